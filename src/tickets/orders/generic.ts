import { names } from '../lexicons/column.ts'
import { columnLanguages } from '../lexicons/column-languages.ts'
import { yesWords } from '../lexicons/flag.ts'
import type { OrderFlag, OrderSource } from '../order-source.ts'

const id = names(`
  order id, order number, order no, order no., order #, order name, order ref, order reference, order key, order, id,
  주문번호, 주문ID, 주문 일련번호, 주문코드, número de pedido, id de pedido, pedido, 注文番号, 注文ID,
  ${columnLanguages.order},
  purchase order number, sales order, sales order number, transaction id, invoice number, invoice no, receipt number, sale id, purchase id`)
const created = names(`
  created at, ordered at, order date, order datetime, order date time, order time, order created at, order placed at, order purchase timestamp,
  date created, placed at, placed on, purchased at, purchase date, date of order, processed at, created, date,
  주문일시, 주문일, 주문일자, 주문시각, 주문시간, 주문날짜, 구매일시, 구매일, 결제일시, 결제일, 결제일자, 일시, 날짜,
  fecha de pedido, fecha, fecha de compra, data do pedido, data da compra, data, 注文日時, 注文日, 購入日, 購入日時, 受注日, 受注日時,
  bestelldatum, bestellt am, bestellzeit, auftragsdatum, kaufdatum, bestelleingang, erstellt am, datum, date de commande, date commande, commandé le, passée le,
  date d'achat, créé le, fecha y hora, creado el, data pedido, data e hora, criado em, data ordine, data d'ordine, ordinato il, data acquisto, creato il, besteldatum,
  orderdatum, besteld op, aankoopdatum, 下单时间, 订单时间, 下单日期, 订单创建时间, 订单日期, 付款时间, 訂單日期, 下單時間, 訂單成立日期`)
const customer = names(`
  customer email, buyer email, email, customer id, customer unique id, buyer id, user id, member id, customer, buyer, customer name, buyer name,
  고객ID, 회원ID, 주문자ID, 구매자ID, 고객번호, 회원번호, 이메일, 주문자 이메일, 주문자 연락처, 구매자 연락처, 고객명, 주문자명, 주문자,
  구매자명, 구매자, cliente, email do cliente, 顧客ID,
  kundennummer, kunden e-mail, kunde, käufer, kundenname, numéro client, client, acheteur, e-mail client, email client, nom client, comprador, correo electrónico,
  correo, nombre cliente, e-mail, nome cliente, acquirente, codice cliente, klantnummer, klant, klantnaam, koper, 顧客番号, 会員ID, 購入者, メールアドレス,
  买家, 买家ID, 客户, 会员名, 买家会员名, 買家, 客戶`)
const product = names(`
  product, product name, product title, item, item name, item title, line item, products, sku name, 상품명, 상품, 주문상품, 주문 상품명, 제품명, 품목명, producto, produto, 商品名, artikel, produkt, produit, article, prodotto, 商品名称`)
// names of amounts that are an order's: a price or an amount alone may be a line's
const total = names(`
  order total, total, grand total, total price, total amount, order amount, order value, total paid, amount paid, 총주문금액, 총 주문금액, 총결제금액, 총 결제금액, 총금액, 주문금액, 주문총액, 결제금액, 결제총액,
  importe total, total pedido, valor total, gesamtbetrag, gesamtsumme, montant total, totale ordine, totaalbedrag, 合計金額, 订单金额, 订单总额`)
const currency = names('currency, currency code, order currency, 통화, 화폐, moneda, moeda, währung, devise, valuta, 通貨, 币种')
const shipped = names(`
  shipped at, shipped on, ship date, shipped date, shipping date, date shipped, dispatched at, dispatch date, fulfilled at, fulfillment date, 발송일, 발송일시, 발송처리일, 출고일, 출고일시, 배송시작일,
  fecha de envío, data de envio, versanddatum, versandt am, date d'expédition, data spedizione, verzenddatum, 発送日, 发货时间`)
const cancelledWords = names(`
  cancelled, canceled, cancel, voided, order cancelled, order canceled, 취소, 취소됨, 취소완료, 취소 완료, 주문취소, 주문 취소, 전체취소, 결제취소, 입금전취소,
  cancelado, cancelada, キャンセル, キャンセル済, キャンセル済み, cancelled by customer, cancelled by buyer, cancelled by seller, canceled by customer,
  canceled by buyer, canceled by seller, storniert, storno, annulliert, abgebrochen, annulé, annulée, annule, annulee, anulado, anulada, annullato, annullata, geannuleerd, 取消,
  已取消, 交易关闭, 已关闭, 不成立`)
