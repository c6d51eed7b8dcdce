import { local, withoutZone } from '../clock.ts'
import type { Seen } from '../seen.ts'
import { asCsv, asJson, type Exported, type Shape } from '../shape.ts'
import type { Ticket } from '../shop.ts'

const words = { email: 'email', chat: 'conversation', form: 'email', phone: 'phone_call', social: 'instagram' }
const seenChannel = (t: Ticket) => (t.channel === 'form' ? 'email' : t.channel)
const rating = (t: Ticket) => (t.stars === null ? null : t.stars >= 4 ? 'good' : t.stars === 3 ? 'neutral' : 'bad')
const state = (t: Ticket) => (t.solved !== null ? 'closed' : t.status === 'pending' ? 'snoozed' : 'open')
const seenStatus = (t: Ticket) => (t.solved !== null ? 'closed' : t.status === 'pending' ? 'pending' : 'open')

/** The dataset CSV: the account's zone stands in the headers, which the report's zone need not be. */
export const intercomCsv: Shape = (shop) => {
  const { dice } = shop
  const zone = dice.one([
    'America/New_York',
    'Europe/Berlin',
    'Asia/Seoul',
    'America/Argentina/Buenos_Aires',
    'Australia/Lord_Howe',
  ])
  const time = (at: number | null) => (at === null ? '' : local(zone, at).replace('T', ' '))
  const columns = [
    { head: 'Conversation ID', cell: (t: Ticket) => String(t.number) },
    { head: `Conversation started at (${zone})`, cell: (t: Ticket) => time(t.created) },
    { head: 'Teammate currently assigned', cell: (t: Ticket) => t.agent },
    { head: 'Team currently assigned', cell: () => '' },
    { head: 'Agent type', cell: () => 'Teammate' },
    { head: 'Channel', cell: (t: Ticket) => words[t.channel] },
    { head: 'Chatbot replied', cell: () => 'false' },
    { head: 'Conversation tag', cell: (t: Ticket) => t.tags.join(dice.one([',', ', '])), tells: ['tags' as const] },
    { head: 'Current conversation state', cell: (t: Ticket) => state(t) },
    { head: 'Last teammate rating', cell: (t: Ticket) => (t.stars === null ? '' : String(t.stars)), tells: ['csat' as const] },
    { head: 'Last teammate rating remark', cell: (t: Ticket) => (t.stars === null ? '' : t.body) },
    { head: 'Started by', cell: (t: Ticket) => (t.fate === 'agent_initiated' ? 'Teammate' : 'User') },
    { head: `Conversation first closed at (${zone})`, cell: (t: Ticket) => time(t.solved) },
    { head: `Conversation last closed at (${zone})`, cell: (t: Ticket) => time(t.solved) },
    { head: `Conversation first replied at (${zone})`, cell: (t: Ticket) => time(t.reply), tells: ['reply' as const] },
    {
      head: 'First response time (seconds)',
      cell: (t: Ticket) => (t.reply === null ? '' : String((t.reply - t.created) / 1000)),
    },
    { head: 'First response time excluding time spent in bot inbox, only within office hours (seconds)', cell: () => '1' },
    { head: 'First response time, only within office hours (seconds)', cell: (t: Ticket) => (t.reply === null ? '' : '60') },
    { head: 'Replies to close a conversation', cell: () => '1' },
    { head: 'Time to close (seconds)', cell: (t: Ticket) => (t.solved === null ? '' : String((t.solved - t.created) / 1000)) },
    { head: 'Conversation priority', cell: () => 'Not Priority' },
    { head: 'Title', cell: (t: Ticket) => t.subject },
    { head: `Conversation updated at (${zone})`, cell: (t: Ticket) => time(t.updated), tells: ['updated' as const] },
    { head: 'User email', cell: (t: Ticket) => t.customer.email, tells: ['requester' as const] },
  ]
  const seen = (at: number) => withoutZone(zone, at)
  return asCsv(shop, 'intercom', 'conversations.csv', columns, (t) => ({
    id: String(t.number),
    created: seen(t.created),
    reply: t.reply === null ? null : seen(t.reply),
    reply_s: t.reply === null ? null : (t.reply - t.created) / 1000,
    solved: t.solved === null ? null : seen(t.solved),
    updated: seen(t.updated),
    status: seenStatus(t),
    channel: seenChannel(t),
    tags: t.tags,
    csat: rating(t),
    requester: t.customer.email,
    excluded: t.fate === 'agent_initiated' ? 'agent_initiated' : undefined,
  }))
}

/** The API: epoch seconds, statistics with instants and with durations. */
export const intercomApi: Shape = ({ tickets, dice }): Exported => {
  const epoch = (at: number | null) => (at === null ? null : at / 1000)
  const records = tickets.map((t) => ({
    type: 'conversation',
    id: String(t.number),
    created_at: epoch(t.created),
    updated_at: epoch(t.updated),
    waiting_since: null,
    snoozed_until: null,
    source: {
      type: words[t.channel],
      id: '9',
      delivered_as: t.fate === 'agent_initiated' ? 'admin_initiated' : 'customer_initiated',
      subject: t.subject,
      body: `<p>${t.body}</p>`,
      author: { type: 'user', id: String(t.customer.number), name: t.customer.name, email: t.customer.email },
    },
    contacts: { type: 'contact.list', contacts: [{ type: 'contact', id: String(t.customer.number) }] },
    open: t.solved === null,
    state: state(t),
    read: true,
    tags: { type: 'tag.list', tags: t.tags.map((name, id) => ({ type: 'tag', id: String(id), name })) },
    priority: 'not_priority',
    sla_applied: null,
    statistics: {
      type: 'conversation_statistics',
      time_to_admin_reply: t.reply === null ? null : (t.reply - t.created) / 1000,
      first_admin_reply_at: epoch(t.reply),
      last_close_at: epoch(t.solved),
      time_to_last_close: t.solved === null ? null : (t.solved - t.created) / 1000,
      count_reopens: t.reopens,
      count_conversation_parts: t.replies + 1,
    },
    conversation_rating: t.stars === null ? null : { rating: t.stars, remark: t.body, created_at: epoch(t.rated) },
    admin_assignee_id: 814,
    team_assignee_id: null,
  }))
  const seen = (t: Ticket): Seen => ({
    id: String(t.number),
    created: t.created,
    reply: t.reply,
    solved: t.solved,
    updated: t.updated,
    rated: t.rated,
    status: seenStatus(t),
    channel: seenChannel(t),
    tags: t.tags,
    csat: rating(t),
    requester: String(t.customer.number),
    reopens: t.reopens,
    excluded: t.fate === 'agent_initiated' ? 'agent_initiated' : undefined,
  })
  return { files: [asJson(dice, records, 'conversations')], source: 'intercom', seen: tickets.map(seen) }
}
