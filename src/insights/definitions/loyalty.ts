import { makeAsking } from '../customers/customer.ts'
import { makePurchases } from '../customers/purchases.ts'
import { cannotTell, type Found, type Insight, type InsightRow } from '../insight.ts'
import { groupWords, loyaltyHeadline, loyaltyShows, noCustomers, notLongEnough } from '../messages/loyalty.ts'
import type { Shop } from '../shop.ts'
import { logRank } from '../statistics/log-rank.ts'
import { type Incidence, incidence, standardisedIncidence } from '../statistics/survival.ts'

export default {
  title: { en: 'Do customers come back', ko: '다시 구매하는지' },
  what: {
    en: 'Customers who bought, and had not bought again within 14 days: did they write in these 14 days, how was that contact, and did they buy again in the 90 days after them? By Kaplan and Meier, so that recent customers count as long as they were seen. First orders and later ones are kept apart, because loyal customers write more, and those who did not write are weighted to the same months of ordering. Not proof of cause: who writes differs from who does not.',
    ko: '주문한 뒤 14일 안에는 다시 사지 않은 고객이, 그 14일 동안 문의했는지, 그 문의가 어땠는지에 따라 이후 90일 안에 다시 샀는지 봅니다. 카플란-마이어 방식이라 최근 고객은 지켜본 만큼만 셉니다. 단골일수록 문의도 많으므로 첫 주문과 재주문을 나눠 보고, 문의하지 않은 고객은 주문한 달의 비중을 문의한 고객에 맞춥니다. 문의하는 고객과 하지 않는 고객은 원래 다르므로 원인이라는 증거는 아닙니다.',
  },
  reference:
    'Kaplan and Meier (1958) with the log-log interval, from a landmark at 14 days (Anderson, Cain and Gelber, Journal of Clinical Oncology 1, 1983), so that those who buy again at once do not count as customers who never wrote. Those who did not write stand for the same months by one weighted curve (Xie and Liu, Statistics in Medicine 24, 2005). A difference is told only where the intervals lie apart and the log-rank test within months (Mantel 1966) agrees. Expect no miracle: de Matos, Henrique and Rossi, Journal of Service Research 10 (2007).',
  needs: ['created_at', 'requester', 'orders'],
  needsAll: true,
  fields: ['requester'],
  columns: [
    {
      key: 'orders',
      heading: { en: 'Order', ko: '주문' },
      words: { first: { en: 'first', ko: '첫 주문' }, later: { en: 'later', ko: '재주문' } },
    },
    { key: 'group', heading: { en: 'Contact', ko: '문의' }, words: groupWords },
    { key: 'share', heading: { en: 'Buy again', ko: '재구매' }, as: 'percent' },
    { key: 'share_low', heading: { en: 'Low', ko: '하한' }, as: 'percent' },
    { key: 'share_high', heading: { en: 'High', ko: '상한' }, as: 'percent' },
    { key: 'n', heading: { en: 'Orders', ko: '주문' }, as: 'count' },
    { key: 'returned', heading: { en: 'Returned', ko: '다시 산 고객' }, as: 'count' },
  ],
  find,
  examples: [
    {
      title: 'twenty customers: ten wrote and two of them came back, ten did not and five came back',
      tickets: Array.from({ length: 10 }, (_, i) => ({
        ...{ id: `t${i}`, requester: `c${i}@x.example`, created_at: '2026-01-03 09:00:00', local_created: '2026-01-03 09:00:00' },
        ...{ reply: 'answered', reply_s: 60, target_s: 3600, csat: i < 5 ? 'bad' : 'good' },
      })),
      orders: Array.from({ length: 20 }, (_, i) => [
        { id: `o${i}`, customer: `C${i}@x.example`, created_at: '2026-01-01 09:00:00', test: false, cancelled: false },
        ...(i < 2 || i >= 15
          ? [{ id: `p${i}`, customer: `c${i}@x.example`, created_at: '2026-02-20 09:00:00', test: false, cancelled: false }]
          : []),
      ]).flat(),
      // followed for 90 days after the 15th of January: all of them, since the second orders reach to February only, to the 20th
      shop: { asOf: Date.UTC(2026, 5, 1) },
      rows: [
        { orders: 'first', group: 'none', n: 10, returned: 5, share: 0.5 },
        { orders: 'first', group: 'contact', n: 10, returned: 2, share: 0.2 },
        { orders: 'first', group: 'in_target', n: 10, returned: 2, share: 0.2 },
        { orders: 'first', group: 'good', n: 5, returned: 0, share: 0 },
        { orders: 'first', group: 'bad', n: 5, returned: 2, share: 0.4 },
        { orders: 'later', group: 'none', n: 7, returned: 0, share: 0 },
      ],
    },
    {
      title: 'no customer of the tickets is one of the orders',
      tickets: [{ id: '1', requester: '77', created_at: '2026-01-03 09:00:00', local_created: '2026-01-03 09:00:00' }],
      orders: [{ id: '1', customer: 'ana@x.example', created_at: '2026-01-01 09:00:00', test: false, cancelled: false }],
      cannotTell: true,
    },
  ],
} satisfies Insight

/** Days. */
const [landmark, horizon] = [14, 90]
const groups = ['none', 'contact', 'in_target', 'late', 'good', 'bad', 'repeat'] as const

