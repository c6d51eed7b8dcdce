import type { Value } from '../../text/number-format.ts'
import type { Group, Metric, Survival, Values } from '../metric.ts'
import { count } from '../statistics/aggregate.ts'
import { kaplanMeierPercentiles } from '../statistics/kaplan-meier.ts'
import { aggregate, type Grouping, groupingId, type Row, type Session, unnests } from './aggregate.ts'

/** A metric, or one row of its `each`: expressions under one condition, for the groupings they are wanted for. */
export interface Part {
  values: Record<string, string>
  where?: string | undefined
  /** the same values, each saying itself that it counts what meets `where` */
  among?: ((where: string) => Record<string, string>) | undefined
  survival?: Survival | undefined
  groupings: readonly Grouping[]
  /** what its rows have beside their group and their computed values */
  label: Group
  constants: Values
}

export function partsOf(metric: Metric, groupings: readonly Grouping[]): Part[] {
  const { each, values, where } = metric
  if (!each) return [{ values, where, survival: metric.survival, groupings, label: {}, constants: {} }]
  return each.rows.map((row) => ({
    values: { ...values, ...row.values },
    where: where ? `(${where}) AND (${row.where})` : row.where,
    among: row.among,
    groupings,
    label: { [each.by]: row.key },
    constants: row.constants ?? {},
  }))
}

/** The names of what is computed for a part, in the order of a row's values. */
export const namesOf = ({ values, survival }: Part): string[] => [
  ...Object.keys(values),
  ...Object.keys(survival?.percentiles ?? {}),
]

/**
 * Computes parts in as few scans as they allow: one for all that have neither an unnested list nor a condition that their values do
 * not say themselves, and one for each condition or list beside it (a ticket of two tags stands twice in such a scan, which must not
 * reach the other groups). Distinct counts stand apart too: DuckDB takes a third longer when they share a scan with everything else.
 */
export async function compute(session: Session, parts: readonly Part[]): Promise<Map<Part, Row[]>> {
  const shares = ({ among }: Part) => among !== undefined
  const scans = new Map<string, { where: string | undefined; groupings: Map<string, Grouping>; parts: Set<Part> }>()
  for (const part of parts) {
    for (const grouping of part.groupings) {
      const where = shares(part) ? undefined : part.where
      const key = JSON.stringify([where ?? null, unnests(grouping) ? groupingId(grouping) : null, countsDistinct(part)])
      const scan = scans.get(key) ?? { where, groupings: new Map(), parts: new Set() }
      scan.groupings.set(groupingId(grouping), grouping)
      scan.parts.add(part)
      scans.set(key, scan)
    }
  }
  const computed = new Map(parts.map((part): [Part, Row[]] => [part, []]))
  for (const { where, groupings, parts: together } of scans.values()) {
    const expressionsOf = (part: Part) => (shares(part) ? sharing(part) : Object.values(part.values))
    const expressions = [...together].flatMap(expressionsOf)
    const rows = await aggregate(session, { expressions, where, groupings: [...groupings.values()] })
    let from = 0
    for (const part of together) {
      const [to, next] = [from + Object.keys(part.values).length, from + expressionsOf(part).length]
      const wanted = new Set(part.groupings.map(groupingId))
      for (const row of rows) {
        if (!wanted.has(row.grouping)) continue
        const n = shares(part) ? Number(row.values[to]) : row.n
        // the whole is there even of nobody, a group is not
        if (n > 0 || row.grouping === '') computed.get(part)!.push({ ...row, n, values: row.values.slice(from, to) })
      }
      from = next
    }
  }
  for (const part of parts)
    if (part.survival) computed.set(part, await withSurvival(session, part, part.survival, computed.get(part)!))
  return computed
}

/** What is computed of a part in a scan that has other tickets too: its values, and how many meet its condition. */
const sharing = ({ where = 'true', among }: Part): string[] => [...Object.values(among!(where)), count(where)]

/** Adds what needs an order of its own: one query for all groupings, and one for each that unnests. */
async function withSurvival(session: Session, part: Part, spec: Survival, rows: readonly Row[]): Promise<Row[]> {
  // a trend may be wanted for a grouping that is asked for anyway
  const wanted = [...new Map(part.groupings.map((grouping) => [groupingId(grouping), grouping])).values()]
  const together = wanted.filter((grouping) => !unnests(grouping))
  const apart = wanted.filter(unnests).map((grouping) => [grouping])
  const key = ({ grouping, group }: Row) => `${grouping} ${JSON.stringify(group)}`
  const found = new Map<string, Value[]>()
  for (const groupings of [together, ...apart])
    for (const row of await kaplanMeierPercentiles(session, spec, groupings)) found.set(key(row), row.values)
  const none = Object.keys(spec.percentiles).map(() => null)
  return rows.map((row) => ({ ...row, values: [...row.values, ...(found.get(key(row)) ?? none)] }))
}

const countsDistinct = ({ values }: Part): boolean => Object.values(values).some((sql) => sql.includes('DISTINCT'))
