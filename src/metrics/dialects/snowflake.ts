import { backslashText, type Dialect, standardName, standardRows } from '../dialect.ts'

export default {
  title: 'Snowflake',
  proof: 'parsed',
  limits: {
    en: 'Instants are TIMESTAMP_NTZ in UTC, tags an ARRAY.',
    ko: '시각 열은 UTC의 TIMESTAMP_NTZ, 태그는 ARRAY여야 합니다.',
  },
  words: {
    count_if: (condition) => `COUNT_IF(${condition})`,
    quantile_cont: (values, share) => `PERCENTILE_CONT(${share}) WITHIN GROUP (ORDER BY ${values})`,
    len: (list) => `ARRAY_SIZE(${list})`,
    list_contains: (list, entry) => `ARRAY_CONTAINS(TO_VARIANT(${entry}), ${list})`,
    list_distinct: (list) => `ARRAY_DISTINCT(${list})`,
    seconds_between: (from, to) => `(DATEDIFF(microsecond, ${from}, ${to}) / CAST(1000000 AS DOUBLE))`,
    epoch: (instant) => `(DATE_PART(epoch_microsecond, ${instant}) / CAST(1000000 AS DOUBLE))`,
    seconds_after: (instant, seconds) => `DATEADD(microsecond, CAST(${seconds} * 1000000 AS BIGINT), ${instant})`,
    contains: (text, part) => `CONTAINS(${text}, ${part})`,
    starts_with: (text, part) => `STARTSWITH(${text}, ${part})`,
    ends_with: (text, part) => `ENDSWITH(${text}, ${part})`,
    instant: (text) => `TO_TIMESTAMP_NTZ(${text})`,
    wall: (instant, zone) => `CONVERT_TIMEZONE('UTC', ${zone}, ${instant})`,
    isodow: (wall) => `DAYOFWEEKISO(${wall})`,
    list_of: (values) => `ARRAY_AGG(${values})`,
  },
  formats: {
    '%Y-%m': (wall) => `TO_CHAR(${wall}, 'YYYY-MM')`,
    '%Y-%m-%d': (wall) => `TO_CHAR(${wall}, 'YYYY-MM-DD')`,
    '%Y%m%d': (wall) => `TO_CHAR(${wall}, 'YYYYMMDD')`,
    '%H': (wall) => `TO_CHAR(${wall}, 'HH24')`,
    '%G-W%V': (wall) => `TO_CHAR(YEAROFWEEKISO(${wall})) || '-W' || LPAD(TO_CHAR(WEEKISO(${wall})), 2, '0')`,
  },
  types: {
    ...{ DOUBLE: 'DOUBLE', VARCHAR: 'VARCHAR', BIGINT: 'BIGINT', BOOLEAN: 'BOOLEAN', TIMESTAMP: 'TIMESTAMP_NTZ' },
    'VARCHAR[]': 'ARRAY',
  },
  // a TIMESTAMP_TZ would leave its offset behind, and keep the clock of it
  casts: { TIMESTAMP: (column) => `CAST(CONVERT_TIMEZONE('UTC', CAST(${column} AS TIMESTAMP_TZ)) AS TIMESTAMP_NTZ)` },
  utc: "ALTER SESSION SET TIMEZONE = 'UTC'",
  divide: '* CAST(1 AS DOUBLE) /',
  name: standardName,
  text: backslashText,
  unnest: (table, list, as) =>
    `(SELECT source_rows.*, CAST(entries.value AS VARCHAR) AS ${as} FROM ${table} AS source_rows, LATERAL FLATTEN(INPUT => source_rows.${list}, OUTER => TRUE) AS entries)`,
  rows: standardRows,
} satisfies Dialect
