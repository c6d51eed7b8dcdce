import type { Session } from '../../duckdb/session.ts'
import type { BusinessHours } from '../../time/business-hours.ts'
import { type Shift, shiftsBetween } from '../../time/business-shifts.ts'

/** SQL for the business seconds (DOUBLE, exact to the microsecond) between two instants, given as SQL for epoch microseconds. */
export type BusinessSecondsSql = (from: string, to: string) => string

const day = 86_400
const second = 1_000_000
/** Days of a block: the clock is built for the blocks that some instant lies in, and not for the years between them. */
const block = 366
/** Instants of exports lie in these (epoch seconds); what a flag puts beyond has no business time. */
const [earliest, latest] = [Date.UTC(1989, 11, 30) / 1000, Date.UTC(2200, 0) / 1000]

/** The block that an instant (epoch seconds) lies in. */
export const blockOf = (s: number): number => Math.floor(s / (block * day))

/** Days in a row (numbered from 1970-01-01, both included). */
interface DayRange {
  first: number
  last: number
}

/**
 * Business time over the whole table: the position of an instant on a clock that only runs during shifts, looked up by its UTC
 * day: what the clock shows when the day begins, and the shifts of that day. Lists in variables of the session, because a look-up
 * in them is an expression: a query that does not ask for business time does not pay for it, as it would for a join. The planner
 * copies the lists for every expression, so they hold only days near an instant: a slip of a century costs no century of days.
 *
 * @param blocks numbers of the blocks of 366 days that it will be asked about, as `clockBlocks` gives them
 */
export async function businessClock(
  session: Session,
  hours: BusinessHours,
  zone: string,
  blocks: readonly number[],
): Promise<BusinessSecondsSql> {
  const ranges = rangesOf(blocks)
  const days = byDay(hours, zone, ranges)
  const most = days.reduce((n, { shifts }) => Math.max(n, shifts.length), 0)
  const variable = (name: string, of: (d: Day) => number) =>
    session.run(`SET VARIABLE ${name} = '[${days.map((d) => of(d) * second).join(',')}]'::BIGINT[]`)
  await variable('business_before', (d) => d.before)
  for (let i = 0; i < most; i++) {
    await variable(`business_open_${i}`, (d) => d.shifts[i]?.open ?? 0)
    await variable(`business_close_${i}`, (d) => d.shifts[i]?.close ?? 0)
  }
  const position = (us: string) => {
    const place = placeSql(us, ranges)
    const of = (name: string) => `getvariable('${name}')[${place}]`
    const shifts = Array.from(
      { length: most },
      (_, i) => ` + greatest(0, least(${us}, ${of(`business_close_${i}`)}) - ${of(`business_open_${i}`)})`,
    )
    return `(${of('business_before')}${shifts.join('')})`
  }
  return (start, end) => `((${position(end)} - ${position(start)}) / ${second}.0)`
}

/** The blocks in which `all_tickets` has a creation, response or solve (also where that is a duration after the creation), and as-of's (epoch ms). */
export async function clockBlocks(session: Session, asOf: number | undefined): Promise<number[]> {
  const after = (s: string) => `epoch(created_at) + least(greatest(${s}, 0), 1e10)`
  const instants = [
    'epoch(created_at)',
    'epoch(first_response_at)',
    'epoch(solved_at)',
    after('first_response_s'),
    after('resolution_s'),
  ]
  const seconds = instants.map((sql) => `SELECT ${sql} AS s FROM all_tickets WHERE reject IS NULL`)
  const rows = await session.rows(`
    SELECT DISTINCT floor(s / ${block * day})::INTEGER AS block
    FROM (${[...seconds, `SELECT ${(asOf ?? 0) / 1000}`].join(' UNION ALL ')}) WHERE s BETWEEN ${earliest} AND ${latest}`)
  return rows.map((row) => row.block as number)
}

/** Blocks in a row as one range of days; that of the first day of all where there are none, for a clock that nobody asks. */
function rangesOf(blocks: readonly number[]): DayRange[] {
  const ranges: DayRange[] = []
  for (const number of blocks.length > 0 ? blocks.toSorted((a, b) => a - b) : [0]) {
    const range = { first: number * block, last: Math.min((number + 1) * block - 1, Math.floor(latest / day)) }
    const before = ranges.at(-1)
    if (before && range.first <= before.last + 1) before.last = range.last
    else ranges.push(range)
  }
  return ranges
}

/** SQL for the place in the lists of the day that an instant lies on. */
function placeSql(us: string, ranges: readonly DayRange[]): string {
  let length = 0
  const offsets = ranges.map(({ first, last }) => {
    const offset = first - length - 1
    length += last - first + 1
    return offset
  })
  const date = `(${us}) // ${day * second}`
  if (offsets.length === 1) return `${date} - ${offsets[0]}`
  const from = ranges.map(({ first }) => first * day * second)
  const arms = offsets.slice(0, -1).map((offset, i) => `WHEN (${us}) < ${from[i + 1]} THEN ${offset}`)
  return `${date} - CASE ${arms.join(' ')} ELSE ${offsets.at(-1)} END`
}

interface Day {
  /** its number from 1970-01-01 */
  day: number
  /** business seconds of the days before */
  before: number
  /** parts of shifts that fall on the day */
  shifts: Shift[]
}

/** The same clock day by day, for databases that it is a table in. */
export const daysOfBlocks = (hours: BusinessHours, zone: string, blocks: readonly number[]): Day[] =>
  byDay(hours, zone, rangesOf(blocks))

/** The days of the ranges, each with the business time before it, that between the ranges included. */
function byDay(hours: BusinessHours, zone: string, ranges: readonly DayRange[]): Day[] {
  const shifts = shiftsBetween(hours, hours.zone ?? zone, ranges[0]!.first * day, (ranges.at(-1)!.last + 1) * day - 1)
  const days: Day[] = []
  let [next, before] = [0, 0]
  for (const [i, { first, last }] of ranges.entries()) {
    if (i > 0) before += secondsBetween(shifts, (ranges[i - 1]!.last + 1) * day, first * day)
    for (let start = first * day; start <= last * day; start += day) {
      const today: Shift[] = []
      while (next < shifts.length && shifts[next]!.close <= start) next++
      for (let i = next; i < shifts.length && shifts[i]!.open < start + day; i++)
        today.push({ open: Math.max(shifts[i]!.open, start), close: Math.min(shifts[i]!.close, start + day) })
      days.push({ day: start / day, before, shifts: today })
      before += today.reduce((sum, { open, close }) => sum + close - open, 0)
    }
  }
  return days
}

/** Business seconds between two instants (epoch seconds). */
const secondsBetween = (shifts: readonly Shift[], from: number, to: number): number =>
  shifts.reduce((sum, { open, close }) => sum + Math.max(0, Math.min(close, to) - Math.max(open, from)), 0)
