import type { Rule } from '../rule.ts'

/** Found where suppressions are applied, after all other rules ran (`lint/suppressions.ts`); this file only describes it. */
export default {
  title: { en: 'Unused suppressions', ko: '필요 없는 예외 처리' },
  why: {
    en: 'A suppression can outlive its reason: the tag is renamed, and the next real problem stays hidden. Remove it if its rule reports nothing here or does not exist.',
    ko: '태그를 고친 뒤에도 예외 처리가 남아 있으면, 나중에 생긴 진짜 문제까지 조용히 가려집니다. 걸리는 것이 없거나 없는 규칙을 가리키는 예외는 지워도 됩니다.',
  },
  group: 'shape',
  recommended: 'warn',
  strict: 'error',
  options: {},
  examples: [
    {
      lang: 'en',
      taxonomy: 'tags:\n  - id: carrier-delay\n    suppress: { no-vague: "kept for the yearly report" }\n',
      reports: ['carrier-delay'],
    },
    {
      lang: 'en',
      taxonomy: 'tags:\n  - id: other\n    suppress: { no-vague: "one catch-all, reviewed every Monday" }\n',
      reports: [],
    },
    {
      lang: 'ko',
      taxonomy: 'tags:\n  - id: 택배사-지연\n    suppress: { no-vague: "연간 보고서용" }\n',
      reports: ['택배사-지연'],
    },
    {
      lang: 'ko',
      taxonomy: 'tags:\n  - id: 기타\n    suppress: { no-vague: "매주 월요일에 다시 나눕니다" }\n',
      reports: [],
    },
  ],
  check: () => [],
} satisfies Rule
