import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openSession } from '../../src/duckdb/session.ts'
import { openTable } from '../../src/tickets/load/table/open-table.ts'
import { readTickets } from '../../src/tickets/load/tickets.ts'
import { probe } from '../../src/tickets/probe/probe.ts'

const folder = mkdtempSync(join(tmpdir(), 'support-kit-pages-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function read(name: string, content: string): Promise<{ source: string; rows: Record<string, unknown>[] }> {
  const path = join(folder, name)
  writeFileSync(path, content)
  const session = await openSession()
  try {
    const file = await probe(path, { cwd: folder, stdin: process.stdin, temp: session.temp })
    const tickets = await readTickets(session, await openTable(session, file, 0), 0, { zone: 'UTC' })
    return { source: tickets.detected.id, rows: await session.rows(`SELECT * FROM (${tickets.view}) ORDER BY id`) }
  } finally {
    session.close()
  }
}

const record = (id: number) => ({ id, created_at: `2026-10-0${id}T09:00:00Z`, status: 'open', channel: 'email' })
const both = [record(1), record(2)]
const zendesk = (id: number, requester = 361) => ({
  id,
  created_at: `2026-10-0${id}T09:00:00Z`,
  status: 'open',
  requester_id: requester,
  submitter_id: requester,
  assignee_id: 77,
  group_id: 12,
})

describe('pages of an API', () => {
  it.each<[string, unknown]>([
    ['results', { count: 2, next: null, results: both }],
    ['_results beside a pagination', { _pagination: { next: null }, _results: both }],
    ['payload in data', { data: { meta: { all_count: 2 }, payload: both } }],
    ['content of a numbered page', { content: both, number: 0, size: 20, totalElements: 2 }],
    ['_embedded', { _embedded: { conversations: both }, _links: { next: { href: 'x' } }, page: { number: 1 } }],
    ['GraphQL nodes', { data: { tickets: { nodes: both, pageInfo: { hasNextPage: false } } } }],
    ['GraphQL edges', { data: { tickets: { edges: both.map((node) => ({ cursor: 'x', node })) } } }],
    [
      'JSON:API',
      { data: both.map(({ id, ...attributes }) => ({ type: 'ticket', id, attributes })), included: [{ id: 9, type: 'user' }] },
    ],
    ['search hits', { took: 1, hits: { hits: both.map(({ id, ...source }) => ({ _index: 't', _id: id, _source: source })) } }],
    ['an array of pages', both.map((one) => ({ tickets: [one], count: 1 }))],
    ['records wrapped one by one', both.map((ticket) => ({ ticket }))],
    ['tickets beside more users', { users: [1, 2, 3].map((id) => ({ id, name: 'Jo' })), tickets: both }],
  ])('%s', async (name, content) => {
    const { rows } = await read(`${name.replace(/\W/g, '-')}.json`, JSON.stringify(content))
    expect(rows.map(({ id, status, channel }) => ({ id, status, channel }))).toEqual(
      ['1', '2'].map((id) => ({ id, status: 'open', channel: 'email' })),
    )
  })

  it('one a line', async () => {
    const lines = [1, 2].map((id) => JSON.stringify({ tickets: [zendesk(id)], count: 1, next_page: null }))
    const { source, rows } = await read('pages.ndjson', lines.join('\n'))
    expect(source).toBe('zendesk')
    expect(rows.map((row) => row.id)).toEqual(['1', '2'])
  })

  it('a record with lists of its own is no page', async () => {
    const { rows } = await read('one.json', JSON.stringify({ ...record(1), comments: [{ id: 5 }, { id: 6 }] }))
    expect(rows.map((row) => row.id)).toEqual(['1'])
  })

  it('an empty list has no records', async () => {
    await expect(read('empty.json', JSON.stringify({ tickets: [], count: 0 }))).rejects.toThrow('No records')
  })

  it('uses what stands beside the tickets', async () => {
    const page = {
      users: [361, 77, 78].map((id) => ({ id, name: `Person ${id}`, email: `p${id}@example.com`, locale: 'ko' })),
      tickets: [zendesk(1), zendesk(2, 999)],
      metric_sets: [{ id: 5, ticket_id: 1, replies: 1, reply_time_in_minutes: { calendar: 12, business: 10 } }],
      groups: [{ id: 12, name: 'Support' }],
    }
    const { source, rows } = await read('page.json', JSON.stringify(page))
    expect(source).toBe('zendesk')
    expect(rows[0]).toMatchObject({
      requester: 'p361@example.com',
      agent: 'Person 77',
      team: 'Support',
      language: 'ko',
      first_response_s: 720,
      first_response_business_s: 600,
      replies: 1,
    })
    expect(rows[1]).toMatchObject({ requester: '999', language: null, first_response_s: null, agent: 'Person 77' })
  })
})
