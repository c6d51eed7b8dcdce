import type { Dimension } from '../dimension.ts'
import { ordersHaveNoBrand } from '../messages/measure.ts'

export default {
  title: { en: 'Brand', ko: '브랜드' },
  needs: ['brand'],
  sql: 'brand',
  withoutOrders: ordersHaveNoBrand,
  examples: [
    { ticket: { brand: 'Teahouse' }, keys: ['Teahouse'] },
    { ticket: {}, keys: [null] },
  ],
} satisfies Dimension
