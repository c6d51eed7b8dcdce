import type { Session } from '../../duckdb/session.ts'
import { toWall } from '../../duckdb/zone-sql.ts'
import { readable } from '../../tickets/load/month-coverage.ts'
import { backlogSeries } from '../compute/backlog-series.ts'
import { lowRatings } from '../compute/low-ratings.ts'
import { populationScope } from '../compute/populations.ts'
import type { VendorComparison } from '../report.ts'
import { compareWithVendor } from '../vendor-comparison.ts'
import { type CountedNumbers, type CountingGround, isWhole, numbersOf } from './numbers.ts'
import type { PreparedTickets } from './prepare.ts'

/** The third stage: every number of the report. */
export interface ReportNumbers extends PreparedTickets, CountedNumbers {
  vendorComparison?: VendorComparison
}

/** @throws UserError where the export has nothing to compare with */
export async function countNumbers(session: Session, prepared: PreparedTickets): Promise<ReportNumbers> {
  const { question, present } = prepared
  const numbers = await numbersOf(groundOf(session, prepared), prepared)
  const low = numbers.results.some(({ metric, values }) => metric === 'csat' && values.bad)
    ? await lowRatings(session, question.showText === true)
    : []
  return {
    ...{ ...prepared, ...numbers },
    results: numbers.results.map((result) =>
      result.metric === 'csat' && isWhole(result.group) && low.length > 0 ? { ...result, lowRatings: low } : result,
    ),
    ...(question.as !== undefined && { vendorComparison: await compareWithVendor(session, question.as, { question, present }) }),
  }
}

const groundOf = (session: Session, { rules, zone }: PreparedTickets): CountingGround => ({
  session,
  inPopulation: populationScope(session, rules),
  coverage: rules.coverage,
  hasTickets: async ({ from, to }) => {
    const wall = `epoch_ms(${toWall('created_at', zone)})`
    const { there } = await session.one(
      `SELECT count(*) > 0 AS there FROM ${readable} WHERE ${wall} >= ${from} AND ${wall} < ${to}`,
    )
    return there as boolean
  },
  backlog: (kind, periods, reach) => backlogSeries(session, kind, periods, reach),
})
