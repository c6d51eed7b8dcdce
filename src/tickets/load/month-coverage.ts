import type { Session } from '../../duckdb/session.ts'
import { toWall } from '../../duckdb/zone-sql.ts'
import { type Offsets, offsets } from '../../time/zone.ts'
import { monthBoundary } from '../messages/times.ts'
import type { Warning } from '../warning.ts'
import type { FieldSurvey } from './rows/survey-fields.ts'
import type { TicketFile } from './ticket-file.ts'

const day = 86_400_000

/** What a list of instants covers, in wall clock milliseconds of the reporting zone. */
export interface Coverage {
  first: number
  last: number
  /** months (`2026-10`) that the data does not cover from edge to edge: the first, the last, both or none */
  partial: readonly string[]
}

/** `2026-10` of a wall clock time. */
export const monthOf = (wall: number) => new Date(wall).toISOString().slice(0, 7)
const monthStart = (wall: number) => Date.UTC(new Date(wall).getUTCFullYear(), new Date(wall).getUTCMonth())
const monthEnd = (wall: number) => Date.UTC(new Date(wall).getUTCFullYear(), new Date(wall).getUTCMonth() + 1)

/** Days that somebody declared to be covered, and what "now" was: walls, epoch ms. */
export interface Declared {
  from: number | undefined
  to: number | undefined
  asOf: number | undefined
}

/**
 * Which months a table covers. A first or last month is partial when the silence between its edge and the first or last row (for
 * the last month: `asOf`, if later) is longer than a day and longer than any gap between rows. Declared days (`--from`, `--to`)
 * settle their side: a month is partial exactly if the declaration cuts it.
 */
export const coverage = (session: Session, table: string, zone: Offsets, declared: Declared): Promise<Coverage | undefined> =>
  coverageOf(session, table, zone)(declared)

/** The same for several declarations: a table that stays as it is, asked once. */
export function coverageOf(
  session: Session,
  table: string,
  zone: Offsets,
): (declared: Declared) => Promise<Coverage | undefined> {
  const wall = toWall('created_at', zone)
  let span: ReturnType<Session['one']> | undefined
  let gap: Promise<number> | undefined
  return async (declared) => {
    span ??= session.one(`SELECT epoch_ms(min(${wall})) AS first, epoch_ms(max(${wall})) AS last FROM ${table}`)
    const { first, last } = await span
    if (typeof first !== 'number' || typeof last !== 'number') return undefined
    return covering({ first, last }, declared, () => (gap ??= longestGap(session, table)))
  }
}

/** The same of walls that are known. @param longestGap between rows, ms; asked for where it matters */
export async function covering(
  { first, last }: { first: number; last: number },
  declared: Declared,
  longestGap: () => Promise<number>,
): Promise<Coverage> {
  const end = Math.max(last, declared.asOf ?? last)
  const before = declared.from === undefined ? first - monthStart(first) : 0
  const after = declared.to === undefined ? monthEnd(last) - end : 0
  const longest = before > day || after > day ? await longestGap() : 0
  const partial = new Set<string>()
  if (before > day && before > longest) partial.add(monthOf(first))
  if (after > day && after > longest) partial.add(monthOf(last))
  for (const month of cutMonths(declared)) partial.add(month)
  return { first, last, partial: [...partial] }
}

/** The months that a stretch of days (walls, `to` exclusive) holds a part of. */
export const cutMonths = ({ from, to }: { from: number | undefined; to: number | undefined }): string[] => [
  ...(from !== undefined && from > monthStart(from) ? [monthOf(from)] : []),
  ...(to !== undefined && to < monthEnd(to - 1) ? [monthOf(to - 1)] : []),
]

async function longestGap(session: Session, table: string): Promise<number> {
  const { gap } = await session.one(
    `SELECT max(ms - previous) AS gap FROM (SELECT ms, lag(ms) OVER (ORDER BY ms) AS previous FROM (SELECT DISTINCT epoch_ms(created_at) AS ms FROM ${table} WHERE created_at IS NOT NULL))`,
  )
  return (gap as number | null) ?? 0
}

/** The offsets of a zone over the creation times of tickets, and of orders where there are any. */
export async function reportingZone(
  session: Session,
  zone: string,
  tickets: FieldSurvey['created'],
  orders: boolean,
): Promise<Offsets> {
  const found = orders
    ? await session.one('SELECT epoch_ms(min(created_at)) AS low, epoch_ms(max(created_at)) AS high FROM all_orders')
    : {}
  const known = [tickets.low, tickets.high, found.low, found.high].filter((ms) => typeof ms === 'number')
  return known.length === 0 ? offsets(zone, 0, 0) : offsets(zone, Math.min(...known), Math.max(...known))
}

/** The tickets that can be read: what is known before repeated and excluded ones are set aside. */
export const readable = '(SELECT * FROM all_tickets WHERE reject IS NULL)'

/**
 * How many tickets of a table change their month between UTC and the reporting zone; nothing where none does. Only those of files
 * whose times are instants: what an export writes without a zone is in the reporting zone to begin with.
 */
export async function boundaryWarnings(
  session: Session,
  table: string,
  zone: Offsets,
  files: readonly Pick<TicketFile, 'number' | 'zoned'>[],
): Promise<Warning[]> {
  const zoned = files.filter((file) => file.zoned).map(({ number }) => number)
  if (zoned.length === 0 || (zone.first === 0 && zone.transitions.length === 0)) return []
  const { count } = await session.one(
    `SELECT count(*) AS count FROM ${table} WHERE file_no IN (${zoned.join(', ')}) AND date_trunc('month', created_at) <> date_trunc('month', ${toWall('created_at', zone)})`,
  )
  return count === 0 ? [] : [{ code: 'month-boundary', text: monthBoundary(count as number, zone.zone), count: count as number }]
}
