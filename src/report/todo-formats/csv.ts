import { printable } from '../../text/printable.ts'
import { csvText } from '../../text/syntax/csv-writer.ts'
import { isoIn } from '../../time/zone.ts'
import type { TodoRenderer } from '../todo-renderer.ts'

/**
 * A row a ticket, the most urgent first. Lists are parted by blanks, times are ISO 8601 in the zone of the list. Written as the CSV of
 * `metrics` is. The text is there only where it was asked for.
 */
export default {
  title: 'CSV, one row for each ticket',
  render({ items, period: { zone } }) {
    const at = (instant: number | null) => (instant === null ? '' : isoIn(zone, instant))
    const withText = items.some(({ text }) => text !== undefined)
    const head = ['ticket', 'reasons', 'deadline', 'overdue_s', 'since', 'template', 'orders']
    const rows = items.map((item) => [
      ...[item.ticket, item.reasons.map(({ reason }) => reason).join(' ')].map(printable),
      ...[at(item.deadline), item.overdueS ?? '', at(item.since), item.template ?? '', item.orders ?? ''],
      ...[item.channel, item.status, item.agent, item.team].map((text) => printable(text ?? '')),
      printable(item.tags.join(' ')),
      ...(withText ? [printable(item.text ?? '')] : []),
    ])
    return csvText([[...head, 'channel', 'status', 'agent', 'team', 'tags', ...(withText ? ['text'] : [])], ...rows], {
      defused: true,
    })
  },
} satisfies TodoRenderer
