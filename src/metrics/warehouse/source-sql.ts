import { text } from '../../duckdb/sql.ts'
import type { FlagField } from '../../tickets/exclude.ts'
import { markText } from '../../tickets/mark.ts'
import type { Dialect } from '../dialect.ts'
import { portable } from './portable-sql.ts'
import { columnName, tableName } from './table-name.ts'
import { type WarehouseField, warehouseType } from './warehouse-field.ts'
import type { WarehouseTable } from './warehouse-table.ts'

/**
 * Fields of a table under their own names; those that it has.
 * @param by flags beside which stands the first mark of the settings that set them, where their column does not: `spam_by`
 */
export function sourceSql(
  table: WarehouseTable,
  dialect: Dialect,
  fields: readonly WarehouseField[],
  by: readonly FlagField[] = [],
): string {
  // ClickHouse takes a name for what is given that name beside it, before it looks for a column
  const qualified =
    table.cast || table.marks !== undefined || fields.some((field) => isAnother(field, table.column(field), fields))
  const readOf = (field: WarehouseField): string | undefined => {
    const column = table.column(field)
    if (column === undefined) return undefined
    const name = `${qualified ? `${theirs}.` : ''}${table.cast ? dialect.name(column) : columnName(column, dialect)}`
    return table.cast ? readAs(warehouseType(field) as keyof Dialect['types'], name, dialect) : name
  }
  const named = (sql: string, field: string) => (sql === field ? field : `${sql} AS ${field}`)
  const columns = fields.flatMap((field) => {
    const read = readOf(field)
    const marks = table.marks?.[field as FlagField]
    if (!marks) return read === undefined ? [] : [named(read, field)]
    const told = marks.map(({ sql }) => `coalesce(${portable(sql, dialect)}, false)`)
    return [named(`(${[...(read === undefined ? [] : [`coalesce(${read}, false)`]), ...told].join(' OR ')})`, field)]
  })
  const marked = by.map((flag) => {
    const own = readOf(flag)
    const arms = [
      ...(own === undefined ? [] : [`WHEN ${own} THEN NULL`]),
      ...table.marks![flag]!.map(({ mark, sql }) => portable(`WHEN ${sql} THEN ${text(markText(mark))}`, dialect)),
    ]
    return named(`CAST(CASE ${arms.join(' ')} END AS ${dialect.types.VARCHAR})`, `${flag}_by`)
  })
  return `SELECT ${[...columns, ...marked].join(', ')} FROM ${tableName(table.name, dialect)}${qualified ? ` AS ${theirs}` : ''}`
}

/** What the table goes by beside its fields. */
export const theirs = 'theirs'

const isAnother = (field: string, column: string | undefined, fields: readonly string[]): boolean =>
  column !== undefined && column.toLowerCase() !== field && fields.includes(column.toLowerCase())

/** A column of a type that nobody knows, as one of ours. */
export const readAs = (type: keyof Dialect['types'], column: string, { casts, types }: Dialect): string =>
  (casts as Partial<Record<string, (column: string) => string>>)?.[type]?.(column) ?? `CAST(${column} AS ${types[type]})`

/**
 * That no flag leaves a ticket out, as databases can hand it on to other servers: they keep `coalesce` to themselves.
 * @param counted a reason that is none here: tickets of which it is the first one are there
 */
export function unmarked(marks: readonly string[], counted: readonly string[] = []): string[] {
  const not = (flag: string) => `(${flag} IS NULL OR NOT ${flag})`
  const at = marks.findIndex((flag) => counted.includes(flag))
  if (at < 0) return marks.map(not)
  const after = marks.slice(at + 1)
  return [...marks.slice(0, at).map(not), ...(after.length > 0 ? [`(${marks[at]} OR (${after.map(not).join(' AND ')}))`] : [])]
}
