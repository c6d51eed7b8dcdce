import { type Dialect, standardName, standardRows, standardText } from '../dialect.ts'

export default {
  title: 'Trino, Athena',
  proof: 'parsed',
  limits: {
    en: 'Instants are timestamp with time zone; seconds are exact to the millisecond. Percentiles put the values of a group into an array, because Trino has no exact one.',
    ko: '시각 열은 timestamp with time zone이어야 하며 초는 밀리초까지 정확합니다. Trino에는 정확한 백분위수가 없어 그룹의 값을 배열에 모읍니다.',
  },
  words: {
    count_if: (condition) => `count_if(${condition})`,
    // an array of one array, so that the values have a name
    quantile_cont: (values, share) =>
      `element_at(transform(ARRAY[array_sort(array_agg(CAST(${values} AS double)) FILTER (WHERE ${values} IS NOT NULL))], v -> element_at(v, CAST(floor((cardinality(v) - 1) * ${share}) AS integer) + 1) + ((cardinality(v) - 1) * ${share} - floor((cardinality(v) - 1) * ${share})) * (element_at(v, CAST(ceiling((cardinality(v) - 1) * ${share}) AS integer) + 1) - element_at(v, CAST(floor((cardinality(v) - 1) * ${share}) AS integer) + 1))), 1)`,
    len: (list) => `cardinality(${list})`,
    list_contains: (list, entry) => `contains(${list}, ${entry})`,
    list_distinct: (list) => `array_distinct(${list})`,
    seconds_between: (from, to) => `(date_diff('millisecond', ${from}, ${to}) / 1000e0)`,
    epoch: (instant) => `to_unixtime(${instant})`,
    seconds_after: (instant, seconds) => `date_add('millisecond', CAST(${seconds} * 1000 AS bigint), ${instant})`,
    contains: (text, part) => `(strpos(${text}, ${part}) > 0)`,
    starts_with: (text, part) => `starts_with(${text}, ${part})`,
    ends_with: (text, part) => `(substr(${text}, -length(${part})) = ${part})`,
    instant: (text) => `with_timezone(TIMESTAMP ${text}, 'UTC')`,
    wall: (instant, zone) => `CAST(${instant} AT TIME ZONE ${zone} AS timestamp(6))`,
    isodow: (wall) => `day_of_week(${wall})`,
    list_of: (values) => `array_agg(${values}) FILTER (WHERE ${values} IS NOT NULL)`,
  },
  formats: {
    '%Y-%m': (wall) => `format_datetime(${wall}, 'yyyy-MM')`,
    '%Y-%m-%d': (wall) => `format_datetime(${wall}, 'yyyy-MM-dd')`,
    '%Y%m%d': (wall) => `format_datetime(${wall}, 'yyyyMMdd')`,
    '%H': (wall) => `format_datetime(${wall}, 'HH')`,
    '%G-W%V': (wall) => `format_datetime(${wall}, 'xxxx-''W''ww')`,
  },
  types: {
    ...{ DOUBLE: 'double', VARCHAR: 'varchar', BIGINT: 'bigint', BOOLEAN: 'boolean' },
    ...{ TIMESTAMP: 'timestamp(6) with time zone', 'VARCHAR[]': 'array(varchar)' },
  },
  utc: "SET TIME ZONE 'UTC'",
  divide: '* 1e0 /',
  name: standardName,
  text: standardText,
  unnest: (table, list, as) => `${table} LEFT JOIN UNNEST(${list}) AS entries(${as}) ON true`,
  rows: standardRows,
} satisfies Dialect
