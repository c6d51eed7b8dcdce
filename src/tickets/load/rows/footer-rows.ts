import { footerRows } from '../../messages/rows.ts'
import type { Warning } from '../../warning.ts'
import type { RawTable } from '../table/raw-table.ts'

/** Lines below a table are no rows and in no ledger; so that nothing is lost in silence, they are told. */
export const footersOf = (file: string, { footers = [] }: RawTable): Warning[] =>
  footers.length > 0 ? [{ code: 'footer-rows', text: footerRows(file, footers.length, footers[0]!), count: footers.length }] : []
