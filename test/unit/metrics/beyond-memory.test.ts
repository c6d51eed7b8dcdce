import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { openSession } from '../../../src/duckdb/session.ts'
import { answer } from '../../../src/metrics/pipeline.ts'
import { ask } from '../../../src/metrics/question.ts'
import { traceable, traceTicket } from '../../../src/metrics/trace-ticket.ts'
import { probe } from '../../../src/tickets/probe/probe.ts'

const cwd = join(import.meta.dirname, '../../../fixtures/teahouse')

/** The report of the teahouse and what is told of one ticket, as of an input of so many bytes; and where the run kept its files. */
async function reportOf(bytes: number) {
  const session = await openSession()
  try {
    const open = (file: string) => probe(file, { cwd, stdin: process.stdin, temp: session.temp })
    await session.expect(bytes)
    const [tickets, orders] = [[await open('tickets.csv')], [await open('orders.csv')]]
    const question = traceable({ ...ask('Asia/Seoul'), by: ['month', 'tag'], overview: true, tickets, orders })
    const found = await answer(session, question)
    const [{ id } = {}] = await session.rows('SELECT id FROM tickets ORDER BY id LIMIT 1')
    const [{ database } = {}] = await session.rows('SELECT current_database() AS database')
    const trace = await traceTicket(session, question, found, id as string)
    return { report: found.report, trace, beyondMemory: session.beyondMemory, database, folder: dirname(session.temp()) }
  } finally {
    session.close()
  }
}

test('tables in a file give the report and the ticket that tables in memory give, and nothing is left of them', async () => {
  const [small, large] = [await reportOf(2 ** 24), await reportOf(2 ** 31)]
  expect([small.beyondMemory, small.database, large.beyondMemory, large.database]).toEqual([false, 'memory', true, 'stored'])
  expect(JSON.stringify(large.report)).toBe(JSON.stringify(small.report))
  expect(large.report.ledger.counted).toBeGreaterThan(100)
  expect(large.trace).toEqual(small.trace)
  expect(existsSync(large.folder)).toBe(false)
})
