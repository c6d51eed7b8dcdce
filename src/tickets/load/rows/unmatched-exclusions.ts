import { UserError } from '../../../errors.ts'
import { columnsAsked, type Exclude, fieldsAsked } from '../../exclude.ts'
import { nobodyNamed, noMarkColumn } from '../../messages/exclude.ts'
import type { Warning } from '../../warning.ts'
import { key } from '../columns/column-header.ts'
import type { TicketFile } from '../ticket-file.ts'

/**
 * Marks of the settings that no file could show: customers or agents, where no file names them.
 * @throws UserError for a column that no file has: a rule that never applies would look like one that does
 */
export function unheardMarks(files: readonly TicketFile[], exclude: Exclude | undefined): Warning[] {
  const headings = files.flatMap((file) => file.headings)
  const missing = columnsAsked(exclude).find(({ column }) => !headings.some((heading) => heading.key === key(column)))
  if (missing) throw new UserError(...noMarkColumn(missing.where, missing.column, [...new Set(headings.map(({ name }) => name))]))
  return fieldsAsked(exclude)
    .filter((field) => !files.some(({ uses }) => uses.some((use) => use.as === field)))
    .map((field) => ({ code: 'exclude-not-applied', text: nobodyNamed(field) }))
}
