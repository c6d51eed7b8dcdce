import { scaleLinear } from 'd3-scale'
import { drawnNumber, type Html, html, px } from '../html.ts'

/** People at some time of some day; undefined where it is shut. */
export type RosterCell = { value: number; of: string } | undefined

const [width, left, cellHeight, top] = [340, 78, 18, 16]
/** A weekday, and a date with its month, as few dates have room for. */
const widestColumn = { week: 40, dates: 60 }
export const fewDates = 4

/** Days across, times down, people in each cell: the more, the darker, in one colour. */
export function rosterPicture(
  label: string,
  { days, times }: { days: readonly string[]; times: readonly string[] },
  cells: readonly (readonly RosterCell[])[],
): Html {
  const column = Math.min(days.length <= fewDates ? widestColumn.dates : widestColumn.week, (width - left) / days.length)
  const most = Math.max(1, ...cells.flat().map((cell) => cell?.value ?? 0))
  // no darker than the number on it can be read
  const shade = scaleLinear([0, most], [0, 0.35])
  const middle = (day: number) => px(left + (day + 0.5) * column)
  return html`<svg viewBox="0 0 ${width} ${top + times.length * cellHeight + 2}" role="img" aria-label="${label}">
${days.map((day, i) => html`<text class="tick" text-anchor="middle" x="${middle(i)}" y="11">${day}</text>`)}
${times.map((time, i) => html`<text class="tick" x="0" y="${top + i * cellHeight + 13}">${time}</text>`)}
${cells.map((row, i) =>
  row.map(
    (
      cell,
      day,
    ) => html`<rect class="heat" fill-opacity="${cell ? Math.round(shade(cell.value) * 100) / 100 : '0'}" x="${px(left + day * column)}" y="${top + i * cellHeight}" width="${px(column - 1)}" height="${cellHeight - 1}"/>
<text class="tick" text-anchor="middle" x="${middle(day)}" y="${top + i * cellHeight + 13}">${cell ? drawnNumber(cell.of, cell.value, String(cell.value)) : '·'}</text>`,
  ),
)}
</svg>`
}
