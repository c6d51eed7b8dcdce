import { exactSum } from '../../duckdb/exact-sums.ts'
import { wilsonInterval } from '../../metrics/statistics/wilson.ts'
import { followedByTag, repeatShares } from '../customers/follow-up.ts'
import { cannotTell, type Found, type Insight, type InsightRow } from '../insight.ts'
import {
  type Block,
  blockWords,
  comparedSpans,
  costFrom,
  eliminateSentence,
  matrixHeadline,
  noReasons,
  withoutCost,
} from '../messages/matrix.ts'
import { tagChanges } from '../reasons/former-span.ts'
import { costBases, costSql } from '../reasons/ticket-cost.ts'
import { type Action, actions, type Quadrant, whatToDo } from '../reasons/what-to-do.ts'
import { type Shop, type TagFacts, tagLabel } from '../shop.ts'

export default {
  title: { en: 'Reasons and what they cost', ko: '문의 사유와 비용' },
  what: {
    en: 'The value-irritant matrix: each reason for contact by who it is worth something to. Irritating to both: eliminate its cause. Of value to the customer only: digitize (self-service; the quadrant automate). To the company only: streamline (the quadrant simplify). To both: leverage. The tag list declares it (value: { customer, company }), or the action itself (action: eliminate, pre-empt, digitize, streamline, leverage), which wins; else it is guessed from kind and direction, and says so. A ticket with several tags counts as a part of each, so that the parts add up. Change: tickets with the tag in these days against as many days (or months) before them, or else in the last whole month against the one before, per order where orders are known by day; it stands only where the exact 95 % interval of the ratio leaves out 1. Again: of its tickets, those after which the customer wrote again within seven days (--within), from 20 tickets on. Cost of a ticket: its handling time × cost.wage where the export measured one, else replies × cost.minutesPerReply × cost.wage, else cost.perTicket, from the settings; what it rests on is told. It is an average, not money that would be saved.',
    ko: '가치-불만 매트릭스: 문의 사유를 누구에게 가치 있는지로 나눕니다. 고객도 회사도 반갑지 않으면 원인을 없애고(eliminate), 고객에게만 가치 있으면 스스로 해결하게 하고(digitize, 매트릭스의 automate), 회사에만 가치 있으면 간단하게 하고(streamline, 매트릭스의 simplify), 양쪽 모두에 가치 있으면 살립니다(leverage). 태그 목록의 value: { customer, company }를 따르되 할 일을 직접 적으면(action: eliminate, pre-empt, digitize, streamline, leverage) 그것을 먼저 따르고, 없으면 kind와 direction으로 추정해 추정이라고 밝힙니다. 태그가 여럿인 문의는 나누어 세므로 합하면 전체가 됩니다. 증감은 이 태그가 붙은 문의를 바로 앞의 같은 길이 기간(또는 달)과 비교하며, 앞 기간이 없으면 마지막 온전한 달과 그 전달을 비교합니다. 하루하루의 주문을 알면 주문 대비로 보고, 비의 정확 95% 신뢰구간이 1을 벗어날 때만 값을 적습니다. 재문의는 7일(--within) 안에 고객이 다시 문의한 비율로, 20건부터 봅니다. 문의의 비용은 파일에 처리 작업 시간이 있으면 그 시간 × cost.wage, 없으면 답변 수 × cost.minutesPerReply × cost.wage, 그것도 없으면 cost.perTicket이며, 무엇으로 계산했는지 함께 알려 줍니다. 평균일 뿐 아낄 수 있는 돈은 아닙니다.',
  },
  reference:
    'Price and Jaffe, The Best Service is No Service (2008), chapter 2; its five actions: The Frictionless Organization (2022). Ratio: Przyborowski and Wilenski (1940); repeats: Kaplan and Meier (1958).',
  needs: ['tags'],
  fields: ['requester', 'handle_s'],
  columns: [
    { key: 'tag', heading: { en: 'Reason', ko: '사유' }, as: 'tag' },
    { key: 'block', heading: { en: 'What to do', ko: '할 일' }, words: blockWords },
    { key: 'tickets', heading: { en: 'Tickets', ko: '문의' }, as: 'decimal' },
    { key: 'cost', heading: { en: 'Cost', ko: '비용' }, as: 'money' },
    { key: 'change', heading: { en: 'Change', ko: '증감' }, as: 'change' },
    { key: 'good_share', heading: { en: 'Good', ko: '만족' }, as: 'percent' },
    { key: 'repeat_share', heading: { en: 'Again', ko: '재문의' }, as: 'percent' },
    { key: 'per_order_rate', heading: { en: 'Per 100 orders', ko: '주문 100건당' }, as: 'per-hundred' },
    { key: 'owner', heading: { en: 'Owner', ko: '담당' } },
    { key: 'share', heading: { en: 'Share', ko: '비율' }, as: 'percent' },
  ],
  find,
  examples: [
    {
      title: 'a ticket with two tags is half of each; replies cost six minutes of 20 an hour',
      tickets: [
        { id: '1', tags: ['carrier_delay'], replies: 2 },
        { id: '2', tags: ['carrier_delay', 'gift'], replies: 1 },
        { id: '3', tags: ['restock'], replies: 1 },
      ],
      shop: {
        tags: new Map<string, TagFacts>([
          ['carrier_delay', { kind: 'cause', direction: 'bad', owner: 'carrier' }],
          ['gift', { value: { customer: 'valuable', company: 'valuable' } }],
          ['restock', { kind: 'request', direction: 'good' }],
        ]),
        settings: { within: 7, changes: [], cost: { wage: 20, minutesPerReply: 6 } },
      },
      // 2 an answer: carrier_delay 2 × 2 + ½ × 2, gift ½ × 2, restock 2
      rows: [
        { tag: 'carrier_delay', quadrant: 'eliminate', action: 'eliminate', declared: false, tickets: 1.5, cost: 5, share: 0.5 },
        { tag: 'restock', quadrant: 'leverage', action: 'leverage', declared: false, tickets: 1, cost: 2 },
        { tag: 'gift', quadrant: 'leverage', action: 'leverage', declared: true, tickets: 0.5, cost: 1 },
      ],
    },
    {
      title: 'measured work goes first, then replies, then a figure for any ticket; 0 is not measured',
      tickets: [
        { id: '1', tags: ['late'], handle_s: 1800, replies: 5 },
        { id: '2', tags: ['late', 'gift'], handle_s: 0, replies: 1 },
        { id: '3', tags: ['gift'] },
      ],
      shop: { settings: { within: 7, changes: [], cost: { wage: 20, minutesPerReply: 6, perTicket: 7 } } },
      // late: half an hour of 20, and half of one reply of 2; gift: the other half, and 7
      rows: [
        { tag: 'late', cost: 11, tickets: 1.5 },
        { tag: 'gift', cost: 8, tickets: 1.5 },
      ],
    },
    {
      title: 'without a wage handling times cost nothing that anyone could say',
      tickets: [{ id: '1', tags: ['late'], handle_s: 1800, replies: 5 }],
      shop: { settings: { within: 7, changes: [], cost: { minutesPerReply: 6 } } },
      rows: [{ tag: 'late', cost: null }],
    },
    {
      title: 'nothing is known of a tag: no quadrant; without settings no cost',
      tickets: [{ id: '1', tags: ['etc'] }],
      rows: [{ tag: 'etc', quadrant: null, declared: false, tickets: 1, cost: null }],
    },
    {
      title: 'an action that is declared wins over what its value would say',
      tickets: [
        { id: '1', tags: ['late'] },
        { id: '2', tags: ['late'] },
        { id: '3', tags: ['invoice'] },
      ],
      shop: {
        tags: new Map<string, TagFacts>([
          ['late', { action: 'pre-empt', value: { customer: 'irritating', company: 'irritating' } }],
          ['invoice', { kind: 'request', action: 'digitize' }],
        ]),
      },
      rows: [
        { tag: 'late', quadrant: 'eliminate', action: 'pre-empt', declared: true, tickets: 2, change: null, repeat_share: null },
        { tag: 'invoice', quadrant: 'automate', action: 'digitize', declared: true, tickets: 1 },
      ],
    },
    { title: 'no ticket has a tag', tickets: [{ id: '1' }], cannotTell: true },
  ],
} satisfies Insight

