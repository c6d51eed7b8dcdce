import { UserError } from '../../errors.ts'
import { type Dialect, dialect } from '../../metrics/dialect.ts'
import { type Connection, columnNamed, type Driver, drivers } from '../../metrics/warehouse/driver.ts'
import type { WarehouseQuestion, WarehouseTables } from '../../metrics/warehouse/prepare-table.ts'
import type { Rows } from '../../metrics/warehouse/survey.ts'
import { type WarehouseField, warehouseFieldNames } from '../../metrics/warehouse/warehouse-field.ts'
import type { Warning } from '../../tickets/warning.ts'
import { targetNeedsHours } from '../../time/messages/business.ts'
import type { ConnectFlags } from '../flags.ts'
import * as message from '../messages/connect.ts'
import { knownId, pairs } from '../reading-options.ts'

/** A table that can be asked. */
interface ConnectedTable {
  rows: Rows
  words: Dialect
  tables: WarehouseTables
  question: WarehouseQuestion
}

/**
 * `--connect`: what is made of a table where the tickets are.
 * @throws UserError where the database cannot be reached or read, in words, without what the address keeps secret
 */
export async function connected<T>(
  flags: ConnectFlags & { map: string[] },
  question: WarehouseQuestion,
  use: (table: ConnectedTable) => Promise<T>,
): Promise<T> {
  const address = flags.connect!
  const inDays = Object.entries(question.targets).find(([, target]) => target?.days !== undefined)
  if (inDays && !question.businessHours) throw new UserError(...targetNeedsHours(`${inDays[1]!.days}bd`))
  const { id, driver } = await driverOf(address)
  const place = placeOf(address)
  const inWords = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw error instanceof UserError ? error : failed(driver, place, address, error)
    })
  const connection = await inWords(driver.connect(address))
  const told: Connection = {
    ...connection,
    rows: (sql) => inWords(connection.rows(sql)),
    columns: (table) => inWords(connection.columns(table)),
    tables: (schema) => inWords(connection.tables(schema)),
  }
  try {
    return await use(await tableOf(told, { id, place }, flags, question))
  } finally {
    await connection.close().catch(() => {})
  }
}

async function tableOf(
  connection: Connection,
  { id, place }: { id: string; place: string },
  flags: ConnectFlags & { map: string[] },
  question: WarehouseQuestion,
): Promise<ConnectedTable> {
  const named = (table: string) => [
    ...(flags.schema !== undefined && !table.includes('.') ? [flags.schema] : []),
    ...table.split('.'),
  ]
  const table = named(flags.table ?? 'tickets')
  const columns = await there(connection, table, flags.schema)
  const orders = flags.ordersTable === undefined ? undefined : named(flags.ordersTable)
  const columnsOfOrders = orders && (await there(connection, orders, flags.schema))
  // the settings' map is of the headings of exports
  const map = pairs('--map', flags.map)
  for (const [field, column] of Object.entries(map)) {
    knownId('--map', field, warehouseFieldNames)
    if (column && !columnNamed(columns, column))
      throw new UserError(
        ...message.noColumn(
          column,
          table.join('.'),
          columns.map(({ name }) => name),
        ),
      )
  }
  const columnOf = (field: WarehouseField) => {
    const column = columnNamed(columns, field in map ? map[field]! : field)
    return field === 'tags' && column && !column.list ? undefined : column?.name
  }
  const tags = columnNamed(columns, map.tags || 'tags')
  const warnings: Warning[] = [
    ...(question.warnings ?? []),
    ...(tags && !tags.list ? [{ code: 'tags-not-a-list', text: message.tagsNotAList(tags.name), count: 1 }] : []),
  ]
  const tables = {
    label: `${place} ${table.join('.')}`,
    ordersLabel: orders && `${place} ${orders.join('.')}`,
    dialect: id,
    tickets: { name: table, column: columnOf, cast: true as const },
    orders: orders && { name: orders, columns: columnsOfOrders! },
    columns,
  }
  return { rows: connection.rows, words: (await dialect(id))!, tables, question: { ...question, warnings } }
}

/** @throws UserError for a table that is not there, with those that are */
async function there(
  connection: Connection,
  table: readonly string[],
  schema: string | undefined,
): ReturnType<Connection['columns']> {
  const columns = await connection.columns(table)
  if (columns.length > 0) return columns
  throw UserError.of('database', message.noTable(table.join('.'), await connection.tables(schema)))
}

/** @throws UserError for a scheme of which there is no driver */
async function driverOf(address: string): Promise<{ id: string; driver: Driver }> {
  const scheme = /^([\w+.-]+):/.exec(address)?.[1]
  const members = await Promise.all(drivers.names().map(async (id) => ({ id, driver: (await drivers.member(id))! })))
  const found = members.find(({ driver }) => driver.schemes.includes(scheme ?? ''))
  if (!found)
    throw new UserError(
      ...message.unknownScheme(
        scheme,
        members.flatMap(({ driver }) => driver.schemes),
      ),
    )
  return found
}

/** Host and database alone: a report says where its numbers are from, and no more. */
function placeOf(address: string): string {
  try {
    const { protocol, host, pathname } = new URL(address)
    return `${protocol}//${host}${pathname}`
  } catch {
    return `${/^\w+:/.exec(address)![0]}//`
  }
}

/** What the database said, in words where they are known, without the password. */
function failed(driver: Driver, place: string, address: string, error: unknown): unknown {
  const code = (error as { code?: string }).code
  if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND')
    return UserError.of('missing-package', message.noDriver(driver.package))
  const known = driver.explain(error)
  if (known) return UserError.of('database', message.refused(place, known))
  // without a code, these are mistakes of ours
  if (!(error instanceof Error) || (code === undefined && /^(Type|Reference|Range|Syntax)Error$/.test(error.name))) return error
  const secrets = [/:\/\/[^/@]*:([^/@]+)@/.exec(address)?.[1], ...driver.secrets.map((name) => process.env[name])].filter(
    (one) => one !== undefined && one !== '',
  )
  const said = secrets.reduce(
    (text: string, secret) => text.replaceAll(secret!, '***').replaceAll(decoded(secret!), '***'),
    error.message,
  )
  return UserError.of('database', message.refused(place, [{ en: said, ko: said }, undefined]))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
