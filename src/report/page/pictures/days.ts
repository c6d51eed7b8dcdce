import { scaleBand, scaleLinear } from 'd3-scale'
import { drawnNumber, type Html, html, px } from '../html.ts'

/** Contacts of a day to come, with their interval. */
export interface DayBar {
  /** `27` */
  name: string
  value: number
  low: number
  high: number
  /** something is on that day: a sale, a holiday */
  marked: boolean
  text: string
  of: string
}

const [width, height] = [340, 150]
const edge = { left: 26, right: 4, top: 16, bottom: 18 }

/** The days of a month as bars from zero, marked ones full and others pale, a line over where each may be. The highest has its number. */
export function daysPicture(label: string, days: readonly DayBar[]): Html {
  const [ground, right] = [height - edge.bottom, width - edge.right]
  const x = scaleBand(
    days.map(({ name }) => name),
    [edge.left, right],
  ).paddingInner(0.25)
  const y = scaleLinear([0, Math.max(1, ...days.map(({ high }) => high))], [ground, edge.top])
  const most = days.reduce((top, day) => (day.value > top.value ? day : top))
  const middle = (day: DayBar) => x(day.name)! + x.bandwidth() / 2
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">
${y
  .ticks(3)
  .filter(Number.isInteger)
  .map(
    (tick) => html`<line class="guide" x1="${edge.left}" x2="${right}" y1="${px(y(tick))}" y2="${px(y(tick))}"/>
<text class="tick" text-anchor="end" x="${edge.left - 5}" y="${px(y(tick) + 4)}">${tick}</text>`,
  )}
${days.map(
  (
    day,
  ) => html`<rect class="${day.marked ? 'bar' : 'bar pale'}" x="${px(x(day.name)!)}" y="${px(y(day.value))}" width="${px(x.bandwidth())}" height="${px(ground - y(day.value))}"/>
<line class="reach" x1="${px(middle(day))}" x2="${px(middle(day))}" y1="${px(y(day.low))}" y2="${px(y(day.high))}"/>`,
)}
<line class="axis" x1="${edge.left}" x2="${right}" y1="${ground}" y2="${ground}"/>
${days.map((day, i) => i % 7 === 0 && html`<text class="tick" text-anchor="middle" x="${px(middle(day))}" y="${height - 4}">${day.name}</text>`)}
<text class="value" text-anchor="middle" x="${px(Math.min(middle(most), right - 10))}" y="${px(y(most.high) - 4)}">${drawnNumber(most.of, most.value, most.text)}</text>
</svg>`
}
