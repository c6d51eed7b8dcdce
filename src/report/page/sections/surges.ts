import { wholeWeeks } from '../../../insights/cause-weeks.ts'
import { dayWords } from '../../../insights/messages/words.ts'
import { dayKey, wallOfKey } from '../../../time/months.ts'
import * as say from '../../messages/page.ts'
import { number } from '../html.ts'
import { insightBlock, insightNamed, type ShownInsight, split, tagName } from '../insight-block.ts'
import { type Strip, stripsPicture } from '../pictures/strips.ts'
import type { PageContext, Section } from '../section.ts'
import { figure } from '../table.ts'

export default {
  title: { en: 'Surges', ko: '급증' },
  what: {
    en: 'What rose or fell clearly this month, and the weeks of what rose.',
    ko: '이 달에 뚜렷하게 늘거나 준 것과, 늘어난 사유의 주별 추이.',
  },
  place: 30,
  month: ['surges'],
  draw(context) {
    const one = insightNamed(context, 'month', 'surges')
    if (!one) return undefined
    const text = insightBlock(context, one)
    return text && split(text, weeks(context, one))
  },
} satisfies Section

const mostTags = 6
const day = 86_400_000

/** The weeks of the tags that rose; nothing where none did. */
function weeks(context: PageContext, { rows }: ShownInsight) {
  const { review, format } = context
  const tagged = review.tagWeeks.filter(({ group }) => group.tag && group.week)
  const shown = wholeWeeks(
    review.history.period,
    review.weeks.flatMap(({ group }) => group.week ?? []),
  )
  const rose = new Set(rows.filter(({ is }) => is === 'rise').map(({ tag }) => String(tag)))
  const tags = [...rose].filter((tag) => tagged.some(({ group }) => group.tag === tag)).slice(0, mostTags)
  if (shown.length < 3 || tags.length === 0) return undefined
  const strips = tags.map((tag): Strip => {
    const own = new Map(
      tagged.filter(({ group }) => group.tag === tag).map(({ group, values }) => [group.week!, Number(values.tickets)]),
    )
    const surges = rows.filter((row) => row.tag === tag && row.is === 'rise')
    return {
      name: tagName(context, tag),
      weeks: shown.map(({ week, from }) => ({
        ...{ week, value: own.get(week) ?? 0, of: `week/${week}/${tag}/tickets` },
        unusual: surges.some(({ since, until }) => String(until) >= from && String(since) < dayKey(wallOfKey(from) + 7 * day)),
      })),
    }
  })
  const caption = format.text(say.byWeek)
  const edges = [shown[0]!, shown.at(-1)!].map(({ from }) => format.text(say.weekFrom(format.text(dayWords(from))))) as [
    string,
    string,
  ]
  return figure(format.lang, caption, stripsPicture(caption, strips, edges), [
    { heading: format.text(say.week), cells: shown.map(({ from }) => from), right: false },
    ...strips.map((strip) => ({
      heading: strip.name,
      cells: strip.weeks.map(({ value, of }) => (value === 0 ? '0' : number(of, value, format.count(value)))),
      right: true,
    })),
  ])
}
