import { backslashText, backtickName, type Dialect } from '../dialect.ts'

export default {
  title: 'BigQuery',
  proof: 'parsed',
  limits: {
    en: 'BigQuery has no exact percentile among its aggregates: the values of a group are put into an array, which may not pass 100 MB (some twelve million tickets a group).',
    ko: 'BigQuery의 집계 함수에는 정확한 백분위수가 없어 그룹의 값을 배열에 모읍니다. 배열은 100MB(그룹당 문의 약 1,200만 건)를 넘을 수 없습니다.',
  },
  words: {
    count_if: (condition) => `COUNTIF(${condition})`,
    quantile_cont: (values, share) => `quantile_type_7(ARRAY_AGG(${values} IGNORE NULLS ORDER BY ${values}), ${share})`,
    len: (list) => `ARRAY_LENGTH(${list})`,
    list_contains: (list, entry) => `${entry} IN UNNEST(${list})`,
    list_distinct: (list) => `ARRAY(SELECT DISTINCT entry FROM UNNEST(${list}) AS entry)`,
    seconds_between: (from, to) => `(TIMESTAMP_DIFF(${to}, ${from}, MICROSECOND) / 1000000)`,
    epoch: (instant) => `(UNIX_MICROS(${instant}) / 1000000)`,
    seconds_after: (instant, seconds) => `TIMESTAMP_ADD(${instant}, INTERVAL CAST(${seconds} * 1000000 AS INT64) MICROSECOND)`,
    contains: (text, part) => `(STRPOS(${text}, ${part}) > 0)`,
    starts_with: (text, part) => `STARTS_WITH(${text}, ${part})`,
    ends_with: (text, part) => `ENDS_WITH(${text}, ${part})`,
    instant: (text) => `TIMESTAMP(${text}, 'UTC')`,
    wall: (instant, zone) => `DATETIME(${instant}, ${zone})`,
    isodow: (wall) => `MOD(EXTRACT(DAYOFWEEK FROM ${wall}) + 5, 7) + 1`,
    list_of: (values) => `ARRAY_AGG(${values} IGNORE NULLS)`,
  },
  formats: {
    '%Y-%m': (wall) => `FORMAT_DATETIME('%Y-%m', ${wall})`,
    '%Y-%m-%d': (wall) => `FORMAT_DATETIME('%Y-%m-%d', ${wall})`,
    '%Y%m%d': (wall) => `FORMAT_DATETIME('%Y%m%d', ${wall})`,
    '%H': (wall) => `FORMAT_DATETIME('%H', ${wall})`,
    '%G-W%V': (wall) => `FORMAT_DATETIME('%G-W%V', ${wall})`,
  },
  types: {
    ...{ DOUBLE: 'FLOAT64', VARCHAR: 'STRING', BIGINT: 'INT64', BOOLEAN: 'BOOL', TIMESTAMP: 'TIMESTAMP' },
    'VARCHAR[]': 'ARRAY<STRING>',
  },
  divide: '/',
  name: backtickName,
  text: backslashText,
  unnest: (table, list, as) => `${table} AS source_rows LEFT JOIN UNNEST(source_rows.${list}) AS ${as}`,
  rows: (as, columns, [first = [], ...rest]) =>
    `UNNEST([STRUCT(${first.map((value, i) => `${value} AS ${columns[i]}`).join(', ')})${rest.map((row) => `, (${row.join(', ')})`).join('')}]) AS ${as}`,
  first: `CREATE TEMP FUNCTION quantile_type_7(ordered ARRAY<FLOAT64>, share FLOAT64) AS ((
  SELECT ordered[SAFE_OFFSET(CAST(FLOOR(place) AS INT64))]
    + (place - FLOOR(place)) * (ordered[SAFE_OFFSET(CAST(CEIL(place) AS INT64))] - ordered[SAFE_OFFSET(CAST(FLOOR(place) AS INT64))])
  FROM (SELECT (ARRAY_LENGTH(ordered) - 1) * share AS place)
));`,
} satisfies Dialect
