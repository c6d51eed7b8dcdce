import { createRequire } from 'node:module'

/** Every border of cli-table3, none of them drawn. */
const noBorders = Object.fromEntries(
  ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right']
    .concat(['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'])
    .map((border) => [border, '']),
)

/**
 * Rows of cells as aligned lines, without borders, two columns of the terminal between them; Hangul and emoji keep their width.
 * A cell may hold several lines. `right` are the columns aligned to the right.
 */
export function tableLines(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  if (rows.length === 0) return []
  // CommonJS: required it loads faster, and only where a table is drawn
  const Table = createRequire(import.meta.url)('cli-table3') as typeof import('cli-table3')
  const table = new Table({
    chars: noBorders,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
    colAligns: rows[0]!.map((_, i) => (right.includes(i) ? 'right' : 'left')),
  })
  // one row of the table per line: cli-table3 needs time by the square of a cell's length
  for (const cells of rows) {
    const columns = cells.map((cell) => cell.split('\n'))
    const height = Math.max(...columns.map((lines) => lines.length))
    for (let i = 0; i < height; i++) table.push(columns.map((lines) => lines[i] ?? ''))
  }
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
}
