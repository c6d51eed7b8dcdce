import { atLeast } from '../../metrics/statistics/count-distribution.ts'
import { poissonInterval } from '../../metrics/statistics/poisson.ts'
import { type Cohort, cohorts, makeJourney, type StageId, stages } from '../customers/stages.ts'
import { cannotTell, type Found, type Insight, type InsightRow } from '../insight.ts'
import { journeyHeadline, journeySentence, noOrderLink, placedHow, stageWords } from '../messages/journey.ts'
import { type Shop, type TagFacts, tagLabel } from '../shop.ts'
import { falseDiscoveryLimit } from '../statistics/p-values.ts'

export default {
  title: { en: 'When in the order they write', ko: '주문 과정의 어느 때 문의하는지' },
  what: {
    en: 'Days from the order to the ticket: by the order that the ticket names (measured), else by the last order of the same customer before it (guessed: it may be about another one). A ticket that no order belongs to stands where the tag list says that its reason belongs (stage: before, 0-1, 2-4, 5-10, 11-30, 31-), else, where its customer orders later, before any order. Stages: before any order, days 0–1, 2–4, 5–10, 11–30, later. Per 100 orders: of the orders that the days of the tickets cover for all of a stage (at least 50), the tickets that belong to them in it. With the reason that stands out in each: the tag whose share there is highest against its share of all (exact Poisson test), by tickets whose stage comes from an order.',
    ko: '주문에서 문의까지 걸린 날수입니다. 문의에 적힌 주문번호로 재고(측정), 없으면 같은 고객이 그 전에 한 마지막 주문으로 셉니다(추정: 다른 주문 이야기일 수 있습니다). 주문을 찾을 수 없는 문의는 태그 목록의 stage(before, 0-1, 2-4, 5-10, 11-30, 31-)를 따르고, 그것도 없으면서 나중에 주문한 고객이면 주문 전으로 봅니다. 주문 전, 0~1일, 2~4일, 5~10일, 11~30일, 그 뒤로 나눕니다. 주문 100건당은 문의 기간이 그 단계 전체를 덮는 주문(50건부터)에서 그 단계에 들어온 문의입니다. 각 단계에서 유난히 많은 사유(전체 비율과의 정확한 포아송 검정)는 주문으로 단계를 정한 문의만으로 봅니다.',
  },
  reference:
    'Price and Jaffe, The Frictionless Organization (2022): contacts by stage of the customer journey. Shares of all linked tickets. Rates with the exact interval of Garwood (1936); the reason that stands out: Benjamini and Hochberg (1995) at 10 %.',
  needs: ['created_at', ['orders', 'tags'], ['order_ref', 'requester', 'tags']],
  fields: ['order_ref', 'requester'],
  columns: [
    { key: 'stage', heading: { en: 'Days since the order', ko: '주문 후' }, words: stageWords },
    { key: 'tickets', heading: { en: 'Tickets', ko: '문의' }, as: 'count' },
    { key: 'share', heading: { en: 'Share', ko: '비율' }, as: 'percent' },
    { key: 'per_order_rate', heading: { en: 'Per 100 orders', ko: '주문 100건당' }, as: 'per-hundred' },
    { key: 'tag', heading: { en: 'Stands out', ko: '두드러진 사유' }, as: 'tag' },
    { key: 'tag_share', heading: { en: 'Of these', ko: '이 중' }, as: 'percent' },
    { key: 'guessed', heading: { en: 'Guessed', ko: '추정' }, as: 'count' },
    { key: 'declared', heading: { en: 'By stage', ko: '선언' }, as: 'count' },
    { key: 'good_share', heading: { en: 'Good', ko: '만족' }, as: 'percent' },
  ],
  find,
  examples: [
    {
      title: 'by order number, by customer, before any order',
      tickets: [
        { id: '1', order_ref: '#1001', created_at: '2026-10-03 09:00:00', local_created: '2026-10-03 09:00:00', tags: ['late'] },
        { id: '2', requester: 'Bo@x.example', created_at: '2026-10-02 09:00:00', local_created: '2026-10-02 09:00:00' },
        { id: '3', requester: 'cy@x.example', created_at: '2026-10-02 09:00:00', local_created: '2026-10-02 09:00:00' },
        { id: '4', created_at: '2026-10-02 09:00:00', local_created: '2026-10-02 09:00:00' },
      ],
      orders: [
        { id: '1001', created_at: '2026-10-01 09:00:00', customer: 'ana@x.example', test: false, cancelled: false },
        { id: '1002', created_at: '2026-10-02 08:00:00', customer: 'bo@x.example', test: false, cancelled: false },
        { id: '1003', created_at: '2026-10-05 08:00:00', customer: 'cy@x.example', test: false, cancelled: false },
      ],
      rows: [
        { stage: 'before', tickets: 1, share: 1 / 3, guessed: 1, measured: 0 },
        { stage: '0-1', tickets: 1, share: 1 / 3, guessed: 1, measured: 0 },
        { stage: '2-4', tickets: 1, share: 1 / 3, guessed: 0, measured: 1, tag: null },
      ],
    },
    {
      title: 'a declared stage wins where there is no order, and not over an order',
      tickets: [
        { id: '1', order_ref: '1001', created_at: '2026-10-01 10:00:00', local_created: '2026-10-01 10:00:00', tags: ['late'] },
        { id: '2', created_at: '2026-10-01 10:00:00', local_created: '2026-10-01 10:00:00', tags: ['gift', 'late'] },
        {
          id: '3',
          requester: 'cy@x.example',
          created_at: '2026-10-02 09:00:00',
          local_created: '2026-10-02 09:00:00',
          tags: ['late'],
        },
        {
          id: '4',
          requester: 'dee@x.example',
          created_at: '2026-10-02 09:00:00',
          local_created: '2026-10-02 09:00:00',
          tags: ['gift'],
        },
      ],
      orders: [
        { id: '1001', created_at: '2026-10-01 09:00:00', customer: 'ana@x.example', test: false, cancelled: false },
        { id: '1003', created_at: '2026-10-05 08:00:00', customer: 'cy@x.example', test: false, cancelled: false },
      ],
      shop: { tags: new Map<string, TagFacts>([['late', { stage: '5-10' }]]) },
      rows: [
        { stage: '0-1', tickets: 1, measured: 1, declared: 0 },
        // the second and the third, who had not ordered yet
        { stage: '5-10', tickets: 2, guessed: 0, declared: 2 },
      ],
    },
    {
      title: 'per order: fifty orders, of which the tickets show days 2 to 4 and not all that comes later',
      tickets: [
        { id: '1', created_at: '2026-09-01 09:00:00', local_created: '2026-09-01 09:00:00' },
        { id: '2', order_ref: '1001', created_at: '2026-09-05 09:00:00', local_created: '2026-09-05 09:00:00' },
        { id: '3', order_ref: '1002', created_at: '2026-09-05 10:00:00', local_created: '2026-09-05 10:00:00' },
        { id: '4', order_ref: '1003', created_at: '2026-09-20 09:00:00', local_created: '2026-09-20 09:00:00' },
      ],
      orders: Array.from({ length: 50 }, (_, i) => ({
        ...{ id: `${1001 + i}`, created_at: '2026-09-02 09:00:00', customer: `c${i}@x.example`, test: false, cancelled: false },
      })),
      rows: [
        { stage: '2-4', tickets: 2, cohort_orders: 50, per_order_rate: 0.04, ids: ['3', '2'] },
        // the 31st day is 3 October
        { stage: '11-30', tickets: 1, cohort_orders: 0, per_order_rate: null },
      ],
    },
    {
      title: 'tickets that no order belongs to',
      tickets: [{ id: '1', order_ref: 'x', created_at: '2026-10-03 09:00:00', local_created: '2026-10-03 09:00:00' }],
      orders: [{ id: '1001', created_at: '2026-10-01 09:00:00', test: false, cancelled: false }],
      cannotTell: true,
    },
  ],
} satisfies Insight

