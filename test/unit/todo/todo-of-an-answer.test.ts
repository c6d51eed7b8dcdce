import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSession } from '../../../src/duckdb/session.ts'
import { answer } from '../../../src/metrics/pipeline.ts'
import { ask } from '../../../src/metrics/question.ts'
import { probe } from '../../../src/tickets/probe/probe.ts'
import { findTodo, todoOf, withFieldsOfReasons } from '../../../src/todo/find-todo.ts'
import { reasonNames } from '../../../src/todo/reason.ts'

const cwd = join(import.meta.dirname, '../../../fixtures/teahouse')
const asked = { reasons: reasonNames(), recentDays: 14, agents: [], teams: [], showText: false }
const everyDay = { from: undefined, to: undefined }

test('a list of what another command has read is that of todo itself, of its month or of all days', async () => {
  const session = await openSession()
  const alone = await openSession()
  try {
    const question = async (temp: () => string) => ({
      ...ask('Asia/Seoul'),
      tickets: [await probe('tickets.csv', { cwd, stdin: process.stdin, temp })],
    })
    const month = { from: Date.UTC(2026, 8, 1), to: Date.UTC(2026, 9, 1) }
    const found = await answer(session, {
      ...(await withFieldsOfReasons(asked.reasons, await question(session.temp))),
      ...{ ...month, metrics: ['volume', 'first-response'], compare: 'if-any' },
    })
    const tickets = async () => Number((await session.one('SELECT count(*) AS n FROM tickets')).n)
    const before = await tickets()
    const [ofMonth, ofAll] = [await todoOf(session, found, asked), await todoOf(session, found, asked, everyDay)]
    expect(await tickets()).toBe(before)
    const own = await findTodo(alone, { ...asked, question: await question(alone.temp) })
    expect(ofAll.list.items).toEqual(own.list.items)
    expect(ofAll.list.reasons).toEqual(own.list.reasons)
    // what waits from before the month or after it is not in it
    expect(ofMonth.list.items.length).toBeGreaterThan(0)
    expect(ofMonth.list.items.length).toBeLessThan(ofAll.list.items.length)
  } finally {
    session.close()
    alone.close()
  }
})
