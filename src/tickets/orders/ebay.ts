import type { OrderSource } from '../order-source.ts'

/** eBay Seller Hub: Orders › Download report. Blank lines stand around the heading, totals below; a row an item. */
export default {
  title: 'eBay',
  signatures: [
    [
      'Sales Record Number',
      'Order Number',
      'Buyer Username',
      'Buyer Email',
      'Item Number',
      'Item Title',
      'Custom Label',
      'Sold Via Promoted Listings',
      'Sold For',
      'Total Price',
      'Sale Date',
      'Paid On Date',
      'Ship By Date',
      'Shipped On Date',
      'Feedback Left',
      'Transaction ID',
    ],
  ],
  fields: {
    id: ['Order Number', 'Sales Record Number'],
    created_at: 'Sale Date',
    customer: ['Buyer Username', 'Buyer Email'],
    product: 'Item Title',
    total: 'Total Price',
    shipped_at: 'Shipped On Date',
  },
  reference: 'ebay.com/help/selling, Orders report of Seller Hub',
  examples: [
    {
      file: 'eBay-OrdersReport.csv',
      zone: 'UTC',
      text: [
        '',
        '',
        'Sales Record Number,Order Number,Buyer Username,Buyer Name,Buyer Email,Item Number,Item Title,Quantity,Sold For,Total Price,Payment Method,Sale Date,Paid On Date,Ship By Date',
        '',
        '"1001","26-00001-00001","mina_k","Mina Kim","mina@example.com","3100","Sejak 50 g","1","$10.00","$10.00","PayPal","Oct-05-26","Oct-05-26","Oct-07-26"',
        '"1002","26-00001-00001","mina_k","Mina Kim","mina@example.com","3101","Tea tin","1","$9.00","$9.00","PayPal","Oct-05-26","Oct-05-26","Oct-07-26"',
        '"1003","26-00002-00002","ben_i","Ben Ito","ben@example.com","3100","Sejak 50 g","1","$10.00","$10.00","PayPal","Oct-31-26","Oct-31-26","Nov-02-26"',
        '',
        '3,record(s) downloaded,from ,Oct-01-26, to ,Oct-31-26',
        'Seller ID : teahouse',
      ].join('\n'),
      orders: [
        { id: '26-00001-00001', created_at: '2026-10-05T00:00:00Z', customer: 'mina_k' },
        { id: '26-00002-00002', created_at: '2026-10-31T00:00:00Z', customer: 'ben_i' },
      ],
    },
  ],
} satisfies OrderSource
