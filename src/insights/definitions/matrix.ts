import { cannotTell, type Found, type Insight, type InsightRow } from '../insight.ts'
import { eliminateSentence, matrixHeadline, noReasons, withoutCost } from '../messages/matrix.ts'
import { type Cost, type Shop, type TagFacts, tagLabel } from '../shop.ts'

export default {
  title: { en: 'Reasons and what they cost', ko: '문의 사유와 비용' },
  what: {
    en: 'The value-irritant matrix: each reason for contact by who it is worth something to. Irritating to both: eliminate its cause. Of value to the customer only: automate (self-service). To the company only: simplify. To both: leverage. The tag list declares it (value: { customer, company }); else it is guessed from kind and direction, and says so. A ticket with several tags counts as a part of each, so that the parts add up. Cost: replies × cost.minutesPerReply × cost.wage, else cost.perTicket, from the settings. It is an average, not money that would be saved.',
    ko: '가치-불만 매트릭스: 문의 사유를 누구에게 가치 있는지로 나눕니다. 고객도 회사도 반갑지 않으면 원인을 없애고(eliminate), 고객에게만 가치 있으면 스스로 해결하게 하고(automate), 회사에만 가치 있으면 간단하게 하고(simplify), 양쪽 모두에 가치 있으면 살립니다(leverage). 태그 목록의 value: { customer, company }를 따르고, 없으면 kind와 direction으로 추정해 추정이라고 밝힙니다. 태그가 여럿인 문의는 나누어 세므로 합하면 전체가 됩니다. 비용은 설정의 답변 수 × cost.minutesPerReply × cost.wage, 없으면 cost.perTicket입니다. 평균일 뿐 아낄 수 있는 돈은 아닙니다.',
  },
  reference: 'Price and Jaffe, The Best Service is No Service (2008), chapter 2, and The Frictionless Organization (2022).',
  needs: ['tags'],
  columns: [
    { key: 'tag', heading: { en: 'Reason', ko: '사유' }, as: 'tag' },
    {
      key: 'quadrant',
      heading: { en: 'What to do', ko: '할 일' },
      words: {
        eliminate: { en: 'eliminate', ko: '원인 제거' },
        automate: { en: 'automate', ko: '셀프서비스' },
        simplify: { en: 'simplify', ko: '간소화' },
        leverage: { en: 'leverage', ko: '활용' },
      },
    },
    { key: 'declared', heading: { en: 'Declared', ko: '선언' } },
    { key: 'tickets', heading: { en: 'Tickets', ko: '문의' }, as: 'decimal' },
    { key: 'share', heading: { en: 'Share', ko: '비율' }, as: 'percent' },
    { key: 'cost', heading: { en: 'Cost', ko: '비용' }, as: 'money' },
    { key: 'per_order_rate', heading: { en: 'Per 100 orders', ko: '주문 100건당' }, as: 'per-hundred' },
    { key: 'good_share', heading: { en: 'Good', ko: '만족' }, as: 'percent' },
    { key: 'owner', heading: { en: 'Owner', ko: '담당' } },
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
        { tag: 'carrier_delay', quadrant: 'eliminate', declared: false, tickets: 1.5, cost: 5, share: 0.5 },
        { tag: 'restock', quadrant: 'leverage', declared: false, tickets: 1, cost: 2 },
        { tag: 'gift', quadrant: 'leverage', declared: true, tickets: 0.5, cost: 1 },
      ],
    },
    {
      title: 'nothing is known of a tag: no quadrant; without settings no cost',
      tickets: [{ id: '1', tags: ['etc'] }],
      rows: [{ tag: 'etc', quadrant: null, declared: false, tickets: 1, cost: null }],
    },
    { title: 'no ticket has a tag', tickets: [{ id: '1' }], cannotTell: true },
  ],
} satisfies Insight

type Quadrant = 'eliminate' | 'automate' | 'simplify' | 'leverage'

interface Reason {
  tag: string
  tickets: number
  /** of the months that orders are known of */
  in_order_months: number
  replies: number
  good: number
  rated: number
  ids: string[]
}

const shownTickets = 20

