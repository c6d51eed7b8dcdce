import type { Dimension } from '../dimension.ts'

export default {
  title: { en: 'Brand', ko: '브랜드' },
  needs: ['brand'],
  sql: 'brand',
  examples: [
    { ticket: { brand: 'Teahouse' }, keys: ['Teahouse'] },
    { ticket: {}, keys: [null] },
  ],
} satisfies Dimension
