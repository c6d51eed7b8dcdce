import type { Frame } from '../../terminal/frame.ts'
import { cut, padEnd, padStart, widest } from '../../terminal/width.ts'
import type { Breakdown } from '../view/breakdown.ts'
import { placeColumns } from './place-columns.ts'

const gap = 2
const narrowestKey = 8

/**
 * A table without a box: keys left, numbers right, headings faint, with the most important columns that fit the page.
 * cli-table3 is not used here because the columns are chosen by their measured widths before anything is drawn, and all that would
 * be left to it is padding, with one gap for all columns, blanks at line ends, and widths by another version of string-width.
 *
 * @returns its lines, and the titles of the metrics that had no room
 */
export function grid(
  { keys, columns, more }: Breakdown,
  { indent, columns: page, width, style }: Frame,
): { lines: string[]; hiddenMetrics: string[] } {
  const room = page - indent
  const keyRoom = Math.max(narrowestKey, Math.floor((room * (keys.length === 1 ? 1 / 3 : 0.5)) / keys.length))
  const left = keys.map(({ heading, cells }, i) => {
    const columns = Math.min(keyRoom, widest([heading, ...cells], width))
    const shown = cells.map((cell, row) => (repeats(keys.slice(0, i + 1), row) && i < keys.length - 1 ? '' : cell))
    return { heading, columns, shown }
  })
  const leftWidth = left.reduce((sum, key) => sum + key.columns, gap * (left.length - 1))
  const placed = placeColumns(columns, room - leftWidth, width)
  const line = (keyCells: readonly string[], cells: readonly string[]) => {
    const start = left.map((key, i) => padEnd(cut(keyCells[i] ?? '', key.columns, width), key.columns, width))
    const numbers = placed.map((c, i) => ' '.repeat(c.before) + padStart(cells[i] ?? '', c.columns, width))
    return `${' '.repeat(indent)}${start.join(' '.repeat(gap))}${numbers.join('')}`.trimEnd()
  }
  const height = Math.max(1, ...placed.map((c) => c.head.length))
  const heads = Array.from({ length: height }, (_, row) => {
    const last = row === height - 1
    return line(
      left.map((key) => (last ? key.heading : '')),
      placed.map((c) => c.head[row - height + c.head.length] ?? ''),
    )
  })
  const body = (keys[0]?.cells ?? []).map((_, row) =>
    line(
      left.map((key) => key.shown[row]!),
      placed.map((c) => c.cells[row]!),
    ),
  )
  const titles = new Set(placed.map((c) => c.over))
  return {
    lines: [...heads.map((line) => style.faint(line)), ...body, ...(more ? [' '.repeat(indent) + style.faint(more)] : [])],
    hiddenMetrics: [...new Set(columns.map((c) => c.over))].filter((title) => !titles.has(title)),
  }
}

/** Whether a row has the same keys as the one above it: they are read once. */
const repeats = (keys: Breakdown['keys'], row: number) => row > 0 && keys.every(({ cells }) => cells[row] === cells[row - 1])
