import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openSession, type Session } from '../../src/duckdb/session.ts'
import { createAllOrders, readOrders } from '../../src/tickets/load/orders.ts'
import { openTable } from '../../src/tickets/load/table/open-table.ts'
import type { OpenTable } from '../../src/tickets/load/table/raw-table.ts'
import { readTickets, uniteTickets } from '../../src/tickets/load/tickets.ts'
import { type OrderSource, orderSource, orderSourceNames } from '../../src/tickets/order-source.ts'
import { probe } from '../../src/tickets/probe/probe.ts'
import { type Source, source, sourceNames } from '../../src/tickets/source.ts'

type Row = Record<string, unknown>

const folder = mkdtempSync(join(tmpdir(), 'support-kit-examples-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function opened<T>(file: string, text: string, read: (session: Session, table: OpenTable) => Promise<T>): Promise<T> {
  const path = join(folder, file)
  writeFileSync(path, text)
  const session = await openSession()
  try {
    return await read(
      session,
      await openTable(session, await probe(path, { cwd: folder, stdin: process.stdin, temp: session.temp }), 0),
    )
  } finally {
    session.close()
  }
}

/** A value as examples write it: instants to the second with a `Z`, lists in any order. */
function plain(value: unknown, like: unknown): unknown {
  if (Array.isArray(like)) return [...((value as unknown[] | null) ?? [])].sort()
  if (typeof like === 'string' && /^\d{4}-\d\d-\d\dT/.test(like) && value !== null)
    return new Date(value as string).toISOString().replace('.000Z', 'Z')
  return value
}
const asExample = (row: Row | undefined, want: Row) =>
  row && Object.fromEntries(Object.entries(want).map(([k, v]) => [k, plain(row[k], v)]))
const sorted = (want: Row) => Object.fromEntries(Object.entries(want).map(([k, v]) => [k, Array.isArray(v) ? [...v].sort() : v]))

const sources = await Promise.all(sourceNames().map(async (id) => [id, (await source(id))!] as const))
const orderSources = await Promise.all(orderSourceNames().map(async (id) => [id, (await orderSource(id))!] as const))

describe.each(sources)('source %s', (id, { examples }: Source) => {
  it.each(examples.map((example) => [example.file, example] as const))(
    'reads %s',
    async (file, { text, zone = 'UTC', tickets }) => {
      const { detected, rows } = await opened(`${id}-${file}`, text, async (session, table) => {
        const read = await readTickets(session, table, 0, { zone })
        await uniteTickets(session, [read])
        const rows = await session.rows('SELECT * FROM all_tickets WHERE reject IS NULL ORDER BY updated_at DESC, row_no')
        return { detected: read.detected.id, rows }
      })
      expect(detected).toBe(id)
      expect(new Set(rows.map((row) => row.id)).size).toBe(tickets.length)
      const inFile = [...rows].sort((a, b) => Number(a.row_no) - Number(b.row_no))
      const find = (want: Row, i: number) => (want.id === undefined ? inFile[i] : rows.find((row) => row.id === want.id))
      expect(tickets.map((want, i) => asExample(find(want, i), want))).toEqual(tickets.map(sorted))
    },
  )
})

describe.each(orderSources)('order source %s', (id, { examples, monthly }: OrderSource) => {
  it.each(examples.map((example) => [example.file, example] as const))(
    'reads %s',
    async (file, { text, zone = 'UTC', orders }) => {
      const { detected, rows } = await opened(`${id}-${file}`, text, async (session, table) => {
        await createAllOrders(session)
        const { detected } = await readOrders(session, table, { zone })
        return {
          detected: detected.id,
          rows: await session.rows(
            `SELECT * FROM ${monthly ? 'monthly_orders ORDER BY month' : '(SELECT *, (SELECT list(product) FROM order_lines WHERE order_lines.id = all_orders.id) AS products FROM all_orders) ORDER BY id'}`,
          ),
        }
      })
      expect(detected).toBe(id)
      expect(rows).toHaveLength(orders.length)
      expect(orders.map((want, i) => asExample(rows[i], want))).toEqual(orders)
    },
  )
})