const statusColumns = names(
  `status, order status, state, order state, 주문상태, 상태, 주문 처리 상태, 취소구분, estado, status do pedido, 注文ステータス, 注文状況,
  bestellstatus, auftragsstatus, bestellungsstatus, statut, statut de la commande, état, estado del pedido, situação, status pedido, stato, stato ordine, 订单状态, 訂單狀態, 状态`,
)

/** A shop's own order sheet. The fallback when no shop system matches. */
export default {
  title: 'Order sheet',
  signatures: [id, created],
  fields: { id, created_at: created, customer, product, total, currency, shipped_at: shipped },
  flags: {
    cancelled: [
      ...statusColumns.map((column): OrderFlag => ({ column, is: cancelledWords })),
      ...names(
        'cancelled, canceled, is cancelled, is canceled, 취소여부, storniert, annulé, cancelado, annullato, geannuleerd',
      ).map((column): OrderFlag => ({ column, is: yesWords })),
      ...names(
        'cancelled at, canceled at, cancelled date, cancellation date, 취소일시, 취소일, storniert am, annulé le, cancelado el, cancelado em, annullato il, geannuleerd op, キャンセル日, キャンセル日時',
      ).map((column): OrderFlag => ({ column, filled: true })),
    ],
    test: names('test, is test, test order, 테스트, 테스트여부').map((column): OrderFlag => ({ column, is: yesWords })),
  },
  reference: 'column names of shop exports and published order data sets',
  examples: [
    {
      file: 'orders.csv',
      zone: 'UTC',
      text: [
        'order_id,created_at,customer_email,status,is_test',
        'A-1,2026-10-05 09:30:00,mina@example.com,paid,false',
        'A-2,2026-10-05 10:00:00,ben@example.com,cancelled,false',
        'A-3,2026-10-05 11:00:00,qa@teahouse.example,paid,true',
      ].join('\n'),
      orders: [
        { id: 'A-1', created_at: '2026-10-05T09:30:00Z', customer: 'mina@example.com', cancelled: false, test: false },
        { id: 'A-2', cancelled: true, test: false },
        { id: 'A-3', cancelled: false, test: true },
      ],
    },
    {
      file: 'bestellungen.csv',
      zone: 'UTC',
      text: 'Bestellnummer;Bestelldatum;Kunde;Status;Gesamtsumme\nB-1;01.10.2026 09:00;Ana Roth;Versendet;10,00\nB-1;01.10.2026 09:00;Ana Roth;Versendet;10,00\nB-2;31.10.2026 23:30;Uwe Kern;Storniert;1.234,50\n',
      orders: [
        { id: 'B-1', created_at: '2026-10-01T09:00:00Z', customer: 'Ana Roth', cancelled: false },
        { id: 'B-2', created_at: '2026-10-31T23:30:00Z', cancelled: true },
      ],
    },
    {
      file: 'commandes.csv',
      zone: 'UTC',
      text: 'N° de commande,Date de la commande,Statut,E-mail client\n1,2026-10-05 09:00,Annulée,a@example.com\n2,2026-10-05 10:00,Expédiée,b@example.com\n',
      orders: [
        { id: '1', created_at: '2026-10-05T09:00:00Z', cancelled: true, customer: 'a@example.com' },
        { id: '2', cancelled: false },
      ],
    },
    {
      // 11st writes its line's number beside the order's
      file: '11st.csv',
      zone: 'Asia/Seoul',
      text: '주문번호,상품주문번호,주문일시,주문상태,구매자명,수취인명\n20261005001,1,2026/10/05 09:30,결제완료,김민아,김민아\n20261005001,2,2026/10/05 09:30,결제완료,김민아,김민아\n20261005002,1,2026/10/05 10:00,취소완료,박선우,박선우\n',
      orders: [
        { id: '20261005001', created_at: '2026-10-05T00:30:00Z', customer: '김민아', cancelled: false },
        { id: '20261005002', created_at: '2026-10-05T01:00:00Z', cancelled: true },
      ],
    },
  ],
} satisfies OrderSource
