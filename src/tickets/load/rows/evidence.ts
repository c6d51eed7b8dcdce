import type { Session } from '../../../duckdb/session.ts'
import { UserError } from '../../../errors.ts'
import { columnsAsked, type Exclude, type FlagField, fieldsAsked } from '../../exclude.ts'
import { type Cell, type Evidence, markOf } from '../../mark.ts'
import { nobodyNamed, noMarkColumn } from '../../messages/exclude.ts'
import { flagsOf } from '../../source.ts'
import type { Warning } from '../../warning.ts'
import { key } from '../columns/column-header.ts'
import { column } from '../table/raw-table.ts'
import type { TicketFile } from '../ticket-file.ts'

/**
 * What a mark comes to for one ticket: of the settings, the mark itself; of the export, its tag, its cell, or that its log begins
 * with a reply.
 *
 * @param field the flag that the text stands beside (`spam_by`)
 */
export function evidenceOf(field: FlagField, text: string | null, file: TicketFile, cells: Cells): Evidence | undefined {
  const { by, what } = markOf(text)
  if (by !== 'export') return { by, what }
  const { source } = file.detected
  const flag = flagsOf(source)[field]?.find((flag) => what === ('tag' in flag ? flag.tag : flag.column))
  if (!flag) return field === 'agent_initiated' && source.events ? 'first-event' : cells.under(what)
  return 'tag' in flag ? { tag: flag.tag } : cells.under(flag.column)
}

/** What a row of a file says, as it is written: of a field, and under a header. */
export interface Cells {
  of: Partial<Record<Written, Cell>>
  under(header: string): Cell | undefined
}

/**
 * Reads a row's cells again: those of the fields that are shown, and those that marks look at. Nothing of an event log, whose
 * tickets are made of several rows.
 */
export async function cellsOf(session: Session, file: TicketFile, row: number): Promise<Cells> {
  if (file.detected.source.events) return { of: {}, under: () => undefined }
  const marks = Object.values(flagsOf(file.detected.source)).flat()
  const watched = marks.flatMap((mark) => ('column' in mark ? [key(mark.column)] : []))
  const fields = file.uses.filter((use) => (written as readonly string[]).includes(use.as))
  const headings = file.headings.filter((h) => watched.includes(h.key) || fields.some((use) => use.index === h.index))
  const indices = [...new Set(headings.map((h) => h.index))].sort((a, b) => a - b)
  if (indices.length === 0) return { of: {}, under: () => undefined }
  const { table } = await file.open.load(indices)
  const found = await session.one(`SELECT ${indices.map(column).join(', ')} FROM ${table} WHERE rowid = ${row}`)
  await session.run(`DROP TABLE ${table}`)
  const cell = (index: number): Cell | undefined => {
    const text = found[column(index)] as string | null | undefined
    const name = file.headings.find((h) => h.index === index)!.name
    return text == null || text.trim() === '' ? undefined : { column: name, text }
  }
  const of = Object.fromEntries(fields.flatMap((use) => (cell(use.index) ? [[use.as, cell(use.index)!] as const] : [])))
  return { of, under: (header) => headings.filter((h) => h.key === key(header)).map((h) => cell(h.index))[0] }
}

/** Fields whose cells are shown as they are written. */
export const written = [
  ...(['created_at', 'first_response_at', 'first_response_s', 'solved_at', 'resolution_s', 'status', 'channel', 'csat'] as const),
]

export type Written = (typeof written)[number]

/**
 * Marks of the settings that no file could show: customers or agents, where no file names them.
 * @throws UserError for a column that no file has: a rule that never applies would look like one that does
 */
export function unmatchedExclusions(files: readonly TicketFile[], exclude: Exclude | undefined): Warning[] {
  const headings = files.flatMap((file) => file.headings)
  const missing = columnsAsked(exclude).find(({ column }) => !headings.some((heading) => heading.key === key(column)))
  if (missing)
    throw UserError.of(
      'missing-data',
      noMarkColumn(missing.where, missing.column, [...new Set(headings.map(({ name }) => name))]),
    )
  return fieldsAsked(exclude)
    .filter((field) => !files.some(({ uses }) => uses.some((use) => use.as === field)))
    .map((field) => ({ code: 'exclude-not-applied', text: nobodyNamed(field) }))
}
