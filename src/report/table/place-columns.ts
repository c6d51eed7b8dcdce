import { type Width, widest } from '../../terminal/width.ts'
import { longestWord, wrap } from '../../terminal/wrap.ts'
import type { BreakdownColumn } from '../view/columns.ts'

/** A column with its place: blanks in front of it, its width, and its heading in lines, the metric's title on top. */
export interface ColumnPlace extends BreakdownColumn {
  before: number
  columns: number
  head: readonly string[]
}

const gap = 2
const gapBetweenMetrics = 3
const headingWidth = 10

/**
 * The columns that fit into `room`, in their order: first what each metric is read for, as many as fit; then what each adds, one
 * layer at a time and only whole, so that no metric looks richer than its neighbour by chance.
 */
export function placeColumns(columns: readonly BreakdownColumn[], room: number, width: Width): ColumnPlace[] {
  const cellWidths = new Map(columns.map((column) => [column, widest(column.cells, width)]))
  const several = new Set(columns.map(({ over }) => over)).size > 1
  const placed = (some: readonly BreakdownColumn[]) => place(some, cellWidths, several, width)
  const fits = (some: readonly BreakdownColumn[]) => placed(some).reduce((sum, c) => sum + c.before + c.columns, 0) <= room
  const firsts = columns.filter(({ rank }) => rank === 0)
  let chosen: BreakdownColumn[] = []
  for (const column of firsts) if (fits([...chosen, column])) chosen.push(column)
  const deepest = chosen.length === firsts.length ? columns.reduce((most, { rank }) => Math.max(most, rank), 0) : 0
  for (let rank = 1; rank <= deepest; rank++) {
    const more = columns.filter((c) => chosen.includes(c) || c.rank === rank)
    if (!fits(more)) break
    chosen = more
  }
  return placed(chosen)
}

function place(
  chosen: readonly BreakdownColumn[],
  cellWidths: ReadonlyMap<BreakdownColumn, number>,
  several: boolean,
  width: Width,
): ColumnPlace[] {
  return chosen.map((column, i) => {
    const { over, heading } = column
    const opensMetric = chosen[i - 1]?.over !== over
    const title = several && opensMetric && over.toLowerCase() !== heading.toLowerCase() ? over : ''
    const cells = cellWidths.get(column)!
    const narrow = Math.max(cells, longestWord(title, width), longestWord(heading, width), headingWidth)
    const head = [title, heading].filter(Boolean).flatMap((text) => wrap(text, narrow, width))
    return {
      ...column,
      before: i > 0 && several && opensMetric ? gapBetweenMetrics : gap,
      columns: Math.max(cells, widest(head, width)),
      head,
    }
  })
}
