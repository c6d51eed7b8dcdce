import { classify } from '../../../../src/lint/classifier/classify.ts'
import { type Problem, rule } from '../../../../src/lint/rule.ts'
import type { Tag, Taxonomy, Usage } from '../../../../src/lint/taxonomy.ts'

/** A list of tags, one a line of `tags.yaml`; a text is an id. */
export function listOf(...entries: readonly (string | (Partial<Tag> & { id: string }))[]): Taxonomy {
  const tags = entries.map((entry, i): Tag => {
    const fields = typeof entry === 'string' ? { id: entry } : entry
    const span = { line: i + 1, column: 3, endLine: i + 1, endColumn: 3 + fields.id.length }
    return { aliases: [], suppress: [], file: 'tags.yaml', span, spans: {}, ...fields }
  })
  const bare = entries.every((entry) => typeof entry === 'string')
  return { tags, owners: [], sources: new Map([['tags.yaml', '']]), bare }
}

/** Uses of tags: how many tickets, and how many with each tag. */
export const used = (tickets: number, counts: Readonly<Record<string, number>>, together: Usage['together'] = []): Usage => ({
  tickets,
  counts: new Map(Object.entries(counts)),
  together,
})

/** What a rule says of a list, by its own options unless others are given. */
export async function problems(
  id: string,
  taxonomy: Taxonomy,
  { options = {}, usage }: { options?: object; usage?: Usage } = {},
): Promise<Problem[]> {
  const member = (await rule(id))!
  const look = { taxonomy, options: { ...member.options, ...options }, verdict: classify(taxonomy), ...(usage && { usage }) }
  return [...member.check(look)]
}

/** Ids of the tags that a rule reports, in its order. */
export const reported = async (...asked: Parameters<typeof problems>): Promise<string[]> =>
  (await problems(...asked)).map(({ tag }) => tag.id)