const ways = ['measured', 'guessed', 'declared'] as const
/** Tickets of a reason in a stage below which it does not stand out, and how much more than elsewhere is worth a word. */
const [fewest, more] = [5, 1.2]
const falseDiscoveries = 0.1
/** Orders of a cohort below which a rate says nothing. */
const smallestCohort = 50
const shownTickets = 20

interface Stage extends Readonly<Record<(typeof ways)[number], number>> {
  stage: StageId
  tickets: number
  good: number
  rated: number
  ids: string[]
}

async function find(shop: Shop): Promise<Found> {
  // of a ticket that came after the last order in the file, it is not known whether another order came in between
  await makeJourney(shop)
  try {
    const rows = (await shop.session.rows(`
      SELECT stage, count(*)::DOUBLE AS tickets, ${ways.map((how) => `count(*) FILTER (WHERE how = '${how}')::DOUBLE AS ${how}`).join(', ')}, count(*) FILTER (WHERE csat = 'good')::DOUBLE AS good,
        count(*) FILTER (WHERE csat IN ('good', 'neutral', 'bad'))::DOUBLE AS rated, arg_min(id, {'age': -epoch_us(created_at), 'id': id}, ${shownTickets}) AS ids FROM journey GROUP BY ALL`)) as unknown as Stage[]
    const linked = rows.reduce((sum, { tickets }) => sum + tickets, 0)
    const [{ all_tickets: all }] = (await shop.session.rows(
      'SELECT count(*)::DOUBLE AS all_tickets FROM tickets',
    )) as unknown as [{ all_tickets: number }]
    if (linked < Math.max(1, all / 20)) return cannotTell(noOrderLink(linked, all))
    const top = await outstanding(shop)
    const seen = await cohorts(shop)
    const found = stages.flatMap(({ id }): InsightRow[] => {
      const own = rows.find(({ stage }) => stage === id)
      if (!own) return []
      const { tag, share } = top.get(id) ?? { tag: null, share: null }
      const { stage, tickets, measured, guessed, declared, good, rated, ids } = own
      return [
        {
          ...{ stage, tickets, share: tickets / linked, ...rateOf(seen.get(id)), measured, guessed, declared },
          ...{ tag, tag_share: share, good_share: rated > 0 ? good / rated : null, rated, ids },
        },
      ]
    })
    const total = (how: (typeof ways)[number]) => rows.reduce((sum, row) => sum + row[how], 0)
    const sums = { measured: total('measured'), guessed: total('guessed'), declared: total('declared') }
    const [most, second] = [...found].sort((a, b) => (b.tickets as number) - (a.tickets as number))
    const told = most?.stage === 'before' ? second : most
    return {
      headline: journeyHeadline(most!, linked, all),
      smallest: placedHow(
        sums,
        all,
        found.some(({ per_order_rate: rate }) => rate !== null),
      ),
      rows: found,
      values: {
        ...{ linked, ...sums },
        ...Object.fromEntries(found.map(({ stage, tickets }) => [`d${String(stage).replace('-', '_')}`, tickets as number])),
      },
      sentences: told?.tag
        ? [{ text: journeySentence(told, tagLabel(shop, told.tag as string)), weight: (told.tickets as number) / 8 }]
        : [],
    }
  } finally {
    await shop.session.rows('DROP TABLE IF EXISTS journey')
  }
}

