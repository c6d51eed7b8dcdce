import { offsetAt, systemWall } from '../../time/zone.ts'

/** Where and when a reply is written: days are those of the shop. */
export interface Clock {
  /** IANA name; this machine's where there is none */
  zone?: string | undefined
  /** epoch ms */
  now: number
}

export const dayMs = 86_400_000

/** The shop's today, as epoch ms at the start of the wall clock's day. */
export const today = (clock: Clock): number => Math.floor(wallNow(clock) / dayMs) * dayMs

/** The shop's wall clock to the second, as epoch ms. */
export const wallNow = ({ zone, now }: Clock): number => Math.floor(wallAt(zone, now) / 1000) * 1000

const wallAt = (zone: Clock['zone'], at: number): number => (zone === undefined ? systemWall(at) : at + offsetAt(zone, at) * 1000)

/** A day as it was said; `weekday` where one was named beside it (0 is Sunday). */
export interface DayValue {
  /** epoch ms at the start of the wall clock's day */
  day: number
  weekday?: number
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const koreanWeekdays = '일월화수목금토'

const relative: Readonly<Record<string, number>> = {
  today: 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
  'day after tomorrow': 2,
  yesterday: -1,
  오늘: 0,
  내일: 1,
  모레: 2,
  글피: 3,
  어제: -1,
}

/**
 * A day as people write it: `2026-11-27`, `27 November`, `Nov 27, 2026`, `11월 27일(금)`, `tomorrow`, `모레`, `in 3 days`, `3일 뒤`,
 * `in 2 business days`, `5 days ago`, `Friday` (the next one). Without a year it is the one closest to today. Undefined for anything else; `11/27` too, which some read
 * the other way round.
 */
export function readDay(said: string, clock: Clock): DayValue | undefined {
  const { rest, weekday } = splitWeekday(said.trim().toLowerCase().replace(/\s+/g, ' '))
  const day = rest === '' && weekday !== undefined ? next(weekday, clock) : calendarDay(rest, clock)
  return day === undefined ? undefined : { day, ...(weekday !== undefined && { weekday }) }
}

/** A weekday before or behind the date: `Friday, November 27`, `11월 27일 (금)`, `11월 27일 금요일`. */
function splitWeekday(said: string): { rest: string; weekday?: number } {
  const before = /^(sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}\.?,? ?/.exec(said)
  if (before) return { rest: said.slice(before[0].length), weekday: weekdays.indexOf(before[1]!) }
  const behind = / ?(?:\(([일월화수목금토])(?:요일)?\)|([일월화수목금토])요일)$/.exec(said)
  if (behind) return { rest: said.slice(0, behind.index), weekday: koreanWeekdays.indexOf((behind[1] ?? behind[2])!) }
  return { rest: said }
}

const next = (weekday: number, clock: Clock): number => {
  const from = today(clock)
  return from + ((weekday - new Date(from).getUTCDay() + 7) % 7 || 7) * dayMs
}

function calendarDay(said: string, clock: Clock): number | undefined {
  const working = workingDays(said)
  if (working !== undefined) return afterWorkingDays(working, clock)
  const offset = relative[said] ?? daysAhead(said)
  if (offset !== undefined) return today(clock) + offset * dayMs
  let m = /^(\d{4})[-./] ?(\d{1,2})[-./] ?(\d{1,2})\.?$/.exec(said) ?? /^(?:(\d{4})년 ?)?(\d{1,2})월 ?(\d{1,2})일$/.exec(said)
  if (m) return dayOf(m[1], Number(m[2]), Number(m[3]), clock)
  m = /^(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3,9})\.?,?(?: (\d{4}))?$/.exec(said)
  if (m) return dayOf(m[3], month(m[2]!), Number(m[1]), clock)
  m = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?$/.exec(said)
  return m ? dayOf(m[3], month(m[1]!), Number(m[2]), clock) : undefined
}

function daysAhead(said: string): number | undefined {
  const ahead = /^in (\d{1,3}) days?$|^(\d{1,3})일 ?(?:뒤|후)$/.exec(said)
  if (ahead) return Number(ahead[1] ?? ahead[2])
  const ago = /^(\d{1,3}) days? ago$|^(\d{1,3})일 ?전$/.exec(said)
  return ago ? -Number(ago[1] ?? ago[2]) : undefined
}

function workingDays(said: string): number | undefined {
  const m = /^in (\d{1,2}) (?:business|working) days?$|^영업일 ?(\d{1,2})일 ?(?:뒤|후)$/.exec(said)
  return m ? Number(m[1] ?? m[2]) : undefined
}

