import { scaleBand, scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'
import { drawnNumber, type Html, html, px } from '../html.ts'

/** What a bar consists of, from the ground up: its name, and how it is filled: `s0` to `s5`, `rest`, `none`. */
export interface Series {
  key: string
  name: string
  fill: string
}

/** A bar and its parts by the keys of the series; their sum is its height. */
export interface StackedBar {
  name: string
  parts: Readonly<Record<string, number>>
  total: number
  /** where the total and, with a key after it, a part stands */
  of: string
}

const [width, height] = [340, 220]
const edge = { left: 24, right: 140, top: 16, bottom: 18 }
const lineHeight = 15

/**
 * Bars from zero, each in parts; the parts' names stand beside those of the last bar, in the same order, with a line to what they name.
 *
 * @param decimal writes a part; a total is whole
 */
export function stacksPicture(
  label: string,
  series: readonly Series[],
  bars: readonly StackedBar[],
  { decimal, ends }: { decimal: (n: number) => string; ends: readonly [string, string] },
): Html {
  const [ground, right] = [height - edge.bottom, width - edge.right]
  const x = scaleBand(
    bars.map(({ name }) => name),
    [edge.left, right],
  ).paddingInner(0.15)
  const highest = bars.reduce((most, bar) => (bar.total > most.total ? bar : most))
  const y = scaleLinear([0, Math.max(1, highest.total)], [ground, edge.top])
  const stacked = stack<StackedBar>()
    .keys(series.map(({ key }) => key))
    .value(({ parts }, key) => parts[key] ?? 0)(bars)
  const last = bars.at(-1)!
  const places = apart(
    stacked.map((layer) => (y(layer.at(-1)![0]) + y(layer.at(-1)![1])) / 2),
    [edge.top, ground],
  )
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">
${y
  .ticks(3)
  .filter(Number.isInteger)
  .map(
    (tick) => html`<line class="guide" x1="${edge.left}" x2="${right}" y1="${px(y(tick))}" y2="${px(y(tick))}"/>
<text class="tick" text-anchor="end" x="${edge.left - 5}" y="${px(y(tick) + 4)}">${tick}</text>`,
  )}
${stacked.map((layer, i) =>
  layer.map(
    ([from, to], at) =>
      to > from &&
      html`<rect class="part ${series[i]!.fill}" x="${px(x(bars[at]!.name)!)}" y="${px(y(to))}" width="${px(x.bandwidth())}" height="${px(y(from) - y(to))}"/>`,
  ),
)}
<line class="axis" x1="${edge.left}" x2="${right}" y1="${ground}" y2="${ground}"/>
${series.map(({ key, name, fill }, i) => {
  const middle = (y(stacked[i]!.at(-1)![0]) + y(stacked[i]!.at(-1)![1])) / 2
  return html`<polyline class="lead" points="${right + 1},${px(middle)} ${right + 7},${px(places[i]!)} ${right + 10},${px(places[i]!)}"/>
<rect class="part ${fill}" x="${right + 11}" y="${px(places[i]! - 4)}" width="8" height="8"/>
<text class="beside" x="${right + 22}" y="${px(places[i]! + 4)}">${name} ${drawnNumber(`${last.of}/${key}`, last.parts[key] ?? 0, decimal(last.parts[key] ?? 0))}</text>`
})}
<text class="value" text-anchor="middle" x="${px(Math.max(x(highest.name)! + x.bandwidth() / 2, edge.left + 6))}" y="${px(y(highest.total) - 4)}">${drawnNumber(`${highest.of}/tickets`, highest.total, String(highest.total))}</text>
<text class="tick" x="${edge.left}" y="${height - 4}">${ends[0]}</text>
<text class="tick" text-anchor="end" x="${right}" y="${height - 4}">${ends[1]}</text>
</svg>`
}

/** Places from the ground up, moved apart as little as it takes for a line of text each, inside the picture. */
function apart(wanted: readonly number[], [top, ground]: readonly [number, number]): number[] {
  const places = wanted.map((place) => Math.min(place, ground))
  for (const [i, place] of places.entries()) if (i > 0) places[i] = Math.min(place, places[i - 1]! - lineHeight)
  for (let i = places.length - 1; i >= 0; i--) {
    const least = i === places.length - 1 ? top : places[i + 1]! + lineHeight
    places[i] = Math.max(places[i]!, least)
  }
  return places
}
