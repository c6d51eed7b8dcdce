import type { Group } from '../../metrics/metric.ts'
import type { Report, Result } from '../../metrics/report.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import { moreRows, partialKey } from '../messages/report.ts'
import { type BreakdownColumn, columnsOf } from './columns.ts'
import { groupRows } from './groups.ts'
import { keyLabel } from './label.ts'
import type { Members } from './members.ts'

/** A table of groups: their keys on the left, then what every metric says of them. */
export interface Breakdown {
  keys: readonly { heading: string; cells: readonly string[] }[]
  columns: readonly BreakdownColumn[]
  /** how to see the rows that are left out */
  more?: string
}

const mostRows = { full: 10, overview: 5 }
const mostRowsInABlock = 3

/**
 * One table for what `--by` asked for, in full, and one for each dimension that a metric brings itself (the tags), shortened to
 * the largest. Groups of `each` are statements, not tables.
 */
export function breakdowns(report: Report, members: Members, format: NumberFormat): Breakdown[] {
  const bySignature = new Map<string, Result[]>()
  for (const result of report.results) {
    const dimensions = dimensionsOf(result.group, report.by)
    if (dimensions.length === 0 || !dimensions.every((id) => members.dimensions.has(id))) continue
    const signature = dimensions.join()
    const results = bySignature.get(signature)
    if (results) results.push(result)
    else bySignature.set(signature, [result])
  }
  const asked = report.by.join()
  return [...bySignature]
    .sort(([a], [b]) => Number(b === asked) - Number(a === asked))
    .map(([signature, results]) => {
      const most = signature === asked ? Number.POSITIVE_INFINITY : report.overview ? mostRows.overview : mostRows.full
      return breakdown(signature.split(','), results, most, members, format)
    })
    .filter((table) => table.columns.length > 0)
}

/** What was asked for first, in that order, then what the metric adds. */
const dimensionsOf = (group: Group, by: readonly string[]) => [
  ...by.filter((id) => id in group),
  ...Object.keys(group).filter((id) => !by.includes(id)),
]

function breakdown(dimensions: string[], results: Result[], most: number, members: Members, format: NumberFormat): Breakdown {
  const groups = groupRows(dimensions, results)
  const kept = most < groups.length ? largest(groups, dimensions, most) : groups
  const left = groups.length - kept.length
  return {
    keys: dimensions.map((id) => ({
      heading: format.text(members.dimensions.get(id)!.title),
      cells: kept.map(({ group, partial }) => {
        const key = keyLabel(id, group[id], members, format)
        return partial && id === 'month' ? format.text(partialKey(key)) : key
      }),
    })),
    columns: columnsOf(kept, members.metrics, format),
    ...(left > 0 && { more: format.text(moreRows(format.count(left), `--by ${dimensions.join()}`)) }),
  }
}

/** The first so many; of a table in blocks (tags by month) the first three of each block. Results come with the largest first. */
function largest<T extends { group: Group }>(groups: readonly T[], dimensions: readonly string[], most: number): readonly T[] {
  if (dimensions.length === 1) return groups.slice(0, most)
  const seen = new Map<string, number>()
  return groups.filter(({ group }) => {
    const block = JSON.stringify(dimensions.slice(0, -1).map((id) => group[id]))
    const place = (seen.get(block) ?? 0) + 1
    seen.set(block, place)
    return place <= mostRowsInABlock
  })
}
