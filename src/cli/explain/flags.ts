import { type DefineFlags, flagsOf } from '../define-flags.ts'
import { type ClockFlags, type CountingFlags, clockFlags, countingFlags, type ReadingFlags, readingFlags } from '../flags.ts'

/** The flags as commander parses them. */
export interface ExplainFlags extends ReadingFlags, CountingFlags, ClockFlags {
  ticket?: string
  format?: 'text' | 'json'
}

export const explainFlags: DefineFlags = (command, lang) => {
  const flags = flagsOf(command, lang)
  command.description(
    {
      en: 'Explains a metric, grouping, helpdesk, shop, vendor definition, rule or check: what it means, how it is computed or read, and its source. Without a name: the full list. With --ticket: how the numbers of one ticket were computed.',
      ko: '지표, 나누는 기준, 상담 도구, 쇼핑몰, 다른 도구의 정의, 태그 규칙, 답변 점검의 뜻과 계산하거나 읽는 방법, 출처를 보여 줍니다. 이름을 쓰지 않으면 전체 목록이 나옵니다. --ticket을 쓰면 문의 하나의 지표가 어떻게 나왔는지 설명합니다.',
    }[lang],
  )
  flags.takes(async () => (await import('./rooms.ts')).explainedNames())
  flags.group('Ticket:')
  flags.one('--ticket <ticket>', {
    en: 'explain one ticket of the exports: explain --ticket 4711 tickets.csv',
    ko: '설명할 문의의 번호. 파일은 뒤에 적습니다: explain --ticket 4711 tickets.csv',
  })
  countingFlags(flags)
  clockFlags(flags)
  flags.group('Reading:')
  readingFlags(flags)
  flags.group('Output:')
  flags.choice('-f, --format <format>', ['text', 'json'], {
    en: 'text or json (default: text)',
    ko: 'text 또는 json (기본값: text)',
  })
}
