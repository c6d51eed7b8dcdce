import { tableLines } from '../../../terminal/table.ts'
import { widthFor } from '../../../terminal/width.ts'
import { wrap } from '../../../terminal/wrap.ts'
import { printable } from '../../../text/printable.ts'
import type { SentFormat } from '../sent-format.ts'
import { sentView } from '../sent-view.ts'

const indent = 2

/** For a terminal: an agent a row; a table that does not fit is turned, with as many agents beside each other as do. */
export default {
  title: 'For people',
  async render(review, { lang, width: columns, style }) {
    const { head, steps, findings, notes } = sentView(review, lang)
    const width = await widthFor([JSON.stringify([head, steps, findings, notes])])
    const room = Math.max(40, columns) - indent
    const lines = (texts: readonly string[]) => texts.flatMap((text) => wrap(printable(text), room, width))
    const drawn = (rows: readonly (readonly string[])[]) =>
      fitting(
        rows.map((row) => row.map(shortened)),
        (line) => width(line) <= room,
      )
    const [first, ...more] = lines(head)
    const blocks = [
      [style.strong(first!), ...more],
      ...drawn(steps),
      ...(findings[0]!.length > 1 ? drawn(findings) : []),
      lines(notes).map((line) => style.faint(line)),
    ]
    return `${blocks.map((block) => block.map((line) => `${' '.repeat(indent)}${line}`.trimEnd()).join('\n')).join('\n\n')}\n`
  },
} satisfies SentFormat

/** Names of agents can be of any length. */
const shortened = (cell: string) => printable(cell.length > 30 ? `${cell.slice(0, 20)}…${cell.slice(-8)}` : cell)

/** The rows as one table, else turned, in parts that fit. */
function fitting(rows: readonly (readonly string[])[], fits: (line: string) => boolean): string[][] {
  const tableOf = (some: readonly (readonly string[])[]) => tableLines(some, some[0]!.map((_, i) => i).slice(1))
  const whole = tableOf(rows)
  if (whole.every(fits)) return [whole]
  const turned = rows[0]!.map((_, i) => rows.map((row) => row[i]!))
  const parts: string[][] = []
  for (let from = 1; from < rows.length; ) {
    let size = rows.length - from
    const part = () => tableOf(turned.map((row) => [row[0]!, ...row.slice(from, from + size)]))
    while (size > 1 && !part().every(fits)) size--
    parts.push(part())
    from += size
  }
  return parts
}
