import { local, toMinute, withoutZone } from '../clock.ts'
import type { Seen } from '../seen.ts'
import { asCsv, asJson, type Exported, type Shape } from '../shape.ts'
import type { Ticket } from '../shop.ts'

const states = { new: 'New', open: 'Open', pending: 'Pending', hold: 'On-hold', solved: 'Solved', closed: 'Closed' }
const via = { email: 'Mail', chat: 'Chat', form: 'Web form', phone: 'Phone call (inbound)', social: 'Twitter DM' }
const minutes = (from: number, to: number | null) => (to === null ? '' : String(Math.floor((to - from) / 60_000)))
const withMarks = (t: Ticket) =>
  t.fate === 'merged' ? [...t.tags, 'closed_by_merge'] : t.fate === 'spam' ? ['spam', ...t.tags] : t.tags
/** Zendesk asks good or bad. */
const verdict = (t: Ticket) => (t.stars === null ? (t.asked ? 'offered' : 'none') : t.stars >= 4 ? 'good' : 'bad')
/** A tag named spam is a tag like any other, until the settings say otherwise. */
const marked = (t: Ticket) => (t.fate === 'merged' ? t.fate : undefined)

/** The report export: times to the minute on the account's clock, durations in whole minutes. */
export const zendeskCsv: Shape = (shop) => {
  const { zone, dice } = shop
  const time = (at: number | null) => (at === null ? '' : local(zone, at).slice(0, 16).replace('T', ' '))
  const columns = [
    ...(dice.chance(0.5) ? [{ head: 'Summation column', cell: () => '1' }] : []),
    { head: dice.one(['Id', 'ID']), cell: (t: Ticket) => String(t.number) },
    { head: 'Requester', cell: (t: Ticket) => t.customer.name },
    { head: 'Requester id', cell: (t: Ticket) => String(t.customer.number) },
    { head: 'Requester external id', cell: () => '' },
    { head: 'Requester domain', cell: () => 'example.com' },
    { head: 'Submitter', cell: (t: Ticket) => t.customer.name },
    { head: 'Assignee', cell: (t: Ticket) => t.agent },
    { head: 'Group', cell: () => 'Support' },
    { head: 'Subject', cell: (t: Ticket) => t.subject },
    { head: 'Tags', cell: (t: Ticket) => withMarks(t).join(' ') },
    { head: 'Status', cell: (t: Ticket) => states[t.status], tells: ['status' as const] },
    { head: 'Via', cell: (t: Ticket) => via[t.channel], tells: ['channel' as const] },
    { head: 'Created at', cell: (t: Ticket) => time(t.created) },
    { head: 'Updated at', cell: (t: Ticket) => time(t.updated), tells: ['updated' as const] },
    { head: 'Assigned at', cell: (t: Ticket) => time(t.created) },
    { head: 'Due date', cell: () => '' },
    { head: 'Initially assigned at', cell: (t: Ticket) => time(t.created) },
    { head: 'Solved at', cell: (t: Ticket) => time(t.solved), tells: ['solved' as const] },
    {
      head: 'Resolution time',
      cell: (t: Ticket) => (t.solved === null ? '' : String(Math.round((t.solved - t.created) / 3_600_000))),
    },
    {
      head: 'Satisfaction Score',
      cell: (t: Ticket) => ({ offered: 'Offered', none: 'Not Offered', good: 'Good', bad: 'Bad' })[verdict(t)],
      tells: ['csat' as const],
    },
    { head: 'Group stations', cell: () => '1' },
    { head: 'Reopens', cell: (t: Ticket) => String(t.reopens), tells: ['reopens' as const] },
    { head: 'Replies', cell: (t: Ticket) => String(t.replies), tells: ['replies' as const] },
    { head: 'First reply time in minutes', cell: (t: Ticket) => minutes(t.created, t.reply) },
    { head: 'First reply time in minutes within business hours', cell: (t: Ticket) => (t.reply === null ? '' : '0') },
    { head: 'Full resolution time in minutes', cell: (t: Ticket) => minutes(t.created, t.solved) },
    { head: 'Full resolution time in minutes within business hours', cell: (t: Ticket) => (t.solved === null ? '' : '0') },
  ]
  const seen = (at: number) => withoutZone(zone, toMinute(at))
  return asCsv(shop, 'zendesk', 'export-2026.csv', columns, (t) => ({
    id: String(t.number),
    created: seen(t.created),
    reply_s: t.reply === null ? null : Math.floor((t.reply - t.created) / 60_000) * 60,
    solved: t.solved === null ? null : seen(t.solved),
    // used where the column of instants is left out
    solve_s: t.solved === null ? null : Math.floor((t.solved - t.created) / 60_000) * 60,
    updated: seen(t.updated),
    status: t.status,
    channel: t.channel,
    tags: withMarks(t),
    csat: verdict(t),
    requester: String(t.customer.number),
    replies: t.replies,
    reopens: t.reopens,
    excluded: marked(t),
  }))
}

