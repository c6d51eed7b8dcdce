import type { ErrorText } from '../text/text.ts'

export const engineMissing = (): ErrorText => [
  { en: 'DuckDB, which reads exports, is not installed.', ko: '내보내기 파일을 읽는 DuckDB가 설치되어 있지 않습니다.' },
  {
    en: 'Install with optional packages: npm install support-kit (without --omit=optional). lint, reply and check work without it.',
    ko: '선택 패키지를 포함해 다시 설치해 주세요: npm install support-kit (--omit=optional 없이). lint, reply, check는 없어도 동작합니다.',
  },
]
