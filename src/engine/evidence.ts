import type { Flag } from '../source.ts'
import type { Exclusion } from '../ticket.ts'
import type { LeftOut } from '../trace.ts'
import type { ReadOptions, TicketFile } from './tickets.ts'
import type { Cells } from './written-cells.ts'

/** What in the export, or in the settings, says that a ticket is to be left out. */
export function evidenceOf(
  reason: Exclusion,
  { detected }: Pick<TicketFile, 'detected'>,
  exclude: ReadOptions['exclude'],
  tags: readonly string[],
  cells: Cells,
): LeftOut {
  const { source } = detected
  const marks = [source.flags?.[reason as keyof typeof source.flags] ?? []].flat() as Flag[]
  const own = (exclude?.[reason] ?? []).map((tag) => ({ tag }))
  for (const mark of [...marks, ...own]) {
    if ('tag' in mark) {
      if (tags.includes(mark.tag)) return { reason, evidence: { tag: mark.tag } }
      continue
    }
    const cell = cells.under(mark.column)
    if (cell && ('filled' in mark || mark.is.some((word) => word.toLowerCase() === cell.text.trim().toLowerCase())))
      return { reason, evidence: cell }
  }
  return { reason, ...(reason === 'agent_initiated' && source.events && { evidence: 'first-event' as const }) }
}
