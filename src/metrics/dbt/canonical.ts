import type { Dialect } from '../dialect.ts'
import { portable } from '../warehouse/portable-sql.ts'
import { columnName } from '../warehouse/table-name.ts'
import { type WarehouseField, warehouseFieldNames, warehouseType } from '../warehouse/warehouse-field.ts'
import { type DbtSource, type OrderField, orderFields, type RawKind } from './dbt-source.ts'

/** Texts of customers are in no number, and stay where they are. */
const unread: readonly WarehouseField[] = ['csat_comment', 'subject', 'first_message', 'page']

/** The columns of the table of tickets, in their order. */
export const ticketColumns = warehouseFieldNames.filter((field) => !unread.includes(field))

const rawTypes: Readonly<Record<RawKind, string>> = { text: 'VARCHAR', instant: 'TIMESTAMP', number: 'DOUBLE', flag: 'BOOLEAN' }

/** The columns of what a source gives, with their types. */
export const columnsOf = (gives: DbtSource['gives']): Readonly<Record<string, string>> =>
  gives === 'orders' ? orderFields : Object.fromEntries(ticketColumns.map((field) => [field, warehouseType(field)]))

/**
 * The model that makes the table of tickets, or of orders, from what a loader brought.
 * @param tag before each id, where several helpdesks come together
 */
export function sourceModel(id: string, source: DbtSource, dialect: Dialect, tag: string | undefined): string {
  const write = (sql: string) => portable(sql, dialect)
  const imports = Object.entries(source.tables).map(([table, { columns }]) => {
    const read = Object.entries(columns).map(([column, kind]) => {
      const name = columnName(column, dialect)
      return `CAST(${name} AS ${dialect.types[rawTypes[kind] as keyof Dialect['types']]}) AS ${name}`
    })
    return [`raw_${table}`, `SELECT ${read.join(',\n    ')}\n  FROM {{ source('${id}', '${table}') }}`]
  })
  const steps = Object.entries(source.steps).map(([name, sql]) => [name, write(tidy(sql))])
  const clauses = [...imports, ...steps].map(([name, sql]) => `${name} AS (\n  ${sql}\n)`)
  const fields = Object.entries(columnsOf(source.gives)).map(([field, type]) => {
    const own = source.fields[field as WarehouseField | OrderField]
    if (own === undefined && type === 'VARCHAR[]' && dialect.noList) return `${dialect.noList} AS ${field}`
    const value = own === undefined ? 'NULL' : field === 'id' && tag !== undefined ? `'${tag}:' || ${own}` : own
    return columnSql(field, value, type, dialect)
  })
  return `WITH ${clauses.join(', ')}\nSELECT\n  ${fields.join(',\n  ')}\nFROM ${write(tidy(source.from))}\n`
}

/** The same of a table of your own: the columns that hold the fields. */
export function ownModel(
  from: { source: string; table: string },
  gives: DbtSource['gives'],
  column: (field: string) => string | undefined,
  dialect: Dialect,
): string {
  const fields = Object.entries(columnsOf(gives)).map(([field, type]) => {
    const name = column(field)
    if (name === undefined && type === 'VARCHAR[]' && dialect.noList) return `${dialect.noList} AS ${field}`
    const written = name === undefined ? 'NULL' : columnName(name, dialect)
    return `CAST(${written} AS ${dialect.types[type as keyof Dialect['types']]}) AS ${field}`
  })
  return `SELECT\n  ${fields.join(',\n  ')}\nFROM {{ source('${from.source}', '${from.table}') }}\n`
}

const columnSql = (field: string, value: string, type: string, dialect: Dialect) =>
  `${portable(`CAST(${value} AS ${type})`, dialect)} AS ${field}`

/** Without the margin of the file that it stands in. */
const tidy = (sql: string) => sql.trim().replace(/\n +/g, '\n    ')
