import { UserError } from '../../../errors.ts'
import { unknownField, unknownHeader } from '../../messages/columns.ts'
import type { Column, Source, Unit } from '../../source.ts'
import { type TicketField, ticketFields } from '../../ticket.ts'
import { type ColumnHeader, key } from './column-header.ts'
import { fallback, type SourceDetection } from './detect-source.ts'
import { preferPersons } from './person-columns.ts'

/** Field → the columns that hold it, from `--map` or the config. */
export type FieldMap = Readonly<Record<string, Column | readonly Column[] | undefined>>

/** A column of the file that may hold a field. */
export interface MatchedColumn {
  heading: ColumnHeader
  /** from the source, else from the header */
  unit: Unit | undefined
  separator: string | undefined
  /** of a person's first reply: columns of any first reply gave way to it, so its blanks say that no person answered */
  instead?: boolean
}

/**
 * The columns of a file that may hold a field, the preferred one first. Repeated headers are all candidates.
 * `bare`: names also match a header without its unit words (`First response (minutes)`), as in home-made sheets.
 */
export function matchColumns(
  columns: Column | readonly Column[] | undefined,
  headings: readonly ColumnHeader[],
  bare: boolean,
): MatchedColumn[] {
  if (columns === undefined) return []
  const found = new Map<number, MatchedColumn>()
  for (const column of typeof columns === 'string' || 'name' in columns ? [columns] : columns) {
    const { name, unit, separator } =
      typeof column === 'string' ? { name: column, unit: undefined, separator: undefined } : column
    const wanted = key(name)
    for (const heading of headings) {
      if (found.has(heading.index) || (heading.key !== wanted && !(bare && heading.bare === wanted))) continue
      found.set(heading.index, { heading, unit: unit ?? heading.unit, separator })
    }
  }
  return [...found.values()]
}

/** Which columns of a file may hold which field, the user's own map first. */
export function matchFields(
  found: readonly ColumnHeader[],
  { id, source: s }: SourceDetection<Source>,
  map: FieldMap | undefined,
  file: string,
): Map<TicketField, MatchedColumn[]> {
  const matched = new Map<TicketField, MatchedColumn[]>()
  for (const field of Object.keys(ticketFields) as TicketField[]) {
    const picked = matchColumns(s.fields[field], found, id === fallback)
    if (picked.length > 0) matched.set(field, picked)
  }
  preferPersons(matched, s.fields, found, id === fallback)
  // a cause is one name, `Billing, refunds` too
  const categories = matched.has('tags')
    ? []
    : matchColumns(s.categories, found, id === fallback).map((c) => ({ ...c, separator: c.separator ?? '' }))
  if (categories.length > 0) matched.set('tags', categories)
  if (s.events) matched.set('created_at', matchColumns(s.events.at, found, false))
  for (const [field, header] of Object.entries(map ?? {})) {
    if (header === undefined) continue
    if (!(field in ticketFields)) throw new UserError(...unknownField('--map', field, Object.keys(ticketFields)))
    const picked = columnsNamed(header, found, file)
    matched.set(field as TicketField, picked)
    const twin =
      field === 'first_response_at' ? 'first_response_s' : field === 'first_response_s' ? 'first_response_at' : undefined
    if (twin && map?.[twin] === undefined) matched.delete(twin)
  }
  return matched
}

/** The columns that a flag or the settings name. @throws UserError where the file has none of them */
export function columnsNamed(
  header: NonNullable<FieldMap[TicketField]>,
  found: readonly ColumnHeader[],
  file: string,
): MatchedColumn[] {
  const picked = matchColumns(header, found, false)
  if (picked.length > 0) return picked
  const names = found.map((h) => h.name)
  throw UserError.of('missing-data', unknownHeader(file, typeof header === 'string' ? header : JSON.stringify(header), names))
}

const telling: readonly TicketField[] = [
  'created_at',
  'first_response_at',
  'first_response_s',
  'solved_at',
  'status',
  'csat',
  'tags',
  'channel',
]

/** Fields that any list of texts may have: dated titles are no tickets. */
const anyTable: readonly TicketField[] = ['subject', 'first_message', 'page', 'handle_s', 'ces']

/** Whether the matched columns of a home-made sheet are those of tickets: two fields, one of which only tickets have. */
export const isTickets = (matched: ReadonlyMap<TicketField, unknown>): boolean =>
  [...matched.keys()].filter((field) => !anyTable.includes(field)).length >= 2 && telling.some((field) => matched.has(field))
