import type { Dimension } from '../dimension.ts'
import { ordersAreMonthly } from '../messages/measure.ts'

export default {
  title: { en: 'Day', ko: '일' },
  needs: ['created_at'],
  sql: "strftime(local_created, '%Y-%m-%d')",
  group: { by: 'local_created::DATE', key: (value) => `strftime(${value}, '%Y-%m-%d')` },
  order: 'key',
  withoutOrders: ordersAreMonthly,
  examples: [
    { ticket: { local_created: '2026-02-28 23:59:59.999' }, keys: ['2026-02-28'] },
    { ticket: { local_created: '2026-03-01 00:00:00' }, keys: ['2026-03-01'] },
    { ticket: {}, keys: [null] },
  ],
} satisfies Dimension
