import type { Session } from '../../../duckdb/session.ts'
import { csvText } from '../../../text/syntax/csv-writer.ts'
import type { Text } from '../../../text/text.ts'
import { rejectReason } from '../../messages/rows.ts'
import type { TicketFile } from '../ticket-file.ts'
import { repairedRows } from './repaired-rows.ts'

/** A row that is in no number: where it stands, why, and what it held. */
export interface RejectedRow {
  file: string
  line: number
  code: string
  reason: Text
}

export interface RejectedText extends RejectedRow {
  /** the row as CSV */
  row: string
  /** as CSV, the cells of a row that was put back in shape and counts */
  readAs?: string
}

/** Lines are looked up for this many rows a file and reason; the rest are only counted. */
const shown = 5

/** Rows that could not be read as rows, and rows that cannot be a ticket: how many by file and reason, with the first lines. */
export interface RejectGroup {
  file: string
  code: string
  reason: Text
  count: number
  lines: readonly number[]
}

/** Counts rejected rows by file and reason. */
export async function rejectGroups(session: Session, files: readonly TicketFile[]): Promise<RejectGroup[]> {
  const rows = await session.rows(
    `SELECT file_no, reject AS code, count(*) AS count, list(row_no ORDER BY row_no)[1:${shown}] AS first FROM untagged_tickets WHERE reject IS NOT NULL GROUP BY ALL ORDER BY ALL`,
  )
  const groups: RejectGroup[] = []
  for (const { number, open, raw } of files) {
    const { file } = open.layout
    for (const code of new Set(raw.rejects.map((r) => r.code))) {
      const list = raw.rejects.filter((r) => r.code === code)
      groups.push({ file, code, reason: list[0]!.reason, count: list.length, lines: list.slice(0, shown).map((r) => r.line) })
    }
    for (const row of rows.filter((r) => r.file_no === number)) {
      const code = row.code as string
      groups.push({
        file,
        code,
        reason: rejectReason(code),
        count: row.count as number,
        lines: await raw.lines(row.first as number[]),
      })
    }
  }
  return groups
}

/**
 * Every rejected row with its text, and every row that was put back in shape, for `--rejects`. Reads the files once more where rows
 * were rejected for what they say.
 */
export async function rejectedRows(session: Session, files: readonly TicketFile[]): Promise<RejectedText[]> {
  const rows = await session.rows(
    'SELECT file_no, row_no, reject AS code FROM all_tickets WHERE reject IS NOT NULL ORDER BY file_no, row_no',
  )
  const all: RejectedText[] = []
  for (const { file, line, raw, cells } of await repairedRows(session, files))
    all.push({ file, line, code: 'repaired', reason: rejectReason('repaired'), row: raw, readAs: await csvLine(cells) })
  for (const { number, open, raw } of files) {
    const { layout } = open
    for (const r of raw.rejects) all.push({ file: layout.file, line: r.line, code: r.code, reason: r.reason, row: r.raw })
    const own = rows.filter((r) => r.file_no === number)
    if (own.length === 0) continue
    const places = own.map((r) => r.row_no as number)
    const lines = await raw.lines(places)
    const texts = layout.format === 'csv' ? await csvRows(layout, new Set(places)) : new Map<number, string>()
    for (const [i, r] of own.entries())
      all.push({
        file: layout.file,
        line: lines[i]!,
        code: r.code as string,
        reason: rejectReason(r.code as string),
        row: texts.get(places[i]!) ?? '',
      })
  }
  return all.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
}

async function csvRows(layout: TicketFile['open']['layout'], places: ReadonlySet<number>): Promise<Map<number, string>> {
  const { records } = await import('../../probe/records.ts')
  const found = new Map<number, string>()
  let place = 0
  for await (const record of records(layout)) {
    if ('code' in record) continue
    if (places.has(place)) found.set(place, await csvLine(record.cells))
    place++
  }
  return found
}

const csvLine = async (cells: readonly string[]): Promise<string> => (await csvText([cells])).slice(0, -2)
