import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSession } from '../../../src/duckdb/session.ts'
import { openTable } from '../../../src/tickets/load/table/open-table.ts'
import type { ReadOptions } from '../../../src/tickets/load/ticket-file.ts'
import { readTickets, uniteTickets } from '../../../src/tickets/load/tickets.ts'
import { probe } from '../../../src/tickets/probe/probe.ts'
import type { Warning } from '../../../src/tickets/warning.ts'

/** Reads a file given as text into tickets, the way `metrics` does. */
export async function read(
  text: string,
  options: Partial<ReadOptions> = {},
): Promise<{ rows: Record<string, unknown>[]; warnings: readonly Warning[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'support-kit-test-'))
  const file = join(folder, 'sheet.csv')
  writeFileSync(file, text)
  const session = await openSession()
  try {
    const layout = await probe(file, { cwd: folder, stdin: process.stdin, temp: session.temp })
    const tickets = await readTickets(session, await openTable(session, layout, 0), 0, { zone: 'UTC', ...options })
    await uniteTickets(session, [tickets])
    return { rows: await session.rows('SELECT * FROM all_tickets ORDER BY row_no'), warnings: tickets.warnings }
  } finally {
    session.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
