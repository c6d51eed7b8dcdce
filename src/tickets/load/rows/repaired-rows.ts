import type { Session } from '../../../duckdb/session.ts'
import { repairedRows as message } from '../../messages/rows.ts'
import type { Warning } from '../../warning.ts'
import type { RawTable } from '../table/raw-table.ts'
import type { TicketFile } from '../ticket-file.ts'

/** A row that was put back in shape and counts: where it stands, what the file holds there, and the cells it was read as. */
export interface RepairedRow {
  file: string
  line: number
  raw: string
  cells: readonly string[]
}

/** Lines that a warning names of each file; the rest are only counted. */
const shown = 5

/**
 * The rows that were put back in shape, in the order they stand: a delimiter too many or too few, quotes that do not add up. How they
 * were read is a guess. Those that cannot be a ticket anyway are rejected, and not among them.
 */
export async function repairedRows(session: Session, files: readonly TicketFile[]): Promise<RepairedRow[]> {
  const mended = files.filter(({ raw }) => raw.repairs?.length)
  if (mended.length === 0) return []
  const rows = await session.rows('SELECT file_no, row_no FROM all_tickets WHERE reject IS NOT NULL')
  const rejected = new Set(rows.map((row) => `${row.file_no}:${row.row_no}`))
  return mended.flatMap(({ number, open, raw }) =>
    raw
      .repairs!.filter(({ place }) => !rejected.has(`${number}:${place}`))
      .map(({ line, raw, cells }) => ({ file: open.layout.file, line, raw, cells })),
  )
}

/** One warning for each file with such rows. `kept`: `--rejects` writes them. */
export function repairWarnings(rows: readonly Pick<RepairedRow, 'file' | 'line'>[], kept: boolean): Warning[] {
  return [...new Set(rows.map((row) => row.file))].map((file) => {
    const lines = rows.filter((row) => row.file === file).map((row) => row.line)
    return { code: 'repaired-rows', text: message(file, lines.length, lines.slice(0, shown), kept), count: lines.length }
  })
}

/** The same for a table of any kind. */
export const repairsOf = (file: string, { repairs = [] }: RawTable): Warning[] =>
  repairWarnings(
    repairs.map(({ line }) => ({ file, line })),
    false,
  )
