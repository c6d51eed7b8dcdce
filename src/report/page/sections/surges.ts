import { dayWords } from '../../../insights/messages/words.ts'
import { dayKey, wallOfKey, weekStart } from '../../../time/months.ts'
import * as say from '../../messages/page.ts'
import { number } from '../html.ts'
import { insightBlock, insightNamed, type ShownInsight, split, tagName } from '../insight-block.ts'
import { type Strip, stripsPicture } from '../pictures/strips.ts'
import type { PageContext, Section } from '../section.ts'
import { figure } from '../table.ts'

/** What rose or fell, with the weeks of the largest reasons. */
export default {
  title: { en: 'Surges', ko: '급증' },
  place: 30,
  month: ['surges'],
  draw(context) {
    const one = insightNamed(context, 'month', 'surges')
    if (!one) return undefined
    const text = insightBlock(context, one)
    return text && split(text, weeks(context, one))
  },
} satisfies Section

const mostWeeks = 26
const mostTags = 6
const day = 86_400_000

/** Tags that surged, then the largest; whole weeks only. */
function weeks(context: PageContext, { rows }: ShownInsight) {
  const { review, format } = context
  const { from, to } = review.history.period
  if (!from || !to) return undefined
  const [first, end] = [wallOfKey(from.slice(0, 10)), wallOfKey(to.slice(0, 10))]
  const tagged = review.tagWeeks.filter(({ group }) => group.tag && group.week)
  const starts = [...new Set(review.weeks.flatMap(({ group }) => (group.week ? [group.week] : [])))].sort()
  const all = everyWeek(starts).filter(({ start }) => start >= first && start + 7 * day <= end)
  const shown = all.slice(-mostWeeks)
  if (shown.length < 3 || tagged.length === 0) return undefined
  const count = (tag: string) =>
    tagged.filter(({ group }) => group.tag === tag).reduce((sum, { values }) => sum + Number(values.tickets), 0)
  const surged = rows.filter(({ is }) => is === 'rise').map(({ tag }) => tag)
  const tags = [...new Set(tagged.map(({ group }) => group.tag!))]
    .sort((a, b) => Number(surged.includes(b)) - Number(surged.includes(a)) || count(b) - count(a))
    .slice(0, mostTags)
  const strips = tags.map((tag): Strip => {
    const own = new Map(
      tagged.filter(({ group }) => group.tag === tag).map(({ group, values }) => [group.week!, Number(values.tickets)]),
    )
    const surges = rows.filter((row) => row.tag === tag && row.is === 'rise')
    return {
      name: tagName(context, tag),
      weeks: shown.map(({ key, start }) => ({
        ...{ week: key, value: own.get(key) ?? 0, of: `week/${key}/${tag}/tickets` },
        unusual: surges.some(({ since, until }) => String(until) >= dayKey(start) && String(since) < dayKey(start + 7 * day)),
      })),
    }
  })
  const named = (at: number) => format.text(dayWords(dayKey(at)))
  const caption = format.text(say.byWeek)
  const edges = [shown[0]!, shown.at(-1)!].map(({ start }) => format.text(say.weekFrom(named(start)))) as [string, string]
  return figure(format.lang, caption, stripsPicture(caption, strips, edges), [
    { heading: format.text(say.week), cells: shown.map(({ start }) => dayKey(start)), right: false },
    ...strips.map((strip) => ({
      heading: strip.name,
      cells: strip.weeks.map(({ value, of }) => (value === 0 ? '0' : number(of, value, format.count(value)))),
      right: true,
    })),
  ])
}

/** All weeks from the first to the last, those without a ticket too. */
function everyWeek(keys: readonly string[]): { key: string; start: number }[] {
  const known = new Map(keys.map((key) => [weekStart(key), key]))
  const [first, last] = [Math.min(...known.keys()), Math.max(...known.keys())]
  if (known.size === 0) return []
  return Array.from({ length: (last - first) / (7 * day) + 1 }, (_, i) => first + 7 * day * i).map((start) => ({
    key: known.get(start) ?? dayKey(start),
    start,
  }))
}
