import { text } from '../../../duckdb/sql.ts'
import type { Mark } from '../../mark.ts'
import type { Source } from '../../source.ts'
import { type FieldKind, type TicketField, ticketFields } from '../../ticket.ts'
import type { Warning } from '../../warning.ts'
import type { SourceDetection } from '../columns/detect-source.ts'
import type { MatchedColumn } from '../columns/match-columns.ts'
import type { RawTable } from '../table/raw-table.ts'
import type { ColumnUse, ReadOptions } from '../ticket-file.ts'
import type { Word } from '../values/words.ts'

/** Everything that becomes SQL over a raw table. */
export interface FieldInput {
  detected: SourceDetection<Source>
  matched: ReadonlyMap<TicketField, MatchedColumn[]>
  /** header name → index, for flags and events */
  watching: ReadonlyMap<string, number>
  /** columns in which the text of a public review may stand (`reviewTexts`) */
  texts: readonly number[]
  noValue: ReadonlySet<string>
  /** the words of a column, by its name */
  words: (sql: string) => Promise<Word[]>
  options: ReadOptions
  file: string
  /** what stands between its cells; undefined where it is no CSV */
  delimiter: string | undefined
  number: number
  /** the raw table holds the first rows only; the rest will be read by what these show */
  firstRows: boolean
}

/** SQL expressions by column of `all_tickets`, how they came about, and what to tell the user. */
export interface FieldSql {
  /** what expressions of fields use by name: parsed times, words, lists of tags */
  parts: Map<string, string>
  /** fields, of cells and parts */
  sql: Map<string, string>
  /** what follows from fields, by their names, and from cells */
  derived: Map<string, string>
  /** the agent, where only a response time of 0 asks whether there is one: its column, itself, and what `unlike` is for it */
  agentAside?: { column: string; sql: string; unlike: string }
  /** tables that the expressions look up, and those of them that hold tags */
  joins: string[]
  tagTables: string[]
  uses: ColumnUse[]
  warnings: Warning[]
  /** the satisfaction column says who was asked and did not answer */
  surveys: boolean
  /** no row has a reply, and that says that nobody answered */
  unanswered: boolean
  /** its creation times are instants whatever the reporting zone: they say their zone, or their column or helpdesk does */
  zoned: boolean
  /** of the first rows: conditions on a row that shows what they did not, and whether something can only be decided by all rows */
  unlike: string[]
  needsAll: boolean
  /** of the first rows: columns of words whose unknown cells are among `unlike` */
  wordsChecked: Set<string>
  /** of the first rows: column → when `unlike` or the field itself leaves no room for a quote in its cell, as SQL */
  quoteless: Map<string, string>
  /** of the first rows: marks by tag, which only all tags can tell */
  tagMarks: { field: string; tag: string; mark: Mark }[]
}

/**
 * SQL for the rows of a raw table with the columns of their tickets, and their place as `row_no`. Each expression is worked out once
 * a row, however many others use it by name: hence one SELECT within another.
 *
 * @param from what stands for the table where its rows are not loaded
 */
export function ticketRows(
  { table }: Pick<RawTable, 'table'>,
  { parts, sql, derived, joins }: FieldSql,
  { from = table, place = `${table}.rowid`, more = [] }: { from?: string; place?: string; more?: readonly string[] } = {},
): string {
  const named = (columns: ReadonlyMap<string, string>) =>
    [...columns].map(([name, expression]) => `, ${expression} AS ${name}`).join('')
  const read = `SELECT ${table}.*, ${place} AS row_no${named(parts)} FROM ${from} AS ${table} ${joins.join(' ')}`
  const columns = ['row_no', ...sql.keys(), ...more].join(', ')
  return `SELECT ${columns}${named(derived)} FROM (SELECT *${named(sql)} FROM (${read}))`
}

export const ofKind = (matched: FieldInput['matched'], ...kinds: FieldKind[]) =>
  [...matched].filter(([field]) => kinds.includes(ticketFields[field]))

/** Codes of rows that cannot be a ticket. */
export const rejectType = "ENUM('no-created', 'no-id', 'unreadable-created')"

/** Why a row cannot be a ticket, as SQL that gives a code or NULL. `created`: the cell of the creation time, if there is one. */
export const rejectSql = (hasId: boolean, created: string | undefined): string => {
  const cases = [
    ...(hasId ? [`WHEN id IS NULL THEN ${text('no-id')}`] : []),
    ...(created
      ? [
          `WHEN created_at IS NULL THEN (CASE WHEN ${created} IS NULL THEN ${text('no-created')} ELSE ${text('unreadable-created')} END)`,
        ]
      : []),
  ]
  return cases.length === 0 ? `NULL::${rejectType}` : `(CASE ${cases.join(' ')} END)::${rejectType}`
}
