import type { Finding } from '../../findings/finding.ts'
import type { Span } from '../../text/span.ts'
import { csvText } from '../../text/syntax/csv-writer.ts'
import type { Text } from '../../text/text.ts'
import * as message from '../messages/taxonomy-change.ts'
import { tidyName } from '../names/tag-tree.ts'
import type { Tag, Taxonomy } from '../taxonomy.ts'

/** A rename, and where the file declares it. */
interface Rename {
  old: string
  name: string
  file: string
  span: Span
}

/**
 * Old and new names for the helpdesk, as CSV (`old,new`), exactly as they are: it would find no other ones. `formulas`: those that a
 * spreadsheet would run. Aliases to their tag, deprecated tags to
 * their replacement, names to composed Unicode without spaces around them. Chains are followed to their end. Unclear renames are
 * left out and reported: loops, names with two new names, aliases that are tags themselves.
 */
export async function renameMap(
  taxonomy: Taxonomy,
): Promise<{ csv: string; formulas: readonly string[]; findings: readonly Finding[] }> {
  const findings: Finding[] = []
  const report = ({ file, span }: Rename, text: Text) =>
    findings.push({ rule: 'rename-map', severity: 'error', message: text, file, span })
  const live = new Map(taxonomy.tags.filter(({ deprecated }) => !deprecated).map((tag) => [tag.id, tag]))
  const steps = new Map<string, Rename>()
  for (const [old, renames] of grouped(renamesIn(taxonomy))) {
    const names = [...new Set(renames.map(({ name }) => name))]
    const [first] = renames
    if (names.length > 1) report(first!, message.twoNewNames(old, names))
    else if (live.has(old) && tidyName(old) !== names[0]) report(first!, message.stillInUse(old, names[0]!))
    else steps.set(old, first!)
  }
  const ends = new Map<string, string | undefined>()
  const rows = [...steps.values()].flatMap((rename) => {
    const end = endOf(rename, steps, ends)
    if (end === undefined) report(rename, message.inCircle(rename.old))
    return end === undefined || end === rename.old ? [] : [[rename.old, end]]
  })
  return {
    csv: await csvText([['old', 'new'], ...rows]),
    formulas: rows.flat().filter((name) => /^[=+\-@\t\r]/.test(name)),
    findings,
  }
}

const renamesIn = ({ tags }: Taxonomy): Rename[] =>
  tags.flatMap((tag: Tag) => {
    const at = (field: string) => ({ file: tag.file, span: tag.spans[field] ?? tag.span })
    const { replacedBy } = tag.deprecated ?? {}
    return [
      ...(tidyName(tag.id) === tag.id ? [] : [{ old: tag.id, name: tidyName(tag.id), ...at('id') }]),
      ...(replacedBy === undefined
        ? []
        : [{ old: tidyName(tag.id), name: tidyName(replacedBy), ...at('deprecated.replacedBy') }]),
      ...tag.aliases.flatMap((alias, i) =>
        alias === tidyName(tag.id) ? [] : [{ old: alias, name: tidyName(tag.id), ...at(`aliases.${i}`) }],
      ),
    ]
  })

function grouped(renames: readonly Rename[]): Map<string, Rename[]> {
  const found = new Map<string, Rename[]>()
  for (const rename of renames) found.set(rename.old, [...(found.get(rename.old) ?? []), rename])
  return found
}

/** The last name of a chain of renames; undefined for a loop. The end is stored for every name on the way. */
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