interface Reason {
  tag: string
  tickets: number
  /** of the months that orders are known of */
  in_order_months: number
  cost: number | null
  good: number
  rated: number
  ids: string[]
}

const shownTickets = 20

async function find(shop: Shop): Promise<Found> {
  const reasons = (await shop.session.rows(`
    SELECT tag, ${exactSum('1 / n')} AS tickets, coalesce(${exactSum('CASE WHEN in_order_months THEN 1 / n END')}, 0) AS in_order_months, ${exactSum('cost / n')} AS cost,
      count(*) FILTER (WHERE csat = 'good')::DOUBLE AS good, count(*) FILTER (WHERE csat IN ('good', 'neutral', 'bad'))::DOUBLE AS rated,
      arg_min(id, {'age': -epoch_us(local_created), 'id': id}, ${shownTickets}) AS ids
    FROM (SELECT id, ${costSql(shop.settings.cost).cost} AS cost, csat, local_created, in_order_months, unnest(tags) AS tag, len(tags) AS n FROM tickets WHERE len(tags) > 0)
    GROUP BY tag`)) as unknown as Reason[]
  if (reasons.length === 0) return cannotTell(noReasons)
  const { tickets: all, untagged } = (
    await shop.session.rows(
      'SELECT count(*)::DOUBLE AS tickets, count(*) FILTER (WHERE coalesce(len(tags), 0) = 0)::DOUBLE AS untagged FROM tickets',
    )
  )[0] as { tickets: number; untagged: number }
  const { orders } = shop.present('orders')
    ? ((await shop.session.rows('SELECT sum(orders)::DOUBLE AS orders FROM order_months WHERE usable'))[0] as {
        orders: number | null
      })
    : { orders: null }
  const changes = await tagChanges(shop)
  const again = await repeatShares(shop, followedByTag)
  const rows = reasons.map((reason): Row => {
    const { tag, tickets, good, rated, ids } = reason
    const facts = shop.tags.get(tag) ?? {}
    const what = whatToDo(facts)
    const ratio = changes?.of(tag)
    const happy = wilsonInterval(good, rated)
    return {
      ...{ tag, ...what, block: what.action && `${what.action}${what.declared ? '' : '_guessed'}` },
      ...{ tickets, share: tickets / all, cost: reason.cost },
      per_order_rate: orders ? reason.in_order_months / orders : null,
      ...{ change: ratio?.value ?? null, change_low: ratio?.low ?? null, change_high: ratio?.high ?? null },
      ...{ good_share: rated > 0 ? good / rated : null, good_low: happy.low, good_high: happy.high, rated },
      ...{ ...again(tag), owner: facts.owner ?? null, ids },
    }
  })
  const place = ({ action }: Row) => (action === null ? actions.length : actions.indexOf(action))
  rows.sort((a, b) => place(a) - place(b) || (b.cost ?? 0) - (a.cost ?? 0) || b.tickets - a.tickets || (a.tag < b.tag ? -1 : 1))
  const blocks = blocksOf(rows)
  const words = { all, currency: shop.settings.cost.currency, days: shop.days && (shop.days.to - shop.days.from) / 86_400_000 }
  const told = blocks.filter(({ action }) => action === 'eliminate')
  const notes = [rows.every(({ cost }) => cost === null) ? withoutCost : costFrom(await costBases(shop)), comparedSpans(changes)]
  return {
    headline: matrixHeadline(blocks, words),
    smallest: { en: notes.map(({ en }) => en).join(' '), ko: notes.map(({ ko }) => ko).join(' ') },
    rows,
    values: { ...sumsOf(blocks), untagged },
    sentences: told.map((block) => ({
      text: eliminateSentence(
        block,
        rows.filter((row) => row.block === block.id).map(({ tag, tickets }) => ({ name: tagLabel(shop, tag), tickets })),
        words,
      ),
      weight: block.tickets / 4,
    })),
  }
}

