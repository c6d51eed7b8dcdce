import type { Dimension } from '../dimension.ts'

export default {
  title: { en: 'Language', ko: '언어' },
  needs: ['language'],
  sql: 'language',
  examples: [
    { ticket: { language: 'ko' }, keys: ['ko'] },
    { ticket: {}, keys: [null] },
  ],
} satisfies Dimension
