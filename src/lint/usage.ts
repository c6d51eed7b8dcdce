import { UserError } from '../errors.ts'
import { ask, type Question } from '../metrics/question.ts'
import type { FileOptions } from '../tickets/probe/source-file.ts'
import { systemZone } from '../time/zone.ts'
import { noTagsInExport } from './messages/taxonomy.ts'
import type { Taxonomy, Usage } from './taxonomy.ts'

/** How exports are read: as for `metrics`. */
export interface UsageOptions
  extends Partial<Pick<Question, 'zone' | 'source' | 'map' | 'dateOrder' | 'decimal' | 'exclude' | 'only' | 'progress'>> {
  files: FileOptions
}

/** Pairs of tags that are told: the commonest. */
const mostPairs = 1000
/** Only tags among so many of the commonest are paired: a ticket of k tags has k² pairs. */
const mostPaired = 500

/**
 * How often tags are used in ticket exports: on the tickets that `metrics` counts, so without duplicates, spam and the like, and those
 * that filters leave out. A tag
 * counts once a ticket. Loads DuckDB.
 * @throws UserError where DuckDB is missing, for what is no ticket export, and for exports without a tag
 */
export async function readUsage(names: readonly string[], { files, ...options }: UsageOptions): Promise<Usage> {
  const [{ openSession }, { answer }, { probe }] = await Promise.all([
    import('../duckdb/session.ts'),
    import('../metrics/pipeline.ts'),
    import('../tickets/probe/probe.ts'),
  ])
  const session = await openSession()
  try {
    const tickets = await Promise.all(names.map((name) => probe(name, { ...files, temp: session.temp })))
    const question = { ...ask(options.zone ?? systemZone()), ...options, metrics: ['volume'], tickets }
    const { report } = await answer(session, question)
    await session.run(`
      CREATE TABLE tag_sets AS SELECT list_sort(tags) AS tags, count(*) AS n FROM tickets WHERE len(tags) > 0 GROUP BY 1;
      CREATE TABLE tag_counts AS SELECT tag, sum(n) AS n FROM (SELECT unnest(tags) AS tag, n FROM tag_sets) GROUP BY 1`)
    const counts = await session.rows('SELECT tag, n FROM tag_counts ORDER BY n DESC, tag')
    if (counts.length === 0) throw UserError.of('missing-data', noTagsInExport(names))
    const together = await session.rows(`
      WITH paired AS (SELECT list(tag) AS tags FROM (SELECT tag FROM tag_counts ORDER BY n DESC, tag LIMIT ${mostPaired})),
      sets AS (SELECT list_intersect(tags, (SELECT tags FROM paired)) AS tags, n FROM tag_sets WHERE len(tags) > 1),
      firsts AS (SELECT tags, n, unnest(tags) AS a FROM sets)
      SELECT a, b, sum(n) AS "both" FROM (SELECT a, n, unnest(tags) AS b FROM firsts) WHERE a < b
      GROUP BY 1, 2 ORDER BY "both" DESC, a, b LIMIT ${mostPairs}`)
    const [sets] = await session.rows('SELECT sum(n) AS tagged FROM tag_sets')
    return {
      tickets: report.ledger.counted,
      tagged: Number(sets!.tagged),
      counts: new Map(counts.map(({ tag, n }) => [tag as string, Number(n)])),
      together: together.map(({ a, b, both }) => ({ a: a as string, b: b as string, both: Number(both) })),
    }
  } finally {
    session.close()
  }
}

/** The tags in use as a bare taxonomy, the commonest first. They stand in `file`, an export, at no particular place. */
export function taxonomyFromUsage({ counts }: Usage, file: string): Taxonomy {
  const span = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  const tags = [...counts].sort(([, a], [, b]) => b - a).map(([id]) => ({ id, aliases: [], suppress: [], file, span, spans: {} }))
  return { tags, owners: [], sources: new Map(), bare: true }
}
