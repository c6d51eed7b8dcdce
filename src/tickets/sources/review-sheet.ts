import { names } from '../lexicons/column.ts'
import type { Source } from '../source.ts'

const text = names(`
  review text, review content, review body, review message, review comment, review comment message, review description, review,
  리뷰내용, 리뷰 본문, 리뷰상세내용, 리뷰, 상품평, 상품평 내용, 후기, 후기내용, 구매후기, body, content, text, message, comment, 내용, 본문,
  review title, review headline, review header, review comment title, 리뷰제목, 후기제목, title, headline, 제목`)

/** Reviews of any other place, by hand or by an app of the shop (Judge.me, Yotpo, Okendo): told by names that speak of reviews. */
export default {
  title: 'Sheet of reviews',
  signatures: [
    names(`
      review id, review number, review no, review date, review created, review created at, review creation date, review posted date, review time,
      reviewed at, date of review, review title, review headline, review header, review comment title, review text, review content, review body,
      review message, review comment, review comment message, review rating, review score, review stars, review url, review link, review status,
      review language, review source, reviewer, reviewer name, reviewer email, reviewer id, reviewer.name, reviewer.email,
      리뷰번호, 리뷰ID, 리뷰글번호, 리뷰내용, 리뷰 본문, 리뷰상세내용, 리뷰제목, 리뷰등록일, 리뷰등록일시, 리뷰작성일, 리뷰작성일시, 리뷰일자, 리뷰점수,
      리뷰평점, 리뷰별점, 리뷰작성자, 리뷰구분, 상품평, 상품평번호, 상품평 내용, 상품평 작성일, 상품평 점수, 후기, 후기번호, 후기내용, 후기제목, 후기작성일,
      후기등록일, 후기작성자, 후기점수, 구매후기`),
  ],
  channel: 'review',
  fields: {
    id: names('review id, review number, review no, 리뷰번호, 리뷰ID, 리뷰글번호, 상품평번호, 후기번호, id'),
    created_at: names(`
      review date, review created, review created at, review creation date, review posted date, review time, reviewed at, date of review,
      리뷰등록일시, 리뷰등록일, 리뷰작성일시, 리뷰작성일, 리뷰일자, 상품평 작성일, 후기작성일, 후기등록일, created at, created, date created, submitted at,
      published at, date, timestamp, 작성일시, 작성일, 등록일시, 등록일`),
    rated_at: names(`
      review date, review created, review created at, review creation date, review posted date, review time, reviewed at, date of review,
      리뷰등록일시, 리뷰등록일, 리뷰작성일시, 리뷰작성일, 리뷰일자, 상품평 작성일, 후기작성일, 후기등록일, created at, created, date created, submitted at,
      published at, date, timestamp, 작성일시, 작성일, 등록일시, 등록일`),
    first_response_at: names(`
      reply date, reply created at, reply created, reply time, replied at, reply at, date of reply, response date, responded at, response time,
      owner reply date, owner response date, seller reply date, merchant reply date, business reply date, company reply date, store reply date,
      답글등록일시, 답글등록일, 답글작성일시, 답글작성일, 답글일시, 답글일, 답글 시각, 판매자답글일시, 판매자 답글 작성일, 댓글등록일시, 댓글작성일, 답변일시, 답변일`),
    replies: names('replied, has reply, answered, 답글여부, 댓글여부, 답변여부'),
    csat: names(`
      review rating, review score, review stars, star rating, stars, rating, score, 리뷰평점, 리뷰점수, 리뷰별점, 상품평 점수, 후기점수, 구매자평점, 별점, 평점, 점수`),
    csat_comment: text,
    subject: names(
      'review title, review headline, review header, review comment title, 리뷰제목, 후기제목, title, headline, 제목',
    ),
    requester: names('reviewer email, reviewer.email, email, customer email, reviewer id, customer id, user id, 회원ID, 고객ID'),
    product: names('product name, product title, product, product handle, item, 상품명, 노출상품명, 제품명, 상품'),
    brand: names('store, shop, brand, location, location name, 스토어, 쇼핑몰, 브랜드, 매장'),
    language: names('review language, language, locale, 언어'),
    order_ref: names('order id, order number, order no, 주문번호'),
    tags: names('review tags, tags, labels, 태그'),
  },
  // of Judge.me
  flags: { spam: { column: 'curated', is: ['spam'] } },
  reviewText: text,
  unanswered: 'blank',
  csatScale: { high: 5 },
  tagSeparator: ',;|',
  reference: 'column names of the review apps of shops, and of sheets in which shops collect reviews',
  examples: [
    {
      file: 'judge-me.csv',
      zone: 'UTC',
      text: [
        'title,body,rating,review_date,source,curated,reviewer_name,reviewer_email,product_id,product_handle,reply,reply_date,picture_urls,ip_address,location',
        'Dented,The tin came dented.,2,2026-10-05 09:00:00 UTC,web,ok,Ana,ana@example.com,71,sejak-tea,We are sorry.,2026-10-05 11:00:00 UTC,,,',
        ',,5,2026-10-06 09:00:00 UTC,web,ok,Bo,bo@example.com,71,sejak-tea,,,,,',
        'Watches,Cheap watches,5,2026-10-06 10:00:00 UTC,web,spam,x,x@example.com,71,sejak-tea,,,,,',
      ].join('\n'),
      tickets: [
        {
          created_at: '2026-10-05T09:00:00Z',
          first_response_at: '2026-10-05T11:00:00Z',
          channel: 'review',
          csat: 'bad',
          csat_comment: 'The tin came dented.',
          requester: 'ana@example.com',
          spam: false,
          stars_only: false,
        },
        { csat: 'good', first_response_at: null, stars_only: true },
        { spam: true },
      ],
    },
    {
      // collected by hand from places that have no download; the shop has answered nobody yet
      file: 'reviews.ko.csv',
      zone: 'Asia/Seoul',
      text: [
        '리뷰번호,리뷰작성일,별점,리뷰내용,상품명,답글일시',
        '1,2026-10-05 18:00,★★☆☆☆,배송이 열흘 걸렸어요,세작 50g,',
        '2,2026-10-06 09:00,★★★★★,,세작 50g,',
      ].join('\n'),
      tickets: [
        {
          ...{ id: '1', created_at: '2026-10-05T09:00:00Z', first_response_at: null, channel: 'review', csat: 'bad' },
          ...{ csat_comment: '배송이 열흘 걸렸어요', stars_only: false },
        },
        { id: '2', csat: 'good', stars_only: true },
      ],
    },
  ],
} satisfies Source
