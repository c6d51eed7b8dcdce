import type { Session } from '../../duckdb/session.ts'
import type { BusinessHours } from '../../time/business-hours.ts'
import { type Shift, shiftsBetween } from '../../time/business-shifts.ts'

/** SQL for the business seconds (DOUBLE, exact to the microsecond) between two instants, given as SQL for epoch microseconds. */
export type Between = (from: string, to: string) => string

const day = 86_400
const second = 1_000_000
/** Instants of exports lie in these (epoch seconds); what a flag puts beyond has no business time. */
const [earliest, latest] = [Date.UTC(1989, 11, 30) / 1000, Date.UTC(2200, 0) / 1000]

/**
 * Business time over the whole table: the position of an instant on a clock that only runs during shifts, looked up by its UTC
 * day: what the clock shows when the day begins, and the shifts of that day. Lists in variables of the session, because a look-up
 * in them is an expression: a query that does not ask for business time does not pay for it, as it would for a join.
 *
 * @param span the first and last instant (epoch seconds) that it will be asked about
 */
export async function businessClock(
  session: Session,
  hours: BusinessHours,
  zone: string,
  span: { from: number; to: number },
): Promise<Between> {
  const [from, to] = [Math.max(span.from, earliest), Math.min(Math.max(span.to, span.from), latest)]
  const first = Math.floor(from / day)
  const days = byDay(shiftsBetween(hours, hours.zone ?? zone, from, to), first, Math.floor(to / day))
  const most = days.reduce((n, { shifts }) => Math.max(n, shifts.length), 0)
  const variable = (name: string, of: (d: Day) => number) =>
    session.run(`SET VARIABLE ${name} = '[${days.map((d) => of(d) * second).join(',')}]'::BIGINT[]`)
  await variable('business_before', (d) => d.before)
  for (let i = 0; i < most; i++) {
    await variable(`business_open_${i}`, (d) => d.shifts[i]?.open ?? 0)
    await variable(`business_close_${i}`, (d) => d.shifts[i]?.close ?? 0)
  }
  const position = (us: string) => {
    const of = (name: string) => `getvariable('${name}')[(${us}) // ${day * second} - ${first - 1}]`
    const shifts = Array.from(
      { length: most },
      (_, i) => ` + greatest(0, least(${us}, ${of(`business_close_${i}`)}) - ${of(`business_open_${i}`)})`,
    )
    return `(${of('business_before')}${shifts.join('')})`
  }
  return (start, end) => `((${position(end)} - ${position(start)}) / ${second}.0)`
}

/** The first creation and the last instant of `all_tickets` (epoch seconds), also where that is a duration after the creation. */
export async function spanOf(session: Session): Promise<{ from: number; to: number }> {
  const after = (s: string) => `epoch(created_at) + greatest(${s}, 0)`
  const { from, to } = await session.one(`
    SELECT min(epoch(created_at)) AS from, max(greatest(epoch(created_at), epoch(first_response_at), epoch(solved_at), ${after('first_response_s')}, ${after('resolution_s')})) AS to
    FROM all_tickets WHERE reject IS NULL`)
  return { from: (from as number | null) ?? 0, to: (to as number | null) ?? 0 }
}

interface Day {
  /** business seconds of the days before */
  before: number
  /** parts of shifts that fall on the day */
  shifts: Shift[]
}

function byDay(shifts: readonly Shift[], first: number, last: number): Day[] {
  const days: Day[] = []
  let [next, before] = [0, 0]
  for (let start = first * day; start <= last * day; start += day) {
    const today: Shift[] = []
    while (next < shifts.length && shifts[next]!.close <= start) next++
    for (let i = next; i < shifts.length && shifts[i]!.open < start + day; i++)
      today.push({ open: Math.max(shifts[i]!.open, start), close: Math.min(shifts[i]!.close, start + day) })
    days.push({ before, shifts: today })
    before += today.reduce((sum, { open, close }) => sum + close - open, 0)
  }
  return days
}
