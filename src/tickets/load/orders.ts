import type { Session } from '../../duckdb/session.ts'
import { texts } from '../../duckdb/sql.ts'
import { UserError } from '../../errors.ts'
import type { Order } from '../../time/date-form.ts'
import { noValueWords } from '../lexicons/no-value.ts'
import { noOrderNumbers, noOrderTimes, notMonths, openOrder } from '../messages/columns.ts'
import { ticketsNotOrders } from '../messages/detection.ts'
import { type OrderDetail, type OrderFlag, type OrderSource, orderSource, orderSourceNames } from '../order-source.ts'
import { sourceNames, source as ticketSource } from '../source.ts'
import type { Warning } from '../warning.ts'
import { key, parseHeaders } from './columns/column-header.ts'
import { detectSource, fallback, type SourceDetection } from './columns/detect-source.ts'
import { type FieldMap, type MatchedColumn, matchColumns } from './columns/match-columns.ts'
import { checkOrderMap } from './columns/order-map.ts'
import { askedDetails, type DetailColumns, detailSql, detailWarnings, foldedDetails, takeLines } from './order-details.ts'
import { column, type OpenTable, type RawTable } from './table/raw-table.ts'
import { cellOf, textCells } from './values/cells.ts'
import { settleOrders } from './values/date-order.ts'
import { withParts } from './values/date-sql.ts'
import { asInstant, inspectTimeColumns, type TimeSql } from './values/time-column.ts'

export interface OrderOptions {
  zone: string
  source?: string | undefined
  map?: FieldMap | undefined
  dateOrder?: Order | undefined
  decimal?: 'comma' | 'point' | undefined
  /** what is read besides id, time, customer and marks; all of it where undefined */
  details?: readonly OrderDetail[] | undefined
}

/** One file of orders, read: its rows stand in `all_orders`, or, for a table of counts, in `monthly_orders`. */
export interface OrderFile {
  open: OpenTable
  raw: RawTable
  detected: SourceDetection<OrderSource>
  /** distinct orders, or the sum of a table of counts */
  records: number
  uses: readonly { index: number; as: string; format?: string }[]
  warnings: readonly Warning[]
}

export async function createAllOrders(session: Session): Promise<void> {
  await session.run(`
    CREATE TABLE all_orders (id VARCHAR, created_at TIMESTAMP, customer VARCHAR, cancelled BOOLEAN, test BOOLEAN, total DOUBLE, currency VARCHAR, shipped_at TIMESTAMP);
    CREATE TABLE order_lines (id VARCHAR, product VARCHAR);
    CREATE TABLE monthly_orders (month VARCHAR, orders DOUBLE, customers DOUBLE)`)
}

const noValue = new Set(noValueWords)

