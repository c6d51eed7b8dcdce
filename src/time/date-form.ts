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

const english = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|')

/** Names of months in the languages of helpdesks, January first, as they stand in dates: in full, then cut short. */
const months = [
  'january|february|march|april|may|june|july|august|september|october|november|december',
  'jan|feb|mar|apr|may|jun|jul|aug|sept|oct|nov|dec',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  'ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic',
  'januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
  'jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez',
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  'janv|févr|mars|avr|mai|juin|juil|aout|sept|oct|nov|déc',
  'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  'jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez',
  'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  'gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic',
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  'jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec',
].map((names) => names.split('|'))

/** Halves of the day as strptime knows them. */
const halves = {
  am: ['오전', '午前', '上午', 'a.\u00a0m.', 'a. m.', 'a.m.'],
  pm: ['오후', '午後', '下午', 'p.\u00a0m.', 'p. m.', 'p.m.'],
}

/** Words in dates that strptime does not know, and what it does know: longer ones first, to be replaced in lower case. */
export const dateWords: readonly [string, string][] = [
  ...new Map(
    [
      ...months.flatMap((names) => names.map((name, i): [string, string] => [name, english[i]!])),
      ...Object.entries(halves).flatMap(([half, words]) => words.map((word): [string, string] => [word, half])),
    ].filter(([from, to]) => from !== to),
  ),
].sort(([a], [b]) => b.length - a.length)

/**
 * What stands in dates beside the date, as an expression and what it leaves: weekdays, which the date itself tells, and `GMT` before
 * an offset that says it all. In lower case, with single blanks; RE2 reads them too.
 */
export const dateNoise: readonly [RegExp, string][] = [
  [/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? /, ''],
  [
    /^(?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda|terça|quarta|quinta|sexta|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:-feira)?,?|(?:mo|di|mi|do|fr|sa|so)\.,?) /,
    '',
  ],
  [/ ?\([일월화수목금토](?:요일)?\)| [일월화수목금토]요일/, ''],
  [
    / ?[(（](?:星期|周|週)?[月火水木金土日一二三四五六天](?:曜日?)?[)）]| ?(?:星期|周|週)[一二三四五六日天]| ?[月火水木金土日]曜日/,
    '',
  ],
  // 5 de octubre de 2026, le 5 octobre 2026 à 09:00, 5. Oktober 2026 um 09:00 Uhr
  [/^(?:le|am|el) (\d)/, '$1'],
  [/(\d) de ([^\d ])/, '$1 $2'],
  [/([^\d ]) de (\d)/, '$1 $2'],
  [/,? (?:um|à|às|alle|a las|om) (\d)/, ' $1'],
  [/ uhr$/, ''],
  [/ (\d{1,2})h(\d{2})$/, ' $1:$2'],
  // 0 o'clock in the morning and at noon, which strptime calls 12
  [/(午前|午後|오전|오후|上午|下午)( ?)0([時시时點点:])/, '$1$212$3'],
  // (GMT+09:00), GMT+9, UTC+0900 (Korea Standard Time)
  [/\(?(?:gmt|utc)([+-])(\d)\)?$/, '$10$2:00'],
  [/\(?(?:gmt|utc)([+-]\d{2}:?\d{2})\)?(?: \([^()]*\))?$/, '$1'],
  [/ \(([a-z]{3,4})\)$/, ' $1'],
]

/** Zone abbreviations that stand behind a time, as offsets. The North American reading wins, as HubSpot writes them. */
export const zoneWords: Readonly<Record<string, string>> = {
  utc: '+0000',
  gmt: '+0000',
  est: '-0500',
  edt: '-0400',
  cst: '-0600',
  cdt: '-0500',
  mst: '-0700',
  mdt: '-0600',
  pst: '-0800',
  pdt: '-0700',
  akst: '-0900',
  akdt: '-0800',
  hst: '-1000',
  kst: '+0900',
  jst: '+0900',
  cet: '+0100',
  cest: '+0200',
  eet: '+0200',
  eest: '+0300',
  wet: '+0000',
  west: '+0100',
  msk: '+0300',
  sgt: '+0800',
  hkt: '+0800',
  aest: '+1000',
  aedt: '+1100',
  awst: '+0800',
  nzst: '+1200',
  nzdt: '+1300',
}

/** The value as `dateForm` and strptime read it: lower case, one blank between words, words they know. */
export function plainDate(value: string): string {
  let text = value.trim().toLowerCase().replace(/\s+/g, ' ')
  for (const [noise, left] of dateNoise) text = text.replace(noise, left)
  for (const [from, to] of dateWords) text = text.replaceAll(from, to)
  return text.replace(/ ([a-z]{3,4})$/, (all, word: string) => (zoneWords[word] ? ` ${zoneWords[word]}` : all))
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
