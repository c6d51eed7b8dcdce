import { backslashText, backtickName, type Dialect } from '../dialect.ts'

/** `CAST` makes nothing of a text that it cannot read, and takes 10/11/2026 for November: here both are errors, and an empty text is nothing. */
const fromText =
  (
    type: string,
    nullable: string,
    readable = (text: string) => text,
    other = (column: string) => `CAST(${column} AS ${nullable})`,
  ) =>
  (column: string) =>
    `if(toTypeName(${column}) LIKE '%String%', if(nullIf(toString(${column}), '') IS NULL, NULL, CAST(${readable(`assumeNotNull(toString(${column}))`)} AS ${type})), ${other(column)})`
const [instant, mayBeInstant] = ["DateTime64(6, 'UTC')", "Nullable(DateTime64(6, 'UTC'))"]

export default {
  title: 'ClickHouse',
  proof: 'run',
  limits: {
    en: 'Columns that may be empty are Nullable, instants DateTime64(6, ’UTC’), tags Array(String).',
    ko: '비어 있을 수 있는 열은 Nullable, 시각은 DateTime64(6, ’UTC’), 태그는 Array(String)이어야 합니다.',
  },
  words: {
    count_if: (condition) => `countIf(${condition})`,
    quantile_cont: (values, share) => `quantileExactInclusiveOrNull(${share})(${values})`,
    len: (list) => `length(${list})`,
    list_contains: (list, entry) => `has(${list}, ${entry})`,
    list_distinct: (list) => `arrayDistinct(${list})`,
    seconds_between: (from, to) => `(dateDiff('microsecond', ${from}, ${to}) / 1000000)`,
    epoch: (instant) => `(toUnixTimestamp64Micro(${instant}) / 1000000)`,
    seconds_after: (instant, seconds) => `addMicroseconds(${instant}, toInt64(${seconds} * 1000000))`,
    contains: (text, part) => `(position(${text}, ${part}) > 0)`,
    starts_with: (text, part) => `startsWith(${text}, ${part})`,
    ends_with: (text, part) => `endsWith(${text}, ${part})`,
    instant: (text) => `toDateTime64(${text}, 6, 'UTC')`,
    wall: (instant, zone) => `toTimeZone(${instant}, ${zone})`,
    isodow: (wall) => `toDayOfWeek(${wall})`,
    list_of: (values) => `groupArray(assumeNotNull(${values}))`,
  },
  formats: {
    '%Y-%m': (wall) => `formatDateTime(${wall}, '%Y-%m')`,
    '%Y-%m-%d': (wall) => `formatDateTime(${wall}, '%Y-%m-%d')`,
    '%Y%m%d': (wall) => `formatDateTime(${wall}, '%Y%m%d')`,
    '%H': (wall) => `formatDateTime(${wall}, '%H')`,
    '%G-W%V': (wall) => `formatDateTime(${wall}, '%G-W%V')`,
  },
  types: {
    ...{ DOUBLE: 'Nullable(Float64)', VARCHAR: 'Nullable(String)', BIGINT: 'Nullable(Int64)', BOOLEAN: 'Nullable(Bool)' },
    ...{ TIMESTAMP: mayBeInstant, 'VARCHAR[]': 'Array(String)' },
  },
  casts: {
    DOUBLE: fromText('Float64', 'Nullable(Float64)'),
    TIMESTAMP: fromText(
      instant,
      mayBeInstant,
      (text) => `if(match(${text}, '^[0-9]{4}-'), ${text}, concat('not 2026-10-31: ', ${text}))`,
      // a number is seconds; milliseconds would be cut to the year 9999
      (column) =>
        `if(throwIf(ifNull(toFloat64OrNull(toString(${column})) > 4294967295, false), 'a number is a time in seconds, not in milliseconds'), NULL, CAST(${column} AS ${mayBeInstant}))`,
    ),
  },
  noList: 'CAST([] AS Array(String))',
  divide: '/',
  name: backtickName,
  text: backslashText,
  // an entry of an empty list would be an empty text, which a tag may not be
  unnest: (table, list, as) =>
    `(SELECT * EXCEPT (entry), nullIf(entry, '') AS ${as} FROM ${table} LEFT ARRAY JOIN ${list} AS entry) AS entries`,
  rows: (as, columns, rows) =>
    `values('${columns.map((column) => `${column} Int64`).join(', ')}', ${rows.map((row) => `(${row.join(', ')})`).join(', ')}) AS ${as}`,
} satisfies Dialect
