import type { Session } from '../duckdb/session.ts'
import { UserError } from '../errors.ts'
import { nearest } from '../text/nearest.ts'
import type { Text } from '../text/text.ts'
import { valuesOf } from './compute/measure.ts'
import { type Part, partsOf } from './compute/parts.ts'
import { ownColumns, selected, ticketColumns } from './compute/ticket-columns.ts'
import * as message from './messages/ticket-list.ts'
import type { Metric } from './metric.ts'
import type { Result } from './report.ts'

/** A count of a metric, whose tickets can be listed: `within-target.missed`, `expectations.email-6h.met`. */
export interface ListedCount {
  name: string
  /** its value in the metric's result, and of which of its rows */
  value: string
  part: Part
}

/** What `--list` asks for: the tickets of one count, or which counts there are. */
export type ListRequest = { counts: readonly ListedCount[]; count?: ListedCount }

/** A ticket as it stands in a list: no words of a customer. */
export interface ListedTicket {
  id: string
  /** ISO 8601 with the offset of the reporting zone; null where the export has no creation times */
  created_at: string | null
  channel: string | null
  tags: readonly string[]
  /** what the metric tells of it (`Metric.ticket`) */
  own: Readonly<Record<string, string | number | boolean | null>>
}

/** A ratio, a time, an interval or a number of something else is no count of tickets. */
const isCount = (name: string): boolean => !/_s$|(?:^|_)(?:share|rate|low|high|per|mean|fractional|p\d+)(?:_|$)/.test(name)

/** The counts of a metric, as they stand in its JSON and SQL counts them ticket by ticket. */
export function countsOf(id: string, metric: Metric): ListedCount[] {
  return partsOf(metric, []).flatMap((part) => {
    const row = Object.values(part.label)
    const values = valuesOf(metric, part, [], { group: {}, tickets: 0 })
    return Object.keys(values)
      .filter((value) => isCount(value) && value in part.values)
      .map((value) => ({ name: [id, ...row, value].join('.'), value, part }))
  })
}

/**
 * Reads `--list`: a count, or the beginning of some.
 * @throws UserError for a name that no count of the metric has
 */
export function readList(said: string, id: string, metric: Metric): ListRequest {
  const all = countsOf(id, metric)
  const count = all.find(({ name }) => name === said)
  if (count) return { counts: all, count }
  const counts = said === id ? all : all.filter(({ name }) => name.startsWith(`${said}.`))
  const names = all.map(({ name }) => name)
  if (counts.length === 0) throw new UserError(...message.noSuchList(said, nearest(said, names), names))
  return { counts }
}

/** How many tickets a count has in a report; null where it says none, with the reason if there is one. */
export function countIn(
  results: readonly Result[],
  id: string,
  { value, part }: ListedCount,
): { count: number | null; reason?: Text } {
  const own = results.filter(({ metric }) => metric === id)
  const wanted = JSON.stringify(part.label)
  // what the export cannot give has one result, whatever the rows of the metric
  const found = own.find(({ group }) => JSON.stringify(group) === wanted) ?? own[0]
  const number = found?.values[value]
  return typeof number === 'number' ? { count: number } : { count: null, ...(found?.reason && { reason: found.reason }) }
}

/**
 * The tickets of a count, oldest first: those over which alone it is 1.
 * @param rated the metric's number for the whole is over orders
 */
export async function listTickets(
  session: Session,
  metric: Metric,
  { value, part }: ListedCount,
  rated: boolean,
): Promise<ListedTicket[]> {
  const sql = part.values[metric.listed?.(rated)[value] ?? value]!
  const own = ownColumns([metric])
  const counted = `SELECT file_no, row_no FROM tickets ${part.where ? `WHERE ${part.where}` : ''} GROUP BY file_no, row_no HAVING (${sql}) > 0`
  const rows = await session.rows(`
    SELECT ${selected({ ...ticketColumns, ...own })} FROM tickets SEMI JOIN (${counted}) USING (file_no, row_no)
    ORDER BY tickets.created_at, file_no, row_no`)
  return rows.map(({ id, created_at, channel, tags, ...rest }) => ({
    id: id as string,
    created_at: created_at as string | null,
    channel: channel as string | null,
    tags: tags as string[],
    own: rest as ListedTicket['own'],
  }))
}
