import type { Session } from '../../../duckdb/session.ts'
import type { RawColumn, Shape } from './cells.ts'

/** What stands before the decimals of a number. */
export type DecimalMark = 'comma' | 'point'

/** What a column's cells say of it: `either` where both readings fit them all. */
export type DecimalMarks = DecimalMark | 'either'

const commaTells = /^-?9+,(9{1,2}|9{4,})$|^-?9{1,3}(\.9{3})+,9+$|^-?9{1,3}(\.9{3}){2,}$/
const pointTells = /^-?9+\.(9{1,2}|9{4,})$|^-?9{1,3}(,9{3})+\.9+$|^-?9{1,3}(,9{3}){2,}$/
const open = { ',': /^-?9{1,3},9{3}$/, '.': /^-?9{1,3}\.9{3}$/ }

/**
 * Which mark stands before the decimals of a column's numbers, by all of its cells; undefined where none has a mark. `0,862` is no
 * grouped number, a plain `1250` beside `1,250` neither. Decimals are always three, or never end in 0.
 */
export async function decimalMarks(
  session: Session,
  { table, sql }: RawColumn,
  found: readonly Shape[],
): Promise<DecimalMarks | undefined> {
  const shapes = found.map(({ shape }) => shape.trim())
  const [comma, point] = [shapes.some((s) => commaTells.test(s)), shapes.some((s) => pointTells.test(s))]
  if (comma !== point) return comma ? 'comma' : 'point'
  if (comma) return 'point' // both: some numbers are damaged, whatever the mark is
  const mark = ([',', '.'] as const).find((m) => shapes.some((s) => open[m].test(s)))
  if (!mark) return undefined
  const [decimals, groups] = mark === ',' ? (['comma', 'point'] as const) : (['point', 'comma'] as const)
  if (shapes.some((s) => /^-?9{4,}$/.test(s))) return decimals
  const three = `regexp_full_match(cell, '-?\\d{1,3}[,.]\\d{3}')`
  const { leading, plain, ending } = await session.one(`
    SELECT count(*) FILTER (WHERE ${three} AND regexp_matches(cell, '^-?0')) AS leading, count(*) FILTER (WHERE regexp_full_match(cell, '-?[1-9]\\d*')) AS plain,
      count(*) FILTER (WHERE ${three} AND cell LIKE '%0') AS ending FROM (SELECT trim(${sql}) AS cell FROM ${table})`)
  if (leading !== 0) return decimals
  return plain !== 0 && ending !== 0 ? groups : 'either'
}

/**
 * The mark of a column whose cells leave it open: what the user says, else what other columns of the file show, else what goes with
 * the delimiter. Commas before decimals go with semicolons, so `1.250` beside these may be either; undefined: ask.
 */
export function settleMark(
  found: readonly Shape[],
  others: readonly (DecimalMarks | undefined)[],
  delimiter: string | undefined,
  chosen: DecimalMark | undefined,
): DecimalMark | undefined {
  if (chosen) return chosen
  const told = new Set(others.filter((mark) => mark === 'comma' || mark === 'point'))
  if (told.size === 1) return [...told][0]
  const commas = found.some(({ shape }) => open[','].test(shape.trim()))
  if (delimiter === ';') return commas ? 'comma' : undefined
  return commas && delimiter !== ',' ? undefined : 'point'
}
