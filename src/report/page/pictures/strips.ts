import { scaleBand, scaleLinear } from 'd3-scale'
import { drawnNumber, type Html, html, px } from '../html.ts'

/** Tickets of one reason by week. */
export interface Strip {
  name: string
  weeks: readonly { week: string; value: number; of: string; unusual: boolean }[]
}

const [width, left, right] = [340, 0, 0]
const row = 56
const bar = 26

/**
 * Each reason by itself, a bar a week, all on one scale from zero, under its name; weeks of a surge are full, others pale. The highest
 * bar of each has its number.
 */
export function stripsPicture(label: string, strips: readonly Strip[], firstAndLast: readonly [string, string]): Html {
  const weeks = strips[0]?.weeks.map(({ week }) => week) ?? []
  const x = scaleBand(weeks, [left, width - right]).paddingInner(0.2)
  const y = scaleLinear([0, Math.max(1, ...strips.flatMap((one) => one.weeks.map(({ value }) => value)))], [0, bar])
  const height = strips.length * row + 16
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">
${strips.map((strip, i) => {
  const ground = (i + 1) * row - 3
  const top = strip.weeks.reduce((most, one) => (one.value > most.value ? one : most))
  return html`<text class="name" x="0" y="${i * row + 12}">${strip.name}</text>
${strip.weeks.map(({ week, value, unusual }) => html`<rect class="${unusual ? 'bar' : 'bar pale'}" x="${px(x(week)!)}" y="${px(ground - y(value))}" width="${px(x.bandwidth())}" height="${px(y(value))}"/>`)}
<line class="axis" x1="${left}" x2="${width - right}" y1="${ground}" y2="${ground}"/>
<text class="value" text-anchor="middle" x="${px(Math.min(Math.max(x(top.week)! + x.bandwidth() / 2, 8), width - 10))}" y="${px(ground - y(top.value) - 3)}">${drawnNumber(top.of, top.value, String(top.value))}</text>`
})}
<text class="tick" x="${left}" y="${height - 2}">${firstAndLast[0]}</text>
<text class="tick" text-anchor="end" x="${width - right}" y="${height - 2}">${firstAndLast[1]}</text>
</svg>`
}
