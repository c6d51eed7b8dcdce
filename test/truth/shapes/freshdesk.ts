import { local, two, withoutZone } from '../clock.ts'
import type { Seen } from '../seen.ts'
import { asCsv, asJson, type Exported, type Shape } from '../shape.ts'
import type { Ticket } from '../shop.ts'

const states = {
  new: 'Open',
  open: 'Open',
  pending: 'Waiting on Customer',
  hold: 'Waiting on Third Party',
  solved: 'Resolved',
  closed: 'Closed',
}
const sources = { email: 'Email', chat: 'Chat', form: 'Portal', phone: 'Phone', social: 'Feedback Widget' }
const seenChannel = (t: Ticket) => (t.channel === 'social' ? 'form' : t.channel)
const moods = ['', 'Extremely unhappy', 'Very unhappy', 'Neutral', 'Happy', 'Extremely happy']
const rating = (t: Ticket) => (t.stars === null ? null : t.stars >= 4 ? 'good' : t.stars === 3 ? 'neutral' : 'bad')
const seenStatus = (t: Ticket) => (t.status === 'new' ? 'open' : t.status)

/** The ticket export: instants of the first reply; the column "in hrs" counts business hours and is often empty. */
export const freshdeskCsv: Shape = (shop) => {
  const { zone, dice } = shop
  const time = (at: number | null) => (at === null ? '' : local(zone, at).replace('T', ' '))
  const empty = dice.chance(0.4)
  const resolved = (t: Ticket) => (t.status === 'closed' && t.number % 3 === 0 ? null : t.solved)
  const hours = (s: number) => `${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`
  const columns = [
    { head: 'Ticket ID', cell: (t: Ticket) => String(t.number) },
    { head: 'Subject', cell: (t: Ticket) => t.subject },
    { head: 'Description', cell: (t: Ticket) => t.body, tells: [] },
    { head: 'Status', cell: (t: Ticket) => states[t.status] },
    { head: 'Priority', cell: () => 'Medium' },
    { head: 'Source', cell: (t: Ticket) => (t.fate === 'agent_initiated' ? 'Outbound Email' : sources[t.channel]) },
    { head: 'Type', cell: () => 'Question' },
    { head: 'Agent', cell: (t: Ticket) => t.agent },
    { head: 'Group', cell: () => 'Support' },
    { head: 'Created time', cell: (t: Ticket) => time(t.created) },
    { head: 'Due by Time', cell: (t: Ticket) => time(t.created + 86_400_000) },
    // closing a ticket without solving it leaves this empty, and so does reopening
    { head: 'Resolved time', cell: (t: Ticket) => time(t.solved) },
    { head: 'Closed time', cell: (t: Ticket) => (t.status === 'closed' ? time(t.updated) : '') },
    { head: 'Last update time', cell: (t: Ticket) => time(t.updated), tells: ['updated' as const] },
    { head: 'Initial response time', cell: (t: Ticket) => time(t.reply) },
    { head: 'Time tracked', cell: () => '00:00' },
    { head: 'First response time (in hrs)', cell: (t: Ticket) => (t.reply === null || empty ? '' : hours(900)) },
    { head: 'Resolution time (in hrs)', cell: (t: Ticket) => (resolved(t) === null || empty ? '' : hours(3600)) },
    { head: 'Agent interactions', cell: (t: Ticket) => String(t.replies), tells: ['replies' as const] },
    { head: 'Customer interactions', cell: () => '1' },
    { head: 'Resolution status', cell: () => 'Within SLA' },
    { head: 'First response status', cell: () => 'Within SLA' },
    { head: 'Tags', cell: (t: Ticket) => t.tags.join(dice.one([',', ', '])), tells: ['tags' as const] },
    { head: 'Survey results', cell: (t: Ticket) => moods[t.stars ?? 0]!, tells: ['csat' as const] },
    { head: 'Full name', cell: (t: Ticket) => t.customer.name },
    { head: 'Email', cell: (t: Ticket) => t.customer.email },
    { head: 'Work phone', cell: () => '' },
  ]
  const seen = (at: number) => withoutZone(zone, at)
  const exported = asCsv(shop, 'freshdesk', 'tickets.csv', columns, (t) => ({
    id: String(t.number),
    created: seen(t.created),
    reply: t.reply === null ? null : seen(t.reply),
    solved: t.solved === null ? null : seen(t.solved),
    updated: seen(t.updated),
    status: seenStatus(t),
    channel: t.fate === 'agent_initiated' ? 'email' : seenChannel(t),
    tags: t.tags,
    csat: rating(t),
    requester: t.customer.email,
    replies: t.replies,
    excluded: t.fate === 'agent_initiated' ? 'agent_initiated' : undefined,
  }))
  // where there are no tags the type stands in for them
  return { ...exported, seen: exported.seen.map((t) => ('tags' in t ? t : { ...t, tags: ['Question'] })) }
}

const stateNumbers = { new: 2, open: 2, pending: 3, hold: 7, solved: 4, closed: 5 }
const sourceNumbers = { email: 1, chat: 7, form: 2, phone: 3, social: 9 }

/** The API with `include=stats`: numbers for states and sources. */
export const freshdeskApi: Shape = ({ tickets, dice }): Exported => {
  const iso = (at: number | null) => (at === null ? null : `${new Date(at).toISOString().slice(0, 19)}Z`)
  const records = tickets.map((t) => ({
    cc_emails: [],
    fwd_emails: [],
    reply_cc_emails: [],
    fr_escalated: false,
    spam: t.fate === 'spam',
    deleted: t.fate === 'deleted',
    email_config_id: null,
    group_id: 5,
    priority: 1,
    requester_id: t.customer.number,
    responder_id: 3,
    source: t.fate === 'agent_initiated' ? 10 : sourceNumbers[t.channel],
    company_id: null,
    status: stateNumbers[t.status],
    subject: t.subject,
    product_id: null,
    id: t.number,
    type: null,
    due_by: iso(t.created + 86_400_000),
    fr_due_by: iso(t.created + 86_400_000),
    is_escalated: false,
    custom_fields: { cf_gift: null, cf_note: t.body },
    created_at: iso(t.created),
    updated_at: iso(t.updated),
    tags: t.tags,
    stats: {
      agent_responded_at: iso(t.reply),
      requester_responded_at: null,
      first_responded_at: iso(t.reply),
      status_updated_at: iso(t.updated),
      reopened_at: null,
      resolved_at: iso(t.solved),
      closed_at: t.status === 'closed' ? iso(t.updated) : null,
      pending_since: null,
    },
  }))
  const seen = (t: Ticket): Seen => ({
    id: String(t.number),
    created: t.created,
    reply: t.reply,
    solved: t.solved,
    updated: t.updated,
    status: seenStatus(t),
    channel: t.fate === 'agent_initiated' ? 'email' : seenChannel(t),
    tags: t.tags,
    requester: String(t.customer.number),
    excluded: t.fate === 'spam' || t.fate === 'deleted' || t.fate === 'agent_initiated' ? t.fate : undefined,
  })
  return { files: [asJson(dice, records, 'tickets')], source: 'freshdesk', seen: tickets.map(seen) }
}