const channels = { email: 'email', chat: 'native_messaging', form: 'web', phone: 'voice', social: 'facebook' }
const iso = (at: number) => `${new Date(at).toISOString().slice(0, 19)}Z`

/** The JSON export and the incremental API with metric sets: instants in UTC, durations in minutes, seconds where messaging has them. */
export const zendeskJson: Shape = ({ tickets, dice }): Exported => {
  const [sets, seconds] = [dice.chance(0.8), dice.chance(0.3)]
  const record = (t: Ticket) => ({
    url: `https://teahouse.example/api/v2/tickets/${t.number}.json`,
    id: t.number,
    external_id: null,
    via: { channel: channels[t.channel], source: { from: {}, to: {}, rel: null } },
    created_at: iso(t.created),
    updated_at: iso(t.updated),
    generated_timestamp: Math.floor(t.updated / 1000),
    type: null,
    subject: t.subject,
    raw_subject: t.subject,
    description: t.body,
    status: t.fate === 'deleted' ? 'deleted' : t.status,
    requester_id: t.customer.number,
    submitter_id: t.customer.number,
    assignee_id: 77,
    organization_id: null,
    group_id: 12,
    has_incidents: false,
    is_public: true,
    due_at: null,
    tags: withMarks(t),
    custom_fields: [
      { id: 3601, value: null },
      { id: 3602, value: 'x, y' },
    ],
    satisfaction_rating: { score: verdict(t) === 'none' ? 'unoffered' : verdict(t) },
    brand_id: 36,
    ticket_form_id: null,
    ...(sets && {
      metric_set: {
        solved_at: t.solved === null ? null : iso(t.solved),
        replies: t.replies,
        reopens: t.reopens,
        reply_time_in_minutes: {
          calendar: t.reply === null ? null : Math.floor((t.reply - t.created) / 60_000),
          business: t.reply === null ? null : 0,
        },
        ...(seconds && { reply_time_in_seconds: { calendar: t.reply === null ? null : (t.reply - t.created) / 1000 } }),
        full_resolution_time_in_minutes: {
          calendar: t.solved === null ? null : Math.floor((t.solved - t.created) / 60_000),
          business: 0,
        },
      },
    }),
  })
  const seen = (t: Ticket): Seen => ({
    id: String(t.number),
    created: t.created,
    updated: t.updated,
    status: t.fate === 'deleted' ? 'closed' : t.status,
    channel: t.channel,
    tags: withMarks(t),
    csat: verdict(t),
    requester: String(t.customer.number),
    ...(sets && {
      reply_s: t.reply === null ? null : seconds ? (t.reply - t.created) / 1000 : Math.floor((t.reply - t.created) / 60_000) * 60,
      solved: t.solved,
      replies: t.replies,
      reopens: t.reopens,
    }),
    excluded: t.fate === 'deleted' ? 'deleted' : marked(t),
  })
  const records = tickets.map(record)
  const lines = dice.chance(0.3) && {
    name: 'tickets.ndjson',
    bytes: new TextEncoder().encode(records.map((ticket) => JSON.stringify({ ticket })).join('\n')),
  }
  return { files: [lines || asJson(dice, records, 'tickets')], source: 'zendesk', seen: tickets.map(seen) }
}