/** Saturdays and Sundays do not count; which holidays a shop keeps nobody said. */
function afterWorkingDays(count: number, clock: Clock): number {
  let day = today(clock)
  for (let left = count; left > 0; ) {
    day += dayMs
    const weekday = new Date(day).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left--
  }
  return day
}

const fullMonths = 'january february march april may june july august september october november december'.split(' ')
const month = (word: string) => fullMonths.findIndex((name, i) => name.startsWith(word) && word.startsWith(months[i]!)) + 1

/** Undefined for February 30. */
function dayOf(year: string | undefined, month: number, date: number, clock: Clock): number | undefined {
  const make = (y: number) => {
    const at = Date.UTC(y, month - 1, date)
    return month >= 1 && new Date(at).getUTCMonth() === month - 1 && new Date(at).getUTCDate() === date ? at : undefined
  }
  if (year !== undefined) return make(Number(year))
  const from = today(clock)
  const near = [-1, 0, 1].map((n) => make(new Date(from).getUTCFullYear() + n)).filter((at) => at !== undefined)
  return near.sort((a, b) => Math.abs(a - from) - Math.abs(b - from))[0]
}

/** Minutes after midnight at the end of a text, and what stands before it: `tomorrow 15:00`, `3 PM on Friday`, `내일 오후 3시 30분`. */
function splitTime(said: string): { rest: string; minutes: number } | undefined {
  const text = said
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/t(?=\d)/, ' ')
  const found =
    /(?<half>오전|오후) ?(?<hour>\d{1,2})(?:시(?: ?(?<minute>\d{1,2})분)?|:(?<min>\d{2}))/.exec(text) ??
    // 내일 3시 is 3 PM to who writes it and 3 AM to the clock: such hours need 오전 or 오후
    /(?<!\d)(?<hour>0\d?|1[2-9]|2[0-4])시(?: ?(?<minute>\d{1,2})분)?/.exec(text) ??
    /(?<![\d-])(?<hour>\d{1,2})(?::(?<min>\d{2}))? ?(?<half>[ap])\.?m\.?(?![a-z])/.exec(text) ??
    /(?<![\d-])(?<hour>\d{1,2}):(?<min>\d{2})(?::00)?/.exec(text)
  const { half, hour, minute, min } = found?.groups ?? {}
  if (!found || hour === undefined) return undefined
  const late = half === '오후' || half === 'p'
  const [h, m] = [half ? (Number(hour) % 12) + (late ? 12 : 0) : Number(hour), Number(minute ?? min ?? 0)]
  if (h > 24 || m > 59 || (half && (Number(hour) > 12 || hour === '0'))) return undefined
  const before = text.slice(0, found.index).replace(/(?:,| at| by|까지)? ?$/, '')
  const behind = text.slice(found.index + found[0].length).replace(/^(?:,? on |,? )/, '')
  return { rest: [before.trim(), behind.trim()].filter(Boolean).join(' '), minutes: h * 60 + m }
}

/**
 * A day and a time of it as the shop's clock shows them (`day` is epoch ms of the wall clock): `2026-11-24 15:00`, `tomorrow 3 PM`,
 * `내일 오후 3시`; with an offset it is turned to the shop's zone. A time without a day is today's.
 */
export function readMoment(said: string, clock: Clock): DayValue | undefined {
  if (/\d(?:z|[+-]\d{2}:?\d{2})$/i.test(said.trim()) && said.includes(':')) {
    const at = Date.parse(said.trim())
    return Number.isNaN(at) ? undefined : { day: wallAt(clock.zone, at) }
  }
  const time = splitTime(said)
  if (!time) return undefined
  const date = readDay(time.rest === '' ? 'today' : time.rest, clock)
  return date && time.minutes * 60_000 <= dayMs ? { ...date, day: date.day + time.minutes * 60_000 } : undefined
}

/** What a moment that cannot be read lacks: `tomorrow` its time, `내일 3시` the half of the day. Undefined where it is no day either. */
export function timeLacks(said: string, clock: Clock): 'time' | 'half' | undefined {
  if (readDay(said, clock)) return 'time'
  const hour = /(?<!\d)[1-9]시|(?<!\d)1[01]시/.exec(said)
  return hour && readMoment(`${said.slice(0, hour.index)}오전 ${said.slice(hour.index)}`, clock) ? 'half' : undefined
}
