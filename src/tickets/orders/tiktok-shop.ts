import type { OrderSource } from '../order-source.ts'

/** TikTok Shop Seller Center: Orders › Export (OrderSKUList), a row a SKU. Some regions write a row of explanations below the heading. */
export default {
  title: 'TikTok Shop',
  signatures: [
    [
      'Order ID',
      'Order Status',
      'Order Substatus',
      'Cancelation/Return Type',
      'Normal or Pre-order',
      'SKU ID',
      'Seller SKU',
      'Sku Quantity of return',
      'SKU Unit Original Price',
      'SKU Platform Discount',
      'Created Time',
      'Paid Time',
      'RTS Time',
      'Fulfillment Type',
      'Buyer Username',
      'Package ID',
    ],
  ],
  fields: {
    id: 'Order ID',
    created_at: 'Created Time',
    customer: ['Buyer Username', 'Recipient'],
    product: 'Product Name',
    total: 'Order Amount',
    shipped_at: 'Shipped Time',
  },
  flags: { cancelled: [{ column: 'Order Status', is: ['cancelled', 'canceled'] }] },
  reference: 'seller.tiktok.com, order export; column names as programs that read it list them',
  examples: [
    {
      file: 'All orders.csv',
      zone: 'UTC',
      text: [
        'Order ID,Order Status,Order Substatus,Cancelation/Return Type,Normal or Pre-order,SKU ID,Seller SKU,Product Name,Quantity,Created Time,Paid Time,Buyer Username',
        '576100000000000001,Completed,Delivered,,Normal,17,P1,Sejak 50 g,1,10/05/2026 9:00:00 AM,10/05/2026 9:01:00 AM,mina_k',
        '576100000000000001,Completed,Delivered,,Normal,18,P2,Tea tin,1,10/05/2026 9:00:00 AM,10/05/2026 9:01:00 AM,mina_k',
        '576100000000000002,Canceled,,Cancel,Normal,17,P1,Sejak 50 g,1,10/31/2026 11:30:00 PM,,ben_i',
      ].join('\n'),
      orders: [
        { id: '576100000000000001', created_at: '2026-10-05T09:00:00Z', customer: 'mina_k', cancelled: false },
        { id: '576100000000000002', created_at: '2026-10-31T23:30:00Z', customer: 'ben_i', cancelled: true },
      ],
    },
  ],
} satisfies OrderSource
