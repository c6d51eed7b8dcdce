import type { Question } from '../question.ts'
import type { Taxonomy, Usage } from '../taxonomy.ts'

/** How exports are read: as for `metrics`. */
export interface UsageOptions extends Partial<Pick<Question, 'zone' | 'source' | 'map' | 'dateOrder' | 'exclude' | 'progress'>> {
  cwd: string
  stdin: NodeJS.ReadableStream
}

/** How often tags are used in ticket exports: the tickets that `metrics` counts. Loads DuckDB. */
export async function readUsage(_names: readonly string[], _options: UsageOptions): Promise<Usage> {
  return { tickets: 0, counts: new Map(), together: [] }
}

/** The tags in use as a bare taxonomy, the commonest first; they stand in `file`, at no particular place. */
export function taxonomyFromUsage(_usage: Usage, _file: string): Taxonomy {
  return { tags: [], owners: [], sources: new Map(), bare: true }
}
