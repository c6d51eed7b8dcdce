/** Tests of a cell, as SQL, that take a fraction of what DuckDB's regular expressions take, for what most cells are. */

/** A cell of nothing but digits, or of nothing at all. */
export const isDigits = (sql: string): string => `NOT (${sql} GLOB '*[!0-9]*')`

/** Comparing with more shapes than this takes longer than one regular expression for all. */
const mostShapes = 2

/**
 * What cells of the commonest of these shapes are: numbers of so many digits, or a pattern. Nothing for shapes with other than plain
 * characters.
 *
 * @param value what the cells are read as, NULL where they cannot be: of a cell that can, its marks tell the shape, and so its
 * digits need no looking at
 */
export function likeShapes(sql: string, found: readonly { shape: string }[], value?: string): string[] {
  const lengths = found.flatMap(({ shape }) => (/^9{1,63}$/.test(shape) ? [shape.length] : [])).sort((a, b) => a - b)
  const others = found.slice(0, mostShapes).filter(({ shape }) => /^(?!9+$)[9A-Za-z .,:/+-]{1,63}$/.test(shape))
  return [
    ...(lengths.length > 0 ? [`(${isOneOf(`strlen(${sql})`, lengths)} AND ${isDigits(sql)})`] : []),
    ...others.map(({ shape }) =>
      value === undefined
        ? `${sql} GLOB '${shape.replaceAll('9', '[0-9]')}'`
        : `(${sql} LIKE '${shape.replaceAll('9', '_')}' AND ${value} IS NOT NULL)`,
    ),
  ]
}

/** Whether a whole number is one of some, which are in order. */
const isOneOf = (sql: string, numbers: readonly number[]) =>
  numbers.at(-1)! - numbers[0]! === numbers.length - 1
    ? `${sql} BETWEEN ${numbers[0]} AND ${numbers.at(-1)}`
    : `${sql} IN (${numbers.join(', ')})`
