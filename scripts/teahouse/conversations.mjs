import { chance } from './chance.mjs'
import { asOf, at, epochSeconds } from './clock.mjs'
import { customer } from './shop.mjs'
import { count, firstResponse, resolution } from './tally.mjs'

/** Two weeks of chats as Intercom's API lists them. The first that the shop started itself is no contact. */
export function conversations() {
  const { yes, between, skewed, weighted } = chance(420)
  const list = Array.from({ length: 40 }, (_, i) => {
    const created = at(2026, 10, 18) + i * 490 + between(0, 300)
    const first = yes(0.9) ? skewed(3, 0.9) : null
    const done = created + (first ?? 200) + skewed(40, 1)
    const solved = yes(0.85) && done <= asOf ? done : null
    return {
      created,
      first,
      solved,
      id: String(215_000 + i),
      ours: i % 13 === 5,
      who: customer(i * 31),
      channel: weighted({ conversation: 70, email: 30 }),
      tags: yes(0.8) ? [weighted({ '배송 지연': 3, 'payment error': 2, 'lost parcel': 1 })] : [],
      rating: solved !== null && yes(0.5) ? between(1, 5) : null,
    }
  })
  const record = (t) => ({
    type: 'conversation',
    id: t.id,
    created_at: epochSeconds(t.created),
    updated_at: epochSeconds(t.solved ?? t.created + (t.first ?? 0)),
    waiting_since: t.first === null ? epochSeconds(t.created) : null,
    snoozed_until: null,
    open: t.solved === null,
    state: t.solved === null ? 'open' : 'closed',
    priority: 'not_priority',
    source: {
      type: t.channel,
      delivered_as: t.ours ? 'admin_initiated' : 'customer_initiated',
      author: { type: t.ours ? 'admin' : 'user', id: String(t.who.id), email: t.who.email },
    },
    admin_assignee_id: t.first === null ? null : 81,
    team_assignee_id: null,
    tags: { type: 'tag.list', tags: t.tags.map((name) => ({ type: 'tag', name })) },
    statistics: {
      type: 'conversation_statistics',
      time_to_admin_reply: t.first === null ? null : t.first * 60,
      first_admin_reply_at: t.first === null ? null : epochSeconds(t.created + t.first),
      last_close_at: t.solved === null ? null : epochSeconds(t.solved),
      count_reopens: 0,
    },
    conversation_rating: t.rating === null ? null : { rating: t.rating, remark: null, created_at: epochSeconds(t.solved) },
  })
  const counted = list.filter((t) => !t.ours)
  const rated = count(
    counted.filter((t) => t.rating !== null).map((t) => (t.rating > 3 ? 'good' : t.rating === 3 ? 'neutral' : 'bad')),
  )
  return {
    text: `${JSON.stringify({ type: 'conversation.list', conversations: list.map(record), total_count: list.length }, null, 1)}\n`,
    truth: {
      ledger: { read: list.length, excluded: { agent_initiated: list.length - counted.length }, counted: counted.length },
      channel: count(counted.map((t) => (t.channel === 'email' ? 'email' : 'chat'))),
      first_response: firstResponse(counted),
      resolution: resolution(counted),
      csat: { good: rated.good ?? 0, neutral: rated.neutral ?? 0, bad: rated.bad ?? 0 },
      tags: count(counted.flatMap((t) => t.tags)),
    },
  }
}
