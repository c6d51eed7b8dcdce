import type { Frame } from '../../terminal/frame.ts'
import { cut, padEnd, padStart, widest } from '../../terminal/width.ts'
import { wrap } from '../../terminal/wrap.ts'
import type { ChangeRow } from '../view/change.ts'
import type { ComparisonView } from '../view/comparison.ts'

const gap = 2
const narrowestLabel = 14
const shortestTag = 20
const inset = 2

/**
 * A line for each value: now, before, change and its interval, numbers under each other; the interval below where the page is too
 * narrow for it beside, and everything below its label where even that does not fit.
 */
export function changeLines(view: ComparisonView, frame: Frame): string[] {
  const { width, style, indent, columns } = frame
  const numbered = [...view.clear, ...view.unclear].filter(({ place }) => place !== 'over')
  const most = (head: string, of: (row: ChangeRow) => string) => widest([head, ...numbered.map(of)], width)
  const sizes = {
    label: widest(numbered.map(label), width),
    now: most(view.heads.now, (row) => row.now),
    before: most(view.heads.before, (row) => row.before),
    change: most(view.heads.change, (row) => row.change),
    interval: most('', (row) => row.interval),
  }
  const room = columns - indent
  const numbers = sizes.now + sizes.before + sizes.change + 3 * gap
  // a long tag may be cut before every interval takes a line of its own
  const names = widest(numbered.filter(({ place }) => !place).map(label), width)
  const leftOfInterval = room - numbers - gap - sizes.interval
  const beside = Math.min(sizes.label, Math.max(names, shortestTag)) <= leftOfInterval
  const forLabel = Math.min(sizes.label, beside ? leftOfInterval : room - numbers)
  const line = (name: string, now: string, before: string, change: string, rest = '') =>
    `${' '.repeat(indent)}${padEnd(cut(name, forLabel, width), forLabel, width)}${[
      [now, sizes.now] as const,
      [before, sizes.before] as const,
      [change, sizes.change] as const,
    ]
      .map(([text, size]) => ' '.repeat(gap) + padStart(text, size, width))
      .join('')}${rest && ' '.repeat(gap) + rest}`.trimEnd()
  const stacked = forLabel < Math.min(sizes.label, narrowestLabel)
  const rowLines = (row: ChangeRow): string[] => {
    if (row.place === 'over') return [' '.repeat(indent) + cut(row.label, room, width)]
    if (stacked) {
      const said = `${row.now} (${row.before})  ${row.change} ${row.interval}`.trimEnd()
      const lines = wrap(said, room - inset, width).map((l) => ' '.repeat(indent + inset) + l)
      return [' '.repeat(indent) + cut(label(row), room, width), ...lines]
    }
    if (beside) return [line(label(row), row.now, row.before, row.change, row.interval)]
    const under = row.interval ? [' '.repeat(indent) + padStart(cut(row.interval, room, width), forLabel + numbers, width)] : []
    return [line(label(row), row.now, row.before, row.change), ...under]
  }
  const heads = stacked ? [] : [style.faint(line('', view.heads.now, view.heads.before, view.heads.change))]
  return [
    ...heads,
    ...view.clear.flatMap(rowLines),
    ...(view.unclear.length > 0 ? [style.faint(' '.repeat(indent) + cut(view.unclearTitle, room, width))] : []),
    ...view.unclear.flatMap(rowLines).map((l) => style.faint(l)),
  ]
}

const label = (row: ChangeRow) => (row.place === 'below' ? `  ${row.label}` : row.label)
