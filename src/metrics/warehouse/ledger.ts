import { exclusions } from '../../tickets/ticket.ts'
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
  /** first answered by a machine */
  automatic: number
}

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
  const reason = arms.length > 0 ? `CASE ${arms.join(' ')} END` : 'CAST(NULL AS VARCHAR)'
  const select = `SELECT ${[`${reason} AS reason`, ...ones].join(', ')}`
  const clauses = countedTickets(everyTicket(table), words, [select], false)
  const sums = Object.keys(marks).map((name) => `sum(n_${name}) AS ${name}`)
  const judged: Clause = ['judged', portable(`${select} FROM tickets`, words)]
  const counts = await rows(
    `${withClauses([...clauses, judged], words)} SELECT reason, count(*) AS tickets, ${sums.join(', ')} FROM judged GROUP BY reason`,
  )
  const excluded: Ledger['excluded'] = {}
  for (const reason of exclusions) {
    const count = counts.find((row) => row.reason === reason)
    if (count) excluded[reason] = Number(count.tickets)
  }
  const left = Object.values(excluded).reduce((sum, n) => sum + n, 0)
  const kept = counts.find((row) => row.reason === null)
  const starsOnly = Number(kept?.stars_only ?? 0)
  return {
    ledger: {
      ...{ read: found.rows, rejected: found.rows - found.tickets, continuation: 0, duplicate: 0 },
      ...{ excluded, counted: found.tickets - left, repaired: 0 },
      ...(starsOnly > 0 && { starsOnly }),
    },
    reviews: Number(kept?.reviews ?? 0),
    publicReviews: Number(kept?.public_reviews ?? 0),
    ratedReviews: Number(kept?.rated_reviews ?? 0),
    automatic: Number(kept?.automatic ?? 0),
  }
}
