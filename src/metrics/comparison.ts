import type { Group } from './metric.ts'

/** Two stretches of days side by side. */
export interface Comparison {
  /** instants in ISO 8601 with the zone's offset, `to` exclusive */
  now: { from: string; to: string }
  before: { from: string; to: string }
  changes: readonly Change[]
  /** where changes of shares, means and the contact rate come from, by groups */
  mix: readonly Mix[]
}

/** One value then and now. Limits are of 95 % intervals; null: not known, or no data. */
export interface Change {
  metric: string
  /** `{}` is the whole */
  group: Group
  value: string
  now: number | null
  before: number | null
  /** now - before, in the value's own unit */
  change: number | null
  low: number | null
  high: number | null
  /** of counts and rates: now ÷ before */
  ratio?: number | null
  ratio_low?: number | null
  ratio_high?: number | null
  /** the intervals leave no room for "nothing changed", and there were tickets enough to say so */
  clear: boolean
}

/** A change taken apart: total = mix + within = the sum over the groups. */
export interface Mix {
  metric: string
  value: string
  by: string
  total: number
  /** because other groups came */
  mix: number
  /** because groups are not what they were */
  within: number
  groups: readonly MixedGroup[]
}

export interface MixedGroup {
  /** null: those that have no such thing */
  key: string | null
  now: number | null
  before: number | null
  share_now: number | null
  share_before: number | null
  mix: number
  within: number
}
