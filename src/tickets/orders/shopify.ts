import type { OrderSource } from '../order-source.ts'

/** Shopify: `orders_export.csv` (an order repeats over a row a line item; only its first row is full) and the Admin API. */
export default {
  title: 'Shopify',
  signatures: [
    [
      'Financial Status',
      'Paid at',
      'Fulfillment Status',
      'Fulfilled at',
      'Accepts Marketing',
      'Discount Code',
      'Shipping Method',
      'Lineitem quantity',
      'Lineitem name',
      'Lineitem price',
      'Lineitem sku',
      'Billing Name',
      'Shipping Name',
      'Note Attributes',
      'Cancelled at',
      'Payment Method',
      'Payment Reference',
      'Refunded Amount',
      'Vendor',
      'Risk Level',
      'Receipt Number',
    ],
    [
      'financial_status',
      'fulfillment_status',
      'cancelled_at',
      'cancel_reason',
      'order_number',
      'processed_at',
      'source_name',
      'subtotal_price',
      'total_price',
      'checkout_token',
      'line_items',
      'admin_graphql_api_id',
    ],
  ],
  fields: {
    id: 'Name',
    created_at: 'Created at',
    customer: ['Email', 'Phone', 'customer.id'],
    product: ['Lineitem name', 'line_items'],
    total: ['Total', 'total_price'],
    currency: ['Currency', 'currency'],
    // JSON has the instants of its parcels in a list
    shipped_at: 'Fulfilled at',
  },
  flags: {
    cancelled: { column: 'Cancelled at', filled: true },
    test: [
      { column: 'Payment Method', is: ['bogus', 'bogus gateway', '(for testing) bogus gateway'] },
      { column: 'test', is: ['true'] },
    ],
  },
  reference: 'help.shopify.com/manual/fulfillment/managing-orders/exporting-orders; shopify.dev, Order',
  examples: [
    {
      file: 'orders_export.csv',
      text: [
        'Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Billing Zip,Cancelled at,Payment Method,Vendor',
        "#1001,mina@example.com,paid,2026-10-05 09:31:02 +0900,fulfilled,KRW,42000,2026-10-05 09:30:11 +0900,1,Sejak 50 g,'04524,,Shopify Payments,Teahouse",
        '#1001,mina@example.com,,,,,,2026-10-05 09:30:11 +0900,2,Tea tin,,,,Teahouse',
        "#1002,ben@example.com,voided,,unfulfilled,KRW,18000,2026-10-31 23:59:59 +0900,1,Hojicha,'1630,2026-11-01 08:00:00 +0900,Shopify Payments,Teahouse",
        '#1003,,paid,2026-11-01 10:00:00 +0900,unfulfilled,KRW,1,2026-11-01 10:00:00 +0900,1,Hojicha,,,Bogus Gateway,Teahouse',
      ].join('\n'),
      orders: [
        {
          ...{ id: '#1001', created_at: '2026-10-05T00:30:11Z', customer: 'mina@example.com', cancelled: false, test: false },
          ...{ total: 42000, currency: 'KRW', products: ['Sejak 50 g', 'Tea tin'] },
        },
        { id: '#1002', created_at: '2026-10-31T14:59:59Z', cancelled: true, test: false },
        { id: '#1003', created_at: '2026-11-01T01:00:00Z', cancelled: false, test: true },
      ],
    },
    {
      file: 'orders.json',
      text: '{"orders":[{"id":450789469,"name":"#1004","email":"ana@example.com","created_at":"2026-10-05T09:30:00+09:00","cancelled_at":null,"cancel_reason":null,"financial_status":"paid","fulfillment_status":null,"order_number":1004,"source_name":"web","total_price":"409.94","currency":"USD","line_items":[{"name":"Sejak 50 g","quantity":1},{"name":"Tea tin, white","quantity":2}],"test":true}]}',
      orders: [
        {
          id: '#1004',
          created_at: '2026-10-05T00:30:00Z',
          customer: 'ana@example.com',
          cancelled: false,
          test: true,
          total: 409.94,
          currency: 'USD',
          products: ['Sejak 50 g', 'Tea tin, white'],
        },
      ],
    },
  ],
} satisfies OrderSource
