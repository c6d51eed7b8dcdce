import type { OrderSource } from '../order-source.ts'

/**
 * WooCommerce: Analytics › Orders (English labels; others are translated), the Advanced Order Export plugin, the REST API.
 * `date_created` is on the shop's clock, like the CSV's dates.
 */
export default {
  title: 'WooCommerce',
  signatures: [
    [
      'Order #',
      'N. Revenue (formatted)',
      'N. Revenue',
      'Net Sales',
      'Customer type',
      'Product(s)',
      'Items sold',
      'Coupon(s)',
      'Attribution',
    ],
    [
      'Order Number',
      'Order Status',
      'Order Date',
      'Customer Note',
      'First Name (Billing)',
      'Last Name (Billing)',
      'Email (Billing)',
      'State Code (Billing)',
      'State Code (Shipping)',
      'Payment Method Title',
      'Cart Discount Amount',
      'Order Subtotal Amount',
      'Order Total Amount',
      'Order Total Tax Amount',
      'Item #',
    ],
    [
      'date_created_gmt',
      'date_modified_gmt',
      'date_paid_gmt',
      'order_key',
      'created_via',
      'prices_include_tax',
      'customer_ip_address',
      'payment_method_title',
      'billing.email',
      'cart_hash',
      'line_items',
    ],
  ],
  fields: {
    id: ['Order #', 'Order Number', 'Order ID', 'number', 'id'],
    created_at: ['Order Date', 'date_created', 'Date'],
    customer: ['Email (Billing)', 'billing.email', 'Customer User ID', 'Customer'],
    product: ['Product(s)', 'Item Name', 'line_items'],
    total: ['Order Total Amount', 'total', 'N. Revenue (formatted)', 'N. Revenue', 'Net Sales'],
    currency: ['currency', 'Order Currency'],
    shipped_at: 'Completed Date',
  },
  flags: {
    cancelled: [
      { column: 'Status', is: ['cancelled', 'canceled', 'wc-cancelled'] },
      { column: 'Order Status', is: ['cancelled', 'canceled', 'wc-cancelled'] },
    ],
  },
  reference:
    'woocommerce/woocommerce, Analytics Orders controller; algolplus.com, Advanced Order Export; WooCommerce REST API, orders',
  examples: [
    {
      file: 'orders-analytics.csv',
      zone: 'Asia/Seoul',
      text: [
        'Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net Sales,Attribution',
        '2026-10-05 09:30:12,7101,"₩42,000",Completed,Mina Kim,new,"1× Sejak 50 g, 2× Tea tin",3,,42000,Direct',
        '2026-10-05 11:00:00,7102,"₩18,000",Cancelled,Ben Ito,returning,1× Hojicha,1,,18000,Organic: Google',
      ].join('\n'),
      orders: [
        {
          id: '7101',
          created_at: '2026-10-05T00:30:12Z',
          customer: 'Mina Kim',
          cancelled: false,
          total: 42000,
          products: ['Sejak 50 g', 'Tea tin'],
        },
        { id: '7102', created_at: '2026-10-05T02:00:00Z', cancelled: true },
      ],
    },
    {
      file: 'orders-plugin.csv',
      zone: 'Europe/Madrid',
      text: [
        'Order Number,Order Status,Order Date,Customer Note,First Name (Billing),Email (Billing),Order Total Amount,Item #,Item Name,Quantity',
        '811,wc-processing,2026-10-24 23:30,,Ana,ana@example.com,19.90,1,Sejak,1',
        '811,wc-processing,2026-10-24 23:30,,Ana,ana@example.com,19.90,2,Tin,1',
        '812,wc-cancelled,2026-10-26 08:00,,Ben,ben@example.com,9.90,1,Tin,1',
      ].join('\n'),
      orders: [
        {
          id: '811',
          created_at: '2026-10-24T21:30:00Z',
          customer: 'ana@example.com',
          cancelled: false,
          total: 19.9,
          products: ['Sejak', 'Tin'],
        },
        { id: '812', created_at: '2026-10-26T07:00:00Z', cancelled: true },
      ],
    },
  ],
} satisfies OrderSource
