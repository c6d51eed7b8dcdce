import { anyDialect, csv, encode } from '../bytes.ts'
import { fiveStars } from '../rate.ts'
import { asJson, type Exported, type Shape } from '../shape.ts'

const inboxes = {
  email: 'Channel::Email',
  chat: 'Channel::WebWidget',
  form: 'Channel::Api',
  phone: 'Channel::Voice',
  social: 'Channel::FacebookPage',
}
const channels = { email: 'email', chat: 'chat', form: 'other', phone: 'phone', social: 'social' } as const
const states = { new: 'open', open: 'open', pending: 'pending', hold: 'snoozed', solved: 'resolved', closed: 'resolved' }
const statuses = { new: 'open', open: 'open', pending: 'pending', hold: 'pending', solved: 'solved', closed: 'solved' } as const

/** The API: epoch seconds, labels, the inbox's class for a channel. */
export const chatwootApi: Shape = ({ tickets, dice }): Exported => {
  const epoch = (at: number | null) => (at === null ? null : at / 1000)
  const records = tickets.map((t) => ({
    meta: {
      sender: { id: t.customer.number, name: t.customer.name, email: t.customer.email },
      channel: inboxes[t.channel],
      assignee: { id: 2, name: t.agent },
    },
    id: t.number,
    inbox_id: 3,
    status: states[t.status],
    created_at: epoch(t.created),
    first_reply_created_at: epoch(t.reply),
    last_activity_at: epoch(t.updated),
    waiting_since: 0,
    snoozed_until: null,
    agent_last_seen_at: 0,
    contact_last_seen_at: 0,
    assignee_last_seen_at: 0,
    priority: null,
    labels: t.tags,
    can_reply: true,
    unread_count: 0,
    messages: [{ id: 1, content: t.body }],
  }))
  return {
    files: [asJson(dice, records, 'payload')],
    source: 'chatwoot',
    seen: tickets.map((t) => ({
      id: String(t.number),
      created: t.created,
      reply: t.reply,
      updated: t.updated,
      status: statuses[t.status],
      channel: channels[t.channel],
      tags: t.tags,
      requester: String(t.customer.number),
    })),
  }
}

/** The satisfaction download: one row an answered survey, UTC named in the cell, the reporting period as its last line. */
export const chatwootCsat: Shape = ({ tickets, dice }): Exported => {
  const rated = tickets.filter((t) => t.stars !== null)
  const header = [
    'Agent name',
    'Rating',
    'Feedback Comment',
    'Contact Name',
    'Contact Email Address',
    'Contact Phone Number',
    'Link to the conversation',
    'Recorded date',
  ]
  const link = (n: number) => `https://chat.teahouse.example/app/accounts/1/conversations/${n}`
  const rows = rated.map((t) => [
    t.agent,
    String(t.stars),
    t.body,
    t.customer.name,
    t.customer.email,
    '',
    link(t.number),
    `${new Date(t.rated!).toISOString().slice(0, 19).replace('T', ' ')} UTC`,
  ])
  const body = new TextDecoder().decode(csv([header, ...rows], { ...anyDialect(dice), encoding: 'utf-8' }))
  return {
    files: [
      {
        name: 'csat.csv',
        bytes: encode(`${body}\n"${dice.one(['Reporting period', '보고 기간'])} 2026-01-01 - 2026-12-31"\n`, 'utf-8'),
      },
    ],
    source: 'chatwoot',
    seen: rated.map((t) => ({
      id: link(t.number),
      created: null,
      rated: t.rated!,
      csat: fiveStars(t),
      requester: t.customer.email,
    })),
    footer: 1,
  }
}
