import type { Report } from '../metrics/report.ts'
import type { ListedTicket } from '../metrics/ticket-list.ts'
import { jsonText } from '../terminal/json-text.ts'
import { plain } from '../terminal/markdown-text.ts'
import type { Page } from '../terminal/page.ts'
import { tableLines } from '../terminal/table.ts'
import { cut, type Width, widest, widthFor } from '../terminal/width.ts'
import { wrap } from '../terminal/wrap.ts'
import { channelName } from '../text/channel-names.ts'
import { type NumberFormat, numberFormat } from '../text/number-format.ts'
import { printable } from '../text/printable.ts'
import { csvText } from '../text/syntax/csv-writer.ts'
import type { Lang } from '../text/text.ts'
import * as message from './messages/ticket-list.ts'
import { periodJson } from './period-json.ts'
import { filesOf } from './view/files.ts'
import { filterInWords } from './view/filter.ts'
import { periodInWords } from './view/period.ts'

/** The formats of a list of tickets. */
export const listFormats = ['table', 'markdown', 'csv', 'json'] as const
export type ListFormat = (typeof listFormats)[number]

/** The tickets of one count, or how many each count has. */
export type TicketList = { report: Report } & (
  | { list: string; columns: readonly string[]; tickets: readonly ListedTicket[] }
  | { counts: readonly { list: string; count: number }[] }
)

const margin = 2
const gap = 2
const narrowest = 8
const beforeTags = 5

/** A finished list as text. JSON: `schemas/ticket-list.schema.json`; CSV has its columns, and is defused as every CSV is. */
export async function ticketListText(list: TicketList, format: ListFormat, page: Page): Promise<string> {
  if (format === 'json') return jsonText(json(list))
  if (format === 'csv') return csvText(cells(list), { defused: true })
  const seen = inWords(list, page.lang)
  if (format === 'markdown') {
    const line = (row: readonly string[]) => `| ${row.map(plain).join(' | ')} |`
    const [head, ...rows] = seen.rows
    const table = head && rows.length > 0 ? [line(head), `| ${head.map(() => ':--').join(' | ')} |`, ...rows.map(line), ''] : []
    return [`## ${plain(seen.title)}`, '', ...table].join('\n').concat(table.length > 0 ? '' : '\n')
  }
  return drawn(seen, page)
}

function json(list: TicketList): unknown {
  const period = periodJson(list.report.period)
  if ('counts' in list) return { schemaVersion: 1, period, lists: list.counts }
  return {
    ...{ schemaVersion: 1, period, list: list.list, count: list.tickets.length },
    tickets: list.tickets.map(({ own, ...ticket }) => ({ ...ticket, ...own })),
  }
}

function cells(list: TicketList): unknown[][] {
  if ('counts' in list) return [['list', 'count'], ...list.counts.map(({ list, count }) => [list, count])]
  return [
    ['id', 'created_at', 'channel', 'tags', ...list.columns],
    ...list.tickets.map(({ id, created_at, channel, tags, own }) => [
      ...[id, created_at, channel, tags.join(';')].map((text) => printable(text ?? '')),
      ...list.columns.map((column) => (typeof own[column] === 'boolean' ? String(own[column]) : own[column])),
    ]),
  ]
}

interface ListInWords {
  title: string
  /** the heading first; `tags` and `right` are columns */
  rows: readonly (readonly string[])[]
  tags: number | undefined
  right: readonly number[]
  note?: string
}

