import type { Tag } from '../taxonomy.ts'

/** Two letters with a slash between are one word, and no list: A/S, S/W, N/A, B/L. */
export const oneWord = /(?<![\p{L}\p{N}])([a-z])\/([a-z])(?![a-z0-9])/giu

/** Names longer than this are no path. */
const longest = 200

/** What stands before a slash in this file and is an area there: a tag itself, or the beginning of several tags. */
export function areasOf(tags: readonly Tag[]): ReadonlySet<string> {
  const areas = new Set(tags.flatMap(({ id, parent }) => (parent === undefined ? [id.trim()] : [id.trim(), parent.trim()])))
  const seen = new Set<string>()
  for (const { id } of tags)
    for (const before of beginnings(id)) {
      if (seen.has(before)) areas.add(before)
      seen.add(before)
    }
  return areas
}

/** `a/b/c` → a, a/b; the half of `A/S` begins nothing. */
function beginnings(id: string): string[] {
  if (id.length > longest) return []
  const path = id.split('/')
  return path
    .slice(1)
    .map((_, i) =>
      path
        .slice(0, i + 1)
        .join('/')
        .trim(),
    )
    .filter((before) => !/(?:^|[^\p{L}\p{N}])\p{Lu}$/u.test(before))
}

/** The last step of a name that is a path: `::` and `>` always make one, `/` where an area stands before it. */
export function leafOf(id: string, areas: ReadonlySet<string>): string {
  const name = id.split(/::|>/).at(-1)!
  const area = beginnings(name).findLast((before) => areas.has(before))
  return area === undefined
    ? name
    : name
        .trimStart()
        .slice(area.length)
        .replace(/^\s*\//, '')
}

/** Signs between the things of a list: `파손/불량`, `lost, stolen`. */
const listSigns = /[/,|·ㆍ・]/

/** Does this name list several things, rather than tell a path? */
export const isList = (id: string, areas: ReadonlySet<string>): boolean => listSigns.test(leafOf(id, areas).replace(oneWord, ''))
