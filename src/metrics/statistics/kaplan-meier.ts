import { type Grouping, grouped, type Row, rowsOf, type Session } from '../compute/aggregate.ts'
import { withTypedWords } from '../compute/words.ts'
import type { Survival } from '../metric.ts'

/** What a share must reach, less this: so many products of fractions may be off in their last digits. */
const epsilon = 1e-9

/** Evaluates Kaplan-Meier percentiles over the tickets of a population, for several groupings at once, in the order of `percentiles`. */
export async function kaplanMeierPercentiles(session: Session, spec: Survival, groupings: readonly Grouping[]): Promise<Row[]> {
  const sql = session.queries?.survival(spec, groupings) ?? withTypedWords(kaplanMeierSql(spec, groupings, session.beyondMemory))
  return rowsOf(await session.rows(sql), groupings, Object.keys(spec.percentiles).length)
}

/**
 * The text of that query. S(t) is the product of 1 - d/n over the times up to t at which d of the n still at risk were done;
 * who waits leaves without being done, after those done in the same instant. The percentile p is the smallest t with
 * S(t) ≤ 1 - p, NULL if there is none, or if somebody's wait is not known.
 *
 * As long as nobody leaves, the product is a plain share: so it is taken over the waits only, not over every time. With the n
 * tickets in order, S after the wait in place r is S before it × (n - r + 1) / (n - place of the wait before), and 1 - p is
 * reached in place n - (1 - p) × (n - r) / S, if the next wait is not before that. And if waits never ended, p would be reached
 * last: only groups with a wait shorter than this `last` need be put in order at all, and only up to it.
 * Of what exceeds memory `last` comes from counts of each time: `quantile_disc` would hold a list of all of them.
 * Source: Kaplan and Meier, Nonparametric estimation from incomplete observations, JASA 53 (1958).
 */
export function kaplanMeierSql(
  { where, done_s, waiting_s, percentiles }: Survival,
  groupings: readonly Grouping[],
  beyondMemory = false,
): string {
  const { source, keys, groupingMask, shown, groupBy, sets } = grouped(groupings, where)
  const points = Object.values(percentiles)
  const last = points.map((_, i) => `last[${i + 1}]`)
  const tally = 'count(*) AS n, count(*) - count(coalesce(done_s, waiting_s)) AS unknown, min(waiting_s) AS shortest'
  const early = points.map((p) => p - epsilon)
  const lastByList = `SELECT ${[groupingMask, ...keys].join(', ')}, ${tally}, quantile_disc(coalesce(done_s, 'infinity'), [${early.join(', ')}]) AS last FROM times${groupBy}`
  const group = ['grouping_mask', ...keys].join(', ')
  const lastByCounts = `SELECT ${group}, sum(c)::BIGINT AS n, sum(unknown)::BIGINT AS unknown, min(shortest) AS shortest,
      [${early.map((p) => `min(s) FILTER (upto >= greatest(1, everybody - floor(everybody - ${p} * everybody)))`).join(', ')}] AS last
    FROM (SELECT *, sum(c) OVER (PARTITION BY ${group} ORDER BY s) AS upto, (sum(c) OVER (PARTITION BY ${group}))::BIGINT AS everybody
      FROM (SELECT ${[groupingMask, ...keys].join(', ')}, coalesce(done_s, 'infinity') AS s, ${tally.replace('AS n', 'AS c')} FROM times
        GROUP BY GROUPING SETS (${sets.map((set) => `(${[...set.keys, 's'].join(', ')})`).join(', ')})))
    GROUP BY ${group}`
  const members = sets.map(({ mask, keys }) => {
    const same = keys.map((key) => `times.${key} IS NOT DISTINCT FROM part.${key}`)
    return `SELECT no, n, coalesce(done_s, waiting_s) AS s, done_s IS NULL AS waits FROM times JOIN part ON ${same.join(' AND ') || 'times.one = part.one'} WHERE grouping_mask = ${mask} AND coalesce(done_s, waiting_s) <= furthest`
  })
  const reached = points.map(
    (point, i) =>
      `CASE WHEN unknown = 0 THEN nullif(CASE WHEN shortest < ${last[i]} THEN min(s) FILTER (point = ${point}) ELSE ${last[i]} END, 'infinity') END AS v${i}`,
  )
  return `WITH times AS MATERIALIZED (
  SELECT ${['1 AS one', ...keys, `${done_s} AS done_s`, `${waiting_s} AS waiting_s`].join(', ')} FROM ${source}
), parts AS MATERIALIZED (
  SELECT *, 1 AS one, row_number() OVER ()::INTEGER AS no, greatest(${last.join(', ')}) AS furthest FROM (
    ${beyondMemory ? lastByCounts : lastByList})
), part AS (
  SELECT * FROM parts WHERE unknown = 0 AND shortest < furthest
), places AS MATERIALIZED (
  SELECT *, row_number() OVER (PARTITION BY no ORDER BY s, waits)::INTEGER AS place FROM (
    ${members.join('\n    UNION ALL ')})
), waits AS (
  SELECT no, n, place, lag(place, 1, 0) OVER waiting AS before, lead(place, 1, n + 1) OVER waiting AS next
  FROM places WHERE waits WINDOW waiting AS (PARTITION BY no ORDER BY place)
), stretches AS (
  SELECT no, n, place, next, product((n - place + 1) / (n - before)) OVER (PARTITION BY no ORDER BY place) AS still FROM waits
  UNION ALL SELECT no, n, 0, min(place), 1 FROM waits GROUP BY ALL
), goals AS (
  SELECT no, point, next, greatest(place + 1, ceil(n - (1 - point + ${epsilon}) * (n - place) / still))::INTEGER AS place
  FROM stretches, (VALUES ${points.map((p) => `(${p})`).join(', ')}) AS points(point)
)
SELECT ${['grouping_mask', ...shown, 'n', ...reached].join(',\n  ')}
FROM parts LEFT JOIN (SELECT no, point, s FROM goals JOIN places USING (no, place) WHERE place < next) USING (no)
GROUP BY ${['grouping_mask', ...keys, 'n', 'unknown', 'shortest', 'last'].join(', ')}`
}
