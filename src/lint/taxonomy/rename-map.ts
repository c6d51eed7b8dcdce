import type { Finding } from '../../findings/finding.ts'
import type { Span } from '../../text/span.ts'
import type { Text } from '../../text/text.ts'
import * as message from '../messages/taxonomy.ts'
import type { Tag, Taxonomy } from '../taxonomy.ts'

/** A name that gives way to another, and where that is said. */
interface Rename {
  old: string
  name: string
  file: string
  span: Span
}

/**
 * Old names → new ones for the helpdesk, as CSV (`old,new`) that no spreadsheet takes for formulas: aliases to their tag, tags no
 * longer used to what replaces them, names to their composed Unicode form without blanks around them. Chains are followed to
 * their end. What is not clear is left out and told: circles, names that would become two, aliases that are tags of their own.
 */
export async function renameMap(taxonomy: Taxonomy): Promise<{ csv: string; findings: readonly Finding[] }> {
  const findings: Finding[] = []
  const report = ({ file, span }: Rename, text: Text) =>
    findings.push({ rule: 'rename-map', severity: 'error', message: text, file, span })
  const live = new Map(taxonomy.tags.filter(({ deprecated }) => !deprecated).map((tag) => [tag.id, tag]))
  const steps = new Map<string, Rename>()
  for (const [old, renames] of grouped(wanted(taxonomy))) {
    const names = [...new Set(renames.map(({ name }) => name))]
    const [first] = renames
    if (names.length > 1) report(first!, message.twoNewNames(old, names))
    else if (live.has(old) && tidy(old) !== names[0]) report(first!, message.stillInUse(old, names[0]!))
    else steps.set(old, first!)
  }
  const ends = new Map<string, string | undefined>()
  const rows = [...steps.values()].flatMap((rename) => {
    const end = endOf(rename, steps, ends)
    if (end === undefined) report(rename, message.inCircle(rename.old))
    return end === undefined || end === rename.old ? [] : [[rename.old, end]]
  })
  const { stringify } = await import('csv-stringify/sync')
  return { csv: stringify(rows, { header: true, columns: ['old', 'new'], escape_formulas: true }), findings }
}

const tidy = (name: string): string => name.normalize('NFC').trim()

const wanted = ({ tags }: Taxonomy): Rename[] =>
  tags.flatMap((tag: Tag) => {
    const at = (field: string) => ({ file: tag.file, span: tag.spans[field] ?? tag.span })
    const { replacedBy } = tag.deprecated ?? {}
    return [
      ...(tidy(tag.id) === tag.id ? [] : [{ old: tag.id, name: tidy(tag.id), ...at('id') }]),
      ...(replacedBy === undefined ? [] : [{ old: tidy(tag.id), name: tidy(replacedBy), ...at('deprecated.replacedBy') }]),
      ...tag.aliases.flatMap((alias, i) =>
        alias === tidy(tag.id) ? [] : [{ old: alias, name: tidy(tag.id), ...at(`aliases.${i}`) }],
      ),
    ]
  })

function grouped(renames: readonly Rename[]): Map<string, Rename[]> {
  const found = new Map<string, Rename[]>()
  for (const rename of renames) found.set(rename.old, [...(found.get(rename.old) ?? []), rename])
  return found
}

/** The last name of a chain; undefined where it comes back to one it had. What a walk finds holds for all names it came by. */
function endOf({ old }: Rename, steps: ReadonlyMap<string, Rename>, ends: Map<string, string | undefined>): string | undefined {
  const seen = new Set<string>()
  let name = old
  while (steps.has(name) && !seen.has(name) && !ends.has(name)) {
    seen.add(name)
    name = steps.get(name)!.name
  }
  const end = seen.has(name) ? undefined : ends.has(name) ? ends.get(name) : name
  for (const passed of seen) ends.set(passed, end)
  return end
}
