import { describe, expect, it } from 'vitest'
import { openSession } from '../../../src/duckdb/session.ts'
import { countIds } from '../../../src/tickets/load/rows/duplicate-ids.ts'

async function count(ids: readonly string[]) {
  const session = await openSession()
  try {
    await session.run('CREATE TABLE untagged_tickets (id VARCHAR, source VARCHAR, reject VARCHAR)')
    for (const id of ids) await session.run("INSERT INTO untagged_tickets VALUES ($1, 'zendesk', NULL)", [id])
    await session.run("INSERT INTO untagged_tickets VALUES ('1', 'zendesk', 'no-created')")
    return await countIds(session, new Set(['zendesk']))
  } finally {
    session.close()
  }
}

describe('countIds', () => {
  it.each([
    [[]],
    [['T-1']],
    [['T-1', 'T-1']],
    [['7', '8', '10', '11']],
    [['11', '10', '8', '7']],
    [['7', '8', '8', '9']],
    [['7', '9', '8', '9']],
    [['9', '8', '7', '7']],
    [['7', '007', '8']],
    [['8', '9', 'x', '10']],
    [['1', 'x', 'x', '2']],
    [['99999999999999999998', '99999999999999999999', '99999999999999999999']],
  ])('tells how many there are of %j', async (ids) => {
    expect(await count(ids)).toMatchObject({ rows: ids.length, ids: new Set(ids).size })
  })
})