/** Tickets of a stage per order that was seen all through it. */
function rateOf({ orders, tickets }: Cohort = { orders: 0, tickets: 0 }): InsightRow {
  if (orders < smallestCohort) return { per_order_rate: null, per_order_low: null, per_order_high: null, cohort_orders: orders }
  const { low, high } = poissonInterval(tickets)
  return { per_order_rate: tickets / orders, per_order_low: low / orders, per_order_high: high / orders, cohort_orders: orders }
}

/**
 * By stage, the tag that is most over-represented in it (exact Poisson test against its share of all stages). Tickets that a tag put
 * into their stage say nothing about that.
 */
async function outstanding({ session }: Shop): Promise<ReadonlyMap<string, { tag: string; share: number }>> {
  const rows = (await session.rows(`
    WITH placed AS (SELECT stage, tags FROM journey WHERE how <> 'declared'), tagged AS (SELECT stage, unnest(tags) AS tag FROM placed),
    sizes AS (SELECT stage, count(*) AS n FROM placed GROUP BY ALL),
    everywhere AS (SELECT tag, count(*) / (SELECT count(*) FROM placed) AS share FROM tagged GROUP BY tag)
    SELECT stage, tag, count(*)::DOUBLE AS observed, any_value(n)::DOUBLE AS n, (any_value(n) * any_value(everywhere.share))::DOUBLE AS expected
    FROM tagged JOIN sizes USING (stage) JOIN everywhere USING (tag) GROUP BY ALL HAVING count(*) >= ${fewest}`)) as unknown as {
    stage: string
    tag: string
    observed: number
    n: number
    expected: number
  }[]
  const tested = rows.map((row) => ({ ...row, p: atLeast({ mean: row.expected, dispersion: 1 }, row.observed) }))
  const limit = falseDiscoveryLimit(
    tested.map(({ p }) => p),
    falseDiscoveries,
  )
  const found = new Map<string, { tag: string; share: number }>()
  const lift = (row: (typeof rows)[number]) => row.observed / row.expected
  tested.sort((a, b) => lift(b) - lift(a) || b.observed - a.observed || (a.tag < b.tag ? -1 : 1))
  for (const row of tested)
    if (row.p <= limit && lift(row) > more && !found.has(row.stage))
      found.set(row.stage, { tag: row.tag, share: row.observed / row.n })
  return found
}
