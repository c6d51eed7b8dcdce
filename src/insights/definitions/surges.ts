import { channelNames } from '../../text/channel-names.ts'
import { cannotTell, type Found, type Insight, type InsightRow } from '../insight.ts'
import {
  allTickets,
  renamedSentence,
  surgeHeadline,
  surgeSentence,
  tooFewDays,
  tooFewTickets,
  untagged,
  wouldShow,
} from '../messages/surges.ts'
import { type Shop, type TagFacts, tagLabel } from '../shop.ts'
import { broughtBy, carrierOf, ticketsOf } from '../surges/carrier.ts'
import { dailyCounts, type Subject } from '../surges/daily-counts.ts'
import { renamed } from '../surges/renamed.ts'
import { findSurges, type Surge } from '../surges/surges.ts'

/** Surges that are described with their channel and their tickets. */
const described = 20
const shownTickets = 50

export default {
  title: { en: 'Surges', ko: '급증' },
  what: {
    en: 'Tags (also tickets without a tag, and products) that came clearly more often, or less often, than the weeks before let expect. Each whole week is compared with the 8 to 52 before it, per order where orders are known by day; weeks of an earlier surge are no baseline, and where most other tags rise or fall too, that much is not its own; all tickets together are looked at as well. With less than nine weeks, days are compared with the seven before. A rise of a tag whose direction is good is an opportunity, of any other an alarm, unless another tag brought it along (vip rises where the tag of many VIP tickets does), or it begins where another tag ends, as often as that was: a new name for it.',
    ko: '앞선 주들로 보아 예상되는 것보다 뚜렷하게 늘거나 줄어든 태그(태그 없는 문의와 상품 포함)입니다. 온전한 한 주를 그 앞 8~52주와 비교하며, 하루하루의 주문을 알면 주문 대비로 봅니다. 이미 급증했던 주는 비교 기준에서 빼고, 다른 태그도 대부분 함께 늘거나 줄었으면 그만큼은 그 태그의 변화로 보지 않습니다. 전체 문의도 함께 봅니다. 9주가 안 되면 하루를 앞선 7일과 비교합니다. 늘면 좋은(direction: good) 태그가 늘면 기회, 그 밖의 태그가 늘면 경보입니다. 다른 태그에 딸려 늘어난 것(많은 문의에 함께 달린 vip 등)과, 다른 태그가 사라진 때부터 그만큼 나오는 것(이름만 바뀐 태그)은 경보로 보지 않습니다.',
  },
  reference:
    'Farrington et al., JRSS A 159 (1996); Noufaily et al., Statistics in Medicine 32 (2013): quasi-Poisson regression, earlier outbreaks down-weighted, trend where p < 0.05, 99.5 % bound of the negative binomial distribution; at least 5 tickets in four weeks; Benjamini and Hochberg, JRSS B 57 (1995) at 10 % over all tags of a week. Days: window of EARS C2, Hutwagner et al., J Urban Health 80 (2003). First day: Hinkley, Biometrika 57 (1970).',
  needs: ['created_at', ['tags', 'product']],
  fields: ['product'],
  needsAll: ['month', 'week', 'day', 'weekday'],
  columns: [
    { key: 'name', heading: { en: 'Tag', ko: '태그' }, as: 'tag', words: { '': untagged, '(all)': allTickets } },
    {
      key: 'is',
      heading: { en: 'Change', ko: '변화' },
      words: { rise: { en: 'rose', ko: '증가' }, fall: { en: 'fell', ko: '감소' } },
    },
    { key: 'since', heading: { en: 'Since', ko: '시작' } },
    { key: 'until', heading: { en: 'Until', ko: '끝' } },
    { key: 'observed', heading: { en: 'Tickets', ko: '문의' }, as: 'count' },
    { key: 'expected', heading: { en: 'Usual', ko: '평소' }, as: 'decimal' },
    { key: 'upper', heading: { en: 'Bound', ko: '한계' }, as: 'count' },
    { key: 'owner', heading: { en: 'Owner', ko: '담당' } },
    { key: 'along_with', heading: { en: 'Along with', ko: '함께 늘어난 태그' }, as: 'tag' },
    { key: 'renamed', heading: { en: 'Renamed?', ko: '바뀐 이름?' }, as: 'tag' },
    { key: 'carried_by', heading: { en: 'Mostly in', ko: '주된 경로' }, words: channelNames },
  ],
  find,
  examples: [
    {
      title: 'nine weeks: eight with two tickets each, then twelve',
      tickets: weeks([2, 2, 2, 2, 2, 2, 2, 2, 12]),
      // eight weeks of 2: mean 2, variance no more than chance; P(X ≥ 12) is far below 0.005
      // each Monday has one: the rise is seen from the Tuesday on
      rows: [{ tag: 'carrier_delay', is: 'rise', alarm: true, observed: 12, since: '2026-10-27', until: '2026-11-01' }],
    },
    {
      title: 'three tickets instead of two are no surge',
      tickets: weeks([2, 2, 2, 2, 2, 2, 2, 2, 3]),
      rows: [],
    },
    {
      title: 'a tag that begins where another ends, as often, is that tag renamed',
      tickets: [
        ...weeks([10, 10, 10, 10, 10, 10, 10, 10, 10, 0, 0]).map((ticket) => ({ ...ticket, tags: ['late'] })),
        ...weeks([0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 10]),
        ...weeks([20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20]).map((ticket) => ({ ...ticket, tags: ['gift'] })),
      ],
      rows: [
        { tag: 'late', is: 'fall', alarm: false, observed: 0, renamed: 'carrier_delay' },
        { tag: 'carrier_delay', is: 'rise', alarm: false, observed: 20, renamed: 'late' },
      ],
    },
    { title: 'a week alone cannot tell', tickets: weeks([5]), cannotTell: true },
  ],
} satisfies Insight

