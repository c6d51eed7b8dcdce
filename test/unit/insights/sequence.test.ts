import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeAsking } from '../../../src/insights/customers/customer.ts'
import { followedByTag } from '../../../src/insights/customers/follow-up.ts'
import { type Shop, usualSettings } from '../../../src/insights/shop.ts'
import { dailyCounts } from '../../../src/insights/surges/daily-counts.ts'
import { database } from '../../oracle/table.ts'
import { dice } from '../../truth/dice.ts'

let db: Awaited<ReturnType<typeof database>>
beforeAll(async () => {
  db = await database()
})
afterAll(() => db.close())

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]
const start = Date.UTC(2026, 9, 1)
const days = 28

interface Ticket {
  id: string
  at: number
  requester: string | null
  channel: string | null
  tags: string[] | null
  reply: 'answered' | 'waiting'
  reply_s: number | null
  solve_s: number | null
}

/** Few customers who write often: in bursts of minutes on several channels, at the same instant, and days apart. */
function randomTickets(seed: number): Ticket[] {
  const chance = dice(seed)
  const tickets: Ticket[] = []
  for (let i = 0; i < 300; i++) {
    const last = tickets.at(-1)
    const again = last !== undefined && chance.chance(0.5)
    const at = again
      ? last.at + chance.one([0, 5, 40, 60, 61, 90]) * minute
      : start + chance.whole(0, days * 24 - 1) * hour + chance.whole(0, 59) * minute
    const answered = chance.chance(0.8)
    tickets.push({
      id: `t${chance.whole(0, 9)}-${i}`,
      at: Math.min(at, start + days * day - 1),
      requester: again ? last.requester : chance.chance(0.1) ? null : `c${chance.whole(1, 25)}@x.example`,
      channel: chance.chance(0.1) ? null : chance.one(['email', 'chat', 'phone']),
      tags: chance.chance(0.2) ? null : chance.one([[], ['late'], ['wrong'], ['late', 'wrong'], ['wrong', 'late']]),
      ...{ reply: answered ? 'answered' : 'waiting', reply_s: answered ? chance.whole(60, 200_000) : null },
      solve_s: chance.chance(0.5) ? chance.whole(60, 400_000) : null,
    })
  }
  return tickets
}

const instant = (ms: number) => new Date(ms).toISOString().replace('T', ' ').replace('Z', '')

function shopOf(tickets: readonly Ticket[]): Shop {
  return {
    session: {
      rows: async (sql) =>
        (await db.rows(sql)).map((row) =>
          Object.fromEntries(Object.entries(row).map(([key, value]) => [key, typeof value === 'bigint' ? Number(value) : value])),
        ),
    },
    ...{ days: { from: start, to: start + days * day }, earliest: start, asOf: Math.max(...tickets.map(({ at }) => at)) },
    ...{ zone: { zone: 'UTC', first: 0, transitions: [] }, hasOrders: false, present: () => true },
    ...{ withEarlier: (work) => work(), tags: new Map(), settings: usualSettings },
  }
}

/** Ticket by ticket: who wrote again within a week of its end, and about what. A message within the hour elsewhere is the same issue. */
function byHand(tickets: readonly Ticket[]) {
  const found: { ticket: Ticket; kind: string | undefined }[] = []
  for (const customer of new Set(tickets.flatMap(({ requester }) => requester ?? []))) {
    const own = tickets.filter(({ requester }) => requester === customer).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    const kept = own.filter(
      (one, i) => i === 0 || one.at - own[i - 1]!.at > hour || (one.channel ?? '') === (own[i - 1]!.channel ?? ''),
    )
    for (const [i, ticket] of kept.entries()) {
      const next = kept[i + 1]
      const base = ticket.at + (ticket.solve_s ?? 0) * 1000
      const repeats = next !== undefined && next.at - base <= 7 * day
      const unanswered = ticket.reply === 'waiting' || (repeats && ticket.at + ticket.reply_s! * 1000 > next.at)
      const same = repeats && (ticket.tags ?? []).some((tag) => next.tags?.includes(tag))
      found.push({ ticket, kind: !repeats ? undefined : unanswered ? 'chase' : same ? 'same_reason' : 'next_issue' })
    }
  }
  return found
}

describe.each([1, 2, 3, 4, 5, 6])('tickets of seed %d', (seed) => {
  const tickets = randomTickets(seed)
  const shop = shopOf(tickets)
  beforeAll(() =>
    db.tickets(tickets.map(({ at, ...ticket }) => ({ ...ticket, created_at: instant(at), local_created: instant(at) }))),
  )

  it('customers, and who wrote again about what, are those counted one by one', async () => {
    const of = (known: readonly Ticket[]) => new Set(known.map(({ requester }) => requester)).size
    const known = tickets.filter(({ requester }) => requester !== null)
    expect(await makeAsking(shop)).toEqual({ known: known.length, all: tickets.length, customers: of(known) })
    const followed = byHand(tickets)
    const groups = await followedByTag(shop)
    for (const tag of [null, 'late', 'wrong']) {
      const own = followed.filter(({ ticket }) => tag === null || ticket.tags?.includes(tag))
      const count = (kind: string) => own.filter((one) => one.kind === kind).length
      expect(groups.get(tag)).toMatchObject({
        ...{ n: own.length, repeats: own.filter(({ kind }) => kind !== undefined).length },
        ...{ chase: count('chase'), sameReason: count('same_reason') },
      })
    }
    expect(followed.some(({ kind }) => kind === 'next_issue')).toBe(true)
    expect(followed.length).toBeLessThan(known.length)
  })

  it('tickets a day by tag are those counted one by one', async () => {
    const daily = (await dailyCounts(shop))!
    const counted = (is: (ticket: Ticket) => boolean) =>
      Array.from(
        { length: daily.days },
        (_, i) => tickets.filter((one) => is(one) && Math.floor((one.at - daily.first) / day) === i).length,
      )
    expect(daily.all).toEqual(counted(() => true))
    for (const tag of ['late', 'wrong'])
      expect(daily.subjects.find(({ name }) => name.kind === 'tag' && name.name === tag)!.counts).toEqual(
        counted(({ tags }) => tags?.includes(tag) === true),
      )
    expect(daily.subjects.find(({ name }) => name.kind === 'untagged')!.counts).toEqual(counted(({ tags }) => !tags?.length))
  })
})
