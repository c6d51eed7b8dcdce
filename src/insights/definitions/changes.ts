import { text } from '../../duckdb/sql.ts'
import { rateRatio } from '../../metrics/statistics/rate-ratio.ts'
import { dayKey, wallOfKey } from '../../time/months.ts'
import { cannotTell, type Found, type Insight, type InsightRow } from '../insight.ts'
import { changeHeadline, changeSentence, changesShow, noChanges, outsideExport } from '../messages/changes.ts'
import type { Change, Shop } from '../shop.ts'
import { dailyCounts, dailyOrders } from '../surges/daily-counts.ts'

export default {
  title: { en: 'Did it work', ko: '바꾼 것의 효과' },
  what: {
    en: 'Changes that the settings name (changes: on, tags, what): tickets with these tags in equal spans before and after the first day, per order where orders are known by day, with the exact interval of their ratio; and the same of all other tickets as a control. It worked if the ratio is clearly below 1 and the others did not fall as much.',
    ko: '설정의 changes(on, tags, what)에 적은 변화마다, 시작일 앞뒤로 같은 길이의 기간에 해당 태그의 문의를 비교합니다. 하루하루의 주문을 알면 주문 대비로 봅니다. 비의 정확 신뢰구간을 함께 내고, 나머지 문의를 대조군으로 둡니다. 비가 뚜렷하게 1보다 작고 나머지는 그만큼 줄지 않았으면 효과가 있었던 것입니다.',
  },
  reference:
    'Ratio of two Poisson rates: Przyborowski and Wilenski, Biometrika 31 (1940), with the interval of Clopper and Pearson (1934).',
  needs: ['created_at', 'tags'],
  needsAll: ['tag', 'month', 'week', 'day', 'weekday'],
  columns: [
    { key: 'what', heading: { en: 'Change', ko: '바꾼 것' } },
    { key: 'on', heading: { en: 'From', ko: '시작' } },
    { key: 'days', heading: { en: 'Days', ko: '일수' }, as: 'count' },
    { key: 'before', heading: { en: 'Before', ko: '전' }, as: 'count' },
    { key: 'after', heading: { en: 'After', ko: '후' }, as: 'count' },
    { key: 'ratio', heading: { en: 'Ratio', ko: '비' }, as: 'ratio' },
    { key: 'ratio_low', heading: { en: 'Low', ko: '하한' }, as: 'ratio' },
    { key: 'ratio_high', heading: { en: 'High', ko: '상한' }, as: 'ratio' },
    { key: 'others_ratio', heading: { en: 'Other tickets', ko: '나머지' }, as: 'ratio' },
    {
      key: 'verdict',
      heading: { en: 'Verdict', ko: '판단' },
      words: {
        fell: { en: 'clearly fewer', ko: '뚜렷한 감소' },
        rose: { en: 'clearly more', ko: '뚜렷한 증가' },
        all_fell: { en: 'all tickets fell', ko: '전체가 감소' },
        unclear: { en: 'cannot be told', ko: '알 수 없음' },
      },
    },
  ],
  find,
  examples: [
    {
      title: 'ten days before with two a day, ten days after with one every other day; the rest stays',
      tickets: [
        ...spread(20, '2026-10-01', 10, 'damaged'),
        ...spread(5, '2026-10-11', 10, 'damaged'),
        ...spread(20, '2026-10-01', 20, 'gift'),
      ],
      shop: { settings: { within: 7, cost: {}, changes: [{ on: '2026-10-11', tags: ['damaged'], what: 'thicker boxes' }] } },
      // Clopper and Pearson of 5 among 25 is 0.068311 to 0.407037: odds 0.073320 and 0.686446
      rows: [
        {
          what: 'thicker boxes',
          days: 10,
          before: 20,
          after: 5,
          ratio: 0.25,
          ratio_low: 0.07332,
          ratio_high: 0.686446,
          verdict: 'fell',
          others_ratio: 1,
        },
      ],
    },
    { title: 'no change is named', tickets: spread(2, '2026-10-01', 2, 'gift'), cannotTell: true },
  ],
} satisfies Insight

/** So many tickets of a tag, spread evenly over days from one on. */
function spread(n: number, from: string, days: number, tag: string): Record<string, unknown>[] {
  return Array.from({ length: n }, (_, i) => {
    const at = `${dayKey(wallOfKey(from) + Math.floor((i * days) / n) * 86_400_000)} 12:00:00`
    return { id: `${tag} ${from} ${i}`, tags: [tag], local_created: at, created_at: at }
  })
}