/** Tickets of one tag, so many each week from Monday, 31 August 2026, on, spread evenly from Monday to Sunday. */
function weeks(counts: readonly number[]): Record<string, unknown>[] {
  return counts.flatMap((n, week) =>
    Array.from({ length: n }, (_, i) => {
      const at = new Date(Date.UTC(2026, 7, 31 + 7 * week + Math.floor((6 * i) / Math.max(1, n - 1)))).toISOString().slice(0, 10)
      return { id: `${week}-${i}`, local_created: `${at} 10:00:00`, created_at: `${at} 10:00:00`, tags: ['carrier_delay'] }
    }),
  )
}

async function find(shop: Shop): Promise<Found> {
  const counts = await dailyCounts(shop)
  if (!counts || counts.subjects.length === 0) return cannotTell(tooFewTickets)
  const found = findSurges(counts, shop.days!.from)
  if (!found) return cannotTell(tooFewDays(counts.days))
  const surges = [...found.surges].sort((a, b) => b.until.localeCompare(a.until) || weight(b) - weight(a))
  const largest = [...surges].sort((a, b) => weight(b) - weight(a))
  const names = renamed(surges)
  const rows: InsightRow[] = []
  const sentences: Found['sentences'][number][] = names.map((pair) => ({
    text: renamedSentence(nameOf(pair.old.name, shop), nameOf(pair.now.name, shop), pair.now.since),
    weight: weight(pair.now) / 4,
  }))
  const unclear = largest.find(({ is, name }) => is === 'rise' && name.kind === 'tag' && mayBeWelcome(shop.tags.get(name.name!)))
  for (const [i, surge] of surges.entries()) {
    const carrier = i < described ? await carrierOf(shop, surge) : undefined
    const along = i < described ? await broughtBy(shop, surge, largest) : undefined
    const pair = names.find(({ old, now }) => surge === old || surge === now)
    const { direction = null, owner = null } = (surge.name.kind === 'tag' && shop.tags.get(surge.name.name!)) || {}
    const { is, since, until, lasts, observed, expected, bound, p } = surge
    rows.push({
      ...{
        name: surge.name.kind === 'all' ? '(all)' : (surge.name.name ?? ''),
        tag: surge.name.kind === 'tag' ? surge.name.name : null,
      },
      product: surge.name.kind === 'product' ? surge.name.name : null,
      ...{
        is,
        alarm: is === 'rise' && direction !== 'good' && along === undefined && pair === undefined,
        since,
        until,
        lasts,
        observed,
        expected,
        upper: bound,
        p,
      },
      ...{ excess: observed - expected, direction, owner },
      ...{ carried_by: carrier?.name ?? null, carried_share: carrier?.share ?? null },
      along_with: along ?? null,
      renamed: pair ? (surge === pair.old ? pair.now : pair.old).name.name : null,
      tickets: i < described && is === 'rise' ? await ticketsOf(shop, surge, shownTickets) : [],
    })
    if (along !== undefined || pair) continue
    const words = {
      name: nameOf(surge.name, shop),
      // once is enough
      asksDirection: surge === unclear,
      is,
      direction,
      since,
      until,
      lasts,
      observed,
      expected,
      owner,
      carrier,
    }
    sentences.push({ text: surgeSentence(words), weight: weight(surge) * (lasts ? 10 : 1) })
  }
  const told = surges.filter((surge) => !names.some(({ old, now }) => surge === old || surge === now))
  const named = (wanted: Surge['is']) => [
    ...new Set(told.filter(({ is }) => is === wanted).map(({ name }) => nameOf(name, shop))),
  ]
  const alarms = rows.filter(({ alarm }) => alarm).length
  return {
    headline: surgeHeadline(named('rise'), named('fall'), `${found.judged}`),
    ...(found.smallest && {
      smallest: wouldShow(nameOf(found.smallest.name, shop), found.smallest.expected, found.smallest.from, found.by),
    }),
    rows,
    values: { alarms, rises: named('rise').length, falls: named('fall').length, renamed: names.length, judged: found.judged },
    sentences,
  }
}

/** More of a cause, or of what went wrong, is never good news. */
const mayBeWelcome = (facts: TagFacts | undefined): boolean =>
  facts?.direction === undefined && facts?.kind !== 'cause' && facts?.kind !== 'event'

const weight = ({ observed, expected }: Surge) => Math.abs(observed - expected)

const nameOf = ({ kind, name }: Subject, shop: Shop) =>
  kind === 'untagged' ? untagged : kind === 'all' ? allTickets : tagLabel(shop, name!)
