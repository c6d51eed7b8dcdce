import type { Session } from '../../duckdb/session.ts'
import { text } from '../../duckdb/sql.ts'
import { toWall } from '../../duckdb/zone-sql.ts'
import { type Exclusion, exclusions } from '../../tickets/ticket.ts'
import { type CountingRules, stamp } from './counting-rules.ts'

/** Whether a ticket lies outside a stretch of days. */
export function outsideSql(from: number | undefined, to: number | undefined): string {
  const outside = [
    from === undefined ? [] : [`local_created < ${stamp(from)}`],
    to === undefined ? [] : [`local_created >= ${stamp(to)}`],
  ].flat()
  return outside.length === 0 ? 'false' : `(${outside.join(' OR ')} OR local_created IS NULL)`
}

/** How many tickets left for a reason (or, `automatic`, were first answered by a machine), by what told so (`evidence.ts`). */
export interface ExclusionCount {
  reason: Exclusion | 'automatic'
  mark: string | null
  tickets: number
}

/** What makes a ticket leave for a reason, as SQL over the rows of a population's days. */
export const reasonsFor = (filtered: string, from: number | undefined, to: number | undefined): Record<Exclusion, string> => ({
  filtered,
  spam: 'spam',
  deleted: 'deleted',
  merged: 'merged',
  test: 'test',
  agent_initiated: 'agent_initiated',
  out_of_range: outsideSql(from, to),
})

/** Every row that could be a ticket, once, with the tags that it counts under and the time of day where the report is for. */
export const placedSql = ({ tagLists, duplicates, zone }: Pick<CountingRules, 'tagLists' | 'duplicates' | 'zone'>): string => `
  SELECT ${tagLists ? '* EXCLUDE (tags, listed, own, above), coalesce(own, tags) AS tags, coalesce(above, tags)' : '*, tags'} AS all_tags, ${toWall('created_at', zone)} AS local_created
  FROM all_tickets ${tagLists ? 'LEFT JOIN tag_lists ON listed = tags' : ''} ${duplicates ? 'ANTI JOIN duplicates USING (file_no, row_no)' : ''} WHERE reject IS NULL`

/** Builds the view `judged`: every row that could be a ticket, with the first reason why it does not count. Returns how many left by what. */
export async function markExclusions(session: Session, c: CountingRules): Promise<readonly ExclusionCount[]> {
  const reasons = reasonsFor(c.only === undefined ? 'false' : `NOT (${c.only})`, c.from, c.to)
  const excluded = exclusions.map((reason) => `WHEN ${reasons[reason]} THEN ${text(reason)}`)
  const marked = exclusions.filter((reason) => reason !== 'out_of_range' && reason !== 'filtered')
  const marks = marked.map((reason) => `WHEN ${text(reason)} THEN ${reason}_by`)
  // the spam of a month is that of the month, not of the whole export
  const counted = `(CASE WHEN ${reasons.out_of_range} THEN 'out_of_range' ELSE excluded END)`
  await session.run(`
    CREATE VIEW judged AS SELECT *, (CASE ${excluded.join(' ')} END) AS excluded FROM (${placedSql(c)})`)
  const counts = await session.rows(`
    SELECT coalesce(${counted}, 'automatic') AS reason, (CASE ${counted} ${marks.join(' ')} WHEN 'out_of_range' THEN NULL WHEN 'filtered' THEN NULL ELSE automated_first_response_by END) AS mark, count(*) AS tickets
    FROM judged WHERE excluded IS NOT NULL OR automated_first_response GROUP BY ALL ORDER BY tickets DESC, mark`)
  return counts as unknown as ExclusionCount[]
}

/** How many left by each exclusion, in the order of the exclusions. */
export const excludedCounts = (marked: readonly ExclusionCount[]): Partial<Record<Exclusion, number>> =>
  Object.fromEntries(
    exclusions.flatMap((reason) => {
      const tickets = marked.filter((m) => m.reason === reason).reduce((n, m) => n + m.tickets, 0)
      return tickets > 0 ? [[reason, tickets]] : []
    }),
  )
