import { type Dialect, standardName, standardRows, standardText } from '../dialect.ts'

export default {
  title: 'DuckDB',
  proof: 'run',
  words: {
    count_if: (condition) => `count_if(${condition})`,
    quantile_cont: (values, share) => `quantile_cont(${values}, ${share})`,
    len: (list) => `len(${list})`,
    list_contains: (list, entry) => `list_contains(${list}, ${entry})`,
    list_distinct: (list) => `list_distinct(${list})`,
    seconds_between: (from, to) => `((epoch_us(${to}) - epoch_us(${from})) / 1000000.0)`,
    epoch: (instant) => `(epoch_us(${instant}) / 1000000.0)`,
    seconds_after: (instant, seconds) => `(${instant} + to_microseconds(CAST(${seconds} * 1000000 AS BIGINT)))`,
    contains: (text, part) => `contains(${text}, ${part})`,
    starts_with: (text, part) => `starts_with(${text}, ${part})`,
    ends_with: (text, part) => `ends_with(${text}, ${part})`,
    instant: (text) => `TIMESTAMP ${text}`,
    // a time without a zone is UTC; the clocks of zones are in the extension icu, which DuckDB brings along
    wall: (instant, zone) => `(${instant} AT TIME ZONE 'UTC' AT TIME ZONE ${zone})`,
    isodow: (wall) => `isodow(${wall})`,
    list_of: (values) => `list(${values}) FILTER (WHERE ${values} IS NOT NULL)`,
  },
  formats: {
    '%Y-%m': (wall) => `strftime(${wall}, '%Y-%m')`,
    '%Y-%m-%d': (wall) => `strftime(${wall}, '%Y-%m-%d')`,
    '%Y%m%d': (wall) => `strftime(${wall}, '%Y%m%d')`,
    '%H': (wall) => `strftime(${wall}, '%H')`,
    '%G-W%V': (wall) => `strftime(${wall}, '%G-W%V')`,
  },
  types: {
    ...{ DOUBLE: 'DOUBLE', VARCHAR: 'VARCHAR', BIGINT: 'BIGINT', BOOLEAN: 'BOOLEAN', TIMESTAMP: 'TIMESTAMP' },
    'VARCHAR[]': 'VARCHAR[]',
  },
  utc: "SET TimeZone = 'UTC'",
  divide: '/',
  asDuckdb: true,
  name: standardName,
  text: standardText,
  unnest: (table, list, as) => `(SELECT *, unnest(coalesce(nullif(${list}, []), [NULL])) AS ${as} FROM ${table}) AS entries`,
  rows: standardRows,
} satisfies Dialect
