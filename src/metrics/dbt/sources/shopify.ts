import type { DbtSource } from '../dbt-source.ts'

export default {
  title: 'Shopify',
  loader: 'Fivetran',
  schema: 'shopify',
  gives: 'orders',
  one: { table: 'order', id: 'id' },
  tables: {
    order: {
      what: { en: 'orders', ko: '주문' },
      columns: {
        ...{ id: 'text', created_at: 'instant', customer_id: 'text', cancelled_at: 'instant', test: 'flag' },
        _fivetran_deleted: 'flag',
      },
    },
  },
  steps: {},
  from: 'raw_order AS placed WHERE NOT coalesce(placed._fivetran_deleted, false)',
  fields: {
    id: 'placed.id',
    created_at: 'placed.created_at',
    customer: 'placed.customer_id',
    cancelled: 'placed.cancelled_at IS NOT NULL',
    test: 'coalesce(placed.test, false)',
  },
  what: {
    en: 'Orders by the time they were created; those deleted in Shopify are not there.',
    ko: '생성 시각 기준의 주문입니다. Shopify에서 삭제한 주문은 없습니다.',
  },
  reference: 'github.com/fivetran/dbt_shopify_source, macros/get_order_columns.sql',
} satisfies DbtSource
