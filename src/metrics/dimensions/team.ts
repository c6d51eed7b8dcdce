import type { Dimension } from '../dimension.ts'

export default {
  title: { en: 'Team', ko: '팀' },
  needs: ['team'],
  sql: 'team',
  examples: [
    { ticket: { team: '배송팀' }, keys: ['배송팀'] },
    { ticket: {}, keys: [null] },
  ],
} satisfies Dimension
