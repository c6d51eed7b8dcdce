import type { Input } from '../../metrics/report.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import { printable } from '../../text/printable.ts'
import { andMore } from '../messages/report.ts'

/** `tickets.csv (zendesk)`: the files of one kind together, tickets first. */
export function filesOf(inputs: readonly Input[], format: NumberFormat): string[] {
  const kinds = new Map<string, Input[]>()
  for (const input of [...inputs].sort((a, b) => Number(b.role === 'tickets') - Number(a.role === 'tickets'))) {
    const kind = `${input.role} ${input.source}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), input])
  }
  return [...kinds.values()].map(([first, ...more]) => {
    const name = printable(first!.file.split(/[\\/]/).at(-1)!)
    return `${more.length > 0 ? format.text(andMore(name, more.length)) : name} (${printable(first!.source)})`
  })
}
