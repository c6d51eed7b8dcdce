import type { KeyFilter } from '../../metrics/filter.ts'
import type { ErrorText, Text } from '../../text/text.ts'

export const whichMetrics = (ids: readonly string[]): ErrorText => [
  { en: 'No metric given.', ko: '지표를 지정하지 않았습니다.' },
  {
    en: `Name some: support-kit sql first-response csat. There are: ${ids.join(', ')}.`,
    ko: `하나 이상 적어 주세요: support-kit sql first-response csat. 지표: ${ids.join(', ')}.`,
  },
]

export const whichMonths = (id: string): ErrorText => [
  {
    en: `${id}: which months are complete is not said, and only those have a rate.`,
    ko: `${id}: 어느 달이 온전한지 알 수 없습니다. 온전한 달만 비율을 냅니다.`,
  },
  {
    en: 'Say so: --month 2026-10, or --from 2026-07-01 --to 2026-10-31.',
    ko: '--month 2026-10이나 --from 2026-07-01 --to 2026-10-31처럼 적어 주세요.',
  },
]

export const backlogOfTimes = (by: string): ErrorText => [
  {
    en: `backlog --by ${by}: a backlog stands at the end of a ${by}; no one query over creations gives it.`,
    ko: `backlog --by ${by}: 미해결 문의는 기간의 끝에 남은 것이라 접수 시각으로 나눈 쿼리 하나로는 나오지 않습니다.`,
  },
  {
    en: 'Leave out --by, or use metrics on an export.',
    ko: '--by를 빼거나 내보낸 파일에 metrics를 쓰세요.',
  },
]

export const needsDeclared: Readonly<Record<'business_hours' | 'ces_scale', (id: string) => ErrorText>> = {
  business_hours: (id) => [
    { en: `${id} needs business hours.`, ko: `${id}: 업무 시간이 필요합니다.` },
    {
      en: "Add --business-hours 'Mon-Fri 09:00-18:00', or businessHours to the settings.",
      ko: "--business-hours '월-금 09:00-18:00'이나 설정의 businessHours를 더해 주세요.",
    },
  ],
  ces_scale: (id) => [
    { en: `${id} needs the scale of its scores.`, ko: `${id}: 점수의 척도가 필요합니다.` },
    { en: 'Add --ces 1-7,easy=7.', ko: '--ces 1-7,easy=7처럼 더해 주세요.' },
  ],
}

/** What stands above a query. */
export const told = {
  source: { en: 'Source', ko: '출처' },
  tickets: (table: string, zone: string): Text => ({
    en: `Over the table ${table}, columns as in docs/warehouse.md; days and hours of ${zone}.`,
    ko: `테이블 ${table}, 열은 docs/warehouse.ko.md. 날짜와 시각은 ${zone} 기준.`,
  }),
  only: (filter: readonly KeyFilter[]): Text => {
    const said = (lang: 'en' | 'ko') =>
      filter
        .map(({ title, labels, not }) => `${title[lang]} ${not ? '≠' : '='} ${labels.map((label) => label[lang]).join(', ')}`)
        .join('; ')
    return { en: `Only: ${said('en')}.`, ko: `조건: ${said('ko')}.` }
  },
  total: { en: 'is_total = 1: the row for the whole.', ko: 'is_total = 1인 행은 전체 값입니다.' },
  derived: (names: string, what: Text): Text => ({
    en: `Not in SQL: ${names} (${what.en}).`,
    ko: `SQL로 내지 않는 값: ${names} (${what.ko}).`,
  }),
  survival: (names: string): Text => ({
    en: `${names}: with those who still wait (Kaplan-Meier).`,
    ko: `${names}: 아직 기다리는 문의까지 넣은 값 (카플란-마이어).`,
  }),
  orders: { en: 'Orders of each month, which the rate is over.', ko: '문의율의 분모인 달마다의 주문.' },
  business: (from: string, to: string): Text => ({
    en: `Business time is known from ${from} to ${to} (UTC days); before and after it there is none.`,
    ko: `업무 시간은 ${from}부터 ${to}까지(UTC 날짜) 들어 있고, 그 밖에서는 없는 것으로 나옵니다.`,
  }),
  parsed: (title: string): Text => ({
    en: `${title}: the grammar was checked, the query was not run.`,
    ko: `${title}: 문법만 확인했고 실행해 보지는 않았습니다.`,
  }),
} as const

export const excludeNotInSql: Text = {
  en: 'exclude of the settings is not in the SQL: tickets to leave out are those whose columns spam, test, merged, deleted or agent_initiated are true.',
  ko: '설정의 exclude는 SQL에 들어가지 않습니다. spam, test, merged, deleted, agent_initiated 열이 참인 문의만 뺍니다.',
}
