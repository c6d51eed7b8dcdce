import { local, toMinute, two, wall, withoutZone } from '../clock.ts'
import { fiveStars, iso, threeSteps } from '../rate.ts'
import { asCsv, asJson, type Exported, type Shape } from '../shape.ts'
import type { Ticket } from '../shop.ts'

const states = { new: 'Open', open: 'Open', pending: 'On Hold', hold: 'On Hold', solved: 'Closed', closed: 'Closed' }
const statuses = { new: 'open', open: 'open', pending: 'hold', hold: 'hold', solved: 'closed', closed: 'closed' } as const
const words = { email: 'Email', chat: 'Chat', form: 'Web', phone: 'Phone', social: 'Twitter' }
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** A report: `08 Sep 2026 11:15 AM`, `-` for nothing, the module behind each column. */
export const zohoReport: Shape = (shop) => {
  const { zone } = shop
  const time = (at: number | null) => {
    if (at === null) return '-'
    const { y, m, d, h, min } = wall(zone, at)
    return `${two(d)} ${months[m - 1]} ${y} ${two(h % 12 || 12)}:${two(min)} ${h < 12 ? 'AM' : 'PM'}`
  }
  const columns = [
    { head: 'Ticket Id (Ticket)', cell: (t: Ticket) => `#${t.number}` },
    { head: 'Status (Ticket)', cell: (t: Ticket) => states[t.status] },
    { head: 'Priority (Ticket)', cell: () => '-' },
    { head: 'Channel (Ticket)', cell: (t: Ticket) => words[t.channel], tells: ['channel' as const] },
    { head: 'Product Name (Ticket)', cell: () => '-' },
    { head: 'Created Time (Ticket)', cell: (t: Ticket) => time(t.created) },
    { head: 'Ticket Closed Time', cell: (t: Ticket) => time(t.solved) },
    { head: 'Email (Contact)', cell: (t: Ticket) => t.customer.email },
    { head: 'Happiness Rating', cell: (t: Ticket) => threeSteps(t, ['100%', '50%', '0%']) ?? '-', tells: ['csat' as const] },
    { head: 'SLA Violation Type', cell: () => 'Not Violated' },
    { head: 'Tags (Ticket)', cell: (t: Ticket) => t.tags.join(',') || '-', tells: ['tags' as const] },
  ]
  const seen = (at: number) => withoutZone(zone, toMinute(at))
  return asCsv(shop, 'zoho-desk', 'report.csv', columns, (t) => ({
    id: `#${t.number}`,
    created: seen(t.created),
    solved: t.solved === null ? null : seen(t.solved),
    status: statuses[t.status],
    channel: t.channel,
    tags: t.tags,
    csat: fiveStars(t),
    requester: t.customer.email,
  }))
}

/** The backup: naive times to the second, words for happiness. */
export const zohoBackup: Shape = (shop) => {
  const { zone } = shop
  const time = (at: number | null) => (at === null ? '' : local(zone, at).replace('T', ' '))
  const columns = [
    { head: 'ID', cell: (t: Ticket) => `40001000000${t.number}` },
    { head: 'Department', cell: () => 'Tea' },
    { head: 'Contact ID', cell: (t: Ticket) => String(t.customer.number) },
    { head: 'Email', cell: (t: Ticket) => t.customer.email },
    { head: 'Subject', cell: (t: Ticket) => t.subject },
    { head: 'Description', cell: (t: Ticket) => t.body, tells: [] },
    { head: 'Status', cell: (t: Ticket) => states[t.status] },
    { head: 'Ticket Owner', cell: (t: Ticket) => t.agent },
    { head: 'Created Time', cell: (t: Ticket) => time(t.created) },
    { head: 'Modified Time', cell: (t: Ticket) => time(t.updated) },
    { head: 'Request Id', cell: (t: Ticket) => String(t.number) },
    { head: 'Customer Response Time', cell: (t: Ticket) => time(t.updated) },
    { head: 'Number of Threads', cell: (t: Ticket) => String(t.replies + 1) },
    { head: 'Channel', cell: (t: Ticket) => words[t.channel] },
    { head: 'Ticket Closed Time', cell: (t: Ticket) => time(t.solved) },
    { head: 'Is Escalated', cell: () => 'false' },
    { head: 'Happiness Rating', cell: (t: Ticket) => threeSteps(t, ['Good', 'Okay', 'Bad']) ?? '' },
    { head: 'Agent Responded Time', cell: (t: Ticket) => time(t.updated) },
    { head: 'Time to Respond', cell: () => '' },
    { head: 'SLA Violation Type', cell: () => 'Not Violated' },
    { head: 'Tags', cell: (t: Ticket) => t.tags.join(',') },
  ]
  const seen = (at: number) => withoutZone(zone, at)
  return asCsv(shop, 'zoho-desk', 'Cases__1.csv', columns, (t) => ({
    id: String(t.number),
    created: seen(t.created),
    solved: t.solved === null ? null : seen(t.solved),
    updated: seen(t.updated),
    status: statuses[t.status],
    channel: t.channel,
    tags: t.tags,
    csat: fiveStars(t),
    requester: t.customer.email,
  }))
}

/** The API. */
export const zohoApi: Shape = ({ tickets, dice }): Exported => {
  const records = tickets.map((t) => ({
    id: `4000100000${t.number}`,
    ticketNumber: String(t.number),
    departmentId: '11',
    contactId: String(t.customer.number),
    email: t.customer.email,
    subject: t.subject,
    status: 'Custom state',
    statusType: states[t.status],
    channel: words[t.channel],
    assigneeId: '7',
    layoutId: '3',
    createdTime: iso(t.created, '.000Z'),
    closedTime: iso(t.solved, '.000Z'),
    modifiedTime: iso(t.updated, '.000Z'),
    customerResponseTime: iso(t.created, '.000Z'),
    responseDueDate: null,
    threadCount: String(t.replies),
    webUrl: 'https://desk.teahouse.example',
    isSpam: t.fate === 'spam',
  }))
  return {
    files: [asJson(dice, records, 'data')],
    source: 'zoho-desk',
    seen: tickets.map((t) => ({
      id: String(t.number),
      created: t.created,
      solved: t.solved,
      updated: t.updated,
      status: statuses[t.status],
      channel: t.channel,
      requester: t.customer.email,
      excluded: t.fate === 'spam' ? 'spam' : undefined,
    })),
  }
}
