import type { Dimension } from '../dimension.ts'

export default {
  title: { en: 'Priority', ko: '우선순위' },
  needs: ['priority'],
  sql: 'priority',
  examples: [
    { ticket: { priority: 'urgent' }, keys: ['urgent'] },
    { ticket: {}, keys: [null] },
  ],
} satisfies Dimension
