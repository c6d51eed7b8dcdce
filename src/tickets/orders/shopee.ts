import type { OrderSource } from '../order-source.ts'

/** Shopee Seller Centre: My Orders › Export (Order.all), a row an item; headings in English, Indonesian, Vietnamese, Portuguese or Thai. */
export default {
  title: 'Shopee',
  signatures: [
    [
      'Order ID',
      'Order Status',
      'Cancel reason',
      'Return / Refund Status',
      'Tracking Number*',
      'Shipping Option',
      'Order Creation Date',
      'Order Paid Time',
      'Parent SKU Reference No.',
      'SKU Reference No.',
      'Username (Buyer)',
    ],
    [
      'No. Pesanan',
      'Status Pesanan',
      'Alasan Pembatalan',
      'Status Pembatalan/ Pengembalian',
      'No. Resi',
      'Opsi Pengiriman',
      'Waktu Pesanan Dibuat',
      'Waktu Pembayaran Dilakukan',
      'SKU Induk',
      'Username (Pembeli)',
    ],
    ['Mã đơn hàng', 'Ngày đặt hàng', 'Trạng Thái Đơn Hàng', 'Lý do hủy', 'Mã vận đơn', 'Người Mua', 'SKU sản phẩm'],
    [
      'ID do pedido',
      'Status do pedido',
      'Data de criação do pedido',
      'Hora do pagamento do pedido',
      'Nº de referência do SKU principal',
      'Nome de usuário (comprador)',
    ],
    ['หมายเลขคำสั่งซื้อ', 'สถานะการสั่งซื้อ', 'วันที่ทำการสั่งซื้อ', 'ชื่อผู้ใช้ (ผู้ซื้อ)', 'เหตุผลในการยกเลิกคำสั่งซื้อ'],
  ],
  fields: {
    id: ['Order ID', 'No. Pesanan', 'Mã đơn hàng', 'ID do pedido', 'หมายเลขคำสั่งซื้อ'],
    created_at: ['Order Creation Date', 'Waktu Pesanan Dibuat', 'Ngày đặt hàng', 'Data de criação do pedido', 'วันที่ทำการสั่งซื้อ'],
    product: ['Product Name', 'Nama Produk', 'Tên sản phẩm', 'Nome do Produto', 'ชื่อสินค้า'],
    total: ['Grand Total', 'Total Pembayaran'],
    shipped_at: ['Ship Time', 'Waktu Pengiriman Diatur'],
    customer: ['Username (Buyer)', 'Username (Pembeli)', 'Người Mua', 'Nome de usuário (comprador)', 'ชื่อผู้ใช้ (ผู้ซื้อ)'],
  },
  flags: {
    cancelled: [
      { column: 'Order Status', is: ['cancelled', 'canceled'] },
      { column: 'Status Pesanan', is: ['batal', 'dibatalkan'] },
      { column: 'Trạng Thái Đơn Hàng', is: ['đã hủy', 'đã huỷ'] },
      { column: 'Status do pedido', is: ['cancelado'] },
      { column: 'สถานะการสั่งซื้อ', is: ['ยกเลิกแล้ว'] },
    ],
  },
  reference: 'seller.shopee, order export (Order.all); column names as programs that read it list them',
  examples: [
    {
      file: 'Order.all.csv',
      zone: 'Asia/Singapore',
      text: [
        'Order ID,Order Status,Cancel reason,Return / Refund Status,Tracking Number*,Shipping Option,Order Creation Date,Order Paid Time,Parent SKU Reference No.,Product Name,Quantity,Username (Buyer)',
        '2610050AAA,Completed,,,SP1,Standard,2026-10-05 09:00,2026-10-05 09:01,P1,Sejak 50 g,1,mina_k',
        '2610050AAA,Completed,,,SP1,Standard,2026-10-05 09:00,2026-10-05 09:01,P2,Tea tin,1,mina_k',
        '2610310BBB,Cancelled,Changed mind,,,Standard,2026-10-31 23:30,,P1,Sejak 50 g,1,ben_i',
      ].join('\n'),
      orders: [
        { id: '2610050AAA', created_at: '2026-10-05T01:00:00Z', customer: 'mina_k', cancelled: false },
        { id: '2610310BBB', created_at: '2026-10-31T15:30:00Z', customer: 'ben_i', cancelled: true },
      ],
    },
    {
      file: 'Order.all.id.csv',
      zone: 'Asia/Jakarta',
      text: [
        'No. Pesanan,Status Pesanan,Alasan Pembatalan,No. Resi,Opsi Pengiriman,Waktu Pesanan Dibuat,Waktu Pembayaran Dilakukan,SKU Induk,Nama Produk,Jumlah,Username (Pembeli)',
        '261005CCC,Selesai,,JP1,Reguler,2026-10-05 09:00,2026-10-05 09:05,P1,Teh,1,mina_k',
        '261006DDD,Batal,Ubah pesanan,,Reguler,2026-10-06 10:00,,P1,Teh,1,ben_i',
      ].join('\n'),
      orders: [
        { id: '261005CCC', created_at: '2026-10-05T02:00:00Z', customer: 'mina_k', cancelled: false },
        { id: '261006DDD', created_at: '2026-10-06T03:00:00Z', cancelled: true },
      ],
    },
  ],
} satisfies OrderSource
