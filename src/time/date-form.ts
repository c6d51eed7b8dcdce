import { english } from './date-words.ts'
/** Which number is the year, the month, the day, for dates of three numbers. */
export type Order = 'ymd' | 'dmy' | 'mdy'

/**
 * How the values of one shape write an instant.
 * - `iso`: year first, as DuckDB casts it
 * - `format`: a strptime format, given the order of day and month
 * - `epoch-s`, `epoch-ms`: seconds or milliseconds since 1970
 * - `serial`: days since 1899-12-30, as spreadsheets count
 */
export interface DateForm {
  kind: 'iso' | 'format' | 'epoch-s' | 'epoch-ms' | 'serial'
  /** the orders that the shape allows; the values decide among them */
  orders: readonly Order[]
  /** strptime format, for `format` and to show people */
  format: (order: Order) => string
  /** the value names its own offset or zone */
  zoned: boolean
}

const number = (digits: string) => Number(digits)
const fits = (order: Order, [a, b, c]: readonly number[]) => {
  const [y, m, d] = order === 'ymd' ? [a!, b!, c!] : order === 'dmy' ? [c!, b!, a!] : [c!, a!, b!]
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 && y >= 0
}
export const ordersThatFit = (orders: readonly Order[], numbers: readonly number[]) => orders.filter((o) => fits(o, numbers))

interface DatePart {
  rest: string
  orders: readonly Order[]
  format: (order: Order) => string
}

const letters = { ymd: 'ymd', dmy: 'dmy', mdy: 'mdy' } as const
const spell = (order: Order, between: [string, string], year: string) => {
  const [a, b, c] = [...letters[order]].map((l) => (l === 'y' ? year : `%${l}`))
  return `${a}${between[0]}${b}${between[1]}${c}`
}

function datePart(value: string): DatePart | undefined {
  let m = /^(\d{4})([-/.]) ?(\d{1,2})\2 ?(\d{1,2})(\.?)(?=$|[t ,])/.exec(value)
  if (m) {
    const [all, , separator, , , end] = m
    const blank = all.includes(' ') ? ' ' : ''
    return {
      rest: value.slice(all.length),
      orders: ['ymd'],
      format: () => `%Y${separator}${blank}%m${separator}${blank}%d${end}`,
    }
  }
  m = /^(\d{4})([년年])( ?)(\d{1,2})([월月])( ?)(\d{1,2})([일日])/.exec(value)
  if (m) {
    const [all, , year, first, , month, second, , day] = m
    return { rest: value.slice(all.length), orders: ['ymd'], format: () => `%Y${year}${first}%m${month}${second}%d${day}` }
  }
  m = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(\.?)(?=$|[t ,])/.exec(value)
  if (m) {
    const [all, , separator, , last, end] = m
    const between = `${separator}${all.includes(' ') ? ' ' : ''}`
    const year = last!.length === 4 ? '%Y' : '%y'
    const orders: Order[] = last!.length === 4 ? ['dmy', 'mdy'] : ['ymd', 'dmy', 'mdy']
    return { rest: value.slice(all.length), orders, format: (order) => spell(order, [between, between], year) + end }
  }
  m = /^(\d{1,2})([-/. ]+)([a-z]{3})\.?([-/., ]+)(\d{4}|\d{2})(?=$|[t ,])/.exec(value)
  if (m && english.includes(m[3]!)) {
    const [all, , first, month, second, year] = m
    const dot = all[all.indexOf(month!) + 3] === '.' && !second!.startsWith('.') ? '.' : ''
    return {
      rest: value.slice(all.length),
      orders: ['dmy'],
      format: () => `%d${first}%b${dot}${second}${year!.length === 4 ? '%Y' : '%y'}`,
    }
  }
  m = /^([a-z]{3})(\.? |-)(\d{1,2})(,? |-)(\d{4}|\d{2})(?=$|[t ,])/.exec(value)
  if (m && english.includes(m[1]!)) {
    const [all, , first, , second, year] = m
    return {
      rest: value.slice(all.length),
      orders: ['mdy'],
      format: () => `%b${first}%d${second}${year!.length === 4 ? '%Y' : '%y'}`,
    }
  }
  return undefined
}

