import type { Dialect } from '../dialect.ts'

/** Names that every database reads as they stand. */
const plain = /^[a-z_][a-z0-9_]*$/

/** Words of SQL: some are a mistake where a name should be, others have a value of their own (`user` is who is connected). */
const words = new Set(
  `all and any array as asc between both case cast check column constraint create cross current_catalog current_date current_role
  current_schema current_time current_timestamp current_user default desc distinct do else end except false fetch for foreign from full
  grant group having in inner intersect into is join leading left like limit localtime localtimestamp natural not null offset on or order
  outer primary references right select session_user system_user table then to true union unique user using when where window with`.split(
    /\s+/,
  ),
)

/** A name of theirs, in quotes where it needs them. */
export const columnName = (name: string, dialect: Dialect): string =>
  plain.test(name) && !words.has(name) ? name : dialect.name(name)

/** A table by its parts, schema and table; or as it is to stand there. */
export type TableName = readonly string[] | { written: string }

export const tableName = (name: TableName, dialect: Dialect): string =>
  'written' in name ? name.written : name.map((part) => columnName(part, dialect)).join('.')
