import { scaleLinear } from 'd3-scale'
import { drawnNumber, type Html, html, px } from '../html.ts'

/** A part of a change: how much of it, up or down. */
export interface Contribution {
  name: string
  value: number
  text: string
  of: string
}

const width = 340
const row = 34
const edge = 44

/** Parts of a change as bars from zero, up to the right and down to the left, each under its name. */
export function contributionsPicture(label: string, parts: readonly Contribution[]): Html {
  const values = parts.map(({ value }) => value)
  const x = scaleLinear(
    [Math.min(0, ...values), Math.max(0, ...values)],
    [values.some((value) => value < 0) ? edge : 2, width - edge],
  )
  return html`<svg viewBox="0 0 ${width} ${parts.length * row + 4}" role="img" aria-label="${label}">
${parts.map(({ name, value, text, of }, i) => {
  const top = i * row
  const [from, to] = [x(0), x(value)]
  return html`<text class="name" x="0" y="${top + 12}">${name}</text>
<rect class="${value < 0 ? 'bar down' : 'bar'}" x="${px(Math.min(from, to))}" y="${top + 17}" width="${px(Math.max(1, Math.abs(to - from)))}" height="11"/>
<line class="axis" x1="${px(from)}" x2="${px(from)}" y1="${top + 14}" y2="${top + 31}"/>
<text class="value" text-anchor="${value < 0 ? 'end' : 'start'}" x="${px(value < 0 ? to - 5 : to + 5)}" y="${top + 27}">${drawnNumber(of, value, text)}</text>`
})}
</svg>`
}
