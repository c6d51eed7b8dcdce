import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { CsvLayout, Layout } from '../../../../src/tickets/probe/layout.ts'
import { probe } from '../../../../src/tickets/probe/probe.ts'
import { type RejectedRecord, records } from '../../../../src/tickets/probe/records.ts'

const folder = mkdtempSync(join(tmpdir(), 'support-kit-probe-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
let files = 0

/** Probes bytes as if they were a file of that name. */
export async function look(content: string | Uint8Array, name = 'tickets.csv'): Promise<Layout> {
  const path = join(folder, `${files++}-${name}`)
  writeFileSync(path, content)
  return probe(path, options())
}

export const options = (stdin: Readable = Readable.from([])) => ({
  cwd: folder,
  stdin,
  temp: () => join(folder, `temp-${files++}`),
})

export interface Table {
  layout: Layout
  csv: CsvLayout
  rows: string[][]
  lines: number[]
  rejects: RejectedRecord[]
}

/** Reads all of a table through the careful reader. */
export async function read(content: string | Uint8Array, name?: string): Promise<Table> {
  const layout = await look(content, name)
  const table: Table = { layout, csv: layout.csv!, rows: [], lines: [], rejects: [] }
  for await (const record of records(layout)) {
    if ('code' in record) table.rejects.push(record)
    else {
      table.rows.push(record.cells)
      table.lines.push(record.line)
    }
  }
  return table
}
