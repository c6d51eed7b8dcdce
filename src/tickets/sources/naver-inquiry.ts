import type { Source } from '../source.ts'

/** Naver SmartStore: customer inquiries (고객문의) and product questions (상품 Q&A) of the Commerce API. */
export default {
  title: 'Naver SmartStore inquiries',
  signatures: [
    [
      'inquiryNo',
      'inquiryContent',
      'inquiryRegistrationDateTime',
      'answerContentId',
      'answerContent',
      'answerRegistrationDateTime',
      'productOrderIdList',
      'productOrderOption',
      'answered',
    ],
    ['questionId', 'question', 'answered', 'createDate', 'maskedWriterId', 'productId'],
  ],
  fields: {
    id: ['inquiryNo', 'questionId'],
    created_at: ['inquiryRegistrationDateTime', 'createDate'],
    first_response_at: 'answerRegistrationDateTime',
    status: 'answered',
    requester: ['customerId', 'maskedWriterId'],
    product: 'productName',
    order_ref: 'orderId',
    subject: 'title',
    first_message: ['inquiryContent', 'question'],
    tags: { name: 'category', separator: '' },
  },
  words: { status: { true: 'solved', false: 'open' } },
  zone: 'Asia/Seoul',
  reference: 'apicenter.commerce.naver.com, 고객문의 조회, 상품 문의 목록 조회',
  examples: [
    {
      file: 'inquiries.json',
      zone: 'UTC',
      text: JSON.stringify({
        last: true,
        content: [
          {
            inquiryNo: 88001,
            category: '배송',
            title: '세작은 언제 오나요',
            inquiryContent: '월요일에 받을 수 있을까요?',
            inquiryRegistrationDateTime: '2026-10-05T09:30:00.000+09:00',
            answered: true,
            answerContentId: 41,
            answerRegistrationDateTime: '2026-10-05T11:00:00.000+09:00',
            orderId: '2026100112345678',
            productName: '세작 50g',
            customerId: 'mi****',
          },
          {
            inquiryNo: 88002,
            category: '교환/반품',
            title: '찻잔이 깨졌어요',
            inquiryContent: '교환해 주세요.',
            inquiryRegistrationDateTime: '2026-10-05T23:10:00.000+09:00',
            answered: false,
            orderId: '2026100187654321',
            productName: '백자 찻잔',
            customerId: 'be****',
          },
        ],
      }),
      tickets: [
        {
          id: '88001',
          created_at: '2026-10-05T00:30:00Z',
          first_response_at: '2026-10-05T02:00:00Z',
          status: 'solved',
          product: '세작 50g',
          order_ref: '2026100112345678',
          subject: '세작은 언제 오나요',
          first_message: '월요일에 받을 수 있을까요?',
          tags: ['배송'],
        },
        { id: '88002', created_at: '2026-10-05T14:10:00Z', first_response_at: null, status: 'open', tags: ['교환/반품'] },
      ],
    },
  ],
} satisfies Source
