import { local, toMinute, two, withoutZone } from '../clock.ts'
import { fiveStars } from '../rate.ts'
import { asCsv, type Shape } from '../shape.ts'
import type { Ticket } from '../shop.ts'

const stages = {
  new: 'New',
  open: 'Waiting on us',
  pending: 'Waiting on contact',
  hold: 'Waiting on us',
  solved: 'Closed',
  closed: 'Closed',
}
const statuses = { new: 'new', open: 'open', pending: 'pending', hold: 'open', solved: 'closed', closed: 'closed' } as const
const sources = { email: 'Email', chat: 'Chat', form: 'Form', phone: 'Phone', social: 'Facebook Messenger' }
const hms = (s: number) => `${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`

/** A view's CSV: columns as the user chose, times to the minute, durations over a day as `73:05:10`, several values behind `;`. */
export const hubspotCsv: Shape = (shop) => {
  const { zone, dice } = shop
  const zoned = zone === 'America/New_York' && dice.chance(0.7)
  const time = (at: number | null) => {
    if (at === null) return ''
    const shown = local(zone, at).slice(0, 16).replace('T', ' ')
    if (!zoned) return shown
    return `${shown} ${local(zone, at) === new Date(at - 4 * 3_600_000).toISOString().slice(0, 19) ? 'EDT' : 'EST'}`
  }
  const columns = [
    { head: 'Ticket ID', cell: (t: Ticket) => String(t.number) },
    { head: 'Ticket name', cell: (t: Ticket) => t.subject },
    { head: 'Ticket description', cell: (t: Ticket) => t.body, tells: [] },
    { head: 'Pipeline', cell: () => 'Support Pipeline' },
    { head: 'Ticket status', cell: (t: Ticket) => stages[t.status] },
    { head: 'Priority', cell: () => 'Medium' },
    { head: 'Source', cell: (t: Ticket) => sources[t.channel], tells: ['channel' as const] },
    { head: 'Ticket owner', cell: (t: Ticket) => t.agent },
    { head: 'Create date', cell: (t: Ticket) => time(t.created) },
    { head: 'Close date', cell: (t: Ticket) => time(t.solved) },
    { head: 'Last activity date', cell: (t: Ticket) => time(t.updated), tells: ['updated' as const] },
    { head: 'First agent email response date', cell: (t: Ticket) => time(t.reply), tells: ['reply' as const] },
    {
      head: 'Time to first agent email reply (HH:mm:ss)',
      cell: (t: Ticket) => (t.reply === null ? '' : hms((t.reply - t.created) / 1000)),
    },
    { head: 'Time to close (HH:mm:ss)', cell: (t: Ticket) => (t.solved === null ? '' : hms((t.solved - t.created) / 1000)) },
    { head: 'Number of times contacted', cell: (t: Ticket) => String(t.replies) },
    { head: 'Associated Company (Primary)', cell: () => '' },
    { head: 'Associated Contact Email', cell: (t: Ticket) => t.customer.email },
    { head: 'Last CSAT survey rating', cell: (t: Ticket) => (t.stars === null ? '' : String(t.stars)), tells: ['csat' as const] },
    { head: 'Ticket Tags', cell: (t: Ticket) => t.tags.join(';') },
  ]
  const seen = (at: number) => (zoned ? toMinute(at) : withoutZone(zone, toMinute(at)))
  return asCsv(shop, 'hubspot', 'hubspot-crm-exports.csv', columns, (t) => ({
    id: String(t.number),
    created: seen(t.created),
    reply: t.reply === null ? null : seen(t.reply),
    reply_s: t.reply === null ? null : (t.reply - t.created) / 1000,
    solved: t.solved === null ? null : seen(t.solved),
    updated: seen(t.updated),
    status: statuses[t.status],
    channel: t.channel,
    tags: t.tags,
    csat: fiveStars(t),
    requester: t.customer.email,
  }))
}