/** The time of day and zone behind a date, as the end of a strptime format; undefined if it is neither. */
function timePart(rest: string): { format: string; zoned: boolean } | undefined {
  if (rest === '') return { format: '', zoned: false }
  let m = /^( |, | at |t)?(am|pm)( ?)(\d{1,2}):\d{2}(:\d{2}([.]\d{1,9})?)?$/.exec(rest)
  if (m) return { format: `${m[1] ?? ''}%p${m[3]}%I:%M${m[5] ? ':%S' : ''}${m[6] ? '.%f' : ''}`, zoned: false }
  m = /^( |, | at |t)?([ap]m ?)?(\d{1,2})[시時时點点]( ?\d{1,2}[분分]( ?\d{1,2}[초秒])?)?$/.exec(rest)
  if (m)
    return {
      format: rest
        .replace(/[ap]m/, '%p')
        .replace(/\d{1,2}(?=[시時时點点])/, m[2] ? '%I' : '%H')
        .replace(/\d{1,2}(?=[분分])/, '%M')
        .replace(/\d{1,2}(?=[초秒])/, '%S'),
      zoned: false,
    }
  m = /^( |, | at |t)(\d{1,2}):\d{2}(:\d{2}([.,]\d{1,9})?)?( ?)(am|pm)?( ?)(z|[+-]\d{2}(?::?\d{2})?)?$/.exec(rest)
  if (!m) return undefined
  const clock = m[6] ? `%I:%M` : '%H:%M'
  const fraction = m[4] ? `${m[4][0]}%f` : ''
  const half = m[6] ? `${m[5]}%p` : ''
  const gap = m[6] ? m[7] : `${m[5]}${m[7]}`
  const zone = m[8] ? `${gap}${m[8] === 'z' ? 'z' : '%z'}` : ''
  return { format: `${m[1]}${clock}${m[3] ? ':%S' : ''}${fraction}${half}${zone}`, zoned: m[8] !== undefined }
}

/**
 * How one value (as `plainDate` gives it) writes an instant; undefined if it does not. Every shape that exports were seen to hold
 * is here; day/month order is left open where the shape leaves it open.
 */
export function dateForm(value: string): DateForm | undefined {
  if (/^1\d{9}(\.\d+)?$/.test(value)) return { kind: 'epoch-s', orders: ['ymd'], format: () => 'epoch seconds', zoned: true }
  if (/^1\d{12}$/.test(value)) return { kind: 'epoch-ms', orders: ['ymd'], format: () => 'epoch milliseconds', zoned: true }
  if (/^[345]\d{4}([.,]\d+)?$/.test(value))
    return { kind: 'serial', orders: ['ymd'], format: () => 'spreadsheet serial', zoned: false }
  const compact = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:( ?)([01]\d|2[0-3])[0-5]\d([0-5]\d)?)?$/.exec(value)
  if (compact) {
    const [, blank = '', hour, second] = compact
    const format = `%Y%m%d${hour ? `${blank}%H%M` : ''}${second ? '%S' : ''}`
    return { kind: 'format', orders: ['ymd'], format: () => format, zoned: false }
  }
  const twitter = /^[a-z]{3} \d{1,2} \d{2}:\d{2}:\d{2} [+-]\d{4} \d{4}$/.test(value)
  if (twitter) return { kind: 'format', orders: ['mdy'], format: () => '%b %d %H:%M:%S %z %Y', zoned: true }
  const date = datePart(value)
  const time = date && timePart(date.rest)
  if (!date || !time) return undefined
  const iso = /^\d{4}-\d{2}-\d{2}(?:[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:z|[+-]\d{2}(?::?\d{2})?)?)?$/.test(value)
  return {
    kind: iso ? 'iso' : 'format',
    orders: date.orders,
    format: (order) => date.format(order) + time.format,
    zoned: time.zoned,
  }
}

/** Whether nothing but the column's name tells such values from numbers of something else. */
export const isNumber = ({ kind, format }: DateForm): boolean =>
  (kind !== 'iso' && kind !== 'format') || /^(?:%[A-Za-z])+$/.test(format('ymd'))

/** The three numbers of a date whose order is open, in the order they stand. */
export const dateNumbers = (value: string): number[] => [...value.matchAll(/\d+/g)].slice(0, 3).map((m) => number(m[0]))
