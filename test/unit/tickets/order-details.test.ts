import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSession } from '../../../src/duckdb/session.ts'
import { createAllOrders, type OrderOptions, readOrders } from '../../../src/tickets/load/orders.ts'
import { openTable } from '../../../src/tickets/load/table/open-table.ts'
import { probe } from '../../../src/tickets/probe/probe.ts'

async function read(text: string, options: Partial<OrderOptions> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'support-kit-test-'))
  writeFileSync(join(folder, 'orders.csv'), text)
  const session = await openSession()
  try {
    const layout = await probe(join(folder, 'orders.csv'), { cwd: folder, stdin: process.stdin, temp: session.temp })
    await createAllOrders(session)
    const { uses, warnings, records } = await readOrders(session, await openTable(session, layout, 0), {
      zone: 'UTC',
      ...options,
    })
    return {
      records,
      read: uses.map(({ as }) => as),
      told: warnings.map(({ code, count }) => `${code} ${count}`),
      orders: await session.rows('SELECT id, total, currency, shipped_at FROM all_orders ORDER BY id'),
      lines: await session.rows('SELECT id, product FROM order_lines ORDER BY id, product'),
    }
  } finally {
    session.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const sheet = [
  'order id,order date,product,total,currency,ship date',
  'T1,2026-10-05,"Teapot, white",42.50,EUR,2026-10-07',
  'T1,2026-10-05,Cup,42.50,EUR,2026-10-06',
  'T2,2026-10-06,Cup,9.00,usd,',
  'T3,2026-10-06,Cup,9.00,EUR,',
  'T3,2026-10-06,Tin,5.00,EUR,',
  'T4,2026-10-06,,ask us,EUR,',
].join('\n')

test('an order of several lines is one order with several products', async () => {
  const { orders, lines, told, records } = await read(sheet)
  expect(records).toBe(4)
  expect(orders.map(({ id, total, currency }) => [id, total, currency])).toEqual([
    ['T1', 42.5, 'EUR'],
    ['T2', 9, 'USD'],
    // 9.00 and 5.00: the order's, or the line's? nobody can say
    ['T3', null, 'EUR'],
    ['T4', null, 'EUR'],
  ])
  expect(String(orders[0]!.shipped_at)).toContain('2026-10-06')
  expect(lines.map(({ id, product }) => `${id} ${product}`)).toEqual(['T1 Cup', 'T1 Teapot, white', 'T2 Cup', 'T3 Cup', 'T3 Tin'])
  expect(told).toEqual(['unreadable-money 1', 'differing-totals 1', 'mixed-currencies 2'])
})

test('what nobody asks for stays in the file', async () => {
  const { read: columns, orders, lines, told } = await read(sheet, { details: [] })
  expect(columns.toSorted()).toEqual(['created_at', 'id'])
  expect(orders.map(({ total }) => total)).toEqual([null, null, null, null])
  expect([lines, told]).toEqual([[], []])
})

test('columns of other names are mapped', async () => {
  const { orders, lines } = await read('no,when,what,sum\n1,2026-10-05,Cup,"1.250,00"\n', {
    map: { id: 'no', created_at: 'when', product: 'what', total: 'sum' },
  })
  expect(orders[0]).toMatchObject({ id: '1', total: 1250, currency: null })
  expect(lines).toEqual([{ id: '1', product: 'Cup' }])
})

test.each([
  [{ foo: 'Name' }, '--order-map: unknown field "foo".'],
  [{ customer: 'Buyer' }, 'has no column "Buyer"'],
])('a field or column that there is not is refused: %o', async (map, message) => {
  const orders = 'Name,Email,Created at\n#1,mina@example.com,2026-10-01 09:00:00 +0900\n'
  await expect(read(orders, { map } as never)).rejects.toThrow(message)
})
