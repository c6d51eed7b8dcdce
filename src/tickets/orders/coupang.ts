import type { OrderSource } from '../order-source.ts'

/** Coupang Wing: the delivery list (DeliveryList), a row an option. It leaves out cancelled orders. */
export default {
  title: 'Coupang',
  signatures: [
    [
      '묶음배송번호',
      '분리배송 Y/N',
      '주문시 출고예정일',
      '출고일(발송일)',
      '등록상품명',
      '등록옵션명',
      '노출상품명(옵션명)',
      '노출상품ID',
      '옵션ID',
      '최초등록옵션명',
      '업체상품코드',
      '구매수(수량)',
      '옵션판매가(판매단가)',
      '수취인이름',
      '구매자전화번호',
    ],
  ],
  fields: {
    id: '주문번호',
    created_at: '주문일',
    customer: ['구매자전화번호', '구매자'],
    product: ['등록상품명', '노출상품명(옵션명)'],
    total: '결제액',
    shipped_at: '출고일(발송일)',
  },
  zone: 'Asia/Seoul',
  lineTotals: true,
  currency: 'KRW',
  reference: 'wing.coupang.com, 배송관리 download',
  examples: [
    {
      file: 'DeliveryList.csv',
      zone: 'UTC',
      text: [
        '번호,묶음배송번호,주문번호,주문일,등록상품명,노출상품ID,옵션ID,업체상품코드,구매수(수량),구매자,구매자전화번호,수취인이름',
        '1,70011,9000112233,2026-10-05 09:30:11,세작 50g,81,8101,TEA-1,1,김민아,050-7000-0001,김민아',
        '2,70011,9000112233,2026-10-05 09:30:11,차통,82,8201,TIN-1,1,김민아,050-7000-0001,김민아',
      ].join('\n'),
      orders: [{ id: '9000112233', created_at: '2026-10-05T00:30:11Z', customer: '050-7000-0001' }],
    },
  ],
} satisfies OrderSource
