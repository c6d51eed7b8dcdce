import { scaleLinear } from 'd3-scale'
import { drawnNumber, type Html, html, px } from '../html.ts'

/** A share of one of several, with its interval where it has one. */
export interface IntervalRow {
  name: string
  value: number
  low: number | null
  high: number | null
  text: string
  of: string
}

const width = 340
const row = 34
const [left, right] = [2, 50]

/** Shares from zero on side by side: a dot where it is, a line over where it may be, each under its name. */
export function intervalsPicture(label: string, rows: readonly IntervalRow[]): Html {
  const x = scaleLinear([0, Math.max(0.01, ...rows.map(({ value, high }) => high ?? value))], [left + 4, width - right]).nice(2)
  const ticks = x.ticks(2)
  const height = rows.length * row + 18
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">
${ticks.map((tick) => html`<text class="tick" text-anchor="${tick === 0 ? 'start' : 'middle'}" x="${px(x(tick) - (tick === 0 ? 4 : 0))}" y="${height - 4}">${px(tick * 100)}%</text>`)}
${rows.map(({ name, value, low, high, text, of }, i) => {
  const middle = i * row + 23
  return html`<text class="name" x="0" y="${i * row + 12}">${name}</text>
${ticks.map((tick) => html`<line class="guide" x1="${px(x(tick))}" x2="${px(x(tick))}" y1="${middle - 7}" y2="${middle + 7}"/>`)}
${low !== null && high !== null && html`<line class="whisker" x1="${px(x(low))}" x2="${px(x(high))}" y1="${middle}" y2="${middle}"/>`}
<circle class="${low === null ? 'dot open' : 'dot last'}" cx="${px(x(value))}" cy="${middle}" r="5"/>
<text class="value" x="${width - right + 8}" y="${middle + 4}">${drawnNumber(of, value, text)}</text>`
})}
</svg>`
}
