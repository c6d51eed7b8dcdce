/** An expression of counts and extremes: what it is of a group follows from what these are of the parts of that group. */
export interface Sums {
  /** the aggregates in it */
  of: readonly string[]
  /** the expression over rows of parts, which have these aggregates in columns */
  sql: (column: (aggregate: string) => string) => string
}

/** How each aggregate of a group comes from those of its parts. A count of distinct values does not. */
const fromParts: Record<string, (column: string) => string> = {
  count: (column) => `coalesce(sum(${column}), 0)::BIGINT`,
  count_if: (column) => `sum(${column})::BIGINT`,
  max: (column) => `max(${column})`,
  min: (column) => `min(${column})`,
}

const begins = /\b(count|count_if|max|min)\(/g
const filter = ' FILTER ('
/** What may stand between them: arithmetic, conditions, and zeros for nothing. */
const between = /^(?:[\s()+*/,<>=-]|\d|\b(?:coalesce|nullif|CASE|WHEN|THEN|ELSE|END|NULL)\b)*$/

/** An expression as one over parts; undefined where it is made of other aggregates too. */
export function sumsOf(expression: string): Sums | undefined {
  const found: { name: string; sql: string; before: string }[] = []
  let at = 0
  for (const { index, 1: name } of expression.matchAll(begins)) {
    if (index < at) continue
    const call = closing(expression, index)
    const end = expression.startsWith(filter, call) ? closing(expression, call) : call
    found.push({ name: name!, sql: expression.slice(index, end), before: expression.slice(at, index) })
    at = end
  }
  const rest = expression.slice(at)
  const distinct = found.some(({ sql }) => sql.includes('DISTINCT'))
  if (found.length === 0 || distinct || ![rest, ...found.map(({ before }) => before)].every((text) => between.test(text)))
    return undefined
  return {
    of: found.map(({ sql }) => sql),
    sql: (column) => found.map(({ name, sql, before }) => before + fromParts[name]!(column(sql))).join('') + rest,
  }
}

/** The end of a call: behind the bracket that closes the first one. Texts in it hold no brackets. */
export function closing(sql: string, from: number): number {
  let depth = 0
  for (let at = from; at < sql.length; at++) {
    if (sql[at] === '(') depth++
    else if (sql[at] === ')' && --depth === 0) return at + 1
  }
  return sql.length
}
