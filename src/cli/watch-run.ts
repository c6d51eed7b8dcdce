import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Session } from '../duckdb/session.ts'
import { type Progress, progress } from '../terminal/progress.ts'
import type { Run } from './run.ts'

/**
 * How much longer than reading an export the rest of a command takes, from runs on 300,000 tickets: only the time that is left in the
 * progress line depends on it.
 */
const afterReading = { metrics: 1, insights: 2.3, report: 2.3, todo: 2, plan: 2, explain: 1.5, lint: 0.3, inspect: 0.5 }

/** A byte of a workbook takes as long to read as so many of a text: 40,000 rows in 1.8 MB take a second. */
const bytesOfWorkbook = 16

/** The progress line of a command that reads exports: of large ones it stands from the start. @param session where the command has one of its own */
export async function watchRun(
  { io, lang }: Run,
  quiet: boolean | undefined,
  session: Session | undefined,
  files: readonly string[],
  command: keyof typeof afterReading,
): Promise<Progress> {
  const seen = io.errIsTerminal && !quiet && !io.env.CI
  const sizes = seen ? files.filter((name) => name !== '-').map((name) => workIn(resolve(io.cwd, name))) : []
  // a locked workbook asks for its password on the same line
  const bytes = sizes.includes('locked') ? 0 : sizes.reduce<number>((sum, size) => sum + (size === 'locked' ? 0 : size), 0)
  const statement = seen ? await session?.watched() : undefined
  return progress(io, quiet === true, lang, { bytes, after: afterReading[command], ...(statement && { statement }) })
}

/** Bytes of a file, in those of a text. What is wrong with it is told when it is read; here only the bar would be short of it. */
function workIn(path: string): number | 'locked' {
  try {
    const { size } = statSync(path)
    if (!/\.xls[xm]?$/i.test(path)) return size
    return isLocked(path) ? 'locked' : size * bytesOfWorkbook
  } catch {
    return 0
  }
}

/** The envelope that a password, or an old Excel, puts around a workbook. */
function isLocked(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const head = Buffer.alloc(4)
    readSync(file, head, 0, 4, 0)
    return head.readUInt32BE(0) === 0xd0cf11e0
  } finally {
    closeSync(file)
  }
}