interface Row extends InsightRow {
  tag: string
  quadrant: Quadrant | null
  action: Action | null
  declared: boolean
  block: string | null
  tickets: number
  cost: number | null
  per_order_rate: number | null
  owner: string | null
}

/** What is to become of the reasons, those declared and those guessed apart: they are never added up. */
function blocksOf(rows: readonly Row[]): Block[] {
  const ids = [...new Set(rows.map(({ block }) => block))]
  return ids.map((id) => {
    const own = rows.filter(({ block }) => block === id)
    const [{ action, declared }] = own as [Row]
    const owners = new Map<string, number>()
    for (const { owner, tickets } of own) if (owner !== null) owners.set(owner, (owners.get(owner) ?? 0) + tickets)
    const [owner] = [...owners].sort(([, a], [, b]) => b - a)
    const rates = own.flatMap(({ per_order_rate: rate }) => (rate === null ? [] : [rate]))
    return {
      ...{ id, action, declared, ...total(own) },
      rate: rates.length > 0 ? rates.reduce((sum, rate) => sum + rate, 0) : null,
      owner: owner ? { name: owner[0], tickets: owner[1] } : null,
    }
  })
}

const total = (rows: readonly Row[]) => ({
  tickets: rows.reduce((sum, { tickets }) => sum + tickets, 0),
  cost: rows.some(({ cost }) => cost !== null) ? rows.reduce((sum, { cost }) => sum + (cost ?? 0), 0) : null,
})

/** By action, as `--fail-if` takes them: `eliminate_tickets`, `eliminate_guessed_tickets`, `pre_empt_cost`, `unknown_tickets`. */
const sumsOf = (blocks: readonly Block[]): Record<string, number | null> =>
  Object.fromEntries(
    [...actions.flatMap((action) => [action, `${action}_guessed`]), null].flatMap((id) => {
      const name = id?.replace('-', '_') ?? 'unknown'
      const block = blocks.find((one) => one.id === id)
      return [
        [`${name}_tickets`, block?.tickets ?? 0],
        [`${name}_cost`, block?.cost ?? null],
      ]
    }),
  )
