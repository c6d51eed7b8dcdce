import { room } from '../registry.ts'
import type { Text } from '../text/text.ts'
import type { Centre } from './centre.ts'

/**
 * A part of the plan: contacts to come, agents for them, what may be promised. It is computed from what was read of the past and yields
 * plain data; `report/` draws it. Adding one is adding one file of these under `parts/`.
 */
export interface Part {
  title: Text
  /** where it stands: from small to large */
  place: number
  /** what is computed, over which tickets, in a few sentences */
  what: Text
  /** where the formulas come from */
  reference: string
  /** the columns of its table, most important first; JSON and CSV have every value of the rows */
  columns: readonly PartColumn[]
  find(centre: Centre): PartFound | Promise<PartFound>
  examples: readonly PartExample[]
}

/** What a part came to. */
export interface PartFound {
  /** one sentence */
  headline: Text
  /** why these data cannot tell; then there are no rows */
  cannotTell?: Text
  /** what is missing, by the name that it has in the settings or flags: `plan.handleTime.chat` */
  needed: readonly string[]
  notes: readonly Text[]
  rows: readonly PartRow[]
  /** of the rows those that a person reads first; left out: all */
  brief?: readonly PartRow[]
  /** numbers of the whole */
  values: Readonly<Record<string, number | null>>
  weeks?: readonly WeekPicture[]
  /** texts to be put somewhere, ready in both languages */
  lines?: readonly PromiseLine[]
}

export type PartRow = Readonly<Record<string, string | number | boolean | null>>

/** Numbers of a week: times down, weekdays across from Monday. */
export interface WeekPicture {
  title: Text
  /** `09:00` of each row */
  times: readonly string[]
  /** by time and weekday; null: shut */
  cells: readonly (readonly (number | null)[])[]
}

/** A sentence that promises an answer, for the place where customers read or hear it. */
export interface PromiseLine {
  place: Text
  id: string
  text: Text
}

/** As of an insight: how the values of a column are written. */
export interface PartColumn {
  key: string
  heading: Text
  as?: 'count' | 'decimal' | 'percent' | 'per-hundred' | 'duration' | 'money'
  words?: Readonly<Record<string, Text>>
}

/** Tickets, what is set, and what must come of them, worked out by hand. */
export interface PartExample {
  title: string
  tickets: readonly Record<string, unknown>[]
  /** what differs from a centre without settings: see `CentreQuestion` */
  set?: PartSetting
  /** rows in order, each with the values that matter */
  rows?: readonly PartRow[]
  cannotTell?: true
  needed?: readonly string[]
}

/** What an example sets, as a team would write it. */
export interface PartSetting {
  month?: string
  plan?: object
  targets?: readonly string[]
  businessHours?: string
  /** of each day of the past, and by month of what is to come */
  ordersADay?: number
  forecast?: Readonly<Record<string, number>>
}

/** What a part found where the data cannot tell. */
export const cannotTell = (why: Text, needed: readonly string[] = []): PartFound => ({
  ...{ headline: why, cannotTell: why, needed, notes: [], rows: [], values: {} },
})

export const { member: part, names: partNames } = room<Part>(new URL('./parts/', import.meta.url))
