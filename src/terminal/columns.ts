import type { Frame } from './frame.ts'
import { tableLines } from './table.ts'
import { cut, type Width, widest } from './width.ts'

/** A column of a small table, as it is drawn anywhere: its heading and a text for each row. */
export interface DrawnColumn {
  heading: string
  cells: readonly string[]
  /** numbers stand at the right */
  right: boolean
}

const gap = 2

/** The first columns that fit the page, the heading faint; a cell is cut after `widestCell` columns of the terminal. */
export function drawnColumns(columns: readonly DrawnColumn[], frame: Frame, widestCell: number): string[] {
  if (columns.length === 0) return []
  const { indent, columns: page, width, style } = frame
  const cells = columns.map(({ heading, cells }) => [heading, ...cells.map((cell) => cut(cell, widestCell, width))])
  const fitting = columnsThatFit(cells, page - indent * 2, width)
  const rows = cells[0]!.map((_, row) => fitting.map((column) => cells[column]![row]!))
  const right = fitting.flatMap((column, place) => (columns[column]!.right ? [place] : []))
  return tableLines(rows, right).map((line, i) => ' '.repeat(indent * 2) + (i === 0 ? style.faint(line) : line))
}

function columnsThatFit(columns: readonly (readonly string[])[], room: number, width: Width): number[] {
  const fitting: number[] = []
  let taken = -gap
  for (const [i, cells] of columns.entries()) {
    const needed = widest(cells, width) + gap
    if (taken + needed > room) break
    taken += needed
    fitting.push(i)
  }
  return fitting.length > 0 ? fitting : [0]
}
