import type { IcsDateObject, IcsEvent } from 'ts-ics'
import { UserError } from '../errors.ts'
import { dayOf, type Holidays, longestRange } from './holidays.ts'
import { notACalendar } from './messages/business.ts'

/** Limits for calendars from outside: no export reaches past the last year, and no calendar has this many holidays. */
const firstYear = 1900
const lastYear = 2100
const mostDays = 100_000
/** A rule that never finds a day is followed by rrule to the year 9999: it weighs as much as this many days. */
const fruitless = 20_000

/**
 * Holidays of an iCalendar file (RFC 5545): whole-day events with their `DTEND` or `DURATION`, `RRULE`, `RDATE` and `EXDATE`.
 * An event with a `RECURRENCE-ID` replaces that day of its series; cancelled events are no holidays. Events with a time of
 * day, and rules that cannot be followed, are named in `unread`.
 * @throws UserError for text that is not an iCalendar
 */
export async function holidaysInCalendar(text: string, file: string): Promise<Holidays> {
  if (!/^\uFEFF?BEGIN:VCALENDAR\b/i.test(text.trimStart())) throw UserError.of('unreadable-file', notACalendar(file))
  const [{ convertIcsEvent }, rrule] = await Promise.all([import('ts-ics'), import('rrule')])
  const events = eventLines(text).map((lines): CalendarEvent => {
    const event = convertIcsEvent(undefined, ['BEGIN:VEVENT', ...lines.map(datesMarked), 'END:VEVENT'].join('\r\n'))
    return { event, rules: values(lines, 'RRULE'), extraDays: values(lines, 'RDATE').flatMap((dates) => dates.split(',')) }
  })
  const replaced = replacedDays(events)
  const days = new Set<number>()
  const unread: string[] = []
  const effort = { left: mostDays }
  for (const item of events) {
    if (item.event.status === 'CANCELLED') continue
    const length = daysLong(item.event)
    const starts = length ? startDays(item, rrule.default ?? rrule, effort) : undefined
    if (!length || !starts || days.size + starts.length * length > mostDays) {
      unread.push(item.event.summary || '')
      continue
    }
    const except = [...(item.event.exceptionDates ?? []).map(wholeDay), ...exceptionsOf(item, replaced)]
    for (const start of starts) if (!except.includes(start)) for (let i = 0; i < length; i++) days.add(start + i)
  }
  return { days, unread }
}

interface CalendarEvent {
  event: IcsEvent
  rules: string[]
  extraDays: string[]
}

/** The unfolded lines of each event, names in upper case; the lines of alarms inside an event are left out. */
function eventLines(text: string): string[][] {
  const events: string[][] = []
  const open: string[] = []
  for (const line of text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)) {
    const name = /^[\w-]+/.exec(line)?.[0] ?? ''
    const rest = line.slice(name.length).trimEnd()
    if (/^END$/i.test(name)) open.pop()
    else if (/^BEGIN$/i.test(name)) {
      open.push(rest.slice(1).trim().toUpperCase())
      if (open.at(-1) === 'VEVENT') events.push([])
    } else if (name && open.at(-1) === 'VEVENT') events.at(-1)!.push(name.toUpperCase() + rest)
  }
  return events
}

const values = (lines: readonly string[], name: string) =>
  lines.filter((line) => /^[\w-]+/.exec(line)![0] === name).map((line) => line.slice(line.indexOf(':') + 1))

/** Dates are marked `VALUE=DATE`, which ts-ics needs and calendars forget; days that do not exist are left unmarked, and unread. */
function datesMarked(line: string): string {
  const found = /^(DTSTART|DTEND|EXDATE|RECURRENCE-ID)\b[^:]*:\s*(\d{8}(?:,\d{8})*)$/.exec(line)
  if (!found) return line.replace(/^(STATUS.*)$/, (status) => status.toUpperCase())
  return `${found[1]}${found[2]!.split(',').every(isRead) ? ';VALUE=DATE' : ''}:${found[2]}`
}

/** ts-ics takes the year 1 for 1901 and 20261332 for a day of 2027. */
const isRead = (text: string) => text >= `${firstYear}` && compactDay(text) !== undefined

