import type { Trend } from './trend.ts'

/** A line of the summary: a number, what it was, and of what it is. `sub` belongs to the line above. */
export interface SummaryRow {
  label: string
  main: string
  trend?: Trend
  note?: string
  sub?: true
  /** code of the warning whose tickets are its note */
  ids?: string
  /** there is no number: `main` says why */
  absent?: true
  /** not ours, and no more than something to see it beside */
  quiet?: true
}