function inWords(list: TicketList, lang: Lang): ListInWords {
  const format = numberFormat(lang)
  const { report } = list
  const head = report.shop ? printable(report.shop) : filesOf(report.inputs, format)[0]
  const about = [head, periodInWords(report.period, lang), filterInWords(report, lang), report.period.zone]
  const title = (...first: string[]) => [...first, ...about.filter((part) => part !== undefined)].join(' · ')
  if ('counts' in list) {
    const rows = list.counts.map(({ list, count }) => [list, format.count(count)])
    const [first] = list.counts
    const note = first && message.openOne((list.counts.find(({ count }) => count > 0) ?? first).list)[lang]
    return {
      title: title(),
      rows: [[message.listName[lang], message.ticketCount[lang]], ...rows],
      tags: undefined,
      right: [1],
      ...(note && { note }),
    }
  }
  const told = (column: string) => list.tickets.some(({ own }) => own[column] !== null && own[column] !== undefined)
  const columns = ['id', 'created_at', 'channel', ...list.columns.filter(told), 'tags'].filter(
    (column) => column !== 'channel' || list.tickets.some(({ channel }) => channel !== null),
  )
  return {
    title: title(list.list, message.howMany(format.count(list.tickets.length), list.tickets.length === 1)[lang]),
    rows: [
      columns.map((column) => message.columnHeadings[column]?.[lang] ?? column.replace(/_s$/, '').replaceAll('_', ' ')),
      ...list.tickets.map((ticket) => columns.map((column) => cellOf(ticket, column, format))),
    ],
    tags: columns.length - 1,
    right: columns.flatMap((column, i) => (column.endsWith('_s') || typeof list.tickets[0]?.own[column] === 'number' ? [i] : [])),
  }
}

function cellOf({ id, created_at, channel, tags, own }: ListedTicket, column: string, format: NumberFormat): string {
  if (column === 'id') return printable(id)
  if (column === 'created_at') return created_at === null ? '–' : created_at.slice(0, 16).replace('T', ' ')
  if (column === 'channel') return channel === null ? '–' : format.text(channelName(channel))
  if (column === 'tags') return tags.length === 0 ? '–' : printable(tags.join(', '))
  const value = own[column]
  if (typeof value === 'boolean') return format.text(value ? message.yes : message.no)
  if (typeof value === 'string') return message.columnWords[value] ? format.text(message.columnWords[value]) : printable(value)
  return column.endsWith('_s') ? format.duration(value) : format.count(value)
}

async function drawn({ title, rows, tags, right, note }: ListInWords, { style, width: page }: Page): Promise<string> {
  const width = await widthFor([JSON.stringify([title, rows])])
  const text = (line: string) => wrap(line, Math.max(40, page) - margin, width).map((l) => `${' '.repeat(margin)}${l}`)
  const lines = rows.length > 1 ? tableLines(...fitted(rows, tags, right, page - margin, width)) : []
  const blocks = [
    text(title).map((line) => style.strong(line)),
    lines.map((line, i) => ' '.repeat(margin) + (i === 0 ? style.faint(line) : line)),
    note ? text(note).map((line) => style.faint(line)) : [],
  ]
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.map((line) => `${line}\n`).join(''))
    .join('\n')
}

/** Columns from the left that fit; tags, which stand last, take what is left. */
function fitted(
  rows: readonly (readonly string[])[],
  tags: number | undefined,
  right: readonly number[],
  room: number,
  width: Width,
): [string[][], number[]] {
  let left = room
  const tagsWidth =
    tags === undefined
      ? 0
      : widest(
          rows.map((row) => row[tags]!),
          width,
        )
  const fitting: number[] = []
  for (const [i] of rows[0]!.entries()) {
    if (i === tags) continue
    const needed =
      widest(
        rows.map((row) => row[i]!),
        width,
      ) + gap
    // what says most stands first: from there on tags come before
    const kept = fitting.length < beforeTags ? 0 : Math.min(room / 5, tagsWidth + gap)
    if (needed - gap > left - kept && fitting.length > 0) break
    left -= needed
    fitting.push(i)
  }
  const shown = tags !== undefined && left >= narrowest ? [...fitting, tags] : fitting
  const cell = (row: readonly string[], i: number) => (i === tags ? cut(row[i]!, left, width) : row[i]!)
  return [rows.map((row) => shown.map((i) => cell(row, i))), shown.flatMap((i, place) => (right.includes(i) ? [place] : []))]
}
