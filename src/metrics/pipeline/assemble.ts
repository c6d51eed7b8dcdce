import type { Session } from '../../duckdb/session.ts'
import type { OrderFile } from '../../tickets/load/orders.ts'
import { repairedRows } from '../../tickets/load/rows/repaired-rows.ts'
import type { TicketFile } from '../../tickets/load/ticket-file.ts'
import type { Warning } from '../../tickets/warning.ts'
import { excludedCounts } from '../compute/mark-exclusions.ts'
import { period } from '../period.ts'
import type { Input, Ledger, Report } from '../report.ts'
import type { ReportNumbers } from './count.ts'

/** The last stage: the report, of everything that the stages before it found out. */
export async function reportOf(session: Session, numbers: ReportNumbers & { warnings: readonly Warning[] }): Promise<Report> {
  const { question, files, orderFiles, zone, covered, asOf, comparison, overview, exclusionEffects, vendorComparison } = numbers
  return {
    ...(question.shop && { shop: question.shop }),
    period: period(question, numbers.filter, zone, covered, asOf),
    inputs: [
      ...files.map((file) => inputOf('tickets', file, file.raw.rows - file.continuation)),
      ...orderFiles.map((file) => inputOf('orders', file, file.records)),
    ],
    ledger: await ledgerOf(session, numbers),
    by: question.by,
    results: numbers.results,
    trends: numbers.trends,
    warnings: numbers.warnings,
    ...(numbers.market.length > 0 && { market: numbers.market }),
    ...(exclusionEffects.length > 0 && { exclusions: exclusionEffects }),
    ...(comparison && { comparison }),
    ...(overview && { overview }),
    ...(vendorComparison && { as: vendorComparison }),
  }
}

const inputOf = (role: Input['role'], { open, raw, detected }: TicketFile | OrderFile, records: number): Input => ({
  file: open.layout.file,
  role,
  source: detected.id,
  encoding: open.layout.encoding,
  rows: raw.rows + raw.rejects.length,
  records,
})

async function ledgerOf(session: Session, { files, exclusions }: ReportNumbers): Promise<Ledger> {
  const { counted, stars_only } = await session.one('SELECT count(*) AS counted, count_if(stars_only) AS stars_only FROM tickets')
  const { duplicate, rejected } = await session.one(`
    SELECT (SELECT count(*) FROM duplicates) AS duplicate, (SELECT count(*) FROM untagged_tickets WHERE reject IS NOT NULL) AS rejected`)
  const damaged = files.reduce((n, { raw }) => n + raw.rejects.length, 0)
  return {
    read: files.reduce((n, { raw }) => n + raw.rows + raw.rejects.length, 0),
    rejected: (rejected as number) + damaged,
    continuation: files.reduce((n, { continuation }) => n + continuation, 0),
    duplicate: duplicate as number,
    excluded: excludedCounts(exclusions),
    counted: counted as number,
    repaired: (await repairedRows(session, files)).length,
    ...((stars_only as number) > 0 && { starsOnly: stars_only as number }),
  }
}
