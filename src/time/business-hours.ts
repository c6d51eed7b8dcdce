import { UserError } from '../errors.ts'
import {
  everyDayOnce,
  hoursOf,
  noDays,
  openAndShutAtOnce,
  scheduleOrder,
  unreadableDays,
  unreadableHours,
} from './messages/business.ts'

/** A shift, in seconds after midnight of the day it opens on, half-open; one that closes after 86400 closes the day after. */
export interface Hours {
  open: number
  close: number
}

/** The shifts that open on each weekday, Sunday first (as `getUTCDay` counts). */
export type Week = readonly (readonly Hours[])[]

/** When a team works. Days are numbered from 1970-01-01 on the team's calendar, as `dayNumber` gives them. */
export interface BusinessHours {
  /** IANA name; undefined: the zone of the report */
  zone: string | undefined
  /** each holds from its start on, the first from ever; in order */
  schedules: readonly Schedule[]
  holidays: ReadonlySet<number>
  /** days with hours of their own, none for a day that is closed; they win over holidays */
  exceptions: ReadonlyMap<number, readonly Hours[]>
}

/** A week of hours, and when it starts to hold: on a day of its own calendar, or at an instant (epoch seconds) in the middle of one. */
export interface Schedule {
  from: number
  at?: number
  week: Week
  /** in place of the team's own */
  zone?: string
}

/** How the settings may say it: hours, or several from a day on, and their zone. */
export type SaidHours = string | readonly SaidSchedule[] | { zone?: string | undefined; hours: string | readonly SaidSchedule[] }
interface SaidSchedule {
  /** a day, or an instant with its offset */
  from?: string | undefined
  zone?: string | undefined
  hours: string
}

const day = 86_400

/** Days since 1970-01-01 of `2026-10-31`. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / (day * 1000)

/**
 * Hours with a start date each, in order, and their zone.
 * @throws UserError where hours cannot be read, or not exactly one of several is without a start
 */
export function parseSchedules(said: SaidHours, where: string): Pick<BusinessHours, 'zone' | 'schedules'> {
  const { zone, hours } = typeof said === 'object' && 'hours' in said ? said : { zone: undefined, hours: said }
  const list = typeof hours === 'string' ? [{ hours }] : hours
  const schedules = list
    .map(({ from, zone, hours }: SaidSchedule): Schedule => {
      const at = from?.includes('T') ? Date.parse(from) / 1000 : undefined
      return {
        from: from === undefined ? Number.NEGATIVE_INFINITY : at === undefined ? dayNumber(from) : at / day,
        ...(at !== undefined && { at }),
        ...(zone !== undefined && { zone }),
        week: parseWeek(hours, where),
      }
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const starts = new Set(schedules.map(({ from }) => from))
  if (starts.size < schedules.length || !starts.has(Number.NEGATIVE_INFINITY)) throw new UserError(...scheduleOrder(where))
  return { zone, schedules }
}

/**
 * `Mon-Fri 09:00-12:00,13:00-18:00; Sat 10:00-14:00`, `월-금 22:00-06:00` (until the next morning), `24/7`.
 * @throws UserError for what is none of these, or a weekday that is named twice
 */
export function parseWeek(said: string, where: string): Week {
  if (said.trim() === '24/7') return Array.from({ length: 7 }, () => [{ open: 0, close: day }])
  const week = new Map<number, readonly Hours[]>()
  for (const part of said.split(/[;\n]/).filter((part) => part.trim() !== '')) {
    const { days, hours } = inTwo(part, where)
    for (const weekday of days) {
      if (week.has(weekday)) throw new UserError(...everyDayOnce(where, part.trim()))
      week.set(weekday, hours)
    }
  }
  if (week.size === 0) throw new UserError(...noDays(where, said.trim()))
  return Array.from({ length: 7 }, (_, weekday) => week.get(weekday) ?? [])
}

function inTwo(part: string, where: string): { days: number[]; hours: readonly Hours[] } {
  const closed = closedWords.find((word) => part.trim().toLowerCase().endsWith(word))
  const at = closed ? part.toLowerCase().lastIndexOf(closed) : part.search(/\d/)
  if (at < 0) throw new UserError(...hoursOf(where, part.trim()))
  const days = part.slice(0, at).trim()
  if (days === '') throw new UserError(...noDays(where, part.trim()))
  return { days: parseDays(days, where), hours: parseHours(part.slice(at), where) }
}

const closedWords = ['closed', '휴무']

/**
 * The shifts of a day: `09:00-12:00,13:00-18:00`; none for `closed`.
 * @throws UserError for anything else
 */
export function parseHours(said: string, where: string): readonly Hours[] {
  if (closedWords.includes(said.trim().toLowerCase())) return []
  return said.split(',').map((range) => {
    const found = /^(\d{1,2}):(\d{2})\s*[-–~]\s*(\d{1,2}):(\d{2})$/.exec(range.trim())
    if (!found) throw new UserError(...hoursOf(where, range.trim()))
    const [open, close] = [clock(found[1]!, found[2]!), clock(found[3]!, found[4]!)]
    if (open === undefined || close === undefined || open === day) throw new UserError(...unreadableHours(where, range.trim()))
    if (open === close) throw new UserError(...openAndShutAtOnce(where, range.trim()))
    return { open, close: close > open ? close : close + day }
  })
}

function clock(hour: string, minute: string): number | undefined {
  const s = Number(hour) * 3600 + Number(minute) * 60
  return Number(minute) < 60 && s <= day ? s : undefined
}

const weekdays = [
  ['sun', 'sunday', '일', '일요일'],
  ['mon', 'monday', '월', '월요일'],
  ['tue', 'tuesday', '화', '화요일', 'tues'],
  ['wed', 'wednesday', '수', '수요일'],
  ['thu', 'thursday', '목', '목요일', 'thur', 'thurs'],
  ['fri', 'friday', '금', '금요일'],
  ['sat', 'saturday', '토', '토요일'],
]
const several: Readonly<Record<string, readonly number[]>> = {
  daily: [0, 1, 2, 3, 4, 5, 6],
  매일: [0, 1, 2, 3, 4, 5, 6],
  weekdays: [1, 2, 3, 4, 5],
  평일: [1, 2, 3, 4, 5],
  weekends: [6, 0],
  주말: [6, 0],
}

/** `Mon-Fri`, `Sat,Sun`, `월~금`, `평일`; a range may run over the end of the week. */
function parseDays(said: string, where: string): number[] {
  return said
    .toLowerCase()
    .replace(/:$/, '')
    .split(/[,·/]/)
    .flatMap((item) => {
      const word = item.trim()
      if (Object.hasOwn(several, word)) return several[word]!
      const [first, last, more] = word.split(/[-–~]/).map((name) => weekdays.findIndex((names) => names.includes(name.trim())))
      if (first === undefined || first < 0 || last === -1 || more !== undefined)
        throw new UserError(...unreadableDays(where, word))
      const length = last === undefined ? 1 : ((last - first + 7) % 7) + 1
      return Array.from({ length }, (_, i) => (first + i) % 7)
    })
}
