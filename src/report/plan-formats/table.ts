import { drawnColumns } from '../../terminal/columns.ts'
import type { Frame } from '../../terminal/frame.ts'
import { padEnd, padStart, widest, widthFor } from '../../terminal/width.ts'
import { wrap } from '../../terminal/wrap.ts'
import { numberFormat } from '../../text/number-format.ts'
import { moreRows } from '../messages/plan.ts'
import { type PlanBlock, planView, type WeekView } from '../plan/plan-view.ts'
import type { PlanRenderer } from '../plan-renderer.ts'

const narrowest = 40
const margin = 2
const widestCell = 34

/** For a person at a terminal: the parts of the plan one after the other, weeks as heatmaps. Nothing is wider than the page. */
export default {
  title: 'Table for people',
  async render(plan, { lang, style, width: columns }) {
    const seen = planView(plan, lang)
    const width = await widthFor([JSON.stringify(seen)])
    const frame: Frame = { indent: margin, columns: Math.max(narrowest, columns), width, style }
    const text = (line: string, indent = margin) => wrap(line, frame.columns - indent, width).map((l) => ' '.repeat(indent) + l)
    const faint = (line: string) => text(line).map((l) => style.faint(l))
    const more = ({ more, columns, weeks }: PlanBlock) =>
      more > 0 && (columns.length > 0 || weeks.length > 0) ? faint(moreRows(numberFormat(lang).count(more), 'plan')[lang]) : []
    const blocks = [
      [...text(seen.title.join(' · ')).map((l) => style.strong(l)), ...faint(seen.inputs.join(', '))],
      ...seen.parts.map((block) => [
        ...text(block.title).map((l) => style.accent(l)),
        ...text(block.headline),
        ...drawnColumns(block.columns, frame, widestCell),
        ...block.weeks.flatMap((week) => heatmap(week, frame)),
        ...more(block),
        ...block.lines.flatMap(({ place, texts }) => [
          ...text(place).map((l) => style.faint(l)),
          ...texts.flatMap((line) => text(line, margin * 2)),
        ]),
        ...block.notes.flatMap(faint),
      ]),
      [
        ...(seen.asked ? text(seen.asked) : []),
        ...seen.warnings.flatMap((warning) => text(`! ${warning}`).map((l) => style.warn(l))),
        ...faint(seen.ledger),
      ],
    ]
    return blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join(''))
      .join('\n')
  },
} satisfies PlanRenderer

const shades = [' ', '░', '▒', '▓', '█']

/** Times down, weekdays across, so that a week has room on the narrowest page; a number with the shade of its size. */
function heatmap({ title, weekdays, times, cells }: WeekView, { indent, width, style }: Frame): string[] {
  if (times.length === 0) return []
  const numbers = cells.flat().map((cell) => cell?.text ?? '')
  const room = Math.max(3, widest(numbers, width))
  const left = ' '.repeat(indent * 2)
  const label = widest(times, width)
  const shade = (share: number) => shades[share <= 0 ? 0 : Math.min(4, Math.ceil(share * 4))]!
  const line = (time: string, row: readonly string[]) =>
    `${left}${padEnd(time, label, width)}${row.map((one) => ` ${one}`).join('')}`
  return [
    left + style.faint(title),
    style.faint(
      line(
        '',
        weekdays.map((name) => padStart(name, room + 1, width)),
      ),
    ),
    ...cells.map((row, i) =>
      line(
        times[i]!,
        row.map((cell) => (cell ? padStart(cell.text, room, width) + shade(cell.share) : padStart('·', room + 1, width))),
      ),
    ),
  ]
}
