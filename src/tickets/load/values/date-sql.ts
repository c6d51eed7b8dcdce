import type { Session } from '../../../duckdb/session.ts'
import { text } from '../../../duckdb/sql.ts'
import { isAmbiguous, isNonexistent, toInstant } from '../../../duckdb/zone-sql.ts'
import type { DateForm, Order } from '../../../time/date-form.ts'
import { fixedOffsets, isFixed, type Offsets, offsets } from '../../../time/zone.ts'
import { cellOf, type RawColumn } from './cells.ts'
import type { InstantShapes } from './date-shapes.ts'

/** SQL for a column of instants. */
export interface InstantSql {
  /** the cell, NULL where it holds nothing */
  cell: string
  /** name → what `instant`, `ambiguous` and `nonexistent` use by that name, worked out of the cell once */
  parts: ReadonlyMap<string, string>
  /** the instant (TIMESTAMP, UTC), NULL where there is none or it cannot be read */
  instant: string
  /** cells read on an ambiguous, and on a nonexistent, wall clock time */
  ambiguous: string
  nonexistent: string
  /** strptime formats, for people */
  formats: readonly string[]
  naive: boolean
}

/** A raw table with such parts beside its cells. */
export const withParts = (table: string, parts: ReadonlyMap<string, string>): string =>
  `(SELECT *${[...parts].map(([name, sql]) => `, ${sql} AS ${name}`).join('')} FROM ${table})`

/** Builds the SQL that reads a column. `zone` is the zone of cells that name none, `name` begins the names of its parts. */
export async function instantSql(
  session: Session,
  column: RawColumn,
  seen: InstantShapes,
  order: Order,
  zone: string,
  name: string,
): Promise<InstantSql> {
  const cell = cellOf(column.sql, seen.noValues, seen.blanks)
  const [naive, zoned] = [seen.forms.some((f) => !f.zoned), seen.forms.some((f) => f.zoned)]
  const isZoned = zoned && naive ? namesItsZone(cell, seen) : undefined
  const written = parsed(cell, seen, order, false)
  const absolute = seen.utc ? numbered.iso(cell, false) : parsed(cell, seen, order, true)
  const [wall, fixed] = [`${name}_wall`, `${name}_instant`]
  const parts = new Map([
    ...(naive ? [[wall, isZoned ? `(CASE WHEN ${isZoned} THEN NULL ELSE ${written} END)` : written] as const] : []),
    ...(zoned ? [[fixed, isZoned ? `(CASE WHEN ${isZoned} THEN ${absolute} END)` : absolute] as const] : []),
  ])
  const local = naive ? await localOffsets(session, column, parts, wall, zone) : offsets(zone, 0, 0)
  const fromWall = toInstant(sane(wall), local)
  const fromZoned = sane(fixed)
  return {
    cell,
    parts,
    instant: !zoned ? fromWall : !naive ? fromZoned : `coalesce(${fromZoned}, ${fromWall})`,
    ambiguous: naive ? isAmbiguous(wall, local) : 'false',
    nonexistent: naive ? isNonexistent(wall, local) : 'false',
    formats: [...new Set(seen.forms.map((f) => (f.kind === 'iso' ? '%Y-%m-%d %H:%M:%S' : formatOf(f, order))))],
    naive,
  }
}

const formatOf = (form: DateForm, order: Order) => form.format(form.orders.length === 1 ? form.orders[0]! : order)

/** Years outside these are sentinels (1900-01-01, 9999-12-31) or slips, not instants. */
const sane = (sql: string) => `(CASE WHEN ${sql} BETWEEN TIMESTAMP '1990-01-01' AND TIMESTAMP '2100-01-01' THEN ${sql} END)`

