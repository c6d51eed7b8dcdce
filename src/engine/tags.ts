import { byCell, type CellValues, cellOf } from './column.ts'
import type { Candidate } from './pick.ts'
import type { Session } from './session.ts'
import { text } from './sql.ts'
import { column, type RawTable } from './table.ts'

/** Members of an RE2 character class. */
const classOf = (separators: string) => separators.replace(/[\\\]^-]/g, '\\$&')

/**
 * SQL for the tags of a ticket as a list, in the order they stand, each once: from one cell split on any of the separators, from
 * a JSON array (of names, or of objects with a name), or from several columns together.
 */
export async function tagsSql(
  session: Session,
  raw: RawTable,
  columns: readonly Candidate[],
  separators: string,
  noValue: ReadonlySet<string>,
): Promise<{ sql: string; values: CellValues[] }> {
  const several = columns.length > 1
  const values: CellValues[] = []
  for (const { heading, separator } of columns) {
    const self = { table: raw.table, sql: column(heading.index) }
    const value = cellOf('cell', noValue, false)
    const whole = separator === '' || (several && separator === undefined)
    const split = whole
      ? `[${value}]`
      : separator !== undefined
        ? `string_split(${value}, ${text(separator)})`
        : `regexp_split_to_array(${value}, ${text(`[${classOf(separators)}]+`)})`
    const names =
      "coalesce(nullif(json_extract_string(cell, '$[*].name'), []), nullif(json_extract_string(cell, '$[*].tag'), []), json_extract_string(cell, '$[*]'))"
    const taken = `(CASE WHEN cell LIKE '[%' AND json_valid(cell) THEN ${names} ELSE ${split} END)`
    values.push(await byCell(session, self, tidy(taken)))
  }
  return { sql: several ? tidy(`flatten([${values.map((v) => `coalesce(${v.sql}, [])`).join(', ')}])`) : values[0]!.sql, values }
}

const tidy = (list: string) =>
  `list_distinct(list_filter(list_transform(${list}, lambda tag: nfc_normalize(trim(tag))), lambda tag: tag <> ''))`
