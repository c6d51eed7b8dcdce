import type { Dialect } from '../dialect.ts'

/** Names that every database reads as they stand. */
const plain = /^[a-z_][a-z0-9_]*$/

/** A name of theirs, in quotes where it needs them. */
export const columnName = (name: string, dialect: Dialect): string => (plain.test(name) ? name : dialect.name(name))

/** A table by its parts, schema and table; or as it is to stand there. */
export type TableName = readonly string[] | { written: string }

export const tableName = (name: TableName, dialect: Dialect): string =>
  'written' in name ? name.written : name.map((part) => columnName(part, dialect)).join('.')
