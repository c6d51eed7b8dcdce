import type { Text } from '../../../text/text.ts'
import * as say from '../../messages/page.ts'
import { monthName, monthOf } from '../../view/period.ts'
import { metricFormat, shown } from '../../view/value.ts'
import { changeOf, five, type Headline, limitsOf, monthBefore, valuesOf, wholeOf } from '../five.ts'
import { type Html, html, number, type Part } from '../html.ts'
import { type LinePoint, linePicture } from '../pictures/line.ts'
import type { PageContext, Section } from '../section.ts'
import { figure } from '../table.ts'

export default {
  title: { en: 'The five numbers', ko: '다섯 가지 지표' },
  what: {
    en: 'Contact rate, median first response, answers within target, satisfaction and one touch: each with its 95 % interval, its change against the month before, and its complete months. A change is clear where its interval leaves out zero.',
    ko: '문의율, 첫 응답 시간의 중앙값, 목표 시간 내 응답, 만족도, 1회 답변 해결: 각각 95% 신뢰구간, 전달과의 차이, 온전한 달들의 추이. 차이의 신뢰구간이 0을 벗어나면 뚜렷한 변화로 봅니다.',
  },
  place: 10,
  draw: (context) => html`<div class="cards">${five.map((one) => card(context, one))}</div>`,
} satisfies Section

const mostMonths = 13

function card(context: PageContext, one: Headline): Html {
  const { review, members, format } = context
  const metric = members.metrics.get(one.metric)
  const found = wholeOf(review.report, one.metric)
  if (!metric || !found) return html``
  const title = format.text(metric.title)
  const own = metricFormat(metric, format)
  const value = found.values[one.value]
  if (value === null || value === undefined)
    return html`<article class="card"><h3>${title}</h3><p class="untold">${format.text(found.reason ?? say.noValue)}</p></article>
`
  const points = trendOf(context, one)
  const note = metric.tell?.(found.values, own)?.note
  return html`<article class="card"><h3>${title}</h3>
<p class="big">${number(`metrics/${one.metric}/${one.value}`, value, shown(one.value, value, own))} ${unit(context, one)}</p>
${interval(context, one)}
${note && html`<p class="note" data-note="${one.metric}">${note}</p>`}
${change(context, one)}
${points.length > 1 && trendFigure(context, title, points)}
</article>
`
}

const unit = ({ format }: PageContext, { metric }: Headline): Html | false =>
  metric === 'contact-rate'
    ? html`<small>${format.text(say.perHundredOrders)}</small>`
    : metric === 'first-response' && html`<small>${format.text(say.median)}</small>`

/** Where the number may lie; of the first response also what nine of ten did not exceed. */
function interval(context: PageContext, one: Headline): Html {
  const { review, format, members } = context
  const values = valuesOf(review.report, one.metric)
  const own = metricFormat(members.metrics.get(one.metric)!, format)
  const limits = limitsOf(context, one, values)
  const written = (which: 'low' | 'high') =>
    limits && number(limits.of(which), limits[which], shown(one.value, limits[which], own))
  const nine = one.metric === 'first-response' && values.p90_s
  return html`${limits && html`<p class="note">${format.text(say.intervalOf)} ${written('low')}–${written('high')}</p>`}
${nine && html`<p class="note">${format.text(say.nineOfTen)} ${number(`metrics/${one.metric}/p90_s`, nine, shown('p90_s', nine, own))}</p>`}`
}

function change(context: PageContext, one: Headline): Html | false {
  const { review, format } = context
  const found = changeOf(context, one)
  if (!found) return false
  const { row, verdict, change } = found
  const before = monthBefore(review.report)
  const month = before ? monthName(before, format.lang) : format.text(say.daysBefore)
  const arrow = verdict === 'unclear' ? '' : (change.change ?? 0) > 0 ? '▲ ' : '▼ '
  return html`<p class="change ${verdict}"><strong><span aria-hidden="true">${arrow}</span>${format.text(say.verdicts[verdict])}</strong><br>
${month} ${number(`change/${one.metric}/${one.value}/before`, change.before, row.before)}; ${number(`change/${one.metric}/${one.value}/change`, change.change, row.change)} ${row.interval}</p>`
}

/** A complete month of a number, with its limits as they are read. */
interface TrendPoint extends LinePoint {
  limits: readonly Part[]
}

/** The complete months up to that of the page. */
function trendOf(context: PageContext, one: Headline): TrendPoint[] {
  const { review, format, members } = context
  const { metric, value } = one
  const last = monthOf(review.report.period)
  const own = metricFormat(members.metrics.get(metric)!, format)
  return review.report.trends
    .filter(({ metric: id, group, partial }) => id === metric && !partial && typeof group.month === 'string')
    .filter(({ group }) => last === undefined || group.month! <= last)
    .sort((a, b) => (a.group.month! < b.group.month! ? -1 : 1))
    .slice(-mostMonths)
    .map(({ group, values }) => {
      const now = values[value]
      const limits = limitsOf(context, one, values, group.month!)
      return {
        ...{ month: monthName(group.month!, format.lang), value: typeof now === 'number' ? now : null },
        ...{ text: shown(value, now, own), of: `trend/${metric}/${group.month}/${value}` },
        ...{ low: limits?.low ?? null, high: limits?.high ?? null },
        limits: limits
          ? (['low', 'high'] as const).map((which) => number(limits.of(which), limits[which], shown(value, limits[which], own)))
          : [],
      }
    })
}

function trendFigure({ format }: PageContext, title: string, points: readonly TrendPoint[]): Html {
  const caption = format.text(say.byMonth(title))
  const column = (heading: Text, cells: readonly Part[]) => ({ heading: format.text(heading), cells, right: true })
  const limited = points.some(({ limits }) => limits.length > 0)
  return figure(format.lang, caption, linePicture(caption, points), [
    {
      ...column(
        say.month,
        points.map(({ month }) => month),
      ),
      right: false,
    },
    column(
      say.value,
      points.map(({ of, value, text }) => number(of, value, text)),
    ),
    ...(limited
      ? [
          column(
            say.from,
            points.map(({ limits }) => limits[0]),
          ),
          column(
            say.to,
            points.map(({ limits }) => limits[1]),
          ),
        ]
      : []),
  ])
}
