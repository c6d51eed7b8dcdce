import type { Dimension } from '../dimension.ts'
import { ordersAreMonthly } from '../messages/measure.ts'

export default {
  title: { en: 'Week', ko: '주' },
  needs: ['created_at'],
  // ISO 8601: the year is that of the week's Thursday
  sql: "strftime(local_created, '%G-W%V')",
  group: { by: "date_trunc('week', local_created::DATE)", key: (value) => `strftime(${value}, '%G-W%V')` },
  order: 'key',
  withoutOrders: ordersAreMonthly,
  examples: [
    { ticket: { local_created: '2026-10-19 00:00:00' }, keys: ['2026-W43'] },
    { ticket: { local_created: '2027-01-03 23:59:59' }, keys: ['2026-W53'] },
    { ticket: { local_created: '2024-12-30 08:00:00' }, keys: ['2025-W01'] },
    { ticket: {}, keys: [null] },
  ],
} satisfies Dimension
