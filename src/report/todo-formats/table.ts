import type { Frame } from '../../terminal/frame.ts'
import { tableLines } from '../../terminal/table.ts'
import { cut, type Width, widest, widthFor } from '../../terminal/width.ts'
import { wrap } from '../../terminal/wrap.ts'
import { numberFormat } from '../../text/number-format.ts'
import { moreThan } from '../messages/todo.ts'
import { type TodoColumn, type TodoView, todoView } from '../todo/todo-view.ts'
import type { TodoRenderer } from '../todo-renderer.ts'

const narrowest = 40
const margin = 2
const gap = 2
const widestWords = 30
const narrowestWords = 16

/** For a person at a terminal: how many and why, the most urgent tickets, what comes next, notes last. Nothing is wider than the page. */
export default {
  title: 'Table for people',
  async render(list, { lang, style, width: columns, inFull }) {
    const seen = todoView(list, lang, inFull)
    const width = await widthFor([JSON.stringify(seen)])
    const frame: Frame = { indent: margin, columns: Math.max(narrowest, columns), width, style }
    const text = (line: string) => wrap(line, frame.columns - margin, width).map((l) => ' '.repeat(margin) + l)
    const faint = (line: string) => text(line).map((l) => style.faint(l))
    const under = [seen.inputs.join(', '), seen.now].filter(Boolean).join('. ')
    const blocks = [
      [...text(seen.title.join(' · ')).map((l) => style.strong(l)), ...(under === '' ? [] : faint(under))],
      text(seen.headline),
      [...drawn(seen, frame), ...(seen.more > 0 ? faint(moreThan(numberFormat(lang).count(seen.more))[lang]) : [])],
      // a command stands on one line, so that it can be copied
      seen.next ? [...text(seen.next.what), ' '.repeat(margin * 2) + seen.next.command] : [],
      [
        ...seen.notes.flatMap(text),
        ...seen.warnings.flatMap((warning) => text(`! ${warning}`).map((l) => style.warn(l))),
        ...faint(seen.ledger),
      ],
    ]
    return blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join(''))
      .join('\n')
  },
} satisfies TodoRenderer

/** The first columns that fit; the reasons of a ticket take more lines before a column is given up. */
function drawn({ columns, texts }: TodoView, { indent, columns: page, width, style }: Frame): string[] {
  if (columns.length === 0) return []
  const room = page - indent
  const fitting = columnsThatFit(columns, room, width)
  const others = fitting.filter(({ words }) => !words).reduce((sum, column) => sum + needed(column, width) + gap, 0)
  const wide = fitting.filter(({ words }) => words).length
  const each = Math.max(narrowestWords, Math.min(widestWords, Math.floor((room - others) / Math.max(wide, 1)) - gap))
  const cells = fitting.map(({ heading, cells, words }, i) => [
    heading,
    ...cells.map((cell) => (!words ? cell : i === 1 ? wrap(cell, each, width).join('\n') : cut(cell, each, width))),
  ])
  const right = fitting.flatMap((column, place) => (column.right ? [place] : []))
  const rows = cells[0]!.map((_, row) => cells.map((column) => column[row]!))
  const lines = tableLines(rows, right).map((line) => ' '.repeat(indent) + line)
  return rows.flatMap((cells, row) => {
    const own = lines.splice(0, Math.max(...cells.map((cell) => cell.split('\n').length)))
    const text = row === 0 ? undefined : texts[row - 1]
    const below = text === undefined ? [] : wrap(text, page - indent * 3, width).map((line) => ' '.repeat(indent * 3) + line)
    return [...(row === 0 ? own.map((line) => style.faint(line)) : own), ...below.map((line) => style.faint(line))]
  })
}

const needed = ({ heading, cells, words }: TodoColumn, width: Width) =>
  words ? Math.min(narrowestWords, widest([heading, ...cells], width)) : widest([heading, ...cells], width)

function columnsThatFit(columns: readonly TodoColumn[], room: number, width: Width): TodoColumn[] {
  const fitting: TodoColumn[] = []
  let taken = -gap
  for (const column of columns) {
    taken += needed(column, width) + gap
    if (taken > room && fitting.length > 0) break
    fitting.push(column)
  }
  return fitting
}
