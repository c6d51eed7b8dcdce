import type { InsightExample } from '../insight.ts'

const asked = (subjects: readonly string[], more: object = {}): Record<string, unknown>[] =>
  subjects.map((subject, i) => ({ id: `${subject.slice(0, 1)}${i}`, requester: `${i}@x.example`, subject, ...more }))

const orders = (products: readonly string[]) =>
  products.map((product, i) => ({
    ...{ id: `${1001 + i}`, created_at: '2026-10-01 09:00:00', cancelled: false, test: false },
    products: [product],
  }))

/** Counted by hand. */
export const questionExamples: readonly InsightExample[] = [
  {
    title:
      'six customers ask how hot the water for sejak should be, which one order in ten has; three wait for a refund; one says hello',
    tickets: [
      ...asked(
        [
          'How hot should the water for sejak be?',
          'How hot for sejak?',
          'Sejak: how hot is the water?',
          'Re: How hot is water for Sejak',
          'Is hot water good for sejak?',
          'Which water for sejak, hot?',
        ],
        { is_solved: true, replies: 1 },
      ),
      ...asked(['Where is my refund?', 'My refund is late', 'When will I get the refund?']),
      { id: 'h', requester: 'h@x.example', subject: 'Hello' },
    ],
    orders: orders(['Sejak 80 g', ...Array.from({ length: 9 }, () => 'Sencha 80 g')]),
    rows: [
      { kind: 'area', name: 'shipping', customers: 0 },
      { kind: 'area', name: 'returns', customers: 3, faq: null },
      { kind: 'area', name: 'billing', customers: 0 },
      { kind: 'area', name: 'orders', customers: 0 },
      { kind: 'area', name: 'accounts', customers: 0 },
      {
        kind: 'question',
        words: 'hot water sejak',
        customers: 6,
        one_touch_share: 1,
        asking_share: 1,
        candidate: true,
        do: 'faq',
        text: null,
      },
      { kind: 'question', words: 'refund', customers: 3, one_touch_share: null, candidate: false, area: 'returns' },
      // 6 × 1/10 expected; P(X ≥ 6) of a Poisson count of mean 0.6
      { kind: 'page', product: 'Sejak', customers: 6, expected: 0.6, p: 0.0000389 },
    ],
  },
  {
    title: '세 고객이 주문에 없는 디카페인 홍차를 찾습니다',
    tickets: asked(['디카페인 홍차 있나요?', '디카페인 홍차는 언제 나오나요?', '혹시 홍차 디카페인으로 파나요?']),
    orders: orders(['우전 50 g', '세작 80 g']),
    rows: [
      ...['shipping', 'returns', 'billing', 'orders', 'accounts'].map((name) => ({ kind: 'area', name, customers: 0 })),
      { kind: 'question', words: '디카페인 홍차', customers: 3, candidate: false },
      { kind: 'wish', words: '디카페인 홍차', customers: 3, tickets: 3, do: 'wish' },
    ],
  },
  {
    title: 'subjects that say nothing',
    tickets: asked(['Hello', '문의드립니다']),
    cannotTell: true,
  },
]
