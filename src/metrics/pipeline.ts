import type { Session } from '../duckdb/session.ts'
import type { TicketFile } from '../tickets/load/ticket-file.ts'
import { reportOf } from './pipeline/assemble.ts'
import { countNumbers } from './pipeline/count.ts'
import { loadFiles } from './pipeline/load.ts'
import { type PreparedTickets, prepareTickets } from './pipeline/prepare.ts'
import { reportWarnings } from './pipeline/warnings.ts'
import type { Question } from './question.ts'
import type { Report } from './report.ts'

/** A report, and the files behind it for those who want their rejected rows or one of their tickets. */
export interface Answer {
  report: Report
  files: readonly TicketFile[]
  /** the tickets behind the numbers, for those who ask more of them */
  prepared: PreparedTickets
}

/**
 * Export → tickets → numbers: the whole of `support-kit metrics` between opening files and printing. Each stage takes what the one
 * before it found out and adds its own: files in tables, tickets that count, numbers, warnings, the report.
 * @throws UserError for what the user can fix: no tickets in the files, an event log, nothing to compare with
 */
export async function answer(session: Session, question: Question): Promise<Answer> {
  const loaded = await loadFiles(session, question)
  question.progress?.('counting')
  const prepared = await prepareTickets(session, loaded)
  const numbers = await countNumbers(session, prepared)
  const warnings = await reportWarnings(session, numbers)
  const report = await reportOf(session, { ...numbers, warnings })
  return { report, files: loaded.files, prepared }
}
