import type { OrderSource } from '../order-source.ts'

/**
 * Amazon Seller Central and SP-API: the tab-separated order reports, a row an item. All Orders has `amazon-order-id`, the reports
 * of new, unshipped and archived orders `order-id`. Times carry their offset.
 */
export default {
  title: 'Amazon',
  signatures: [
    [
      'amazon-order-id',
      'merchant-order-id',
      'purchase-date',
      'last-updated-date',
      'order-status',
      'fulfillment-channel',
      'sales-channel',
      'ship-service-level',
      'asin',
      'item-status',
    ],
    [
      'order-id',
      'order-item-id',
      'purchase-date',
      'payments-date',
      'reporting-date',
      'promise-date',
      'buyer-email',
      'buyer-phone-number',
      'quantity-purchased',
      'ship-service-level',
    ],
    ['AmazonOrderId', 'PurchaseDate', 'LastUpdateDate', 'OrderStatus', 'FulfillmentChannel', 'SalesChannel', 'MarketplaceId'],
  ],
  fields: {
    id: ['amazon-order-id', 'AmazonOrderId', 'order-id'],
    created_at: ['purchase-date', 'PurchaseDate'],
    customer: ['buyer-email', 'BuyerInfo.BuyerEmail', 'buyer-name'],
    product: 'product-name',
    total: ['item-price', 'OrderTotal.Amount'],
    currency: ['currency', 'OrderTotal.CurrencyCode'],
  },
  flags: {
    cancelled: [
      { column: 'order-status', is: ['cancelled', 'canceled'] },
      { column: 'OrderStatus', is: ['cancelled', 'canceled'] },
    ],
  },
  zone: 'UTC',
  lineTotals: true,
  reference:
    'developer-docs.amazon.com/sp-api, report types GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL and GET_FLAT_FILE_ORDERS_DATA',
  examples: [
    {
      file: 'all-orders.tsv',
      zone: 'America/New_York',
      text: [
        'amazon-order-id\tmerchant-order-id\tpurchase-date\tlast-updated-date\torder-status\tfulfillment-channel\tsales-channel\tproduct-name\tsku\tasin\titem-status\tquantity',
        '701-5550001-1000001\t\t2026-10-05T08:04:21+00:00\t2026-10-06T22:07:59+00:00\tShipped\tAmazon\tAmazon.com\tSejak 50 g\tTEA-1\tB000000001\tShipped\t1',
        '701-5550001-1000001\t\t2026-10-05T08:04:21+00:00\t2026-10-06T22:07:59+00:00\tShipped\tAmazon\tAmazon.com\tTea tin\tTIN-1\tB000000002\tShipped\t2',
        '701-5550002-1000002\t\t2026-10-06T23:30:00+00:00\t2026-10-07T02:00:00+00:00\tCancelled\tMerchant\tAmazon.com\tTea tin\tTIN-1\tB000000002\tCancelled\t1',
      ].join('\n'),
      orders: [
        { id: '701-5550001-1000001', created_at: '2026-10-05T08:04:21Z', cancelled: false },
        { id: '701-5550002-1000002', created_at: '2026-10-06T23:30:00Z', cancelled: true },
      ],
    },
    {
      file: 'unshipped-orders.txt',
      zone: 'Asia/Seoul',
      text: [
        'order-id\torder-item-id\tpurchase-date\tpayments-date\treporting-date\tpromise-date\tbuyer-email\tbuyer-name\tquantity-purchased',
        '701-5550003-1000003\t60001\t2026-10-05T01:30:00-07:00\t2026-10-05T01:31:00-07:00\t2026-10-05T02:00:00-07:00\t2026-10-07T23:59:59-07:00\tq1@marketplace.example\tMina Kim\t1',
        '701-5550003-1000003\t60002\t2026-10-05T01:30:00-07:00\t2026-10-05T01:31:00-07:00\t2026-10-05T02:00:00-07:00\t2026-10-07T23:59:59-07:00\tq1@marketplace.example\tMina Kim\t1',
      ].join('\n'),
      orders: [{ id: '701-5550003-1000003', created_at: '2026-10-05T08:30:00Z', customer: 'q1@marketplace.example' }],
    },
  ],
} satisfies OrderSource
