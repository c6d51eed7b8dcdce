import { atLeast } from '../../metrics/statistics/count-distribution.ts'
import type { InsightRow } from '../insight.ts'
import type { Shop } from '../shop.ts'
import { falseDiscoveryLimit } from '../statistics/p-values.ts'

const fewestPairs = 5
const falseDiscoveries = 0.1

/**
 * Reasons that follow a reason clearly more often than they follow all of them, those with the most above what is usual first. What
 * already has a reason cannot have it as its next one: of each reason only the repeats without it say how often it follows, else the
 * commonest one would seem to follow all the others.
 *
 * Reads the table `repeats`.
 */
export async function pairsOf(shop: Shop): Promise<InsightRow[]> {
  const rows = (await shop.session.rows(`
    WITH followed AS (SELECT place AS no, unnest(tags) AS tag FROM repeats),
    following AS (SELECT place AS no, unnest(list_filter(coalesce(next_tags, []), lambda tag: NOT list_contains(coalesce(tags, []), tag))) AS tag FROM repeats),
    froms AS (SELECT tag, count(*) AS n FROM followed GROUP BY tag), tos AS (SELECT tag, count(*) AS n FROM following GROUP BY tag),
    have_both AS (SELECT a.tag AS a, b.tag AS b, count(*) AS n FROM followed a JOIN followed b USING (no) WHERE a.tag <> b.tag GROUP BY ALL),
    pairs AS (SELECT f.tag AS a, t.tag AS b, count(*) AS observed FROM followed f JOIN following t USING (no) GROUP BY ALL)
    SELECT a AS from_tag, b AS to_tag, observed::DOUBLE AS observed, (froms.n - coalesce(have_both.n, 0))::DOUBLE AS after, tos.n::DOUBLE AS reached,
      ((SELECT count(*) FROM repeats) - coalesce(own.n, 0))::DOUBLE AS n
    FROM pairs JOIN froms ON froms.tag = a JOIN tos ON tos.tag = b LEFT JOIN have_both USING (a, b) LEFT JOIN froms AS own ON own.tag = b`)) as unknown as {
    from_tag: string
    to_tag: string
    observed: number
    /** repeats after the first that do not have the second, those that lead to the second, and all without it */
    after: number
    reached: number
    n: number
  }[]
  const tested = rows
    .filter(({ observed }) => observed >= fewestPairs)
    .map((row) => {
      const expected = (row.after * row.reached) / row.n
      return { ...row, expected, p: atLeast({ mean: expected, dispersion: 1 }, row.observed) }
    })
  const limit = falseDiscoveryLimit(
    tested.map(({ p }) => p),
    falseDiscoveries,
  )
  return tested
    .filter(({ p }) => p <= limit)
    .sort((a, b) => b.observed - b.expected - (a.observed - a.expected))
    .map(({ from_tag: from, to_tag: to, observed, expected, p }) => ({
      ...{ kind: 'pair', from, to },
      ...{ observed, expected, p, template: shop.tags.get(from)?.template ?? null },
    }))
}
