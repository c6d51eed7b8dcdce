import { describe, expect, it } from 'vitest'
import { isNeverDate } from '../../../src/tickets/load/values/never.ts'
import { read } from './read.ts'

const none = [
  '0',
  '0.0',
  '0000-00-00',
  '0000-00-00 00:00:00',
  '0000-00-00T00:00:00.000Z',
  '00/00/0000',
  '1970-01-01',
  '1970-01-01 09:00:00',
  '1970-01-01T00:00:00Z',
  '1969-12-31 19:00:00',
  '01/01/1970 00:00',
  '12/31/1969 7:00 PM',
  '0001-01-01 00:00:00',
  '0001-01-01T00:00:00+00:00',
  '1/1/0001 12:00:00 AM',
  '1900-01-00 00:00:00',
  '1/0/1900',
  '1900-01-01',
  '1899-12-30',
  '1899-12-31 00:00:00',
  '9999-12-31 23:59:59',
  'Never',
  'Not yet',
  'N/A yet',
  '없음',
  '미응답',
  '미처리',
  '1970. 1. 1. 오전 9:00:00',
]
const real = ['2026-10-05 09:00', '2026-01-01', '1791190800', '1969-11-05', '2000-01-01 00:00', '05/10/2026', '10:00', '100']

describe('a cell that says never', () => {
  it('is no date of a reply', () => {
    for (const cell of none.filter((n) => /^\d/.test(n))) expect([cell, isNeverDate(cell.toLowerCase())]).toEqual([cell, true])
    for (const cell of real) expect([cell, isNeverDate(cell)]).toEqual([cell, false])
  })

  it.each(none)('%s is no reply and no solve, and nothing that could not be read', async (never) => {
    const { rows } = await read(
      `ticket id,created at,first response at,closed at,status\n1,2026-10-05 09:00,2026-10-05 10:00,2026-10-05 12:00,closed\n2,2026-10-05 10:00,${never},${never},open\n3,2026-10-05 10:00,2026-10-05 11:00,2026-10-05 12:00,closed\n`,
    )
    expect(rows[1]).toMatchObject({ first_response_at: null, first_response_bad: false, solved_at: null, solved_bad: false })
    expect(rows[2]).toMatchObject({ first_response_at: '2026-10-05T11:00:00.000Z', first_response_bad: false })
  })

  it('a date that nothing is meant by stays unreadable, and so does one in the column of the creation', async () => {
    const { rows } = await read(
      'ticket id,created at,first response at,status\n1,2026-10-05 09:00,2026-10-05 10:00,open\n2,2026-10-05 10:00,2026-13-45 10:00,open\n3,1970-01-01 00:00,2026-10-05 11:00,open\n',
    )
    expect(rows.map((r) => [r.first_response_bad, r.reject])).toEqual([
      [false, null],
      [true, null],
      [false, 'unreadable-created'],
    ])
  })

  it('zeros beside seconds since 1970 in a JSON export', async () => {
    const conversation = (id: number, replied: number) => ({
      id,
      created_at: 1791190800,
      first_reply_created_at: replied,
      waiting_since: 0,
      agent_last_seen_at: 0,
      assignee_last_seen_at: 0,
      status: 'open',
      can_reply: true,
      unread_count: 0,
    })
    const { rows } = await read(JSON.stringify([conversation(1, 1791194400), conversation(2, 0)]))
    expect(rows.map((r) => [r.first_response_at, r.first_response_bad])).toEqual([
      ['2026-10-05T10:00:00.000Z', false],
      [null, false],
    ])
  })
})