/** The number of the day `20261003`. */
const compactDay = (text: string): number | undefined =>
  /^\d{8}$/.test(text) ? dayOf(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`) : undefined

/** The number of a whole day; undefined for a time of day. */
const wholeDay = (at: IcsDateObject | undefined): number | undefined =>
  at?.type === 'DATE' && !Number.isNaN(at.date.getTime()) ? at.date.getTime() / 86_400_000 : undefined

/** How many days the event takes; undefined where it has a time of day or is longer than a year. */
function daysLong({ start, end, duration }: IcsEvent): number | undefined {
  const [first, last] = [wholeDay(start), wholeDay(end ?? undefined)]
  if (first === undefined || (end && last === undefined)) return undefined
  if (duration?.before || duration?.hours || duration?.minutes || duration?.seconds) return undefined
  const length = duration ? (duration.weeks ?? 0) * 7 + (duration.days ?? 0) : (last ?? first) - first
  return length <= longestRange ? Math.max(length, 1) : undefined
}

const seriesDay = (uid: string, day: number) => `${day} ${uid}`

/** The days that a series has elsewhere or not at all, because an event of their own replaces them. */
const replacedDays = (events: readonly CalendarEvent[]): ReadonlySet<string> =>
  new Set(
    events.flatMap(({ event: { uid, recurrenceId } }) => {
      const day = wholeDay(recurrenceId?.value)
      return uid && day !== undefined ? [seriesDay(uid, day)] : []
    }),
  )

function exceptionsOf({ event, rules, extraDays }: CalendarEvent, replaced: ReadonlySet<string>): number[] {
  if (!event.uid || event.recurrenceId || (rules.length === 0 && extraDays.length === 0)) return []
  const ending = ` ${event.uid}`
  return [...replaced].filter((one) => one.endsWith(ending)).map((one) => Number.parseInt(one, 10))
}

/** The days on which an event starts; undefined for a rule or a date that cannot be followed. */
function startDays(
  { event, rules, extraDays }: CalendarEvent,
  rrule: typeof import('rrule'),
  effort: { left: number },
): number[] | undefined {
  const first = wholeDay(event.start)!
  const extra = extraDays.map(compactDay)
  if (rules.length > 1 || extra.some((day) => day === undefined)) return undefined
  const repeated = rules.length === 1 ? repeatedDays(first, rules[0]!, rrule, effort) : [first]
  return repeated && [...repeated, ...(extra as number[])]
}

/** Parts of a rule that make sense for whole days. Weekly and daily rules have few, so that each of them soon finds a day. */
const parts = {
  YEARLY: /^(FREQ|INTERVAL|COUNT|UNTIL|WKST|BYMONTH|BYMONTHDAY|BYDAY|BYYEARDAY|BYWEEKNO|BYSETPOS|BYEASTER)$/,
  MONTHLY: /^(FREQ|INTERVAL|COUNT|UNTIL|WKST|BYMONTH|BYMONTHDAY|BYDAY|BYSETPOS)$/,
  WEEKLY: /^(FREQ|INTERVAL|COUNT|UNTIL|WKST|BYDAY)$/,
  DAILY: /^(FREQ|INTERVAL|COUNT|UNTIL|WKST)$/,
}

/** The days of a rule up to the last year. RFC 5545 leaves open what a start outside its own rule means: it is not read. */
function repeatedDays(
  first: number,
  rule: string,
  { RRule }: typeof import('rrule'),
  effort: { left: number },
): number[] | undefined {
  const entries = new Map(
    rule
      .trim()
      .toUpperCase()
      .split(';')
      .map((part) => part.split('=') as [string, string]),
  )
  const allowed = parts[entries.get('FREQ') as keyof typeof parts] as RegExp | undefined
  const start = new Date(first * 86_400_000)
  if (!allowed || start.getUTCFullYear() < firstYear || ![...entries.keys()].every((name) => allowed.test(name))) return undefined
  if (![entries.get('INTERVAL'), entries.get('COUNT')].every((n) => n === undefined || /^0*[1-9]\d{0,5}$/.test(n)))
    return undefined
  const until = entries.has('UNTIL') ? compactDay(entries.get('UNTIL')!.slice(0, 8)) : Number.POSITIVE_INFINITY
  if (until === undefined || effort.left <= 0) return undefined
  entries.delete('UNTIL')
  const last = Math.min(until, dayOf(`${lastYear}-12-31`)!)
  const days: number[] = []
  let ended = false
  try {
    const text = [...entries].map(([name, value]) => `${name}=${value}`).join(';')
    new RRule({ ...RRule.parseString(text), dtstart: start }).all((date) => {
      const day = date.getTime() / 86_400_000
      ended = day > last || (days.length === 0 && day !== first) || effort.left <= days.length
      if (!ended) days.push(day)
      return !ended
    })
  } catch {
    return undefined // rrule refuses the rule
  }
  effort.left -= ended || days.length === Number(entries.get('COUNT')) ? days.length : fruitless
  return days.length > 0 ? days : undefined
}
