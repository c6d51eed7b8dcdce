import type { Excludable } from '../tickets/exclude.ts'
import type { Mark } from '../tickets/mark.ts'

/** What leaving tickets out for one reason does to the numbers (or, `automatic`, not counting a machine's reply as a response). */
export interface ExclusionEffect {
  reason: Excludable
  tickets: number
  /** what told so, the most frequent first */
  evidence: readonly (Mark & { tickets: number })[]
  /** headline numbers, with these tickets (or replies) counted and without */
  metrics: readonly { metric: string; value: string; with: number | null; without: number | null }[]
}
