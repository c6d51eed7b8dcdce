import type { OrderSource } from '../order-source.ts'

/** Rakuten Ichiba (RMS): the CSV of orders, a row an item, and the RakutenPay Order API. Status 900 is a settled cancellation. */
export default {
  title: 'Rakuten',
  signatures: [
    [
      '注文番号',
      'ステータス',
      'サブステータスID',
      '注文日時',
      '注文確認日時',
      '発送指示日時',
      '支払方法名',
      '注文者メールアドレス',
      '注文者電話番号1',
      '送付先ID',
      '商品明細ID',
      '楽天スーパーロゴ',
    ],
    ['orderNumber', 'orderProgress', 'subStatusId', 'orderDatetime', 'shopOrderCfmDatetime', 'PackageModelList', 'OrdererModel'],
  ],
  fields: {
    id: ['注文番号', 'orderNumber'],
    created_at: ['注文日時', 'orderDatetime'],
    customer: ['注文者メールアドレス', 'OrdererModel.emailAddress'],
    product: '商品名',
    total: ['合計金額', 'totalPrice'],
    shipped_at: '発送日',
  },
  flags: {
    cancelled: [
      { column: 'ステータス', is: ['900', 'キャンセル確定'] },
      { column: 'orderProgress', is: ['900'] },
    ],
  },
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  reference: 'webservice.rms.rakuten.co.jp, RakutenPay Order API (status 100 to 900), and the CSV download of RMS',
  examples: [
    {
      file: 'rakuten-orders.csv',
      zone: 'UTC',
      text: [
        '注文番号,ステータス,サブステータスID,注文日時,注文確認日時,支払方法名,注文者メールアドレス,送付先ID,商品明細ID,商品名,個数',
        '345678-20261005-0001,500,,2026-10-05 09:30:00,2026-10-05 09:40:00,クレジットカード,mina@example.com,1,11,煎茶,1',
        '345678-20261005-0001,500,,2026-10-05 09:30:00,2026-10-05 09:40:00,クレジットカード,mina@example.com,1,12,茶筒,1',
        '345678-20261005-0002,900,,2026-10-05 10:00:00,,クレジットカード,ben@example.com,1,21,茶筒,1',
      ].join('\n'),
      orders: [
        { id: '345678-20261005-0001', created_at: '2026-10-05T00:30:00Z', customer: 'mina@example.com', cancelled: false },
        { id: '345678-20261005-0002', created_at: '2026-10-05T01:00:00Z', cancelled: true },
      ],
    },
  ],
} satisfies OrderSource
