import { csvDelimiter, csvRows } from '../../text/syntax/csv.ts'
import type { Mapping, Pair } from '../../text/syntax/tree.ts'
import { word } from '../../text/syntax/tree.ts'

/** The rows of a table (CSV, or with semicolons or tabs) as objects by the headings; undefined where it has no rows below them. */
export function macroTable(text: string): Mapping[] | undefined {
  const { rows } = csvRows(text, csvDelimiter(text.slice(0, 100_000)))
  const [head, ...below] = rows
  if (!head || below.length === 0) return undefined
  const keys = head.map(({ text, from, to }) => word(text.replace(/^\ufeff/, '').trim(), from, to))
  return below.map((cells): Mapping => {
    const pairs = cells.flatMap((cell, i): Pair[] => {
      const key = keys[i]
      if (!key) return []
      // our own export puts an apostrophe before what a spreadsheet would run
      const guard = /^'[=+\-@]/.test(cell.text) ? 1 : 0
      const value = { is: 'word' as const, text: cell.text.slice(guard), from: cell.from + guard, to: cell.to }
      return [{ key, value: cell.text === '' ? { is: 'none', from: cell.from, to: cell.to } : value }]
    })
    return { is: 'map', pairs, from: cells[0]!.from, to: cells.at(-1)!.to }
  })
}
