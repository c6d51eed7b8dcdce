import type { Text } from '../text/text.ts'
import type { Written } from '../tickets/load/rows/evidence.ts'
import type { Cell, Evidence } from '../tickets/mark.ts'
import type { Exclusion } from '../tickets/ticket.ts'
import type { Stretch } from '../time/business-shifts.ts'
import type { Values } from './metric.ts'

/** How one ticket's numbers came about. Instants are epoch milliseconds, durations seconds. */
export interface Trace {
  id: string
  /** what was asked for, where the ticket's id is written otherwise */
  asked?: string
  /** the helpdesk it was read as */
  source: string
  file: string
  /** the row that counts; of an event log its first one; a record's number in JSON and Parquet */
  line: number
  /** every row of the files with this id */
  rows: readonly TraceRow[]
  zone: string
  asOf: number | undefined
  /** undefined where no row of it can be a ticket */
  ticket?: TracedTicket
}

export interface TraceRow {
  file: string
  line: number
  fate: 'kept' | 'duplicate' | 'rejected'
  /** why it was rejected, and the creation time that could not be read */
  reason?: Text
  cell?: Cell
}

/** What `every_ticket` (its columns: `ticket.ts`) holds of it, what the file says of that, and what the metrics make of it alone. */
export interface TracedTicket {
  /** why it is in no number; none: it is counted */
  leftOut: readonly TracedExclusion[]
  created: number | undefined
  /** the first reply, automatic or not, wherever it stands in time */
  firstReply: number | undefined
  automatic: boolean
  /** what told so */
  automaticBy?: Evidence
  solved: number | undefined
  status: string | null
  channel: string | null
  agent: string | null
  replies: number | null
  reopens: number | null
  reply: string | null
  replyInvalid: string | null
  isSolved: boolean | null
  csat: string | null
  csatOffered: boolean | null
  seconds: Readonly<Record<TracedDuration, number | null>>
  /** of a target in business days: how many, and the instant at which the last one ends */
  deadline?: { days: number; at: number }
  /** cells of the file, as they are written */
  written: Readonly<Partial<Record<Written, Cell>>>
  /** the stretches of business time, up to the first reply (or as-of, while it waits) and to the solve */
  business?: { zone: string; reply: readonly Stretch[]; solve: readonly Stretch[] }
  /** values of each metric over this ticket alone, where it is counted */
  metrics: readonly { metric: string; values: Values }[]
}

export const tracedDurations = [
  ...(['reply_s', 'first_reply_s', 'waited_s', 'reply_business_s', 'waited_business_s'] as const),
  ...(['target_s', 'target_business_s', 'solve_s', 'solve_business_s'] as const),
]
export type TracedDuration = (typeof tracedDurations)[number]

export interface TracedExclusion {
  reason: Exclusion
  evidence?: Evidence
}
