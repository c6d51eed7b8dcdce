import { room } from '../registry.ts'
import type { Text } from '../text/text.ts'

/**
 * How a database writes what metrics ask of it. Metrics and groupings are written once, in DuckDB's SQL, of which they use the few
 * words below and what every database has (`warehouse/portable-sql.ts` puts one into the other). Adding a database is adding one
 * file of these under `dialects/`.
 */
export interface Dialect {
  title: string
  /** how its queries were tried: `run` on the database itself, or only read by a grammar that is not ours */
  proof: 'run' | 'parsed'
  /** what a reader should know before they run it */
  limits?: Text
  words: Readonly<Record<Word, (...args: string[]) => string>>
  /** keys of a wall clock time, by the format that asks for them */
  formats: Readonly<Record<WallFormat, (wall: string) => string>>
  types: Readonly<Record<'DOUBLE' | 'VARCHAR' | 'BIGINT' | 'BOOLEAN' | 'TIMESTAMP' | 'VARCHAR[]', string>>
  /** reads a column whose type nobody knows, where `CAST` would say nothing of what it cannot read, or would move an instant */
  casts?: Readonly<Partial<Record<'DOUBLE' | 'TIMESTAMP', (column: string) => string>>>
  /** what stands between a dividend and a divisor, so that whole numbers give a fraction */
  divide: string
  /** it has `FILTER (WHERE …)`, `list[i]` and `IS NOT TRUE` as DuckDB writes them */
  asDuckdb?: true
  name: (name: string) => string
  text: (value: string) => string
  /** a table with one row an entry of a list, in a column of its own; what has no entry keeps one row, with none */
  unnest: (table: string, list: string, as: string) => string
  /** rows of whole numbers as a table */
  rows: (as: string, columns: readonly string[], rows: readonly (readonly number[])[]) => string
  /** what stands before a step that others read several times: without it the whole table is copied, or the facts of it are worked out anew */
  steps?: Readonly<Record<'source' | 'facts', string>>
  /** what ends a step so that each of its columns is worked out once a row, and not once for each aggregate that reads it */
  fence?: string
  /** it counts groups on several cores and servers only where they stand alone: counts of several groupings are sums of the smallest groups */
  rollsUp?: true
  /** a list with each entry as what it comes to (`names`: from, to, one or several times), else as it is; each once. Undefined: it has no way */
  renamed?: (list: string, names: readonly (readonly [from: string, to: string])[]) => string
  /** a list that is not there, where a list cannot be NULL */
  noList?: string
  /** sets the time zone of a session to UTC, where what a time without one means turns on it */
  utc?: string
  /** statements that have to run first */
  first?: string
}

/**
 * `count_if(condition)` · `quantile_cont(values, share)`: Hyndman-Fan type 7 · `len(list)`, `list_contains(list, entry)`,
 * `list_distinct(list)` · `seconds_between(from, to)`: of instants, exact to the microsecond where the database is · `epoch(instant)`: seconds
 * since 1970 · `seconds_after(instant, seconds)` · `contains(text, part)`, `starts_with(text, part)`, `ends_with(text, part)` · `instant(text)`: of `2026-10-01 00:00:00`, UTC · `wall(instant, zone)`: the clock of a zone · `isodow(wall)`: 1 is Monday
 * · `list_of(values)`: those of a group as a list
 */
export type Word =
  | 'count_if'
  | 'quantile_cont'
  | 'len'
  | 'list_contains'
  | 'list_distinct'
  | 'seconds_between'
  | 'epoch'
  | 'seconds_after'
  | 'contains'
  | 'starts_with'
  | 'ends_with'
  | 'instant'
  | 'wall'
  | 'isodow'
  | 'list_of'

export type WallFormat = '%Y-%m' | '%Y-%m-%d' | '%Y%m%d' | '%H' | '%G-W%V'

/** A name in double quotes, a text in single ones: the standard's way. */
export const standardName = (name: string): string => `"${name.replaceAll('\0', '').replaceAll('"', '""')}"`
export const standardText = (value: string): string => `'${value.replaceAll('\0', '').replaceAll("'", "''")}'`
/** As databases do that take a backslash for an escape. */
export const backslashText = (value: string): string =>
  `'${value.replaceAll('\0', '').replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
export const backtickName = (name: string): string => `\`${name.replaceAll('\0', '').replaceAll('`', '')}\``

export const standardRows: Dialect['rows'] = (as, columns, rows) =>
  `(VALUES ${rows.map((row) => `(${row.join(', ')})`).join(', ')}) AS ${as}(${columns.join(', ')})`

export const { member: dialect, names: dialectNames } = room<Dialect>(new URL('./dialects/', import.meta.url))
