import type { Lang } from '../text/text.ts'
import { labelledNames } from './names/labelled-names.ts'
import { nameKey } from './names/tag-tree.ts'
import { tagUsage } from './tag-usage.ts'
import type { Tag, Taxonomy, Usage } from './taxonomy.ts'

/** A name in use that is a label of a tag, and neither its id nor one of its aliases. */
export interface MissingAlias {
  tag: Tag
  /** as the export writes it */
  name: string
  tickets: number
  /** the language of the label */
  lang: Lang
}

/** Those of a list, most tickets first. */
export function missingAliases(taxonomy: Taxonomy, usage: Usage): readonly MissingAlias[] {
  const labels = labelledNames(taxonomy.tags)
  const { isDeclared } = tagUsage(taxonomy, usage)
  const found = [...usage.counts].flatMap(([name, tickets]): MissingAlias[] => {
    const labelled = isDeclared(name) ? undefined : labels.get(nameKey(name).trim().toLowerCase())
    return labelled ? [{ ...labelled, name, tickets }] : []
  })
  return found.sort((a, b) => b.tickets - a.tickets)
}

/** The list as it is with these aliases. */
export const withAliases = (taxonomy: Taxonomy, missing: readonly MissingAlias[]): Taxonomy => ({
  ...taxonomy,
  tags: taxonomy.tags.map((tag) => {
    const names = missing.filter((one) => one.tag === tag).map(({ name }) => name)
    return names.length === 0 ? tag : { ...tag, aliases: [...tag.aliases, ...names] }
  }),
})