async function find(shop: Shop): Promise<Found> {
  const reasons = (await shop.session.rows(`
    SELECT tag, sum(1 / n)::DOUBLE AS tickets, coalesce(sum(1 / n) FILTER (WHERE in_order_months), 0)::DOUBLE AS in_order_months, sum(replies / n)::DOUBLE AS replies,
      count(*) FILTER (WHERE csat = 'good')::DOUBLE AS good, count(*) FILTER (WHERE csat IN ('good', 'neutral', 'bad'))::DOUBLE AS rated,
      list(id ORDER BY local_created DESC, id)[:${shownTickets}] AS ids
    FROM (SELECT id, replies, csat, local_created, in_order_months, unnest(tags) AS tag, len(tags) AS n FROM tickets WHERE len(tags) > 0)
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
  const rows = reasons.map((reason): InsightRow & { quadrant: Quadrant | null; cost: number | null; tickets: number } => {
    const { tag, tickets, good, rated, ids } = reason
    const facts = shop.tags.get(tag) ?? {}
    return {
      ...{ tag, ...quadrantOf(facts), tickets, share: tickets / all },
      cost: costOf(reason, shop.settings.cost),
      per_order_rate: orders ? reason.in_order_months / orders : null,
      ...{ good_share: rated > 0 ? good / rated : null, rated, owner: facts.owner ?? null, ids },
    }
  })
  rows.sort((a, b) => (b.cost ?? 0) - (a.cost ?? 0) || b.tickets - a.tickets || (a.tag! < b.tag! ? -1 : 1))
  const sums = new Map(
    [true, false].flatMap((declared) =>
      quadrants.map((quadrant) => {
        const own = rows.filter((row) => row.quadrant === quadrant && row.declared === declared)
        const cost = own.some((row) => row.cost !== null) ? own.reduce((sum, row) => sum + (row.cost ?? 0), 0) : null
        const name = `${quadrant ?? 'unknown'}${declared || quadrant === null ? '' : '_guessed'}`
        return [name, { tickets: own.reduce((sum, { tickets }) => sum + tickets, 0), cost }] as const
      }),
    ),
  )
  const [declared, guessed] = [sums.get('eliminate')!, sums.get('eliminate_guessed')!]
  const words = { declared, guessed, all, currency: shop.settings.cost.currency }
  const top = rows.filter(({ quadrant }) => quadrant === 'eliminate').slice(0, 3)
  const named = top.map(({ tag, owner, tickets }) => ({
    name: tagLabel(shop, tag as string),
    owner: owner as string | null,
    tickets,
  }))
  const values = [...sums].flatMap(([name, { tickets, cost }]) => [
    [`${name}_tickets`, tickets],
    [`${name}_cost`, cost],
  ])
  return {
    headline: matrixHeadline(words),
    ...(rows.every(({ cost }) => cost === null) && { smallest: withoutCost }),
    rows,
    values: { ...Object.fromEntries(values), untagged },
    sentences:
      named.length > 0 ? [{ text: eliminateSentence(named, words), weight: (declared.tickets + guessed.tickets) / 4 }] : [],
  }
}

const quadrants = ['eliminate', 'automate', 'simplify', 'leverage', null] as const

/** Declared in the tag list; else by what a rise means, or by what the tag names: a cause irritates both, a question the company. */
function quadrantOf({ value, direction, kind }: TagFacts): { quadrant: Quadrant | null; declared: boolean } {
  if (value?.customer && value.company) {
    const [customer, company] = [value.customer === 'valuable', value.company === 'valuable']
    return { quadrant: customer ? (company ? 'leverage' : 'automate') : company ? 'simplify' : 'eliminate', declared: true }
  }
  if (direction === 'good') return { quadrant: 'leverage', declared: false }
  if (kind === 'cause' || kind === 'event' || direction === 'bad') return { quadrant: 'eliminate', declared: false }
  return { quadrant: kind === 'request' ? 'automate' : null, declared: false }
}

/** Null where nothing is given to reckon with: no cost is invented. */
function costOf({ tickets, replies }: Reason, { wage, minutesPerReply, perTicket }: Cost): number | null {
  if (wage !== undefined && minutesPerReply !== undefined && replies !== null) return (replies * minutesPerReply * wage) / 60
  return perTicket === undefined ? null : tickets * perTicket
}
