import { text } from '../../../duckdb/sql.ts'
import type { Mark } from '../../mark.ts'
import type { Source } from '../../source.ts'
import { type FieldKind, type TicketField, ticketFields } from '../../ticket.ts'
import type { Warning } from '../../warning.ts'
import type { SourceDetection } from '../columns/detect-source.ts'
import type { MatchedColumn } from '../columns/match-columns.ts'
import type { ColumnUse, ReadOptions } from '../ticket-file.ts'
import type { Word } from '../values/words.ts'

/** Everything that becomes SQL over a raw table. */
export interface FieldInput {
  detected: SourceDetection<Source>
  matched: ReadonlyMap<TicketField, MatchedColumn[]>
  /** header name → index, for flags and events */
  watching: ReadonlyMap<string, number>
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
  /** an expression may use the columns before it by name */
  sql: Map<string, string>
  /** tables that the expressions look up, and those of them that hold tags */
  joins: string[]
  tagTables: string[]
  uses: ColumnUse[]
  warnings: Warning[]
  /** the satisfaction column says who was asked and did not answer */
  surveys: boolean
  /** its creation times are instants whatever the reporting zone: they say their zone, or their column or helpdesk does */
  zoned: boolean
  /** of the first rows: conditions on a row that shows what they did not, and whether something can only be decided by all rows */
  unlike: string[]
  needsAll: boolean
  /** of the first rows: marks by tag, which only all tags can tell */
  tagMarks: { field: string; tag: string; mark: Mark }[]
}

export const ofKind = (matched: FieldInput['matched'], ...kinds: FieldKind[]) =>
  [...matched].filter(([field]) => kinds.includes(ticketFields[field]))

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
  return cases.length === 0 ? 'NULL::VARCHAR' : `(CASE ${cases.join(' ')} END)`
}
