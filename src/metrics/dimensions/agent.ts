import type { Dimension } from '../dimension.ts'

export default {
  title: { en: 'Agent', ko: '상담원' },
  needs: ['agent'],
  sql: 'agent',
  examples: [
    { ticket: { agent: 'Seo-yun' }, keys: ['Seo-yun'] },
    { ticket: {}, keys: [null] },
  ],
} satisfies Dimension
