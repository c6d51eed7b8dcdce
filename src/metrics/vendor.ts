import { room } from '../registry.ts'
import type { Text } from '../text/text.ts'
import type { Exclusion } from '../tickets/ticket.ts'
import type { Need } from './metric.ts'

/** The metrics that vendors define in ways that disagree, and the values of ours that theirs stand beside, the headline first. */
export const vendorMetrics = {
  'first-response': ['p50_s', 'mean_s', 'answered'],
  'one-touch': ['share', 'one_touch', 'n'],
  csat: ['share', 'good', 'neutral', 'bad', 'rated'],
} as const

export type VendorMetricId = keyof typeof vendorMetrics

/**
 * A vendor's documented definitions, as changes to ours: only what its documentation says is changed, and where it is silent ours
 * stands. Adding a vendor is adding one file of these under `vendors/`.
 */
export interface Vendor {
  title: string
  /** how it counts, in a sentence or three */
  what: Text
  cited: readonly Citation[]
  metrics: Readonly<Record<VendorMetricId, VendorMetric | MissingDefinition>>
  /** tickets (any columns of the table `every_ticket`), and what they come to when counted by hand: values, and the ids counted otherwise */
  examples: readonly {
    title: string
    tickets: readonly Record<string, unknown>[]
    period?: { from: string; to: string }
    metric: VendorMetricId
    values: Readonly<Record<string, number | null>>
    ids: readonly string[]
  }[]
}

/** Where a definition was read, and in which month. */
export interface Citation {
  /** what is said there */
  says: string
  source: string
  read: string
  /** not the vendor's own page */
  secondHand?: true
}

/** One metric as the vendor counts it, over the table `every_ticket` (its columns: `ticket.ts`). */
export interface VendorMetric {
  /** what it counts otherwise than we do, in one sentence */
  why: Text
  /** what one ticket brings to it, as SQL of the type of our metric's `contribution`; NULL: it is not counted. Nothing: as ours */
  contribution?: string
  /** value name → SQL aggregate over the contributions, a column `it`; the headline first */
  values: Readonly<Record<string, string>>
  needs: readonly (Need | readonly Need[])[]
  /** tickets that we leave out and it counts */
  counts?: readonly Exclusion[]
  /** what decides which period a ticket is of, where that is not its creation */
  dated?: DatingEvent
  /** what of the definition no export can tell, so that ours stands there */
  limits?: Text
}

/** The event of a ticket whose time decides which period it is of. */
export type DatingEvent = 'replied' | 'solved' | 'rated'

/** It defines no such metric, or by something that no export holds. */
export interface MissingDefinition {
  reason: Text
}

export const { member: vendor, names: vendorNames } = room<Vendor>(new URL('./vendors/', import.meta.url))
