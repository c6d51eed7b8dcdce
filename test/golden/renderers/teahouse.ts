import type { Values } from '../../../src/metrics/metric.ts'
import type { Report, Result } from '../../../src/metrics/report.ts'
import { scoreInterval } from '../../oracle/intervals.ts'

/** Reports of an invented online teahouse, written by hand: what renderers are looked at with. */

const whole = (metric: string, values: Values): Result => ({ metric, group: {}, values })

const rate = (tickets: number, orders: number, low: number, high: number, net: number): Values => ({
  tickets,
  orders,
  rate: tickets / orders,
  rate_low: low / 100,
  rate_high: high / 100,
  net_rate: net / 100,
})

const reply = (answered: number, waiting: number, closed: number, p50: number, p90: number, longest: number | null): Values => ({
  n: answered + waiting + closed,
  answered,
  waiting,
  closed_unanswered: closed,
  invalid: 0,
  p50_s: p50,
  p90_s: p90,
  p95_s: p90 * 1.4,
  mean_s: p50 * 2,
  max_s: p90 * 3,
  longest_waiting_s: longest,
  // as long as few wait, they change little; when many do, nobody knows when the last tenth will be answered
  p50_all_s: p50 * (waiting > 10 ? 1.275 : 1),
  p90_all_s: waiting > 10 ? null : p90,
})

const target = (met: number, missed: number, pending: number): Values => ({
  met,
  missed,
  pending,
  n: met + missed + pending,
  share: met / (met + missed),
  share_low: met / (met + missed + pending),
  share_high: (met + pending) / (met + missed + pending),
})

const rating = (good: number, neutral: number, bad: number, low: number, high: number, offered: number | null): Values => ({
  good,
  neutral,
  bad,
  rated: good + neutral + bad,
  share: good / (good + neutral + bad),
  share_low: low,
  share_high: high,
  offered,
  response_rate: offered && (good + neutral + bad) / offered,
})

const solved = (n: number, p50: number, p90: number): Values => ({ n, invalid: 0, p50_s: p50, p90_s: p90, mean_s: p50 * 2, max_s: p90 * 4 })
const interval = (hits: number, n: number) => {
  const [share_low, share_high] = scoreInterval(hits, n)
  return { share: hits / n, share_low, share_high }
}
const touch = (one: number, none: number, n: number): Values => ({ n, one_touch: one, no_reply: none, ...interval(one, n) })
const again = (reopened: number, n: number): Values => ({ n, reopened, ...interval(reopened, n) })

const tag = (id: string | null, tickets: number, of: number, orders: number | null, p50: number, good: number | null): Result => ({
  metric: 'tags',
  group: { tag: id },
  values: {
    tickets,
    share: tickets / of,
    fractional: (tickets * 0.8) / of,
    per_100_orders: orders && (tickets / orders) * 100,
    first_response_p50_s: p50,
    csat_good: good && Math.round(Math.round(tickets * 0.4) * good),
    csat_rated: good === null ? 0 : Math.round(tickets * 0.4),
    csat_share: good,
  },
})

const expectation = (key: string, met: number, missed: number, expected: number, within: number): Result => ({
  metric: 'expectations',
  group: { expectation: key },
  values: {
    n: met + missed,
    met,
    missed,
    pending: 0,
    share_within: met + missed > 0 ? met / (met + missed) : null,
    expected_share: expected,
    within_s: within,
  },
})

const month = (key: string, result: Result, partial = false): Result => ({
  ...result,
  group: { month: key, ...result.group },
  ...(partial && { partial: true as const }),
})

const inputs: Report['inputs'] = [
  { file: 'exports/tickets.csv', role: 'tickets', source: 'zendesk', encoding: 'utf-8', rows: 1234, records: 1231 },
  { file: 'exports/orders.csv', role: 'orders', source: 'shopify', encoding: 'utf-8', rows: 15_310, records: 12_040 },
]

