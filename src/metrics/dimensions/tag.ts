import type { Dimension } from '../dimension.ts'

export default {
  title: { en: 'Tag', ko: '태그' },
  needs: ['tags'],
  sql: 'all_tags',
  unnest: 'tag',
  examples: [
    { ticket: { tags: ['carrier-delay', '결제-오류'] }, keys: ['carrier-delay', '결제-오류'] },
    { ticket: { tags: [] }, keys: [null] },
    { ticket: {}, keys: [null] },
  ],
} satisfies Dimension