const day = 86_400_000
/** Longer spans would count what else changed in the meantime. */
const longest = 90

async function find(shop: Shop): Promise<Found> {
  const { changes } = shop.settings
  if (changes.length === 0) return cannotTell(noChanges)
  const covered = await dailyCounts(shop)
  if (!covered) return cannotTell(outsideExport(changes.length))
  // one after the other: each looks at days of its own, and the table of tickets is one
  const rows: InsightRow[] = []
  for (const change of changes) {
    const row = await judge(shop, change, { first: covered.first, end: covered.first + covered.days * day })
    if (row) rows.push(row)
  }
  if (rows.length === 0) return cannotTell(outsideExport(changes.length))
  const largest = Math.max(...rows.map(({ before }) => before as number))
  const count = (verdict: string) => rows.filter((row) => row.verdict === verdict).length
  return {
    headline: changeHeadline(rows.length, count('fell'), count('rose'), count('unclear')),
    ...(largest > 0 && { smallest: changesShow(largest, mostThatShows(largest)) }),
    rows,
    values: { changes: rows.length, fell: count('fell'), rose: count('rose'), unclear: count('unclear') },
    sentences: rows.map((row) => ({
      text: changeSentence(row),
      weight: Math.abs((row.before as number) - (row.after as number)),
    })),
  }
}

/**
 * @param covered walls: the days that the export is of, but for a few tickets far before or behind
 * @returns undefined where it has no days on both sides
 */
async function judge(
  shop: Shop,
  { on, tags, what }: Change,
  covered: { first: number; end: number },
): Promise<InsightRow | undefined> {
  const at = wallOfKey(on)
  const span = Math.min(longest * day, at - covered.first, covered.end - at)
  const days = Math.floor(span / day)
  if (days < 1) return undefined
  const named = `len(list_intersect(coalesce(tags, []), [${tags.map(text).join(', ')}])) > 0`
  const place = `CASE WHEN local_created >= DATE '${on}' THEN 'after' ELSE 'before' END`
  const within = `local_created >= DATE '${dayKey(at - days * day)}' AND local_created < DATE '${dayKey(at + days * day)}'`
  const rows = (await shop.withEarlier(() =>
    shop.session.rows(
      `SELECT ${place} AS side, ${named} AS named, count(*)::DOUBLE AS n FROM tickets WHERE ${within} GROUP BY ALL`,
    ),
  )) as unknown as { side: string; named: boolean; n: number }[]
  const n = (side: string, named: boolean) => rows.find((row) => row.side === side && row.named === named)?.n ?? 0
  const base = await basesOf(shop, at, days)
  const [before, after] = [n('before', true), n('after', true)]
  const ratio = rateRatio({ events: after, base: base.after }, { events: before, base: base.before })
  const others = rateRatio({ events: n('after', false), base: base.after }, { events: n('before', false), base: base.before })
  return {
    ...{ what, on, tags, days, before, after },
    ...{ ratio: ratio?.value ?? null, ratio_low: ratio?.low ?? null, ratio_high: ratio?.high ?? null },
    ...{ others_ratio: others?.value ?? null, others_low: others?.low ?? null, others_high: others?.high ?? null },
    verdict: verdictOf(ratio, others),
  }
}

/** Orders of the days before and after, where they are known by day; else the days themselves, which are as many. */
async function basesOf(shop: Shop, at: number, days: number): Promise<{ before: number; after: number }> {
  const orders = await dailyOrders(shop, at - days * day, 2 * days)
  const sum = (some: readonly number[]) => some.reduce((total, n) => total + n, 0)
  return orders ? { before: sum(orders.slice(0, days)), after: sum(orders.slice(days)) } : { before: 1, after: 1 }
}

/** The largest count after that would clearly be fewer than those before. */
function mostThatShows(before: number): number {
  let [low, high] = [-1, before]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (rateRatio({ events: middle, base: 1 }, { events: before, base: 1 })!.high < 1) low = middle
    else high = middle
  }
  return low
}

type Ratio = ReturnType<typeof rateRatio>

/** Fewer tickets are no success where all others fell as much. */
function verdictOf(ratio: Ratio, others: Ratio): 'fell' | 'rose' | 'all_fell' | 'unclear' {
  if (!ratio || (ratio.low <= 1 && ratio.high >= 1)) return 'unclear'
  if (ratio.low > 1) return 'rose'
  return others && others.high < 1 && others.value <= ratio.high ? 'all_fell' : 'fell'
}
