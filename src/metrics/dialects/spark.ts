import { backslashText, backtickName, type Dialect, standardRows } from '../dialect.ts'

export default {
  title: 'Spark SQL, Databricks',
  proof: 'parsed',
  limits: {
    en: 'Spark 3.4 or newer, or Databricks. The session’s time zone must be UTC.',
    ko: 'Spark 3.4 이상 또는 Databricks. 세션의 시간대는 UTC여야 합니다.',
  },
  words: {
    count_if: (condition) => `count_if(${condition})`,
    quantile_cont: (values, share) => `percentile(${values}, ${share})`,
    len: (list) => `array_size(${list})`,
    list_contains: (list, entry) => `array_contains(${list}, ${entry})`,
    list_distinct: (list) => `array_distinct(${list})`,
    seconds_between: (from, to) => `((unix_micros(${to}) - unix_micros(${from})) / CAST(1000000 AS DOUBLE))`,
    epoch: (instant) => `(unix_micros(${instant}) / CAST(1000000 AS DOUBLE))`,
    seconds_after: (instant, seconds) => `timestamp_micros(unix_micros(${instant}) + CAST(${seconds} * 1000000 AS BIGINT))`,
    contains: (text, part) => `(instr(${text}, ${part}) > 0)`,
    starts_with: (text, part) => `startswith(${text}, ${part})`,
    ends_with: (text, part) => `endswith(${text}, ${part})`,
    instant: (text) => `to_timestamp(${text})`,
    wall: (instant, zone) => `from_utc_timestamp(${instant}, ${zone})`,
    isodow: (wall) => `weekday(${wall}) + 1`,
    list_of: (values) => `collect_list(${values})`,
  },
  formats: {
    '%Y-%m': (wall) => `date_format(${wall}, 'yyyy-MM')`,
    '%Y-%m-%d': (wall) => `date_format(${wall}, 'yyyy-MM-dd')`,
    '%Y%m%d': (wall) => `date_format(${wall}, 'yyyyMMdd')`,
    '%H': (wall) => `date_format(${wall}, 'HH')`,
    '%G-W%V': (wall) =>
      `concat(CAST(extract(YEAROFWEEK FROM ${wall}) AS STRING), '-W', lpad(CAST(weekofyear(${wall}) AS STRING), 2, '0'))`,
  },
  types: {
    ...{ DOUBLE: 'DOUBLE', VARCHAR: 'STRING', BIGINT: 'BIGINT', BOOLEAN: 'BOOLEAN', TIMESTAMP: 'TIMESTAMP' },
    'VARCHAR[]': 'ARRAY<STRING>',
  },
  utc: "SET TIME ZONE 'UTC'",
  divide: '/',
  name: backtickName,
  text: backslashText,
  unnest: (table, list, as) => `${table} LATERAL VIEW OUTER explode(${list}) entries AS ${as}`,
  rows: standardRows,
} satisfies Dialect
