import type { Ledger, Report } from '../../metrics/report.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import { printable } from '../../text/printable.ts'
import { exclusions } from '../../tickets/ticket.ts'
import type { Warning } from '../../tickets/warning.ts'
import {
  allCounted,
  continuationRows,
  excludedRows,
  exclusionReasons,
  rejectsKept,
  repairedRows,
  starsOnly,
} from '../messages/report.ts'
import { exclusionEffectNotes } from './exclusion-effects.ts'
import { ticketLabels } from './label.ts'
import type { Members } from './members.ts'
import { gaps } from './missing.ts'

/** What a reader must know about the numbers above: where they stop, what somebody should look at, what was left out. */
export interface Notes {
  gaps: readonly string[]
  warnings: readonly string[]
  ledger: string
  /** what the numbers would be if what was left out counted */
  effects: readonly string[]
}

/** `beside`: codes of warnings whose tickets already stand beside a number of the summary. */
export const notes = (
  report: Report,
  members: Members,
  beside: ReadonlySet<string>,
  format: NumberFormat,
  rejectsKept = false,
): Notes => ({
  gaps: gaps(report, members, format),
  warnings: report.warnings.filter(({ code }) => !beside.has(code)).map((warning) => warningNote(warning, format)),
  ledger: ledgerNote(report.ledger, format, !rejectsKept),
  effects: exclusionEffectNotes(report, members, format),
})

/** The sentence, then how many and which, unless the sentence says how many itself. */
export function warningNote({ text, count, ids = [] }: Warning, format: NumberFormat): string {
  const sentence = printable(format.text(text))
  const told = count === undefined || sentence.split(/\D+/).includes(String(count))
  const which = [told ? '' : format.count(count), ticketLabels(ids, count)].filter((part) => part !== '').join(': ')
  return sentence + (which && ` (${which})`)
}

/** What became of the rows that were read. `savesRejects`: the command could save those that were not, and has not been asked to. */
export function ledgerNote(rows: Ledger, format: NumberFormat, savesRejects = true): string {
  const out = rows.read - rows.counted - rows.continuation
  const counts = { rejected: rows.rejected, duplicate: rows.duplicate, ...rows.excluded }
  const reasons = (['rejected', 'duplicate', ...exclusions] as const)
    .filter((name) => counts[name])
    .map((name) => ({ because: exclusionReasons[name], count: format.count(counts[name]) }))
  const read = format.count(rows.read)
  return [
    format.text(out === 0 ? allCounted(read) : excludedRows(format.count(out), read, reasons)),
    rows.continuation > 0 ? format.text(continuationRows(format.count(rows.continuation))) : '',
    rows.starsOnly ? format.text(starsOnly(format.count(rows.starsOnly), rows.starsOnly === 1)) : '',
    rows.repaired > 0 ? format.text(repairedRows(format.count(rows.repaired), rows.repaired === 1)) : '',
    savesRejects && rows.rejected + rows.repaired > 0 ? format.text(rejectsKept(rows.repaired > 0)) : '',
  ].join('')
}
