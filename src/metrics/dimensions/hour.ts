import type { Dimension } from '../dimension.ts'

export default {
  title: { en: 'Hour', ko: '시간대' },
  needs: ['created_at'],
  sql: "strftime(local_created, '%H')",
  group: { by: 'hour(local_created)', key: (value) => `lpad(${value}::VARCHAR, 2, '0')` },
  order: 'key',
  label: (key) => ({ en: `${key}:00`, ko: `${Number(key)}시` }),
  examples: [
    { ticket: { local_created: '2026-10-31 00:00:00' }, keys: ['00'] },
    { ticket: { local_created: '2026-10-31 09:59:59' }, keys: ['09'] },
    { ticket: { local_created: '2026-10-31 23:00:00' }, keys: ['23'] },
    { ticket: {}, keys: [null] },
  ],
} satisfies Dimension
