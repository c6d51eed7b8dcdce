import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Session } from '../duckdb/session.ts'
import { type Progress, progress } from '../terminal/progress.ts'
import type { Run } from './run.ts'

/**
 * How much longer than reading an export the rest of a command takes, from runs on 300,000 tickets: only the time that is left in the
 * progress line depends on it.
 */
const afterReading = { metrics: 1, insights: 2.3, report: 2.3, todo: 2, plan: 2 }

/** A workbook may ask for its password before it is read, on the same line. */
const asksPassword = /\.xls[xm]?$/i

/** The progress line of a command that reads exports: of large ones it stands from the start. */
export async function watchRun(
  { io, lang }: Run,
  quiet: boolean | undefined,
  session: Session,
  files: readonly string[],
  command: keyof typeof afterReading,
): Promise<Progress> {
  const bytes = files
    .filter((name) => name !== '-' && !asksPassword.test(name))
    .reduce((sum, name) => sum + sizeOf(resolve(io.cwd, name)), 0)
  const seen = io.errIsTerminal && !quiet && !io.env.CI
  const statement = seen ? await session.watched() : undefined
  return progress(io, quiet === true, lang, { bytes, after: afterReading[command], ...(statement && { statement }) })
}

/** What is wrong with a file is told when it is read; here only the bar would be short of it. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}
