import type { Dimension } from '../dimension.ts'
import { ordersHaveNoProduct } from '../messages/measure.ts'

export default {
  title: { en: 'Product', ko: '상품' },
  needs: ['product'],
  sql: 'product',
  withoutOrders: ordersHaveNoProduct,
  examples: [
    { ticket: { product: 'Jeju sencha 100 g' }, keys: ['Jeju sencha 100 g'] },
    { ticket: {}, keys: [null] },
  ],
} satisfies Dimension
