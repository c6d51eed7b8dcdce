import type { OrderSource } from '../order-source.ts'

/** Naver SmartStore: order list and dispatch list (발주발송관리), a row an ordered product (상품주문번호). Buyer ids are masked there. */
export default {
  title: 'Naver SmartStore',
  signatures: [
    [
      '상품주문번호',
      '배송속성',
      '풀필먼트사(주문 기준)',
      '택배사(주문 기준)',
      '클레임상태',
      '수량클레임 여부',
      '주문세부상태',
      '결제위치',
      '상품종류',
      '반품안심케어',
      '멤버십N배송',
      '옵션관리코드',
      '정산예정금액',
      '수취인연락처1',
      '구매자연락처',
      '구독신청회차',
      '구독진행회차',
    ],
  ],
  fields: {
    id: '주문번호',
    created_at: ['주문일시', '결제일'],
    customer: ['구매자연락처', '구매자명', '구매자ID'],
    product: '상품명',
    total: '최종 상품별 총 주문금액',
    shipped_at: ['발송처리일', '발송일'],
  },
  flags: {
    cancelled: [
      { column: '주문상태', is: ['취소', '취소완료', '미결제취소'] },
      { column: '클레임상태', is: ['취소완료'] },
    ],
  },
  zone: 'Asia/Seoul',
  lineTotals: true,
  currency: 'KRW',
  reference: 'sell.smartstore.naver.com, 주문통합검색 and 발주발송관리 downloads',
  examples: [
    {
      file: 'smartstore.csv',
      zone: 'UTC',
      text: [
        '\ufeff상품주문번호,주문번호,주문일시,주문상태,배송속성,풀필먼트사(주문 기준),클레임상태,수량클레임 여부,상품번호,상품명,수량,최종 상품별 총 주문금액,발송처리일,구매자명,구매자ID',
        '2026100512345671,2026100511111111,2026/10/05 09:30,구매확정,일반배송,,,N,67048,세작 50g,1,"24,000",2026/10/06 15:00,김민아,mi******',
        '2026100512345672,2026100511111111,2026/10/05 09:30,구매확정,일반배송,,,N,67049,차통,2,"18,000원",2026/10/07 10:00,김민아,mi******',
        '2026100512345699,2026100522222222,2026/10/05 23:59,취소,일반배송,,취소완료,N,67050,호지차,1,18000,,박선우,su******',
      ].join('\r\n'),
      orders: [
        {
          id: '2026100511111111',
          created_at: '2026-10-05T00:30:00Z',
          customer: '김민아',
          cancelled: false,
          total: 42000,
          currency: 'KRW',
          shipped_at: '2026-10-06T06:00:00Z',
          products: ['세작 50g', '차통'],
        },
        { id: '2026100522222222', created_at: '2026-10-05T14:59:00Z', cancelled: true },
      ],
    },
  ],
} satisfies OrderSource
