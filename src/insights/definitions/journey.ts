import { text } from '../../duckdb/sql.ts'
import { customerSql } from '../customers/customer.ts'
import { cannotTell, type Found, type Insight, type InsightRow } from '../insight.ts'
import { journeyHeadline, journeySentence, noOrderLink, placedHow, stageWords } from '../messages/journey.ts'
import { type Shop, type TagFacts, tagLabel } from '../shop.ts'

export default {
  title: { en: 'When in the order they write', ko: '주문 과정의 어느 때 문의하는지' },
  what: {
    en: 'Days from the order to the ticket: by the order that the ticket names (measured), else by the last order of the same customer before it (guessed: it may be about another one). A ticket that no order belongs to stands where the tag list says that its reason belongs (stage: before, 0-1, 2-4, 5-10, 11-30, 31-), else, where its customer orders later, before any order. Stages: before any order, days 0–1, 2–4, 5–10, 11–30, later. With the reason that stands out in each: the tag whose share there is highest against its share of all.',
    ko: '주문에서 문의까지 걸린 날수입니다. 문의에 적힌 주문번호로 재고(측정), 없으면 같은 고객이 그 전에 한 마지막 주문으로 셉니다(추정: 다른 주문 이야기일 수 있습니다). 주문을 찾을 수 없는 문의는 태그 목록의 stage(before, 0-1, 2-4, 5-10, 11-30, 31-)를 따르고, 그것도 없으면서 나중에 주문한 고객이면 주문 전으로 봅니다. 주문 전, 0~1일, 2~4일, 5~10일, 11~30일, 그 뒤로 나누고, 각 단계에서 유난히 많은 사유를 함께 봅니다.',
  },
  reference:
    'Price and Jaffe, The Frictionless Organization (2022): contacts by stage of the customer journey. Shares of all linked tickets.',
  needs: ['created_at', ['orders', 'tags'], ['order_ref', 'requester', 'tags']],
  fields: ['order_ref', 'requester'],
  columns: [
    { key: 'stage', heading: { en: 'Days since the order', ko: '주문 후' }, words: stageWords },
    { key: 'tickets', heading: { en: 'Tickets', ko: '문의' }, as: 'count' },
    { key: 'share', heading: { en: 'Share', ko: '비율' }, as: 'percent' },
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
      title: 'tickets that no order belongs to',
      tickets: [{ id: '1', order_ref: 'x', created_at: '2026-10-03 09:00:00', local_created: '2026-10-03 09:00:00' }],
      orders: [{ id: '1001', created_at: '2026-10-01 09:00:00', test: false, cancelled: false }],
      cannotTell: true,
    },
  ],
} satisfies Insight

const ways = ['measured', 'guessed', 'declared'] as const
const stages = ['before', '0-1', '2-4', '5-10', '11-30', '31-'] as const
const daysSql = `CASE WHEN days < 0 THEN 'before' WHEN days < 2 THEN '0-1' WHEN days < 5 THEN '2-4' WHEN days < 11 THEN '5-10' WHEN days < 31 THEN '11-30' ELSE '31-' END`
/** An order number without what is written around it: `#1001`, `No. 1001`. */
const numberSql = (column: string) => `regexp_replace(lower(trim(${column})), '^(no\\.?|#|order)\\s*#?', '')`
/** Tickets of a reason in a stage below which it does not stand out. */
const fewest = 5

/** The stage that the tag list declares for a ticket: that of its first tag that has one. */
function declaredSql(tags: Shop['tags']): string {
  const known = [...tags].flatMap(([tag, { stage }]) => (stage ? [`WHEN ${text(tag)} THEN ${text(stage)}`] : []))
  const stage = `CASE tag ${known.join(' ')} END`
  return known.length === 0
    ? 'NULL'
    : `list_filter(list_transform(coalesce(tags, []), lambda tag: ${stage}), lambda stage: stage IS NOT NULL)[1]`
}

