/** The SQL idioms that several metrics share, so that the same number is written the same way (and computed once a query). */

/** How many tickets meet a condition. DuckDB's `count_if` takes half the time of `count(*) FILTER`, but of unknowns only gives NULL. */
export const count = (condition: string): string => `coalesce(count_if(${condition}), 0)`

/** A share or rate: NULL where nothing is underneath, never NaN. */
export const ratio = (part: string, whole: string): string => `${part} / nullif(${whole}, 0)`

/**
 * Percentiles of the values that are not NULL, Hyndman-Fan type 7 (Sample quantiles in statistical packages, American
 * Statistician 50, 1996), one expression for each. All come from one list, which DuckDB computes once.
 */
export function percentiles<const P extends readonly number[]>(column: string, points: P): { [K in keyof P]: string } {
  const list = `quantile_cont(${column}, [${points.join(', ')}])`
  return points.map((_, i) => `${list}[${i + 1}]`) as { [K in keyof P]: string }
}

/** One percentile of that kind, where there is only one. */
export const percentile = (column: string, point: number): string => `quantile_cont(${column}, ${point})`

/** How long a ticket has waited so far, where it waits. */
export const waitedSql = "CASE WHEN reply = 'waiting' THEN waited_s END"