/** Reads one opened order file. @throws UserError if it holds no order numbers or times, or is a table of counts without months */
export async function readOrders(session: Session, open: OpenTable, options: OrderOptions): Promise<OrderFile> {
  const found = parseHeaders(open.header)
  const detected = await detectSource(open.layout.file, found, { ids: orderSourceNames(), load: orderSource }, options.source)
  const { source } = detected
  if (detected.id === fallback && options.source === undefined) {
    const tickets = await detectSource(open.layout.file, found, { ids: sourceNames(), load: ticketSource })
    if (tickets.id !== fallback) throw UserError.of('missing-data', ticketsNotOrders(open.layout.file, tickets.source.title))
  }
  if (source.monthly) return readMonthly(session, open, detected, source.monthly)
  checkOrderMap(options.map, found, open.layout.file)
  const pick = (field: 'id' | 'created_at' | 'customer' | OrderDetail) =>
    matchColumns(options.map?.[field] ?? source.fields[field], found, detected.id === fallback)
  const [ids, created, customers] = [pick('id'), pick('created_at'), pick('customer')]
  if (created.length === 0) throw UserError.of('missing-data', noOrderTimes(open.layout.file, open.header))
  if (ids.length === 0) throw UserError.of('missing-data', noOrderNumbers(open.layout.file, open.header))
  const asked = askedDetails(options.details)
  const details = Object.fromEntries(
    asked
      .map(
        (field) => [field, pick(field).filter(({ heading }) => !created.some((c) => c.heading.index === heading.index))] as const,
      )
      .filter(([, some]) => some.length > 0),
  ) as DetailColumns
  const flagColumns = new Map(
    Object.values(source.flags ?? {})
      .flat()
      .flatMap((flag) => found.filter((h) => h.key === key(flag.column)).map((h) => [flag.column, h.index])),
  )
  const indices = new Set([
    ...[...ids, ...created, ...customers, ...Object.values(details).flat()].map((c) => c.heading.index),
    ...flagColumns.values(),
  ])
  const raw = await open.load([...indices].sort((a, b) => a - b))
  const warnings: Warning[] = []
  const times = await orderTimes(session, raw, created, options, source, open.layout.file, warnings)
  const at = times.length === 0 ? 'NULL::TIMESTAMP' : `coalesce(${times.map((t) => t.sql).join(', ')})`
  const shipped = details.shipped_at
    ? await orderTimes(session, raw, details.shipped_at, options, source, open.layout.file, warnings)
    : []
  const more = detailSql(details, source, noValue, shipped)
  const parts = new Map([...times, ...shipped].flatMap((time) => [...time.parts]))
  const text = async (picked: readonly MatchedColumn[]) => {
    if (!picked[0]) return undefined
    const [cell] = await textCells(session, raw.table, [column(picked[0].heading.index)], noValue)
    for (const [name, sql] of cell!.parts) parts.set(name, sql)
    return cell!.sql
  }
  const is = (flag: 'cancelled' | 'test') => {
    const conditions = [source.flags?.[flag] ?? []].flat().flatMap((f: OrderFlag) => {
      const index = flagColumns.get(f.column)
      if (index === undefined) return []
      return 'is' in f
        ? [`lower(trim(${column(index)})) IN ${texts(f.is.map((w) => w.toLowerCase()))}`]
        : [`${cellOf(column(index), noValue)} IS NOT NULL`]
    })
    return `coalesce(${conditions.join(' OR ') || 'false'}, false)`
  }
  const [id, customer] = [(await text(ids))!, (await text(customers)) ?? 'NULL']
  const rows = withParts(raw.table, parts)
  await session.run(`
    CREATE OR REPLACE TABLE file_orders AS
    SELECT id, min(created_at) AS created_at, any_value(customer) AS customer, bool_or(cancelled) AS cancelled, bool_or(test) AS test${asked.length > 0 ? `, ${foldedDetails(source).join(', ')}, min(total) <> max(total) AS differs` : ''}
    FROM (SELECT ${id} AS id, ${at} AS created_at, ${customer} AS customer, ${is('cancelled')} AS cancelled, ${is('test')} AS test${asked.length > 0 ? `, ${more.total} AS total, ${more.currency} AS currency, ${more.shipped_at} AS shipped_at` : ''} FROM ${rows})
    WHERE id IS NOT NULL GROUP BY id;
    INSERT INTO all_orders BY NAME SELECT * ${asked.length > 0 ? 'EXCLUDE (differs)' : ''} FROM file_orders`)
  if (details.product) await takeLines(session, rows, id, more)
  if (asked.length > 0)
    warnings.push(...(await detailWarnings(session, open.layout.file, rows, { details: more, picked: details, source, noValue })))
  await session.run(`DROP TABLE ${raw.table}`)
  const { records, undated } = await session.one(
    'SELECT count(*) AS records, count(*) FILTER (WHERE created_at IS NULL) AS undated FROM file_orders',
  )
  if (records === undated) throw UserError.of('missing-data', noOrderTimes(open.layout.file, open.header))
  const uses = [
    ...times.map((t) => ({ index: t.index, as: 'created_at', format: t.format })),
    ...[
      ['id', ids[0]],
      ['customer', customers[0]],
    ].flatMap(([as, c]) => (c ? [{ index: (c as MatchedColumn).heading.index, as: as as string }] : [])),
    ...shipped.map((t) => ({ index: t.index, as: 'shipped_at', format: t.format })),
    ...(['product', 'total', 'currency'] as const).flatMap((as) =>
      details[as] ? [{ index: details[as][0]!.heading.index, as }] : [],
    ),
    ...Object.entries(source.flags ?? {}).flatMap(([as, flags]) =>
      [flags].flat().flatMap((f) => (flagColumns.has(f.column) ? [{ index: flagColumns.get(f.column)!, as }] : [])),
    ),
  ]
  return { open, raw, detected, records: records as number, uses, warnings }
}

async function orderTimes(
  session: Session,
  raw: RawTable,
  created: readonly MatchedColumn[],
  options: OrderOptions,
  source: OrderSource,
  file: string,
  warnings: Warning[],
): Promise<TimeSql[]> {
  const looks = await inspectTimeColumns(session, raw, created, (word) => noValue.has(word))
  const { orders, open } = settleOrders(looks.values(), options.dateOrder)
  for (const l of open) warnings.push({ code: 'date-order', text: openOrder(file, l.candidate.heading.name) })
  const found: TimeSql[] = []
  for (const l of looks.values()) {
    const order = orders.get(l.candidate.heading.index)
    if (l.is === 'instant' && order) found.push(await asInstant(session, l, order, source.zone ?? options.zone))
  }
  return found
}

async function readMonthly(
  session: Session,
  open: OpenTable,
  detected: SourceDetection<OrderSource>,
  monthly: NonNullable<OrderSource['monthly']>,
): Promise<OrderFile> {
  const found = parseHeaders(open.header)
  const index = (names: readonly string[] | undefined) => matchColumns(names, found, false)[0]?.heading.index
  const [month, orders, customers] = [index(monthly.month)!, index(monthly.orders)!, index(monthly.customers)]
  const raw = await open.load([month, orders, ...(customers === undefined ? [] : [customers])])
  const number = (i: number) => `try_cast(regexp_replace(${column(i)}, '[,\\s건]', '', 'g') AS DOUBLE)`
  const at = `regexp_extract(${column(month)}, '^\\s*(\\d{4})\\D+(\\d{1,2})', ['y', 'm'])`
  await session.run(`
    INSERT INTO monthly_orders SELECT ${at}.y || '-' || lpad(${at}.m, 2, '0'), ${number(orders)}, ${customers === undefined ? 'NULL' : number(customers)}
    FROM ${raw.table} WHERE ${at}.y <> '' AND ${number(orders)} IS NOT NULL;
    DROP TABLE ${raw.table}`)
  const { records, months } = await session.one(
    'SELECT coalesce(sum(orders), 0) AS records, count(*) AS months FROM monthly_orders',
  )
  if (months === 0) throw UserError.of('missing-data', notMonths(open.layout.file))
  return {
    open,
    raw,
    detected,
    records: records as number,
    uses: [
      { index: month, as: 'month' },
      { index: orders, as: 'orders' },
      ...(customers === undefined ? [] : [{ index: customers, as: 'customers' }]),
    ],
    warnings: [],
  }
}
