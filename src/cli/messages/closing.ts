import type { Text } from '../../text/text.ts'

/** What stands below the flags of the program: examples, exit codes, variables. The man page has the same sections. */
export const closing: Text = {
  en: `
Examples:
  support-kit metrics tickets.csv --orders orders.csv
  support-kit metrics tickets.csv --month 2026-10 --by channel
  support-kit report tickets.csv --orders orders.csv -o october.html
  support-kit inspect tickets.csv
  support-kit lint taxonomy.yaml --usage tickets.csv
  support-kit reply lost-order
  support-kit reply --ticket 4711 --from tickets.csv
  support-kit check draft.md
  support-kit explain first-response
  support-kit explain --ticket 4711 tickets.csv

Exit codes:
  0    success
  1    problems found, or a --fail-if condition is met
  2    an error you can fix: a flag, a file, a setting
  70   a bug in support-kit
  130  stopped with Ctrl-C

Environment:
  SUPPORT_KIT_CONFIG     settings file, as --config
  SUPPORT_KIT_LANG       output language, as --lang
  SUPPORT_KIT_PAGER      for long output (else PAGER, less)
  SUPPORT_KIT_PASSWORD   opens a locked Excel workbook
  NO_COLOR, FORCE_COLOR  no colours; colours in a pipe, too`,
  ko: `
예시:
  support-kit metrics tickets.csv --orders orders.csv
  support-kit metrics tickets.csv --month 2026-10 --by channel
  support-kit report tickets.csv --orders orders.csv -o october.html
  support-kit inspect tickets.csv
  support-kit lint taxonomy.yaml --usage tickets.csv
  support-kit reply lost-order
  support-kit reply --ticket 4711 --from tickets.csv
  support-kit check draft.md
  support-kit explain first-response
  support-kit explain --ticket 4711 tickets.csv

종료 코드:
  0    정상
  1    문제가 발견되었거나 --fail-if 조건에 해당
  2    사용자가 고칠 수 있는 오류: 옵션, 파일, 설정
  70   프로그램 오류
  130  Ctrl-C로 중단

환경 변수:
  SUPPORT_KIT_CONFIG     설정 파일 (--config와 같음)
  SUPPORT_KIT_LANG       출력 언어 (--lang과 같음)
  SUPPORT_KIT_PAGER      긴 출력용 (없으면 PAGER, less)
  SUPPORT_KIT_PASSWORD   잠긴 엑셀 파일의 비밀번호
  NO_COLOR, FORCE_COLOR  색 쓰지 않기, 파이프에서도 색 쓰기`,
}
