import type { TicketFacts } from '../../reply/from-export/ticket-values.ts'
import type { Template } from '../../reply/template/template.ts'
import type { Values } from '../../reply/values/data.ts'
import type { Io } from '../../terminal/io.ts'
import { style } from '../../terminal/style.ts'
import { cut, padEnd, widest, widthFor } from '../../terminal/width.ts'
import { wrap } from '../../terminal/wrap.ts'
import { printable } from '../../text/printable.ts'
import type { Lang } from '../../text/text.ts'
import { ticketHead } from '../messages/desk.ts'

const widestCard = 100

/** What the ticket is about, for the person who answers it: its subject and its tags. */
export async function showTicket(
  id: string,
  { subject, tags }: TicketFacts,
  { io, lang }: { io: Io; lang: Lang },
): Promise<void> {
  const paint = style(true, io.env)
  const head = [ticketHead(id)[lang], ...(subject === undefined ? [] : [subject])].map(printable).join(' · ')
  const width = await widthFor([head, ...tags])
  const columns = Math.min(io.width, widestCard) - 2
  const lines = [
    ...wrap(head, columns, width).map((line) => paint.strong(line)),
    ...(tags.length > 0 ? wrap(tags.map(printable).join(' · '), columns, width).map((line) => paint.accent(line)) : []),
  ]
  io.err(`${lines.map((line) => `  ${line}\n`).join('')}\n`)
}

/** The values that the ticket gives the reply, each with where it stands; on a narrow terminal without that. */
export async function showTaken(
  { values, origins }: Pick<TicketFacts, 'values' | 'origins'>,
  { variables }: Pick<Template, 'variables'>,
  used: Values,
  { io, lang }: { io: Io; lang: Lang },
): Promise<void> {
  const paint = style(true, io.env)
  const rows = variables.flatMap(({ name, label }) =>
    origins[name] !== undefined && used[name] === values[name]
      ? [[label[lang], values[name]!, origins[name]].map(printable)]
      : [],
  )
  if (rows.length === 0) return
  const width = await widthFor(rows.flat())
  const columns = Math.min(io.width, widestCard) - 2
  const [labels, cells] = [0, 1].map((i) =>
    widest(
      rows.map((row) => row[i]!),
      width,
    ),
  ) as [number, number]
  for (const [label, cell, origin] of rows as [string, string, string][]) {
    const left = `${paint.faint(padEnd(label, labels, width))}  `
    const room = columns - labels - 2
    const behind = room - cells - 3
    io.err(
      `  ${left}${behind >= width(origin) ? `${padEnd(cell, cells, width)}   ${paint.faint(origin)}` : cut(cell, room, width)}\n`,
    )
  }
}
