import { anyDialect, csv } from '../bytes.ts'
import { local, withoutZone } from '../clock.ts'
import type { Seen } from '../seen.ts'
import type { Exported, Shape } from '../shape.ts'
import type { Ticket } from '../shop.ts'

const seenStatus = (t: Ticket) => (t.solved === null ? (t.status === 'new' ? 'open' : t.status) : 'solved')
const category = { open: 'open', pending: 'waiting', hold: 'waiting', solved: 'resolved' } as const

/** The message export: one row a message, in any order; automatic answers are marked and answer nothing. */
export const frontMessages: Shape = ({ tickets, zone, dice }): Exported => {
  const time = (at: number) => local(zone, at).replace('T', ' ')
  const header = [
    'Message ID',
    'Segment ID',
    'Conversation ID',
    'Ticket IDs',
    'Segment',
    'Direction',
    'Status',
    'Inbox',
    'Inbox API ID',
    'Message date',
    'Autoreply',
    'Reaction time',
    'Total reply time',
    'Handle time',
    'Response time',
    'Attributed to',
    'Assignee',
    'Author',
    'Contact name',
    'Contact handle',
    'From',
    'To',
    'Extract',
    'Tags',
    'Message API ID',
    'Conversation API ID',
    'New Conversation',
    'First response',
    'Business hours',
    'Subject',
    'Ticket status category',
  ]
  const seen: Seen[] = []
  const rows: Record<string, string>[] = []
  for (const t of tickets) {
    const pending = seenStatus(t) === 'pending' || seenStatus(t) === 'hold'
    const message = (at: number, direction: 'Inbound' | 'Outbound', auto: boolean) =>
      rows.push({
        'Message ID': `msg_${t.number}_${at}_${direction}`,
        'Conversation ID': `cnv_${t.number}`,
        Segment: '1',
        Direction: direction,
        Status: 'Archived',
        Inbox: 'Tea',
        'Message date': time(at),
        Autoreply: auto ? 'Yes' : 'No',
        'Reaction time': '5',
        'Response time': '99',
        Assignee: t.agent,
        'Contact handle': t.customer.email,
        Extract: t.body,
        Tags: t.tags.join(','),
        'Conversation API ID': `cnv_${t.number}`,
        'First response': direction === 'Outbound' ? 'Yes' : 'No',
        'Business hours': 'No',
        'Ticket status category': pending ? 'waiting' : category[seenStatus(t) as 'open'],
      })
    const started = t.fate === 'agent_initiated'
    message(t.created, started ? 'Outbound' : 'Inbound', false)
    const auto = !started && dice.chance(0.3)
    if (auto) message(t.created, 'Outbound', true)
    const replies = t.reply === null ? [] : Array.from({ length: Math.min(t.replies, 3) }, (_, i) => t.reply! + i * 600_000)
    for (const at of replies) message(at, 'Outbound', false)
    const first = withoutZone(zone, t.created)
    seen.push({
      id: `cnv_${t.number}`,
      created: first,
      reply: started ? first : t.reply === null ? null : withoutZone(zone, t.reply),
      updated: Math.max(...[t.created, ...replies].map((at) => withoutZone(zone, at))),
      status: pending ? 'pending' : seenStatus(t),
      tags: t.tags,
      requester: t.customer.email,
      replies: replies.length + (started ? 1 : 0),
      excluded: started ? 'agent_initiated' : undefined,
    })
  }
  const cells = dice.shuffled(rows).map((row) => header.map((head) => row[head] ?? ''))
  return {
    files: [{ name: 'messages.csv', bytes: csv([header, ...cells], anyDialect(dice)) }],
    source: 'front',
    seen,
    continuation: rows.length - tickets.length,
  }
}
