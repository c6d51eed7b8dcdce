import type { Metric, Say } from '../metric.ts'
import type { GroupRow } from './groups.ts'
import { heading, shownAlike } from './value.ts'

/** One value of one metric for every group. */
export interface BreakdownColumn {
  /** the metric's title; several columns in a row may share it */
  over: string
  heading: string
  cells: readonly string[]
  /** 0 is what must be seen first */
  rank: number
}

/** Counts that mean the same whichever metric gives them: they stand once. */
const shared = ['tickets', 'orders']

/** Every metric's columns that have something to say, metric by metric. */
export function columnsOf(rows: readonly GroupRow[], metrics: ReadonlyMap<string, Metric>, say: Say): BreakdownColumn[] {
  const seen = new Set<string>()
  return [...metrics].flatMap(([id, { title, columns, headings }]) =>
    columns.flatMap((name, rank) => {
      const values = rows.map((row) => row.byMetric.get(id)?.[name])
      if (seen.has(name) || values.every((value) => value == null)) return []
      if (shared.includes(name)) seen.add(name)
      return { over: say.text(title), heading: heading(name, headings, say), cells: shownAlike(name, values, say), rank }
    }),
  )
}
