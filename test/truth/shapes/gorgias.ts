import { local, toSecond, withoutZone } from '../clock.ts'
import type { Seen } from '../seen.ts'
import { asCsv, asJson, type Exported, type Shape } from '../shape.ts'
import type { Ticket } from '../shop.ts'

const words = { email: 'email', chat: 'chat', form: 'contact_form', phone: 'phone', social: 'instagram-direct-message' }
const rating = (t: Ticket) => (t.stars === null ? null : t.stars >= 4 ? 'good' : t.stars === 3 ? 'neutral' : 'bad')
const open = (t: Ticket) => (t.solved === null ? 'open' : 'closed')

/** A view's CSV: naive times to the second, durations in seconds, tags that may hold blanks behind commas in one cell. */
export const gorgiasCsv: Shape = (shop) => {
  const { zone } = shop
  const time = (at: number | null) => (at === null ? '' : local(zone, at).replace('T', ' '))
  const tags = (t: Ticket) => t.tags.map((tag) => tag.replace('_', ' '))
  const columns = [
    { head: 'Ticket id', cell: (t: Ticket) => String(t.number) },
    { head: 'Tags', cell: (t: Ticket) => tags(t).join(','), tells: ['tags' as const] },
    { head: 'Initial channel', cell: (t: Ticket) => words[t.channel] },
    { head: 'Priority', cell: () => 'normal' },
    { head: 'Last used integration name', cell: () => 'Teahouse' },
    { head: 'Last used integration type', cell: () => 'outlook' },
    { head: 'Created by an agent', cell: (t: Ticket) => (t.fate === 'agent_initiated' ? 'True' : 'False') },
    { head: 'Subject', cell: (t: Ticket) => t.subject },
    { head: 'Creation date', cell: (t: Ticket) => time(t.created) },
    { head: 'Closed date', cell: (t: Ticket) => time(t.solved) },
    { head: 'Survey score', cell: (t: Ticket) => (t.stars === null ? '' : String(t.stars)), tells: ['csat' as const] },
    { head: 'Survey replied date', cell: (t: Ticket) => time(t.rated), tells: ['rated' as const] },
    { head: 'Assignee name', cell: (t: Ticket) => t.agent },
    { head: 'Customer email', cell: (t: Ticket) => t.customer.email, tells: ['requester' as const] },
    { head: 'First response time (s)', cell: (t: Ticket) => (t.reply === null ? '' : String((t.reply - t.created) / 1000)) },
    { head: 'Resolution time (s)', cell: (t: Ticket) => (t.solved === null ? '' : String((t.solved - t.created) / 1000)) },
    { head: 'Number of agent messages', cell: (t: Ticket) => String(t.replies) },
    { head: 'Number of customer messages', cell: () => '2' },
    { head: 'Ticket URL', cell: (t: Ticket) => `https://teahouse.example/app/ticket/${t.number}` },
    { head: 'Ticket Field: AI Intent', cell: () => 'Subscription::Cancel::Other' },
  ]
  const seen = (at: number) => withoutZone(zone, at)
  // a ticket that a person of the shop started was answered before it was asked
  return asCsv(shop, 'gorgias', 'tickets.csv', columns, (t) => ({
    id: String(t.number),
    created: seen(t.created),
    reply_s: t.reply === null ? null : (t.reply - t.created) / 1000,
    solved: t.solved === null ? null : seen(t.solved),
    rated: t.rated === null ? null : seen(t.rated),
    channel: t.channel,
    tags: tags(t),
    csat: rating(t),
    requester: t.customer.email,
    replies: t.replies,
    excluded: t.fate === 'agent_initiated' ? 'agent_initiated' : undefined,
  }))
}

/** The API: UTC to the microsecond, without saying so; it has no first response. */
export const gorgiasApi: Shape = ({ tickets, dice }): Exported => {
  const time = (at: number | null) =>
    at === null ? null : `${new Date(at).toISOString().slice(0, 19)}.${dice.whole(100_000, 999_999)}`
  // the truth keeps whole seconds, so that what is behind them must not be written
  const plain = (at: number | null) => time(at)?.replace(/\.\d+$/, '.000000') ?? null
  const records = tickets.map((t) => ({
    id: t.number,
    uri: `/api/tickets/${t.number}/`,
    external_id: null,
    status: open(t),
    priority: 'normal',
    channel: words[t.channel],
    via: words[t.channel],
    from_agent: t.fate === 'agent_initiated',
    customer: { id: t.customer.number, email: t.customer.email, name: t.customer.name },
    assignee_user: { id: 7, email: 'jo@teahouse.example', name: t.agent },
    assignee_team: null,
    subject: t.subject,
    excerpt: t.body,
    tags: t.tags.map((name, id) => ({ id, name, decoration: { color: '#fff' } })),
    messages_count: t.replies + 1,
    is_unread: false,
    spam: t.fate === 'spam',
    created_datetime: plain(t.created),
    opened_datetime: plain(t.created),
    last_received_message_datetime: plain(t.created),
    last_message_datetime: plain(t.updated),
    updated_datetime: plain(t.updated),
    closed_datetime: plain(t.solved),
    snooze_datetime: null,
    trashed_datetime: t.fate === 'deleted' ? plain(t.updated) : null,
    ...(t.stars !== null && { satisfaction_survey: { score: t.stars, scored_datetime: plain(t.rated) } }),
  }))
  const seen = (t: Ticket): Seen => ({
    id: String(t.number),
    created: toSecond(t.created),
    solved: t.solved,
    updated: t.updated,
    rated: t.rated,
    status: open(t),
    channel: t.channel,
    tags: t.tags,
    csat: rating(t),
    requester: t.customer.email,
    excluded: t.fate === 'spam' || t.fate === 'agent_initiated' || t.fate === 'deleted' ? t.fate : undefined,
  })
  return { files: [asJson(dice, records, 'data')], source: 'gorgias-api', seen: tickets.map(seen) }
}
