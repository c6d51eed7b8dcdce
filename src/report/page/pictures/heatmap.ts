import { scaleBand, scaleLinear } from 'd3-scale'
import { drawnNumber, type Html, html, px } from '../html.ts'

/** Tickets of a weekday and an hour. */
export interface HeatCell {
  day: string
  hour: string
  value: number
  of: string
}

const [width, left, cellHeight, top] = [340, 30, 17, 14]

/**
 * Weekdays down, hours across: the more, the darker, in one colour. The fullest cell has its number.
 *
 * @param scale what stands beside the lightest and the darkest
 */
export function heatmapPicture(
  label: string,
  axes: { days: readonly string[]; hours: readonly string[] },
  cells: readonly HeatCell[],
): Html {
  const x = scaleBand(axes.hours, [left, width])
  const y = scaleBand(axes.days, [top, top + axes.days.length * cellHeight])
  const most = Math.max(1, ...cells.map(({ value }) => value))
  const shade = scaleLinear([0, most], [0, 1])
  const fullest = cells.reduce<HeatCell | undefined>((best, cell) => (best && best.value >= cell.value ? best : cell), undefined)
  const bottom = top + axes.days.length * cellHeight
  return html`<svg viewBox="0 0 ${width} ${bottom + 26}" role="img" aria-label="${label}">
${axes.hours.map((hour, i) => i % 3 === 0 && html`<text class="tick" text-anchor="middle" x="${px(x(hour)! + x.bandwidth() / 2)}" y="10">${Number(hour)}</text>`)}
${axes.days.map((day) => html`<text class="tick" x="0" y="${px(y(day)! + 12)}">${day}</text>`)}
${cells.map(({ day, hour, value }) => html`<rect class="heat" fill-opacity="${px(shade(value) * 10 < 1 && value > 0 ? 0.1 : shade(value))}" x="${px(x(hour)!)}" y="${px(y(day)!)}" width="${px(x.bandwidth() - 1)}" height="${cellHeight - 1}"/>`)}
${[0, 1, 2, 3, 4].map((step) => html`<rect class="heat" fill-opacity="${step / 4}" x="${left + 16 + step * 14}" y="${bottom + 10}" width="13" height="11"/>`)}
<text class="tick" text-anchor="end" x="${left + 11}" y="${bottom + 20}">0</text>
${fullest && html`<text class="tick" x="${left + 16 + 5 * 14 + 4}" y="${bottom + 20}">${drawnNumber(fullest.of, fullest.value, String(fullest.value))}</text>`}
</svg>`
}
