import type { Metric } from '../metric.ts'

export default {
  title: { en: 'Tickets', ko: '문의 수' },
  also: ['ticket volume', 'contacts', 'ticket count', '문의량', '문의 건수'],
  what: {
    en: 'Tickets opened by customers, by creation time. Spam, merged, deleted and test tickets and those started by an agent are excluded and counted separately in the ledger.',
    ko: '고객이 남긴 문의 수이며, 접수된 시각을 기준으로 셉니다. 스팸, 병합, 삭제, 테스트 문의와 상담원이 먼저 시작한 문의는 빠지고 집계 내역에 따로 표시됩니다.',
  },
  reference: 'A plain count of the tickets left in the ledger under "counted".',
  needs: [],
  values: { tickets: 'count(*)' },
  tell: ({ tickets }, format) => ({ main: format.count(tickets) }),
  columns: ['tickets'],
  compare: [{ value: 'tickets', is: 'count' }],
  examples: [
    { title: 'no tickets', tickets: [], values: { tickets: 0 } },
    {
      title: 'three tickets, one of them without any field',
      tickets: [{ id: 'T-1' }, { id: 'T-2', channel: 'chat' }, {}],
      values: { tickets: 3 },
    },
  ],
} satisfies Metric
