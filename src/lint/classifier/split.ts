import { splitRows } from '../lexicons/tag-split.ts'
import { isList } from '../names/area.ts'
import type { Tag, Taxonomy } from '../taxonomy.ts'
import type { Judgement } from './clues.ts'
import type { Lexicon } from './lexicon.ts'
import { longest, readName } from './name.ts'
import { styleOf, written } from './style.ts'
import { tokenise } from './tokens.ts'

/** The team's own name for a guessed owner; undefined where the team declares owners and has no such one. */
export function ownerNamer(owners: readonly string[], lexicon: Lexicon): (owner: string) => string | undefined {
  if (owners.length === 0) return (owner) => owner
  const named = new Map<string, string>()
  for (const name of owners) {
    const meant = tokenise(readName(name).flat(), lexicon).flatMap((token) => token.entries.flatMap((entry) => entry.owner ?? []))
    for (const owner of [...meant, name]) if (!named.has(owner)) named.set(owner, name)
  }
  return (owner) => named.get(owner)
}

/**
 * Proposed ids for the causes of an event, in the style of the tag; those of the team's own owners where it declares some. None for
 * a name that lists several things, since each has causes of its own.
 */
export function splitter({ owners }: Taxonomy, name: (owner: string) => string | undefined, areas: ReadonlySet<string>) {
  return ({ id }: Tag, { trouble = '', object }: Judgement): string[] => {
    if (id.length > longest || isList(id, areas)) return []
    const rows = splitRows(trouble, object)
    const own = owners.length > 0 ? rows.filter((row) => name(row.owner) !== undefined) : []
    const style = styleOf(id, areas)
    const ids = (own.length > 0 ? own : rows.filter((row) => !row.rare)).map((row) =>
      written(style.korean ? row.ko : row.en, style),
    )
    return [...new Set(ids)].filter((proposed) => proposed !== id)
  }
}
