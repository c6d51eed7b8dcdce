import { type Dialect, standardName, standardRows, standardText } from '../dialect.ts'

export default {
  title: 'PostgreSQL',
  proof: 'run',
  limits: {
    en: 'PostgreSQL 14 or newer, and what speaks its SQL with percentile_cont and GROUPING SETS. Instants are timestamp with time zone; one without is taken as the time of the session.',
    ko: 'PostgreSQL 14 이상. 시각 열은 timestamp with time zone이어야 하며, 시간대가 없는 열은 세션의 시간대로 읽습니다.',
  },
  words: {
    count_if: (condition) => `count(CASE WHEN ${condition} THEN 1 END)`,
    quantile_cont: (values, share) => `percentile_cont(${share}) WITHIN GROUP (ORDER BY ${values})`,
    len: (list) => `cardinality(${list})`,
    list_contains: (list, entry) => `${entry} = ANY(${list})`,
    // a query for each ticket, but for those whose few tags cannot repeat
    list_distinct: (list) =>
      `CASE WHEN cardinality(${list}) < 2 OR (cardinality(${list}) = 2 AND ${list}[1] <> ${list}[2]) THEN ${list} ELSE ARRAY(SELECT DISTINCT unnest(${list})) END`,
    seconds_between: (from, to) => `CAST(extract(epoch FROM (${to} - ${from})) AS double precision)`,
    epoch: (instant) => `CAST(extract(epoch FROM ${instant}) AS double precision)`,
    seconds_after: (instant, seconds) => `(${instant} + ${seconds} * INTERVAL '1 second')`,
    contains: (text, part) => `(strpos(${text}, ${part}) > 0)`,
    starts_with: (text, part) => `starts_with(${text}, ${part})`,
    ends_with: (text, part) => `(right(${text}, length(${part})) = ${part})`,
    instant: (text) => `(TIMESTAMP ${text} AT TIME ZONE 'UTC')`,
    wall: (instant, zone) => `(${instant} AT TIME ZONE ${zone})`,
    isodow: (wall) => `extract(isodow FROM ${wall})`,
    list_of: (values) => `array_agg(${values}) FILTER (WHERE ${values} IS NOT NULL)`,
  },
  formats: {
    '%Y-%m': (wall) => `to_char(${wall}, 'YYYY-MM')`,
    '%Y-%m-%d': (wall) => `to_char(${wall}, 'YYYY-MM-DD')`,
    '%Y%m%d': (wall) => `to_char(${wall}, 'YYYYMMDD')`,
    '%H': (wall) => `to_char(${wall}, 'HH24')`,
    '%G-W%V': (wall) => `to_char(${wall}, 'IYYY-"W"IW')`,
  },
  types: {
    ...{ DOUBLE: 'double precision', VARCHAR: 'text', BIGINT: 'bigint', BOOLEAN: 'boolean' },
    ...{ TIMESTAMP: 'timestamp with time zone', 'VARCHAR[]': 'text[]' },
  },
  utc: "SET TIME ZONE 'UTC'",
  divide: '* CAST(1 AS double precision) /',
  name: standardName,
  text: standardText,
  unnest: (table, list, as) => `${table} LEFT JOIN LATERAL unnest(${list}) AS entries(${as}) ON true`,
  // a query for each ticket that has tags
  renamed: (list, names) =>
    `CASE WHEN cardinality(${list}) > 0 THEN ARRAY(SELECT DISTINCT coalesce(renamed.becomes, entries.entry) FROM unnest(${list}) AS entries(entry) LEFT JOIN (VALUES ${names.map((pair) => `(${pair.map(standardText).join(', ')})`).join(', ')}) AS renamed(is_called, becomes) ON renamed.is_called = entries.entry) ELSE ${list} END`,
  rows: standardRows,
  steps: { source: 'NOT MATERIALIZED ', facts: 'MATERIALIZED ' },
  fence: '\n  OFFSET 0',
  rollsUp: true,
} satisfies Dialect
