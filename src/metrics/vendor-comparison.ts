import type { Session } from '../duckdb/session.ts'
import { text, texts } from '../duckdb/sql.ts'
import { instantOf } from '../time/zone.ts'
import type { Session as QuerySession } from './compute/aggregate.ts'
import { measure } from './compute/measure.ts'
import { notInExport } from './messages/measure.ts'
import { metric, type Need, type Values } from './metric.ts'
import type { Question } from './question.ts'
import type { Result, VendorComparison, VendorResult } from './report.ts'
import { type DatingEvent, type Vendor, type VendorMetric, type VendorMetricId, vendor, vendorMetrics } from './vendor.ts'

/** `--as`: the metrics that a vendor defines (those of them that were asked for by name, if any), over the whole, by its definitions and by ours. */
export async function compareWithVendor(
  session: Session,
  id: string,
  {
    question,
    present,
  }: { question: Pick<Question, 'zone' | 'from' | 'to' | 'metrics' | 'usual'>; present: (need: Need) => boolean },
): Promise<VendorComparison> {
  const known = (await vendor(id))!
  const instant = (wall: number | undefined) => (wall === undefined ? undefined : instantOf(question.zone, wall))
  const [from, to] = [instant(question.from), instant(question.to)]
  const defined = Object.keys(vendorMetrics) as VendorMetricId[]
  const named = question.usual ? [] : defined.filter((metric) => question.metrics.includes(metric))
  const metrics = await vendorResults(session, { vendor: known, present, from, to }, named.length > 0 ? named : defined)
  return { vendor: id, title: known.title, cited: known.cited, metrics }
}

/** A vendor, and the tickets that its definitions are applied to. The period is of instants, epoch ms, `to` exclusive. */
export interface VendorPopulation {
  vendor: Vendor
  present: (need: Need) => boolean
  from: number | undefined
  to: number | undefined
}

/**
 * The metrics that a vendor defines, ours and theirs, with the tickets that are counted otherwise: those whose contribution
 * differs, because they are in one population and not in the other or bring something else to it.
 */
export async function vendorResults(
  session: QuerySession,
  population: VendorPopulation,
  ids = Object.keys(vendorMetrics) as VendorMetricId[],
): Promise<VendorResult[]> {
  const metrics = await Promise.all(ids.map(async (id) => ({ id, metric: (await metric(id))! })))
  const { results } = await measure(session, { metrics, by: [], present: population.present })
  return Promise.all(ids.map((id) => vendorResult(session, population, id, results.find((r) => r.metric === id)!)))
}

/** The instant that dates a ticket, and what an export must have for it. A duration of centuries could not be added. */
const after = (seconds: string) => `(created_at + to_microseconds((least(${seconds}, 1e10) * 1000000)::BIGINT))`
const dates: Record<DatingEvent, { at: string; needs: readonly Need[] }> = {
  replied: { at: after('first_reply_s'), needs: ['first_response_at', 'first_response_s'] },
  solved: { at: after('solve_s'), needs: ['solved_at', 'resolution_s'] },
  rated: { at: 'rated_at', needs: ['rated_at'] },
}

async function vendorResult(
  session: QuerySession,
  { vendor, present, from, to }: VendorPopulation,
  id: VendorMetricId,
  found: Result,
): Promise<VendorResult> {
  const ours = found.reason ? null : pick(found.values, vendorMetrics[id])
  const theirs = vendor.metrics[id]
  const none = { metric: id, ours, theirs: null, tickets: 0, ids: [] }
  if ('reason' in theirs) return { ...none, reason: theirs.reason }
  const dated = theirs.dated && (from !== undefined || to !== undefined) ? [dates[theirs.dated].needs] : []
  const unmet = [...theirs.needs, ...dated].map((need) => [need].flat()).find((any) => !any.some(present))?.[0]
  if (unmet) return { ...none, why: theirs.why, reason: notInExport(unmet) }
  const contribution = (await metric(id))!.contribution!
  const each = contributionsSql(contribution, theirs, from, to)
  const values = Object.entries(theirs.values).map(([name, sql]) => `${sql} AS ${name}`)
  const [row] = await session.rows(`SELECT ${values.join(', ')} FROM (SELECT theirs AS it FROM (${each}))`)
  const differing = await session.rows(`SELECT id FROM (${each}) WHERE ours IS DISTINCT FROM theirs ORDER BY file_no, row_no, id`)
  return {
    metric: id,
    ours,
    theirs: Object.fromEntries(Object.keys(theirs.values).map((name) => [name, number(row![name])])),
    why: theirs.why,
    tickets: differing.length,
    ids: differing.map((r) => r.id as string),
  }
}

/** What each ticket brings to our number and to theirs. */
export function contributionsSql(
  ours: string,
  theirs: Pick<VendorMetric, 'contribution' | 'counts' | 'dated'>,
  from: number | undefined,
  to: number | undefined,
): string {
  const dated = theirs.dated && (from !== undefined || to !== undefined) ? theirs.dated : undefined
  const keeps = [...(theirs.counts ?? []), ...(dated ? ['out_of_range'] : [])]
  const conditions = [
    keeps.length === 0 ? 'len(left_out) = 0' : `len(list_filter(left_out, lambda reason: reason NOT IN ${texts(keeps)})) = 0`,
    ...(dated && from !== undefined ? [`${dates[dated].at} >= ${stamp(from)}`] : []),
    ...(dated && to !== undefined ? [`${dates[dated].at} < ${stamp(to)}`] : []),
  ]
  return `SELECT id, file_no, row_no,
  CASE WHEN len(left_out) = 0 THEN ${ours} END AS ours,
  CASE WHEN ${conditions.join(' AND ')} THEN ${theirs.contribution ?? ours} END AS theirs
FROM every_ticket`
}

const stamp = (ms: number) => `TIMESTAMP ${text(new Date(ms).toISOString().slice(0, 23).replace('T', ' '))}`

const pick = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(names.map((name) => [name, values[name] ?? null]))

const number = (value: unknown) => (value === null || value === undefined ? null : Number(value))
