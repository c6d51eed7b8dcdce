import type { OrderSource } from '../order-source.ts'

/** Etsy Shop Manager: the CSV of orders (one row an order) and that of order items (one row an item). Days without a time. */
export default {
  title: 'Etsy',
  signatures: [
    [
      'Sale Date',
      'Order ID',
      'Buyer User ID',
      'Number of Items',
      'Date Shipped',
      'Street 1',
      'Ship City',
      'Ship Country',
      'Order Value',
      'Order Net',
      'Card Processing Fees',
      'InPerson Discount',
      'In-Person Location',
      'Order Type',
    ],
    [
      'Sale Date',
      'Item Name',
      'Buyer',
      'Quantity',
      'Order ID',
      'Transaction ID',
      'Listing ID',
      'Date Paid',
      'Date Shipped',
      'Ship Name',
      'VAT Paid by Buyer',
    ],
  ],
  fields: {
    id: 'Order ID',
    created_at: 'Sale Date',
    customer: ['Buyer User ID', 'Buyer'],
    product: 'Item Name',
    total: 'Order Total',
    currency: 'Currency',
    shipped_at: 'Date Shipped',
  },
  flags: { cancelled: [{ column: 'Status', is: ['cancelled', 'canceled'] }] },
  reference: 'help.etsy.com, How to Download Your Shop Data: EtsySoldOrders and EtsySoldOrderItems',
  examples: [
    {
      file: 'EtsySoldOrders2026-10.csv',
      zone: 'America/New_York',
      text: [
        'Sale Date,Order ID,Buyer User ID,Full Name,Number of Items,Payment Method,Date Shipped,Street 1,Ship City,Ship Country,Currency,Order Value,Order Total,Status,Order Type',
        '10/05/26,3100000001,mina.k,Mina Kim,1,Credit Card,10/07/26,1 Road,Town,United States,USD,17,18,,online',
        '10/31/26,3100000002,ben.i,Ben Ito,2,Credit Card,,1 Road,Town,United States,USD,34,36,,online',
      ].join('\n'),
      orders: [
        { id: '3100000001', created_at: '2026-10-05T04:00:00Z', customer: 'mina.k' },
        { id: '3100000002', created_at: '2026-10-31T04:00:00Z', customer: 'ben.i' },
      ],
    },
    {
      file: 'EtsySoldOrderItems2026-10.csv',
      zone: 'UTC',
      text: [
        'Sale Date,Item Name,Buyer,Quantity,Price,Date Shipped,Ship Name,Currency,Transaction ID,Listing ID,Date Paid,Order ID',
        '10/25/26,Sejak 50 g,mina.k,1,17,10/27/26,Mina Kim,USD,9001,51,10/25/26,3100000003',
        '10/25/26,Tea tin,mina.k,1,9,10/27/26,Mina Kim,USD,9002,52,10/25/26,3100000003',
      ].join('\n'),
      orders: [{ id: '3100000003', created_at: '2026-10-25T00:00:00Z', customer: 'mina.k' }],
    },
  ],
} satisfies OrderSource
