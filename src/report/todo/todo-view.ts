import { numberFormat } from '../../text/number-format.ts'
import { printable } from '../../text/printable.ts'
import type { Lang } from '../../text/text.ts'
import { isoIn } from '../../time/zone.ts'
import type { TodoItem, TodoList } from '../../todo/todo.ts'
import * as message from '../messages/todo.ts'
import { filesOf } from '../view/files.ts'
import { filterInWords } from '../view/filter.ts'
import { ledgerNote, warningNote } from '../view/notes.ts'
import { monthName } from '../view/period.ts'

/** The list in words, in one language, safe to print: what is left is drawing it. */
export interface TodoView {
  /** shop or file, the now of the list, filter, zone */
  title: readonly string[]
  inputs: readonly string[]
  /** where the now of the list comes from, if nobody set it */
  now: string
  /** how many, for which reasons; or that there is nothing */
  headline: string
  /** columns that some row has a value in, in the order in which they are given up where there is no room: the last first */
  columns: readonly TodoColumn[]
  /** what customers wrote, by row, where it was asked for */
  texts: readonly (string | undefined)[]
  /** tickets that are left out */
  more: number
  /** how to draft the first reply */
  next?: { what: string; command: string }
  notes: readonly string[]
  warnings: readonly string[]
  ledger: string
}

export interface TodoColumn {
  heading: string
  cells: readonly string[]
  right: boolean
  /** may be broken over lines, or cut; other cells stand whole */
  words: boolean
}

const shownRows = 20
const absent = '–'

/** @param inFull all tickets, not the first twenty */
export function todoView(list: TodoList, lang: Lang, inFull = false): TodoView {
  const format = numberFormat(lang)
  const [first, ...others] = filesOf(list.inputs, format)
  const head = list.shop ? printable(list.shop) : first
  const { zone } = list.period
  const when = list.asOf === null ? message.noNow : message.asOfNow(moment(list.asOf, zone, lang))
  const shown = inFull ? list.items : list.items.slice(0, shownRows)
  const titles = new Map(list.reasons.map(({ reason, title }) => [reason, title[lang]]))
  const counts = list.reasons
    .filter(({ count }) => count !== null && count > 0)
    .map(({ title, count }) => `${title[lang]} ${format.count(count)}`)
  const [top] = list.items
  return {
    title: [head, when[lang], filterInWords(list, lang), zone].filter((part) => part !== undefined),
    inputs: list.shop && first ? [first, ...others] : others,
    now: list.newest && list.asOf !== null ? message.newestTime[lang] : '',
    headline:
      list.items.length === 0
        ? message.nothingToDo(list.reasons.some(({ count }) => count !== null))[lang]
        : message.toDo(format.count(list.items.length), list.items.length === 1, counts.join(', '))[lang],
    columns: columnsOf(shown, { titles, zone, lang, asOf: list.asOf }),
    texts: shown.map(({ text }) => text && printable(text.replace(/\s+/g, ' '))),
    more: list.items.length - shown.length,
    ...(top?.template && { next: { what: message.draftFirst[lang], command: command(top, list) } }),
    notes: [
      ...list.reasons.flatMap(({ title, cannotTell, needed }) =>
        cannotTell ? [message.cannotTell(title[lang], (needed ? message.needs(needed[lang]) : cannotTell)[lang])[lang]] : [],
      ),
      ...(list.noCustomersInCommon ? [message.noCustomersInCommon[lang]] : []),
    ].map(printable),
    warnings: list.warnings.map((warning) => warningNote(warning, format)),
    ledger: ledgerNote(list.ledger, format, false),
  }
}

function columnsOf(
  items: readonly TodoItem[],
  { titles, zone, lang, asOf }: { titles: ReadonlyMap<string, string>; zone: string; lang: Lang; asOf: number | null },
): TodoColumn[] {
  const format = numberFormat(lang)
  const of = (
    heading: keyof typeof message.headings,
    cell: (item: TodoItem) => string | null,
    more: Partial<TodoColumn> = {},
  ) => ({
    ...{ heading: message.headings[heading][lang], right: false, words: false },
    cells: items.map((item) => printable(cell(item) ?? absent)),
    ...more,
  })
  const at = (instant: number | null) => (instant === null ? null : moment(instant, zone, lang, asOf))
  const late = ({ overdueS }: TodoItem) => (overdueS === null || overdueS < 0 ? null : format.duration(overdueS))
  const columns = [
    of('ticket', ({ ticket }) => ticket),
    of('reasons', ({ reasons }) => reasons.map(({ reason }) => titles.get(reason) ?? reason).join(', '), { words: true }),
    of('late', late, { right: true }),
    of('since', ({ since }) => at(since)),
    of('template', ({ template }) => template),
    of('due', ({ deadline }) => at(deadline)),
    of('orders', ({ orders }) => (orders === null ? null : format.count(orders)), { right: true }),
    of('agent', ({ agent }) => agent, { words: true }),
  ]
  return columns.filter(({ cells }) => cells.some((cell) => cell !== absent))
}

/** `31 Oct 18:00`, `10월 31일 18:00`; with the year where it is not that of `near`. */
export function moment(instant: number, zone: string, lang: Lang, near: number | null = null): string {
  const iso = isoIn(zone, instant)
  const [month, date, time] = [monthName(iso.slice(0, 7), lang), Number(iso.slice(8, 10)), iso.slice(11, 16)]
  const year = near !== null && isoIn(zone, near).startsWith(iso.slice(0, 4)) ? '' : iso.slice(0, 4)
  return lang === 'ko' ? `${year && `${year}년 `}${month} ${date}일 ${time}` : `${date} ${month} ${year && `${year} `}${time}`
}

/** The command that drafts the reply to a ticket; the file is named only where there is one that can be read again. */
function command({ template, ticket }: TodoItem, { inputs }: TodoList): string {
  const files = inputs.filter(({ role }) => role === 'tickets').map(({ file }) => file)
  const word = (said: string) => (/^[\w./@:+-]+$/.test(said) ? said : `'${printable(said).replaceAll("'", `'\\''`)}'`)
  return `support-kit reply ${template} --ticket ${word(ticket)} --from ${files.length === 1 && files[0] !== 'stdin' ? word(files[0]!) : 'FILE'}`
}