/** The offsets of a zone over the span of a column; of a zone that never changes, without looking. */
async function localOffsets(
  session: Session,
  { table }: RawColumn,
  parts: ReadonlyMap<string, string>,
  wall: string,
  zone: string,
): Promise<Offsets> {
  if (isFixed(zone)) return fixedOffsets(zone)
  const { low, high } = await session.one(
    `SELECT epoch_ms(min(w)) AS low, epoch_ms(max(w)) AS high FROM (SELECT ${sane(wall)} AS w FROM ${withParts(table, parts)})`,
  )
  return offsets(zone, (low as number | null) ?? 0, (high as number | null) ?? 0)
}

/** A cell as strptime reads it: lower case, one blank between words, noise out. */
const quiet = (cell: string, { noise }: InstantShapes) =>
  noise.reduce(
    (sql, [from, to]) => `regexp_replace(${sql}, ${text(from.source)}, ${text(to.replaceAll('$', '\\'))})`,
    `regexp_replace(lower(${cell}), '\\s+', ' ', 'g')`,
  )

/** Whether a cell of a column that holds both kinds names its own offset or zone. */
const namesItsZone = (cell: string, seen: InstantShapes) =>
  `regexp_matches(${seen.noise.length > 0 ? quiet(cell, seen) : cell}, '(?i)(z|[+-]\\d{2}(:?\\d{2})?( \\d{4})?|[a-z]{3,4}|^1\\d{9,12}(\\.\\d+)?)$') AND NOT regexp_matches(${cell}, '(?i)(am|pm)$|^\\d{1,4}-\\d{1,2}-\\d{1,4}$')`

/** The cells of one kind, with or without a zone of their own, as TIMESTAMP: by cast, by number, by format, whichever reads them. */
function parsed(cell: string, seen: InstantShapes, order: Order, zoned: boolean): string {
  const forms = seen.forms.filter((f) => f.zoned === zoned)
  const formats = [...new Set(forms.filter((f) => f.kind === 'format').map((f) => formatOf(f, order)))]
  const words = [...seen.words].sort((a, b) => b[0].length - a[0].length)
  const clean = words.reduce((sql, [from, to]) => `replace(${sql}, ${text(from)}, ${text(to)})`, quiet(cell, seen))
  const strptime = (list: readonly string[], cast: string) =>
    list.length === 0 ? [] : [`try_strptime(${clean}, [${list.map(text).join(', ')}])${cast}`]
  const utc = formats.filter((f) => f.endsWith('z') && !f.endsWith('%z')) // a letter to strptime, which then gives no zone
  const ways = [
    ...[...new Set(forms.map((f) => f.kind))].flatMap((kind) => (kind === 'format' ? [] : [numbered[kind](cell, zoned)])),
    ...strptime(
      formats.filter((f) => !utc.includes(f)),
      zoned ? '::TIMESTAMP' : '',
    ),
    ...strptime(utc, ''),
  ]
  return ways.length === 0 ? 'NULL::TIMESTAMP' : ways.length === 1 ? ways[0]! : `coalesce(${ways.join(', ')})`
}

/** How each kind that is not a format is read. */
const numbered: Record<Exclude<DateForm['kind'], 'format'>, (cell: string, zoned: boolean) => string> = {
  iso: (cell, zoned) => (zoned ? `try_cast(${cell} AS TIMESTAMPTZ)::TIMESTAMP` : `try_cast(${cell} AS TIMESTAMP)`),
  'epoch-s': (cell) =>
    `(CASE WHEN regexp_full_match(${cell}, '1\\d{9}(\\.\\d+)?') THEN make_timestamp(CAST(try_cast(${cell} AS DECIMAL(28, 6)) * 1000000 AS BIGINT)) END)`,
  'epoch-ms': (cell) =>
    `(CASE WHEN regexp_full_match(${cell}, '1\\d{12}') THEN make_timestamp(try_cast(${cell} AS BIGINT) * 1000) END)`,
  serial: (cell) =>
    `(CASE WHEN regexp_full_match(${cell}, '[345]\\d{4}([.,]\\d+)?') THEN TIMESTAMP '1899-12-30' + to_seconds(CAST(round(try_cast(replace(${cell}, ',', '.') AS DOUBLE) * 86400) AS BIGINT)) END)`,
}
