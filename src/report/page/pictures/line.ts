import { scaleLinear, scalePoint } from 'd3-scale'
import { area, line } from 'd3-shape'
import { drawnNumber, type Html, html, px } from '../html.ts'

/** A value of a month, with its interval where it has one. */
export interface LinePoint {
  month: string
  value: number | null
  low: number | null
  high: number | null
  text: string
  /** where the value stands in the JSON */
  of: string
}

const [width, height] = [270, 104]
const edge = { left: 12, right: 62, top: 14, bottom: 22 }
/** As many names of months as fit. */
const mostNames = 4

/**
 * A value over months from zero as a line, its 95 % interval as a band; the last value stands beside its end.
 */
export function linePicture(label: string, points: readonly LinePoint[]): Html {
  const x = scalePoint(
    points.map(({ month }) => month),
    [edge.left, width - edge.right],
  ).padding(points.length === 1 ? 0.5 : 0)
  const all = points.flatMap(({ value, low, high }) => [value, low, high]).filter((n): n is number => n !== null)
  const y = scaleLinear([0, Math.max(...all) || 1], [height - edge.bottom, edge.top])
  const at = ({ month }: LinePoint) => x(month)!
  const band = area<LinePoint>()
    .defined(({ low, high }) => low !== null && high !== null)
    .x(at)
    .y0(({ low }) => y(low!))
    .y1(({ high }) => y(high!))
  const trend = line<LinePoint>()
    .defined(({ value }) => value !== null)
    .x(at)
    .y(({ value }) => y(value!))
  const [last] = points.slice(-1)
  const step = Math.ceil(points.length / mostNames)
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">
<line class="axis" x1="${edge.left}" x2="${width - edge.right}" y1="${height - edge.bottom}" y2="${height - edge.bottom}"/>
<path class="band" d="${band([...points]) ?? ''}"/>
<path class="line" d="${trend([...points]) ?? ''}"/>
${points.map((point) => point.value !== null && html`<circle class="${point === last ? 'dot last' : 'dot'}" cx="${px(at(point))}" cy="${px(y(point.value))}" r="${point === last ? 4 : 2.5}"/>`)}
${points.map((point, i) => (points.length - 1 - i) % step === 0 && html`<text class="tick" text-anchor="middle" x="${px(at(point))}" y="${height - 7}">${point.month}</text>`)}
${last?.value != null && html`<text class="value" x="${px(at(last) + 9)}" y="${px(y(last.value) + 4)}">${drawnNumber(last.of, last.value, last.text)}</text>`}
</svg>`
}
