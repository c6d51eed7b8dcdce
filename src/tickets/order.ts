/** The noun of the denominator. `id` is distinct per order: exports repeat an order over several rows. */
export const orderFields = { id: 'text', created_at: 'instant', customer: 'text', cancelled: 'flag', test: 'flag' } as const

export type OrderField = keyof typeof orderFields
