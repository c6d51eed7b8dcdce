import { text } from '../../../duckdb/sql.ts'

/** Zeros and the marks of a date: `0`, `0.0`, `0000-00-00 00:00:00`, `00/00/0000`. */
const zeros = '[0.,:/ +-]*0[0.,:/ +tz-]*'

/**
 * Days that programs write for "none", whatever the time of day, because a zone may have moved them: the first second of Unix,
 * the first day of a calendar, of a spreadsheet (as `1900-01-00` too) and of SQL Server, the last day that fits.
 */
const sentinels = [
  ['1970', '01', '01'],
  ['1969', '12', '31'],
  ['1970', '01', '00'],
  ['0001', '01', '01'],
  ['0000', '12', '31'],
  ['1900', '01', '00'],
  ['1900', '01', '01'],
  ['1899', '12', '29'],
  ['1899', '12', '30'],
  ['1899', '12', '31'],
  ['1753', '01', '01'],
  ['1601', '01', '01'],
  ['9999', '12', '31'],
] as const

const days = sentinels.flatMap(([year, month, day]) => {
  const [y, m, d] = [year.replace(/^0+(?=.)/, '0*'), month.replace(/^0/, '0?'), day.replace(/^0(?=.)/, '0?')]
  const between = '[-/.년年] ?'
  return [
    `${y}${between}${m}[-/.월月] ?${d}`,
    ...[`${m}[-/.] ?${d}`, `${d}[-/.] ?${m}`].map((start) => `${start}[-/.] ?${y}`),
    `${year}${month}${day}`,
  ]
})

/** RE2 and JavaScript read it; in lower case. */
const never = `(${zeros}|-62135596800(000)?|(${days.join('|')})([^0-9].*|t.*)?|(\\w+,? )?(jan(uary)? 0?1,? 1970|0?1[- ]jan[- ]1970|dec(ember)? 31,? 1969|31[- ]dec[- ]1969)([^0-9].*)?)`
const neverCell = new RegExp(`^${never}$`)

/** Whether a cell of times, in lower case and trimmed, is a date that means that something never happened. */
export const isNeverDate = (cell: string): boolean => neverCell.test(cell)

/** The same, as SQL over a cell. */
export const neverSql = (cell: string): string => `regexp_full_match(lower(trim(${cell})), ${text(never)})`
