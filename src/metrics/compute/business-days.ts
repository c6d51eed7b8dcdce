import type { Session } from '../../duckdb/session.ts'
import { toWall } from '../../duckdb/zone-sql.ts'
import type { BusinessHours } from '../../time/business-hours.ts'
import { endOfBusinessDays } from '../../time/business-shifts.ts'
import { instantIn, offsets } from '../../time/zone.ts'

const day = 86_400_000
/** Creations outside these have no deadline: they are slips of an export. */
const [earliest, latest] = [Date.UTC(1990, 0), Date.UTC(2200, 0)]
/** Days after a creation that clocks have to be known for: the longest way to a deadline. */
export const reach = 800

/**
 * Makes the table `business_deadlines(day, days, deadline)`: for each day on which a ticket of `all_tickets` was created and each of
 * `counts`, the end of that many business days after it. Returns the day of a ticket's creation as SQL.
 *
 * @param zone of hours that name none of their own
 */
export async function businessDeadlines(
  session: Session,
  hours: BusinessHours,
  zone: string,
  counts: readonly number[],
): Promise<string> {
  const there = `epoch_ms(created_at) BETWEEN ${earliest} AND ${latest}`
  const { first, last } = await session.one(
    `SELECT min(epoch_ms(created_at)) AS first, max(epoch_ms(created_at)) AS last FROM all_tickets WHERE ${there}`,
  )
  const span = offsets(hours.zone ?? zone, ((first as number | null) ?? 0) - day, ((last as number | null) ?? 0) + reach * day)
  const dayOf = `(CASE WHEN ${there} THEN epoch_ms(${toWall('created_at', span)}) // ${day} END)`
  const days = await session.rows(`SELECT DISTINCT ${dayOf} AS day FROM all_tickets WHERE ${there} AND reject IS NULL`)
  const rows = days.flatMap(({ day: date }) =>
    counts.flatMap((count) => {
      const end = endOfBusinessDays(hours, date as number, count)
      return end === undefined ? [] : [`(${date}, ${count}, make_timestamp(${instantIn(span, end * day) * 1000}))`]
    }),
  )
  await session.run('CREATE OR REPLACE TABLE business_deadlines (day BIGINT, days INTEGER, deadline TIMESTAMP)')
  for (let from = 0; from < rows.length; from += 1000)
    await session.run(`INSERT INTO business_deadlines VALUES ${rows.slice(from, from + 1000).join(', ')}`)
  return dayOf
}