async function find(shop: Shop): Promise<Found> {
  const { all } = await makeAsking(shop)
  await makePurchases(shop)
  await shop.session.rows(`CREATE OR REPLACE TEMP TABLE buyers AS ${buyersSql}`)
  try {
    const [{ linked }] = (await shop.session.rows(
      'SELECT count(*)::DOUBLE AS linked FROM asking SEMI JOIN buyers USING (customer)',
    )) as unknown as [{ linked: number }]
    if (linked < Math.max(1, all / 10)) return cannotTell(noCustomers(linked, all))
    const rows = (await shop.session.rows(followedSql(shop.asOf!))) as unknown as Followed[]
    const found = (['first', 'later'] as const).flatMap((orders) =>
      groups.flatMap((group): (InsightRow & Incidence)[] => {
        const own = rows.filter((row) => row.orders === orders && row[group])
        const result =
          group === 'none'
            ? asContacts(
                own,
                rows.filter((row) => row.orders === orders),
              )
            : incidence(followUp(own))
        if (!result) return []
        const { share, low: share_low, high: share_high } = result
        return [
          {
            orders,
            group,
            ...result,
            share,
            share_low,
            share_high,
            n: count(own),
            returned: count(own.filter((row) => row.returned)),
          },
        ]
      }),
    )
    const [none, contact] = (['none', 'contact'] as const).map((group) =>
      found.find((row) => row.orders === 'first' && row.group === group),
    )
    if (!none || !contact) return cannotTell(notLongEnough(landmark))
    const pace = paceOf(rows.filter(({ orders }) => orders === 'first'))
    // at the end of the curves few are left: what they say there must hold all along
    const apart =
      contact.low > none.high && pace > significant ? 'more' : contact.high < none.low && pace < -significant ? 'less' : undefined
    return {
      headline: loyaltyHeadline(none, contact, apart),
      smallest: loyaltyShows(none, contact),
      rows: found.map(({ low, high, ...row }) => row),
      values: { contact_share: contact.share, none_share: none.share, n: (none.n as number) + (contact.n as number) },
      sentences: [],
    }
  } finally {
    await shop.session.rows('DROP TABLE IF EXISTS buyers')
  }
}

/** Each order of a known customer, with the one before and the one after it: of two at the same instant it is all one which is first. */
const buyersSql = `
  SELECT customer, placed_at, lag(placed_at) OVER own IS NULL AS is_first, lead(placed_at) OVER own AS next_at
  FROM purchases WHERE customer IS NOT NULL AND NOT cancelled WINDOW own AS (PARTITION BY customer ORDER BY placed_at)`

/**
 * Orders without another within 14 days: the contact in these days, after how many days more the next order came, and how many are
 * alike in all that.
 */
const followedSql = (asOf: number) => `
  WITH followed AS (
    SELECT * FROM buyers WHERE (next_at IS NULL OR next_at > placed_at + INTERVAL ${landmark} DAY) AND placed_at + INTERVAL ${landmark} DAY <= epoch_ms(${Math.round(asOf)}::BIGINT)
  ), contacts AS (
    SELECT followed.customer, placed_at, count(*) AS n, bool_and(in_time) AS in_time, bool_and(has_target) AS has_target, bool_or(csat = 'good') AS good, bool_or(csat = 'bad') AS bad
    FROM followed JOIN asking ON asking.customer = followed.customer AND created_at >= placed_at AND created_at < placed_at + INTERVAL ${landmark} DAY GROUP BY ALL
  )
  SELECT CASE WHEN is_first THEN 'first' ELSE 'later' END AS orders, year(placed_at) * 12 + month(placed_at) AS month, n IS NULL AS "none", n IS NOT NULL AS contact,
    coalesce(has_target AND in_time, false) AS in_target, coalesce(has_target AND NOT in_time, false) AS late,
    coalesce(good AND NOT coalesce(bad, false), false) AS good, coalesce(bad, false) AS bad, coalesce(n > 1, false) AS repeat,
    coalesce(next_at <= placed_at + INTERVAL ${landmark + horizon} DAY, false) AS returned,
    floor(least(date_diff('second', placed_at, coalesce(next_at, TIMESTAMP '9999-01-01')) / 86400, date_diff('second', placed_at, epoch_ms(${Math.round(asOf)}::BIGINT)) / 86400) - ${landmark})::INTEGER AS day,
    count(*)::DOUBLE AS alike
  FROM followed LEFT JOIN contacts USING (customer, placed_at) GROUP BY ALL ORDER BY month`

/**
 * Of those who did not write, the share that it would be if they had ordered in the same months as those who wrote: who is first
 * seen late in an export seldom buys, and many contacts may be late.
 */
function asContacts(none: readonly Followed[], all: readonly Followed[]): Incidence | undefined {
  const months = [...new Set(none.map(({ month }) => month))]
  const contacts = all.filter(({ contact }) => contact)
  const strata = months.map((month) => ({
    weight: count(contacts.filter((row) => row.month === month)),
    of: followUp(none.filter((row) => row.month === month)),
  }))
  return standardisedIncidence(strata) ?? incidence(followUp(none))
}

const significant = 1.959963984540054

/** Whether those who wrote come back at another pace than those of the same month who did not: z, 0 where nothing tells. */
function paceOf(rows: readonly Followed[]): number {
  const months = [...new Set(rows.map(({ month }) => month))]
  const group = (month: number, contact: boolean) =>
    followUp(rows.filter((row) => row.month === month && row.contact === contact))
  return logRank(months.map((month) => ({ one: group(month, true), other: group(month, false) }))) ?? 0
}

type Followed = { orders: 'first' | 'later'; month: number; returned: boolean; day: number; alike: number } & Record<
  (typeof groups)[number],
  boolean
>

const count = (rows: readonly Followed[]): number => rows.reduce((sum, { alike }) => sum + alike, 0)

function followUp(rows: readonly Followed[]) {
  const [events, censored] = [0, 1].map(() => Array.from({ length: horizon + 2 }, () => 0)) as [number[], number[]]
  for (const { returned, day, alike } of rows) (returned ? events : censored)[Math.min(Math.max(day, 0), horizon + 1)]! += alike
  return { n: count(rows), events, censored }
}
