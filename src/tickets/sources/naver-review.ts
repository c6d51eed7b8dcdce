import type { Source } from '../source.ts'

/** Naver SmartStore: the workbook of reviews from the seller center (리뷰 관리). Reviewers are masked, and so nobody's customer. */
export default {
  title: 'Naver SmartStore reviews',
  signatures: [
    [
      '리뷰구분',
      '구매자평점',
      '포토/영상',
      '리뷰상세내용',
      '리뷰도움수',
      '등록자',
      '리뷰등록일',
      '최종수정일',
      '리뷰글번호',
      '관련리뷰글번호',
      '관련리뷰상세내용',
      '전시상태',
      '답글여부',
      '답글등록일시',
      '베스트리뷰',
      '베스트리뷰선정일시',
      '혜택지급',
      '리뷰이동일',
    ],
  ],
  channel: 'review',
  fields: {
    id: ['리뷰글번호', '상품주문번호'],
    created_at: '리뷰등록일',
    rated_at: '리뷰등록일',
    updated_at: '최종수정일',
    first_response_at: '답글등록일시',
    // 답글여부: a reply whose time is blank is a reply all the same
    replies: '답글여부',
    csat: '구매자평점',
    csat_comment: '리뷰상세내용',
    product: '상품명',
    order_ref: '상품주문번호',
  },
  reviewText: ['리뷰상세내용'],
  unanswered: 'blank',
  csatScale: { high: 5 },
  zone: 'Asia/Seoul',
  reference: 'sell.smartstore.naver.com, 리뷰 관리 엑셀 다운로드 (25 columns), as public scripts read it',
  examples: [
    {
      file: 'reviews.csv',
      zone: 'UTC',
      text: [
        '상품번호,상품명,리뷰구분,구매자평점,포토/영상,리뷰상세내용,리뷰도움수,등록자,리뷰등록일,최종수정일,리뷰글번호,관련리뷰글번호,관련리뷰상세내용,전시상태,답글여부,답글등록일시,베스트리뷰,베스트리뷰선정일시,이벤트번호,혜택지급,혜택지급일시,유저정보 등록 항목,상품주문번호,풀필먼트사,리뷰이동일',
        '7001,세작 50g,일반,2,,깡통이 찌그러져 왔어요,,mina***,2026.10.05. 18:00:00,,9001,,,정상,Y,2026.10.06. 09:30:00,N,,,,,,2026100500000001,,',
        '7001,세작 50g,한달사용,5,,향이 오래가요,,jio***,2026.10.06. 09:00:00,,9002,9000,처음부터 좋았어요,정상,N,,N,,,,,,2026100500000002,,',
        '7002,백자 찻잔,일반,4,,,,hana***,2026.10.07. 09:00:00,,9003,,,정상,N,,N,,,,,,2026100500000003,,',
      ].join('\r\n'),
      tickets: [
        {
          id: '9001',
          created_at: '2026-10-05T09:00:00Z',
          first_response_at: '2026-10-06T00:30:00Z',
          channel: 'review',
          csat: 'bad',
          csat_comment: '깡통이 찌그러져 왔어요',
          product: '세작 50g',
          replies: 1,
          stars_only: false,
        },
        { id: '9002', first_response_at: null, csat: 'good', replies: 0, stars_only: false },
        { id: '9003', csat: 'good', csat_comment: null, stars_only: true },
      ],
    },
  ],
} satisfies Source
