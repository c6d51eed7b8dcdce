import type { Dimension } from '../dimension.ts'

export default {
  title: { en: 'Month', ko: '월' },
  needs: ['created_at'],
  sql: "strftime(local_created, '%Y-%m')",
  group: {
    by: 'year(local_created) * 12 + month(local_created) - 1',
    key: (value) => `strftime(make_date(${value} // 12, ${value} % 12 + 1, 1), '%Y-%m')`,
  },
  order: 'key',
  examples: [
    { ticket: { local_created: '2026-10-31 23:59:59' }, keys: ['2026-10'] },
    { ticket: { local_created: '2026-11-01 00:00:00' }, keys: ['2026-11'] },
    { ticket: {}, keys: [null] },
  ],
} satisfies Dimension
