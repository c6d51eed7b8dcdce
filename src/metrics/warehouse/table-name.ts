import type { Dialect } from '../dialect.ts'

/** Names that every database reads as they stand. */
const plain = /^[a-z_][a-z0-9_]*$/

/** A name of theirs, in quotes where it needs them. */
export const columnName = (name: string, dialect: Dialect): string => (plain.test(name) ? name : dialect.name(name))

/** A table by its parts: `schema.table`. */
export const tableName = (parts: readonly string[], dialect: Dialect): string =>
  parts.map((part) => columnName(part, dialect)).join('.')
