import type { Group } from '../../metrics/metric.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import { printable } from '../../text/printable.ts'
import { noKey } from '../messages/report.ts'
import type { Members } from './members.ts'

/** A group's key in one dimension, as people read it and safe to print. */
export function keyLabel(id: string, key: string | null | undefined, { dimensions }: Members, format: NumberFormat): string {
  if (key == null) return format.text(noKey)
  const label = dimensions.get(id)?.label?.(key)
  return printable(label ? format.text(label) : key)
}

/** `2026-10, E-mail` */
export const groupLabel = (group: Group, members: Members, format: NumberFormat) =>
  Object.entries(group)
    .map(([id, key]) => keyLabel(id, key, members, format))
    .join(', ')

/** `#48211, #48190, …`: tickets by their ids, a few of `count`. */
export function ticketLabels(ids: readonly string[], count = 0): string {
  const names = ids.map((id) => (/^\d+$/.test(id) ? `#${id}` : printable(id)))
  return [...names, ...(names.length > 0 && count > names.length ? ['…'] : [])].join(', ')
}
