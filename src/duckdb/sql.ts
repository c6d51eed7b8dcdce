/** A string literal. The only way a value from outside enters SQL besides bound parameters. */
export const text = (value: string): string => `'${value.replaceAll('\0', '').replaceAll("'", "''")}'`

/** A quoted identifier. */
export const name = (value: string): string => `"${value.replaceAll('\0', '').replaceAll('"', '""')}"`

/** A list of string literals, for `IN`. */
export const texts = (values: Iterable<string>): string => `(${[...values].map(text).join(', ') || 'NULL'})`

/** A path as DuckDB reads it: no globbing of brackets or stars in a file's own name. */
export const fileLiteral = (path: string): string => text(path.replace(/[*?[\]]/g, (c) => `[${c}]`))

/** A path in JSON, RFC 6901. */
export const pointer = (path: readonly string[]): string =>
  path.map((k) => `/${k.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
