import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

const at = async (text: string) => (await read(text)).rows.map((r) => r.first_response_at)
const nine = '2026-10-05T10:00:00.000Z'

describe('of the columns of a first reply', () => {
  it.each([
    'first_human_response_at',
    'first_agent_response_at',
    'First teammate response at',
    'first staff response at',
    'First response at (excluding bots)',
    'first response by agent at',
    '상담원 최초응답일시',
    '담당자 첫응답일시',
  ])('%s beats one that a bot may have filled, and its blank is no reply', async (person) => {
    for (const [header, order] of [
      [`${person},first_response_at`, [1, 0]],
      [`first_response_at,${person}`, [0, 1]],
    ] as const) {
      const row = (any: string, human: string) => (order[0] === 1 ? `${human},${any}` : `${any},${human}`)
      const text = `ticket id,created at,${header},status\n1,2026-10-05 09:00,${row('2026-10-05 09:00:05', '2026-10-05 10:00')},open\n2,2026-10-05 09:00,${row('2026-10-05 09:00:05', '')},open\n`
      expect(await at(text)).toEqual([nine, null])
    }
  })

  it('a person’s duration beats the time of any reply', async () => {
    const { rows } = await read(
      'ticket id,created at,first_response_at,first_agent_response_minutes,status\n1,2026-10-05 09:00,2026-10-05 09:00:05,60,open\n2,2026-10-05 09:00,2026-10-05 09:00:05,,open\n',
    )
    expect(rows.map((r) => [r.first_response_at, r.first_response_s])).toEqual([
      [null, 3600],
      [null, null],
    ])
  })

  it('in JSON of a helpdesk too, where it does not name the column itself', async () => {
    const conversation = (id: number, human: number | null) => ({
      id,
      created_at: 1791190800,
      first_reply_created_at: 1791190830,
      first_human_reply_created_at: human,
      waiting_since: 0,
      agent_last_seen_at: 0,
      assignee_last_seen_at: 0,
      status: 'open',
      can_reply: true,
      unread_count: 0,
    })
    expect(await at(JSON.stringify([conversation(1, 1791194400), conversation(2, null)]))).toEqual([nine, null])
  })

  it.each(['bot_first_response_at', 'auto_first_response_at', 'First response at (bot)', 'chatbot first response at'])(
    '%s is no reply',
    async (bot) => {
      const text = `ticket id,created at,${bot},status\n1,2026-10-05 09:00,2026-10-05 09:00:05,open\n`
      expect(await at(text)).toEqual([null])
    },
  )

  it('a person’s column without one time says that nobody answered, where others give way to it', async () => {
    const { rows } = await read(
      'ticket id,created at,first_response_at,first_human_response_at,status\n1,2026-10-05 09:00,2026-10-05 09:00:05,,open\n',
    )
    expect(rows[0]).toMatchObject({ first_response_at: null, first_response_bad: false })
  })
})
