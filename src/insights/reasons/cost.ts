import type { Cost } from '../shop.ts'

/** What is known of the work that tickets took. Tickets may be parts of them. */
export interface Work {
  tickets: number
  /** public replies; null where the export has no number of them */
  replies: number | null
}

/** Null where nothing is given to reckon with: no cost is invented. */
export function costOf({ tickets, replies }: Work, { wage, minutesPerReply, perTicket }: Cost): number | null {
  if (wage !== undefined && minutesPerReply !== undefined && replies !== null) return (replies * minutesPerReply * wage) / 60
  return perTicket === undefined ? null : tickets * perTicket
}
