import type { Text } from '../../text/text.ts'

export const guide = {
  job: { en: 'What would you like to do?', ko: '무엇을 할까요?' },
  metrics: { en: 'See the numbers of a month', ko: '한 달의 수치 보기' },
  insights: { en: 'See what changed, and why', ko: '무엇이 왜 달라졌는지 보기' },
  todo: { en: 'See which tickets somebody must answer', ko: '답해야 할 문의 보기' },
  report: { en: 'Write a month as a page to send', ko: '한 달을 보고서로 만들기' },
  plan: { en: 'Plan the next month: contacts, people, hours', ko: '다음 달 계획: 문의량, 인원, 시간' },
  reply: { en: 'Draft a reply', ko: '답변 쓰기' },
  help: { en: 'See all commands', ko: '모든 명령 보기' },
  tickets: { en: 'Which tickets?', ko: '어느 문의 파일인가요?' },
  orders: { en: 'Which orders, for contacts per 100 orders?', ko: '주문 100건당 문의를 계산할 주문 파일은?' },
  ordersOfTodo: {
    en: 'Which orders, to put customers with more of them first?',
    ko: '주문이 많은 고객을 앞에 두려면, 어느 주문 파일인가요?',
  },
  ordersOfPlan: { en: 'Which orders of the past?', ko: '지난 주문은 어느 파일인가요?' },
  noOrders: { en: 'None', ko: '없음' },
  month: { en: 'Which month?', ko: '어느 달인가요?' },
  last: { en: 'The last complete month of the export', ko: '파일에 다 들어 있는 마지막 달' },
  all: { en: 'All months of the export', ko: '파일에 있는 기간 전체' },
  next: { en: 'The month after the export', ko: '파일의 마지막 달 다음 달' },
  other: { en: 'Another month', ko: '다른 달' },
  which: { en: 'Month', ko: '월' },
  monthForms: { en: 'Write: 2026-10, October', ko: '쓰는 법: 2026-10, 10월' },
  monthForm: { en: 'Write: 2026-12', ko: '쓰는 법: 2026-12' },
  neededYear: { en: 'Write it with its year: 2026-12.', ko: '연도까지 적어 주세요: 2026-12' },
  needed: { en: 'Name a month.', ko: '월을 적어 주세요.' },
  runs: { en: 'The command, for next time:', ko: '다음에는 이 명령으로:' },
} satisfies Record<string, Text>

export const found = (n: number): Text => ({
  en: `Found ${n === 1 ? 'an export' : `${n} exports`} here.`,
  ko: `이 폴더에서 내보낸 파일 ${n}개를 찾았습니다.`,
})
export const foundNone: Text = {
  en: 'There is no export of tickets in this folder. Save one from your helpdesk here as CSV, or name it: support-kit metrics FILE',
  ko: '이 폴더에는 내보낸 문의 파일이 없습니다. 상담 도구에서 CSV로 저장해 두거나 파일을 지정해 주세요: support-kit metrics 파일',
}
