import { cases } from './cases.ts'

cases('weekday-date', {
  en: {
    bad: [
      'In 2026 we open on 1 December, which is a Tuesday, and close on Thursday 24 December; the sale ends on Friday 31 December.',
      'Pick-up is Monday 4 May, delivery Wednesday 7 May.',
      'It leaves on 25 November 2026. The courier comes on Friday 27 November or Sunday 28 November.',
      'Wed, Dec 3rd 2026',
      'Tuesday (1/12/2026) or Friday (5/12/2026)',
    ],
    good: [
      'Monday 30 November 2026 or Wednesday 2 December',
      'Monday 4 May, delivery Thursday 7 May.',
      'The week of 30 November 2026: Monday packing, Friday 4 December shipping.',
      'Sun 29 November 2026 to Tue 1 December 2026',
      'The 2026 harvest arrived on Tuesday.',
    ],
  },
  ko: {
    bad: [
      '2026.11.25 화: 수거, 2026.11.27 금: 출고',
      '목요일인 2026년 12월 1일에 보냅니다.',
      '2026년 행사는 12월 2일(목)~5일(토)입니다.',
      '2026년 12월 2일(수)~5일(금) 휴무입니다.',
      '2026.11.30 화까지 입금해 주세요.',
      '2026년 12월 1일 수거, 12월 4일(목) 입고 예정입니다.',
      '5월 4일(월)에 수거하고 5월 7일(수)에 보냅니다.',
      '2026-12-01 (월) 출고',
    ],
    good: [
      '2026.11.25 수: 수거, 2026.11.27 금: 출고',
      '수요일인 2026년 12월 2일에 보냅니다.',
      '2026년 12월 2일(수)~5일(토) 휴무입니다.',
      '2026.11.30 월까지 입금해 주세요.',
      '5월 4일(월)에 수거하고 5월 7일(목)에 보냅니다.',
      '2026년 12월 1일 수거, 12월 4일(금) 입고 예정입니다.',
      '2026년 12월 3일 일정표를 보냅니다.',
      '2026.12.1 화장품 매장에서 뵙겠습니다.',
    ],
  },
})