async function find(shop: Shop): Promise<Found> {
  // of a ticket that came after the last order in the file, it is not known whether another order came in between
  await shop.session.rows(`
    CREATE OR REPLACE TEMP TABLE journey AS
    WITH placed AS (SELECT ${numberSql('id')} AS number, min(created_at) AS placed_at, any_value(${customerSql('customer')}) AS who FROM all_orders WHERE NOT test AND created_at IS NOT NULL GROUP BY 1),
    asking AS (SELECT id, tags, csat, created_at, ${numberSql('order_ref')} AS number, ${customerSql('requester')} AS who FROM tickets WHERE created_at IS NOT NULL),
    known AS (SELECT DISTINCT who FROM placed WHERE who IS NOT NULL),
    linked AS (
      SELECT asking.*, named.placed_at AS named_at, coalesce(named.placed_at, latest.placed_at) AS ordered, known.who IS NOT NULL AS buys FROM asking
      LEFT JOIN placed AS named ON named.number = asking.number
      ASOF LEFT JOIN (SELECT who, placed_at FROM placed WHERE who IS NOT NULL) AS latest ON latest.who = asking.who AND latest.placed_at <= asking.created_at
      LEFT JOIN known ON known.who = asking.who),
    told AS (SELECT *, ${declaredSql(shop.tags)} AS declared, date_diff('second', ordered, created_at) / 86400 AS days FROM linked)
    SELECT id, tags, csat, CASE WHEN ordered IS NOT NULL THEN ${daysSql} ELSE coalesce(declared, 'before') END AS stage,
      CASE WHEN named_at IS NOT NULL THEN 'measured' WHEN ordered IS NULL AND declared IS NOT NULL THEN 'declared' ELSE 'guessed' END AS how
    FROM told WHERE ordered IS NOT NULL OR buys OR declared IS NOT NULL`)
  try {
    const rows = (await shop.session.rows(`
      SELECT stage, count(*)::DOUBLE AS tickets, ${ways.map((how) => `count(*) FILTER (WHERE how = '${how}')::DOUBLE AS ${how}`).join(', ')}, count(*) FILTER (WHERE csat = 'good')::DOUBLE AS good,
        count(*) FILTER (WHERE csat IN ('good', 'neutral', 'bad'))::DOUBLE AS rated FROM journey GROUP BY ALL`)) as unknown as {
      stage: string
      tickets: number
      measured: number
      guessed: number
      declared: number
      good: number
      rated: number
    }[]
    const linked = rows.reduce((sum, { tickets }) => sum + tickets, 0)
    const [{ all_tickets: all }] = (await shop.session.rows(
      'SELECT count(*)::DOUBLE AS all_tickets FROM tickets',
    )) as unknown as [{ all_tickets: number }]
    if (linked < Math.max(1, all / 20)) return cannotTell(noOrderLink(linked, all))
    const top = await outstanding(shop)
    const found = stages.flatMap((stage): InsightRow[] => {
      const own = rows.find((row) => row.stage === stage)
      if (!own) return []
      const { tag, share } = top.get(stage) ?? { tag: null, share: null }
      const { tickets, measured, guessed, declared, good, rated } = own
      return [
        {
          ...{ stage, tickets, share: tickets / linked, measured, guessed, declared },
          ...{ tag, tag_share: share, good_share: rated > 0 ? good / rated : null, rated },
        },
      ]
    })
    const total = (how: (typeof ways)[number]) => found.reduce((sum, row) => sum + (row[how] as number), 0)
    const sums = { measured: total('measured'), guessed: total('guessed'), declared: total('declared') }
    const [most, second] = [...found].sort((a, b) => (b.tickets as number) - (a.tickets as number))
    const told = most?.stage === 'before' ? second : most
    return {
      headline: journeyHeadline(most!, linked, all),
      smallest: placedHow(sums),
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

/** By stage, the tag that is most over-represented in it. */
async function outstanding({ session }: Shop): Promise<ReadonlyMap<string, { tag: string; share: number }>> {
  const rows = (await session.rows(`
    WITH tagged AS (SELECT stage, unnest(tags) AS tag FROM journey),
    sizes AS (SELECT stage, count(*) AS n FROM journey GROUP BY ALL),
    everywhere AS (SELECT tag, count(*) / (SELECT count(*) FROM journey) AS share FROM tagged GROUP BY tag)
    SELECT stage, tag, (count(*) / any_value(n))::DOUBLE AS share, (count(*) / any_value(n) / any_value(everywhere.share))::DOUBLE AS lift
    FROM tagged JOIN sizes USING (stage) JOIN everywhere USING (tag) GROUP BY ALL HAVING count(*) >= ${fewest}
    ORDER BY lift DESC, count(*) DESC, tag`)) as unknown as { stage: string; tag: string; share: number; lift: number }[]
  const found = new Map<string, { tag: string; share: number }>()
  for (const { stage, tag, share, lift } of rows) if (lift > 1.2 && !found.has(stage)) found.set(stage, { tag, share })
  return found
}
