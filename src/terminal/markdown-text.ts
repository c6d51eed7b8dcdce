import type { DrawnColumn } from './columns.ts'

/** Punctuation that could start markup, and addresses that a page would turn into links. */
export const plain = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replaceAll('://', '\\://')
    .replace(/\b(www)\./gi, '$1\\.')

/** A line of its own: what would make it a heading, a list or a rule is escaped too. */
export const paragraph = (text: string): string => plain(text).replace(/^(\d*)([#+=.)-])/, '$1\\$2')

/** A small table in Markdown; nothing where it has no rows. */
export function markdownColumns(columns: readonly DrawnColumn[]): string {
  const [first] = columns
  if (!first || first.cells.length === 0) return ''
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(columns.map(({ heading }) => plain(heading))),
    line(columns.map(({ right }) => (right ? '--:' : ':--'))),
    ...first.cells.map((_, i) => line(columns.map(({ cells }) => plain(cells[i]!)))),
  ].join('\n')
}
