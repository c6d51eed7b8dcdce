import type { FlagField } from '../../tickets/exclude.ts'
import { type Exclusion, exclusions } from '../../tickets/ticket.ts'
import type { ExclusionCount } from '../compute/mark-exclusions.ts'
import type { Dialect } from '../dialect.ts'
import type { Ledger } from '../report.ts'
import { countedTickets, instantSql } from './counted-tickets.ts'
import { everyTicket } from './filter.ts'
import { type Clause, portable } from './portable-sql.ts'
import { withClauses } from './queries.ts'
import type { Rows, TableSurvey } from './survey.ts'
import type { WarehouseField } from './warehouse-field.ts'
import type { WarehouseTable } from './warehouse-table.ts'

/** What became of every row; and how many of those counted are reviews, or were first answered by a machine. */
export interface Counted {
  ledger: Ledger
  /** tickets of the channel; those that the table tells to be public reviews; and those that have stars */
  reviews: number
  publicReviews: number
  ratedReviews: number
  /** how many left by what, and how many were first answered by a machine */
  exclusions: readonly ExclusionCount[]
}

const none = 'CAST(NULL AS VARCHAR)'

/** Counts the rows of a table by what becomes of them. Those outside the period are that first, as in the ledger of files. */
export async function ledgerOf(rows: Rows, words: Dialect, table: WarehouseTable, found: TableSurvey): Promise<Counted> {
  const outside = [
    ...(table.from === undefined ? [] : [`created_at < ${instantSql(table.from)}`]),
    ...(table.to === undefined ? [] : [`created_at >= ${instantSql(table.to)}`]),
  ]
  const there = (fields: readonly string[]) => fields.filter((field) => found.fields.has(field as WarehouseField))
  const flags = there(exclusions)
  const arms = [
    ...(outside.length > 0 ? [`WHEN ${outside.join(' OR ')} THEN 'out_of_range'`] : []),
    ...(table.only === undefined ? [] : [`WHEN NOT (${table.only}) THEN 'filtered'`]),
    ...flags.map((flag) => `WHEN ${flag} THEN '${flag}'`),
  ]
  const review = found.fields.has('channel') ? "channel = 'review'" : 'false'
  const rated = found.fields.has('csat') ? "csat IN ('good', 'neutral', 'bad')" : 'false'
  const marks = {
    reviews: review,
    rated_reviews: `${review} AND ${rated}`,
    public_reviews: found.fields.has('public_review') ? 'public_review' : 'false',
    stars_only: found.fields.has('stars_only') ? 'stars_only' : 'false',
    automatic: found.fields.has('automated_first_response') ? 'automated_first_response' : 'false',
  }
  const ones = Object.entries(marks).map(([name, is]) => `CASE WHEN ${is} THEN 1 ELSE 0 END AS n_${name}`)
  const reason = arms.length > 0 ? `CASE ${arms.join(' ')} END` : none
  const marked = (Object.keys(table.marks ?? {}) as FlagField[]).filter((flag) => there([flag]).length > 0)
  const tells = (flag: FlagField) => (flag === 'automated_first_response' ? 'reason IS NULL' : `reason = '${flag}'`)
  const mark = marked.length > 0 ? `CASE ${marked.map((flag) => `WHEN ${tells(flag)} THEN ${flag}_by`).join(' ')} END` : none
  const select = `SELECT ${[`${reason} AS reason`, ...marked.map((flag) => `${flag}_by`), ...ones].join(', ')}`
  const clauses = countedTickets(everyTicket(table), words, [select], false)
  const sums = Object.keys(marks).map((name) => `sum(n_${name}) AS ${name}`)
  const judged: Clause = ['judged', portable(`${select} FROM tickets`, words)]
  const byMark: Clause = ['told_by', portable(`SELECT *, ${mark} AS mark FROM judged`, words)]
  const counts = await rows(
    `${withClauses([...clauses, judged, byMark], words)} SELECT reason, mark, count(*) AS tickets, ${sums.join(', ')} FROM told_by GROUP BY reason, mark`,
  )
  const numberOf = (rows: readonly Record<string, unknown>[], name: string) =>
    rows.reduce((sum, row) => sum + Number(row[name]), 0)
  const excluded: Ledger['excluded'] = {}
  for (const reason of exclusions) {
    const count = numberOf(
      counts.filter((row) => row.reason === reason),
      'tickets',
    )
    if (count > 0) excluded[reason] = count
  }
  const left = Object.values(excluded).reduce((sum, n) => sum + n, 0)
  const kept = counts.filter((row) => row.reason === null)
  const starsOnly = numberOf(kept, 'stars_only')
  const told = (row: Record<string, unknown>) => (row.mark === null || row.mark === undefined ? null : String(row.mark))
  return {
    ledger: {
      ...{ read: found.rows, rejected: found.rows - found.tickets, continuation: 0, duplicate: 0 },
      ...{ excluded, counted: found.tickets - left, repaired: 0 },
      ...(starsOnly > 0 && { starsOnly }),
    },
    reviews: numberOf(kept, 'reviews'),
    publicReviews: numberOf(kept, 'public_reviews'),
    ratedReviews: numberOf(kept, 'rated_reviews'),
    exclusions: counts
      .flatMap((row): ExclusionCount[] => {
        if (row.reason !== null) return [{ reason: row.reason as Exclusion, mark: told(row), tickets: Number(row.tickets) }]
        const automatic = Number(row.automatic)
        return automatic > 0 ? [{ reason: 'automatic', mark: told(row), tickets: automatic }] : []
      })
      .sort((a, b) => b.tickets - a.tickets || ((a.mark ?? '~') < (b.mark ?? '~') ? -1 : 1)),
  }
}
