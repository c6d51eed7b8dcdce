import type { Mix } from '../../metrics/comparison.ts'
import * as say from '../messages/page.ts'
import { causes } from '../view/cause.ts'
import { monthName, monthOf, periodInWords } from '../view/period.ts'
import { shown } from '../view/value.ts'
import { changeOf, five, monthBefore, valuesOf } from './five.ts'
import { insightNamed } from './insight-block.ts'
import type { PageContext } from './section.ts'

/** What a boss asks first, and what can be said to it. */
export interface AnswerPart {
  about: keyof typeof say.answerParts
  sentences: readonly string[]
}

/**
 * What happened and whether that is clear, why, what to do, whether the last change worked, and what comes: where it can be said.
 *
 * @param brief without what the numbers beside it say themselves, and with one thing to do
 */
export function answerParts(context: PageContext, brief = false): AnswerPart[] {
  const { review, members, format } = context
  const { comparison, period } = review.report
  const why = comparison
    ? causes({ ...comparison, mix: rateFirst(comparison.mix) }, members, format).slice(0, 1)
    : [format.text(say.nothingBefore)]
  const parts: AnswerPart[] = [
    {
      about: 'happened',
      sentences: [
        volume(context),
        ...(monthOf(period) || !period.from ? [] : [format.text(say.noWholeMonth)]),
        ...(comparison && !brief ? [others(context)] : []),
      ],
    },
    { about: 'why', sentences: why },
    { about: 'do', sentences: [...toDo(context), ...toAnswer(context)].slice(0, brief ? 1 : undefined) },
    { about: 'worked', sentences: lastChange(context) },
    { about: 'next', sentences: toCome(context) },
  ]
  return parts.filter(({ sentences }) => sentences.length > 0)
}

/** Why more or fewer write comes before why the others changed. */
const rateFirst = (mix: readonly Mix[]) => {
  const ofRate = ({ metric }: Mix) => metric === 'contact-rate'
  return [...mix.filter(ofRate), ...mix.filter((one) => !ofRate(one))]
}

/** How many wrote, for how many orders, and whether that is more than before. */
function volume(context: PageContext): string {
  const { review, format } = context
  const { report } = review
  const { tickets } = valuesOf(report, 'volume')
  const { rate } = valuesOf(report, 'contact-rate')
  const words = {
    period: periodInWords(report.period, format.lang),
    tickets: format.count(tickets),
    rate: rate == null ? undefined : shown('rate', rate, format),
  }
  const [compared] = [five[0]!, { metric: 'volume', value: 'tickets' }].flatMap((one) => changeOf(context, one) ?? [])
  if (!compared) return format.text(say.howMany(words))
  return format.text(
    say.howManyAgainst({ ...words, ...compared.row, up: (compared.change.change ?? 0) > 0, month: before(context) }),
  )
}

function before({ review, format }: PageContext): string {
  const month = monthBefore(review.report)
  return month ? monthName(month, format.lang) : format.text(say.daysBefore)
}

/** What of the other four clearly changed; that nothing did is said, too. */
function others(context: PageContext): string {
  const { members, format } = context
  const compared = five.slice(1).flatMap((one) => {
    const found = changeOf(context, one)
    return found ? [{ ...found, title: format.text(members.metrics.get(one.metric)!.title) }] : []
  })
  const clear = compared.filter(({ verdict }) => verdict !== 'unclear')
  if (clear.length === 0) return format.text(say.nothingElse(compared.map(({ title }) => title)))
  return format.text(
    say.clearly(
      clear.map(({ title, row, verdict }) => ({ title, worse: verdict === 'worse', now: row.now, before: row.before })),
    ),
  )
}

/** The one thing to act on first. */
function toDo({ review, format }: PageContext): string[] {
  const sentences = review.month.insights.flatMap(({ sentences }) => sentences)
  const [first] = [...sentences].sort((a, b) => b.weight - a.weight)
  return first ? [format.text(first.text)] : []
}

/** How many tickets somebody must act on now. */
function toAnswer({ review: { todo }, format }: PageContext): string[] {
  const items = todo?.items.length ?? 0
  return items > 0 ? [format.text(say.toActOn(format.count(items), items === 1))] : []
}

/** How many contacts the month after the export brings. */
function toCome({ review: { plan }, format }: PageContext): string[] {
  const contacts = plan?.parts.find(({ part }) => part === 'contacts')
  return contacts && !contacts.cannotTell ? [format.text(contacts.headline)] : []
}

/** Of the changes that the settings name, the latest. */
function lastChange(context: PageContext): string[] {
  const one = insightNamed(context, 'history', 'changes')
  if (!one || one.cannotTell) return []
  const days = one.rows.map(({ on }) => String(on))
  const latest = days.lastIndexOf([...days].sort().at(-1)!)
  const sentence = one.sentences[latest]
  return sentence ? [context.format.text(sentence.text)] : []
}