const august = [
  whole('volume', { tickets: 498 }),
  whole('contact-rate', rate(498, 11_310, 4.03, 4.81, 4.1)),
  whole('first-response', reply(470, 0, 28, 5400, 61_200, null)),
  whole('within-target', target(405, 93, 0)),
  whole('csat', rating(160, 10, 12, 0.82, 0.92, 560)),
  whole('resolution', solved(480, 82_800, 270_000)),
  whole('one-touch', touch(301, 12, 480)),
  whole('reopen-rate', again(24, 480)),
]
const september = [
  whole('volume', { tickets: 551 }),
  whole('contact-rate', rate(551, 11_720, 4.32, 5.11, 4.4)),
  whole('first-response', reply(520, 3, 28, 6600, 66_000, 2_700_000)),
  whole('within-target', target(438, 110, 3)),
  whole('csat', rating(172, 9, 8, 0.86, 0.94, 600)),
  whole('resolution', solved(520, 86_400, 290_000)),
  whole('one-touch', touch(312, 20, 520)),
  whole('reopen-rate', again(31, 520)),
]
const october = [
  whole('volume', { tickets: 610 }),
  whole('contact-rate', rate(610, 12_040, 4.67, 5.49, 4.6)),
  whole('first-response', reply(560, 38, 12, 8040, 70_800, 273_600)),
  whole('within-target', target(492, 108, 10)),
  whole('csat', rating(195, 11, 8, 0.866, 0.943, 690)),
  whole('resolution', solved(541, 93_600, 318_000)),
  whole('one-touch', touch(322, 19, 541)),
  whole('reopen-rate', again(43, 541)),
]
const trends = [
  ...august.map((r) => month('2026-08', r)),
  ...september.map((r) => month('2026-09', r)),
  ...october.map((r) => month('2026-10', r)),
]

const octoberTags = [
  whole('tags', { tickets: 610, untagged: 92, untagged_share: 92 / 610, per_100_orders: 5.07, first_response_p50_s: 8040, csat_share: 0.91 }),
  tag('carrier-delay', 122, 610, 12_040, 6600, 0.74),
  tag('결제-오류', 64, 610, 12_040, 2880, 0.88),
  tag('leaked-tin', 58, 610, 12_040, 7260, 0.81),
  tag('wrong-blend', 51, 610, 12_040, 9900, 0.79),
  tag('교환-요청', 47, 610, 12_040, 11_100, 0.92),
  tag('subscription-skip', 40, 610, 12_040, 3900, 0.97),
  tag('brewing-question', 38, 610, 12_040, 14_400, 1),
  tag('coupon-expired-before-the-newsletter-went-out', 21, 610, 12_040, 5400, 0.6),
  tag('차-🍵-선물포장', 12, 610, 12_040, 8100, 0.93),
  tag('customs', 9, 610, 12_040, 30_600, 0.5),
  tag('teapot-chipped', 4, 610, 12_040, 20_000, null),
  tag('café-gutschein', 1, 610, 12_040, 90_000, null),
]

const expectations = [
  expectation('email-6h', 231, 98, 0.41, 21_600),
  expectation('any-24h', 549, 61, 0.8, 86_400),
  expectation('any-1h', 170, 440, 0.37, 3600),
  expectation('social-24h', 0, 0, 0.83, 86_400),
]

/** One month, everything there. */
export const oneMonth: Report = {
  shop: 'Teahouse',
  period: { from: '2026-10-01T00:00:00+09:00', to: '2026-11-01T00:00:00+09:00', zone: 'Asia/Seoul', asOf: '2026-10-31T14:59:58Z' },
  inputs,
  ledger: { read: 1234, rejected: 2, continuation: 0, duplicate: 1, excluded: { spam: 4, out_of_range: 617 }, counted: 610, repaired: 0 },
  by: [],
  results: [...october, ...octoberTags, ...expectations],
  trends,
  warnings: [
    {
      code: 'oldest-waiting',
      text: { en: 'tickets that still wait for an answer, the longest waiting first.', ko: '답변을 기다리는 문의입니다. 오래 기다린 순서로 보여 줍니다.' },
      count: 38,
      ids: ['48211', '48190', '48077'],
    },
  ],
}

const channels: [string, Result[]][] = [
  ['email', october],
  ['chat', september],
  ['social', august],
]

