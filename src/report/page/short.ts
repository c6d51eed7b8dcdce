import type { Lang } from '../../text/text.ts'
import * as say from '../messages/page.ts'
import type { PageReview } from '../page-renderer.ts'
import { monthName } from '../view/period.ts'
import { metricFormat, shown } from '../view/value.ts'
import { answerParts } from './answer.ts'
import { pageContext, pageTitle } from './context.ts'
import { changeOf, five, type Headline, limitsOf, monthBefore, wholeOf } from './five.ts'
import type { PageContext } from './section.ts'

/** A month in ten lines at most. */
export interface ShortReview {
  title: string
  sentences: readonly string[]
  numbers: readonly { label: string; text: string }[]
}

const mostSentences = 4

/** The answer of the page and its five numbers, without pictures. */
export async function shortReview(review: PageReview, lang: Lang): Promise<ShortReview> {
  const context = await pageContext(review, lang)
  return {
    title: pageTitle(context).join(' · '),
    sentences: answerParts(context, true)
      .flatMap(({ sentences }) => sentences)
      .slice(0, mostSentences),
    numbers: five.flatMap((one) => line(context, one) ?? []),
  }
}

/** `6.7 per 100 orders (5.9–7.5); ▲ clearly worse, Sep 4.0`; why there is none. */
function line(context: PageContext, one: Headline): { label: string; text: string } | undefined {
  const { review, members, format } = context
  const metric = members.metrics.get(one.metric)
  const found = wholeOf(review.report, one.metric)
  if (!metric || !found) return undefined
  const label = format.text(metric.title)
  const written = (name: string) => shown(name, found.values[name], metricFormat(metric, format))
  if (found.values[one.value] == null) return { label, text: format.text(found.reason ?? say.noValue) }
  const value = one.metric === 'contact-rate' ? format.text(say.ofHundredOrders(written(one.value))) : written(one.value)
  const limits = limitsOf(context, one, found.values)
  const at = (n: number) => shown(one.value, n, metricFormat(metric, format))
  const interval = limits ? ` (${at(limits.low)}–${at(limits.high)})` : ''
  return { label, text: `${value}${interval}${change(context, one)}` }
}

function change(context: PageContext, one: Headline): string {
  const { review, format } = context
  const found = changeOf(context, one)
  if (!found) return ''
  const { row, verdict, change } = found
  const month = monthBefore(review.report)
  const arrow = verdict === 'unclear' ? '' : (change.change ?? 0) > 0 ? '▲ ' : '▼ '
  const before = month ? monthName(month, format.lang) : format.text(say.daysBefore)
  return `; ${arrow}${format.text(say.verdicts[verdict])}, ${before} ${row.before}`
}
