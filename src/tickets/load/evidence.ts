import type { Evidence } from '../../metrics/trace.ts'
import type { FlagField } from '../exclude.ts'
import type { Flag } from '../source.ts'
import type { TicketFile } from './tickets.ts'
import type { Cells } from './written-cells.ts'

/** What told that a ticket is to be left out: a tag, customer, agent or column of the settings, or the export by itself. */
export interface Mark {
  by: 'tag' | 'column' | 'requester' | 'agent' | 'export'
  /** the tag, the pattern, or the column and what stands in it */
  what: string
}

export type SettingsMark = Mark & { by: Exclude<Mark['by'], 'export'> }

/** A mark as the tables of tickets hold it, in `spam_by` beside `spam`. */
export const markText = ({ by, what }: Mark): string => `${by} ${what}`

/** The mark that such a text is of; a flag that a file of tickets holds by itself has none. */
export function markOf(text: string | null): Mark {
  if (text === null) return { by: 'export', what: '' }
  const at = text.indexOf(' ')
  return { by: text.slice(0, at) as Mark['by'], what: text.slice(at + 1) }
}

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
