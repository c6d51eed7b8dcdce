import { UserError } from '../errors.ts'
import type { TagFacts } from '../insights/shop.ts'
import { brokenList } from '../lint/messages/taxonomy.ts'
import type { Taxonomy } from '../lint/taxonomy.ts'
import type { TagPlace } from '../metrics/compute/tag-places.ts'
import type { Io } from '../terminal/io.ts'

/** A team's list of tags, for those who count by it. */
export interface TagList {
  /** where each name of an export counts */
  places: readonly TagPlace[]
  /** what the list says of each tag */
  facts: ReadonlyMap<string, TagFacts>
}

/** Reads it, if there is one. @throws UserError for a list with a mistake: its numbers would be off */
export async function readTagList(
  list: string | undefined,
  { cwd, stdin }: Pick<Io, 'cwd' | 'stdin'>,
): Promise<TagList | undefined> {
  if (list === undefined) return undefined
  const [{ readTaxonomy }, { tagPlaces }] = await Promise.all([
    import('../lint/taxonomy/read.ts'),
    import('../lint/taxonomy/tag-places.ts'),
  ])
  const { taxonomy, findings } = await readTaxonomy([list], { cwd, stdin })
  const mistake = findings.find(({ severity }) => severity === 'error')
  if (mistake) throw new UserError(...brokenList(list, mistake))
  const places = tagPlaces(taxonomy)
  return { places, facts: factsOf(taxonomy, places) }
}

/** The facts stand under the name that tickets are counted by. */
function factsOf({ tags }: Taxonomy, places: readonly TagPlace[]): ReadonlyMap<string, TagFacts> {
  const counted = new Map(places.map(({ name, tag }) => [name, tag]))
  return new Map(
    [...tags].reverse().map(({ id, label, kind, owner, direction, value, action, stage, template }) => [
      counted.get(id) ?? id,
      {
        ...(label && { label }),
        ...(kind && { kind }),
        ...(owner !== undefined && { owner }),
        ...(direction && { direction }),
        ...(value && { value }),
        ...(action && { action }),
        ...(stage && { stage }),
        ...(template !== undefined && { template }),
      },
    ]),
  )
}
