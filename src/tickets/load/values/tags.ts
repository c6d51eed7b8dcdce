import type { Session } from '../../../duckdb/session.ts'
import { text } from '../../../duckdb/sql.ts'
import type { MatchedColumn } from '../columns/match-columns.ts'
import type { FieldInput } from '../fields/field-sql.ts'
import { column, type RawTable } from '../table/raw-table.ts'
import { byCell, type CellValues, cellOf } from './cells.ts'

/** Between the tags of a sheet whose maker is not known. */
export const anySeparator = ',;|'

/** Members of an RE2 character class. */
const classOf = (separators: string) => separators.replace(/[\\\]^-]/g, '\\$&')

/** The entries of a list as Python (`['late', 'gift wrap']`) or Postgres (`{late,"gift wrap"}`) prints it. */
const quoted = `list_transform(regexp_extract_all(cell[2:-2], '''[^'']*''|"[^"]*"|[^,''"\\s][^,]*'), lambda entry: trim(entry, '''"'))`

/**
 * SQL for the tags of a ticket as a list, each once and in no order: from one cell split on any of the separators, from
 * a JSON array (of names, or of objects with a name), or from several columns together.
 */
export async function tagsSql(
  session: Session,
  raw: RawTable,
  columns: readonly MatchedColumn[],
  separators: string,
  noValue: ReadonlySet<string>,
): Promise<{ sql: string; values: CellValues[] }> {
  const several = columns.length > 1
  const values: CellValues[] = []
  for (const candidate of columns) {
    const self = { table: raw.table, sql: column(candidate.heading.index) }
    values.push(await byCell(session, self, listOf(candidate, separators, noValue, several)))
  }
  const names = values.map(({ name }) => name)
  return { sql: several ? tidy(`flatten([${names.map((name) => `coalesce(${name}, [])`).join(', ')}])`) : names[0]!, values }
}

/** SQL over a trimmed `cell` for the tags of the one column that holds them. */
export const tagList = (candidate: MatchedColumn, { detected, noValue }: Pick<FieldInput, 'detected' | 'noValue'>): string =>
  listOf(candidate, detected.source.tagSeparator ?? anySeparator, noValue, false)

function listOf({ separator }: MatchedColumn, separators: string, noValue: ReadonlySet<string>, several: boolean): string {
  const value = cellOf('cell', noValue, false)
  const whole = separator === '' || (several && separator === undefined)
  const split = whole
    ? `[${value}]`
    : separator !== undefined
      ? `string_split(${value}, ${text(separator)})`
      : `regexp_split_to_array(${value}, ${text(`[${classOf(separators)}]+`)})`
  const names =
    "coalesce(nullif(json_extract_string(cell, '$[*].name'), []), nullif(json_extract_string(cell, '$[*].tag'), []), json_extract_string(cell, '$[*]'))"
  const hashed =
    whole || separator !== undefined
      ? ''
      : `WHEN regexp_full_match(cell, '#\\S+(\\s+#\\S+)+') THEN regexp_split_to_array(cell, '\\s+')`
  return tidy(`(CASE WHEN cell LIKE '[%' AND json_valid(cell) THEN ${names}
    WHEN regexp_full_match(cell, '\\[\\s*[''"].*[''"]\\s*\\]') OR regexp_full_match(cell, '\\{[^:]*\\}') THEN ${quoted} ${hashed} ELSE ${split} END)`)
}

const tidy = (list: string) =>
  `list_distinct(list_filter(list_transform(${list}, lambda tag: nfc_normalize(trim(tag))), lambda tag: tag <> ''))`
