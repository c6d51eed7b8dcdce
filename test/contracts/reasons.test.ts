import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../src/text/text.ts'
import { ticketFields } from '../../src/tickets/ticket.ts'
import { reason, reasonNames } from '../../src/todo/reason.ts'
import { database } from '../oracle/table.ts'

let db: Awaited<ReturnType<typeof database>>
beforeAll(async () => {
  db = await database()
})
afterAll(() => db.close())

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

describe.each(reasonNames())('%s', async (id) => {
  const member = (await reason(id))!

  test.each(member.examples)('$title', async ({ tickets, promises = [], asOf, lists }) => {
    await db.everyTicket(tickets.map((ticket, i) => ({ file_no: 0, row_no: i, ...ticket })))
    await db.rows('CREATE OR REPLACE TEMP TABLE todo_tickets AS SELECT * FROM every_ticket')
    await db.rows('CREATE OR REPLACE TEMP TABLE promises (ticket VARCHAR, sent_at TIMESTAMP, due DATE)')
    for (const { ticket, sent_at, due } of promises)
      await db.rows(`INSERT INTO promises VALUES (${quoted(ticket)}, ${quoted(sent_at)}, ${quoted(due)})`)
    const rules = { asOf: Date.parse(`${asOf.replace(' ', 'T')}Z`), today: asOf.slice(0, 10), recentDays: 14 }
    const rows = await db.rows(
      `SELECT id, strftime(since, '%Y-%m-%d %H:%M:%S') AS since FROM (${member.select(rules)}) JOIN todo_tickets USING (file_no, row_no) ORDER BY row_no`,
    )
    expect(rows.map((row) => [row.id, row.since])).toEqual(lists)
  })

  test('says everything in both languages, and asks for fields that there are', () => {
    for (const text of [member.title, member.what, member.needed]) {
      for (const lang of languages) expect(text[lang].trim()).not.toBe('')
      expect(text.ko).toMatch(/[가-힣]/)
    }
    for (const field of member.fields ?? []) expect(Object.keys(ticketFields)).toContain(field)
    expect(member.examples.some(({ lists, tickets }) => lists.length > 0 && lists.length < tickets.length)).toBe(true)
  })
})
