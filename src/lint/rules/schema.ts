import type { Rule } from '../rule.ts'

/** Found while the files are read (`taxonomy/`); this file describes it. */
export default {
  title: { en: 'File format', ko: '파일 형식' },
  why: {
    en: 'A misspelled field would be ignored, and its value lost. Everything that cannot be read is reported at once, with its position.',
    ko: '항목 이름이 틀리면 적어 둔 내용이 그대로 무시됩니다. 읽을 수 없는 곳을 위치와 함께 한 번에 모두 알려 줍니다.',
  },
  group: 'shape',
  recommended: 'error',
  strict: 'error',
  options: {},
  examples: [
    { lang: 'en', taxonomy: 'tags:\n  - id: carrier-delay\n    kind: reason\n', reports: ['carrier-delay'] },
    { lang: 'en', taxonomy: 'tags:\n  - id: carrier-delay\n    kind: cause\n', reports: [] },
    { lang: 'ko', taxonomy: 'tags:\n  - id: 택배사-지연\n    direction: 나쁨\n', reports: ['택배사-지연'] },
    { lang: 'ko', taxonomy: 'tags:\n  - id: 택배사-지연\n    direction: bad\n', reports: [] },
  ],
  check: () => [],
} satisfies Rule
