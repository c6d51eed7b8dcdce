import type { Session } from '../../duckdb/session.ts'
import { text } from '../../duckdb/sql.ts'
import { cellsOf } from '../../tickets/load/rows/evidence.ts'
import type { TicketFile } from '../../tickets/load/ticket-file.ts'
import { rejectReason } from '../../tickets/messages/rows.ts'
import type { TraceRow } from '../trace.ts'

/** A row with the id that is asked for, and where `every_ticket` has it if it stays. */
export interface FoundRow extends TraceRow {
  fileNo: number
  rowNo: number
  source: string
}

/** Every row with an id, in the order of the files: the one that stays, those it takes the place of, those that are no ticket. */
export async function rowsOf(session: Session, id: string, files: readonly TicketFile[]): Promise<FoundRow[]> {
  const rows = await session.rows(`
    SELECT file_no, row_no, source, reject, (file_no, row_no) IN (SELECT (file_no, row_no) FROM duplicates) AS duplicate
    FROM all_tickets WHERE id = ${text(id)} ORDER BY file_no, row_no`)
  const found: FoundRow[] = []
  for (const file of files) {
    const own = rows.filter((row) => row.file_no === file.number)
    const lines = await file.raw.lines(own.map((row) => row.row_no as number))
    for (const [i, row] of own.entries()) {
      const reject = row.reject as string | null
      const cell = reject === null ? undefined : (await cellsOf(session, file, row.row_no as number)).of.created_at
      found.push({
        ...{ fileNo: file.number, rowNo: row.row_no as number, source: row.source as string },
        ...{ file: file.open.layout.file, line: lines[i]! },
        fate: reject !== null ? 'rejected' : row.duplicate ? 'duplicate' : 'kept',
        ...(reject !== null && { reason: rejectReason(reject) }),
        ...(cell && { cell }),
      })
    }
  }
  return found
}

/** Rows too damaged to be read, among whose words the id stands. */
export const damagedRows = (id: string, files: readonly TicketFile[]): TraceRow[] =>
  files.flatMap(({ open, raw }) =>
    raw.rejects
      .filter((reject) =>
        reject.raw
          .toLowerCase()
          .split(/[\s,;|"']+/)
          .includes(id.toLowerCase()),
      )
      .map(({ line, reason }) => ({ file: open.layout.file, line, fate: 'rejected', reason })),
  )
