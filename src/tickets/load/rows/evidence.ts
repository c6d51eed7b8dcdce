import type { FlagField } from '../../exclude.ts'
import type { Evidence } from '../../mark.ts'
import { markOf } from '../../mark.ts'
import type { Flag } from '../../source.ts'
import type { TicketFile } from '../ticket-file.ts'
import type { Cells } from './written-cells.ts'

/**
 * What a mark comes to for one ticket: of the settings, the mark itself; of the export, its tag, its cell, or that its log begins
 * with a reply.
 *
 * @param field the flag that the text stands beside (`spam_by`)
 */
export function evidenceOf(field: FlagField, text: string | null, file: TicketFile, cells: Cells): Evidence | undefined {
  const { by, what } = markOf(text)
  if (by !== 'export') return { by, what }
  const { flags = {}, events } = file.detected.source
  const flag = ([flags[field] ?? []].flat() as Flag[]).find((flag) => what === ('tag' in flag ? flag.tag : flag.column))
  if (!flag) return field === 'agent_initiated' && events ? 'first-event' : undefined
  return 'tag' in flag ? { tag: flag.tag } : cells.under(flag.column)
}