/** Three months by month and channel; the first one began in the middle. */
export const byMonthAndChannel: Report = {
  ...oneMonth,
  period: { from: '2026-07-20T00:00:00+09:00', to: '2026-11-01T00:00:00+09:00', zone: 'Asia/Seoul', asOf: '2026-10-31T14:59:58Z' },
  ledger: { read: 1234, rejected: 0, continuation: 20, duplicate: 0, excluded: {}, counted: 1214, repaired: 3 },
  by: ['month', 'channel'],
  results: [
    ...october,
    ...['2026-07', '2026-08', '2026-09'].flatMap((key) =>
      channels.flatMap(([channel, results]) =>
        results.map((r) => ({ ...month(key, r, key === '2026-07'), group: { month: key, channel } })),
      ),
    ),
    ...october.map((r) => ({ ...r, group: { month: '2026-09', channel: null } })),
  ],
  trends: [...trends, ...august.map((r) => month('2026-07', r, true))],
  warnings: [
    {
      code: 'partial-month',
      text: { en: '2026-07 is not complete in the tickets: no rate, no trend.', ko: '2026-07은 문의가 다 담겨 있지 않아 비율과 추이를 내지 않았습니다.' },
    },
    {
      code: 'invalid-reply',
      text: { en: 'tickets whose first response is before their creation', ko: '첫 응답 시각이 접수보다 앞서는 문의입니다' },
      count: 2,
      ids: ['CHAT-77', '48002'],
    },
    { code: 'rejected-date', text: { en: 'tickets.csv: 2 rows left out, no date (line 4, 9).', ko: 'tickets.csv: 2행 제외, 날짜 없음 (4, 9행).' }, count: 2 },
  ],
}

const notThere = (metric: string, en: string, ko: string): Result => ({
  metric,
  group: {},
  values: {},
  reason: { en: `not in this export: ${en}`, ko: `이 파일로는 계산할 수 없습니다: ${ko}` },
})

/** A home-made sheet: no shop name, no times, most metrics missing, two parts, every row counted. */
export const sparse: Report = {
  period: { from: null, to: null, zone: 'Europe/Berlin', asOf: null },
  inputs: [
    { file: '문의대장_10월.csv', role: 'tickets', source: 'generic', encoding: 'cp949', rows: 30, records: 30 },
    { file: '문의대장_11월.csv', role: 'tickets', source: 'generic', encoding: 'cp949', rows: 12, records: 12 },
  ],
  ledger: { read: 42, rejected: 0, continuation: 0, duplicate: 0, excluded: {}, counted: 42, repaired: 0 },
  by: [],
  results: [
    whole('volume', { tickets: 42 }),
    notThere('contact-rate', 'no orders given', '주문 자료를 지정하지 않았습니다'),
    notThere('first-response', 'no first response times', '첫 응답 시각이 없습니다'),
    notThere('csat', 'no satisfaction ratings', '만족도 평가가 없습니다'),
    whole('tags', { tickets: 42, untagged: 0, untagged_share: 0, per_100_orders: null, first_response_p50_s: null, csat_share: null }),
    tag('배송지연', 30, 42, null, 3600, null),
    tag('환불', 12, 42, null, 60, null),
  ],
  trends: [],
  warnings: [],
}

/** A file that wants to run something: in a terminal, in a spreadsheet, on a page. */
export const hostile: Report = {
  ...sparse,
  shop: '\u001b[31mTea\u0007',
  inputs: [{ ...sparse.inputs[0]!, file: 'a|b`<img src=x onerror=alert(1)>.csv' }],
  by: ['tag'],
  results: [
    tag('=HYPERLINK("http://evil.example","tea")', 3, 9, null, 60, null),
    tag('\u001b]0;owned\u0007\u202eaet', 2, 9, null, 60, null),
    tag('a|b\n# no heading', 2, 9, null, 60, null),
    tag('<script>alert("tea")</script>', 1, 9, null, 60, null),
    tag('[free tea](http://evil.example) *now* _x_', 1, 9, null, 60, null),
    tag(null, 1, 9, null, 60, null),
  ],
}
