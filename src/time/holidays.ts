import { UserError } from '../errors.ts'
import { dayNumber } from './business-hours.ts'
import { notACalendar, notADay, notAList } from './messages/business.ts'

/** Days off, numbered as `dayNumber` does, and the events of a calendar that were not taken as such. */
export interface Holidays {
  days: ReadonlySet<number>
  unread: readonly string[]
}

const longestRange = 366
const ranged = /^(\d{4}-\d{2}-\d{2})(?:\s*\.\.\s*(\d{4}-\d{2}-\d{2}))?$/

/** Days and ranges, `2026-10-03` and `2026-02-16..2026-02-18`, both ends included. @throws UserError for anything else */
export function holidayList(said: readonly string[], where: string): Holidays {
  const days = said.flatMap((item) => {
    const found = ranged.exec(item.trim())
    const [first, last] = found ? [dayOf(found[1]!), dayOf(found[2] ?? found[1]!)] : []
    const length = first === undefined || last === undefined ? 0 : last - first + 1
    if (!(length > 0 && length <= longestRange)) throw new UserError(...notADay(where, item))
    return Array.from({ length }, (_, i) => first! + i)
  })
  return { days: new Set(days), unread: [] }
}

/** The number of a day that is in the calendar: not 2026-02-30. */
function dayOf(date: string): number | undefined {
  const number = dayNumber(date)
  return !Number.isNaN(number) && iso(number) === date ? number : undefined
}

const iso = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10)

/** A YAML list of days and ranges. @throws UserError for YAML that is none */
export async function holidaysInYaml(text: string, file: string): Promise<Holidays> {
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text, { prettyErrors: false })
  const list: unknown = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 20 })
  if (!Array.isArray(list) || !list.every((item) => typeof item === 'string')) throw new UserError(...notAList(file))
  return holidayList(list, file)
}

/** How far a yearly event is followed: what no export reaches. */
const lastYear = 2100

/**
 * The whole-day events of an iCalendar (RFC 5545): `DTSTART` as a date, up to `DTEND` (excluded), once or yearly on the same
 * date (`RRULE:FREQ=YEARLY` with `INTERVAL`, `COUNT`, `UNTIL`), but for its `EXDATE`s. Cancelled events are no holidays. Events
 * with a time of day, `DURATION`, and rules that name weekdays or anything else are not read: they are named in `unread`.
 * @throws UserError for what is no calendar
 */
export function holidaysInCalendar(text: string, file: string): Holidays {
  if (!/^\uFEFF?BEGIN:VCALENDAR\b/i.test(text.trimStart())) throw new UserError(...notACalendar(file))
  const days = new Set<number>()
  const unread: string[] = []
  for (const event of events(text)) {
    if (event.get('STATUS')?.[0]?.toUpperCase() === 'CANCELLED') continue
    const found = daysOf(event)
    if (found) for (const day of found) days.add(day)
    else unread.push(event.get('SUMMARY')?.[0] ?? event.get('DTSTART')?.[0] ?? '')
  }
  return { days, unread }
}

type Event = Map<string, string[]>

/** The properties of each event, without their parameters; alarms inside an event are none of its own. */
function events(text: string): Event[] {
  const found: Event[] = []
  const inside: string[] = []
  for (const line of text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const [name, value] = [line.slice(0, colon).split(';')[0]!.toUpperCase(), line.slice(colon + 1).trim()]
    if (name === 'END') inside.pop()
    else if (name === 'BEGIN') {
      inside.push(value.toUpperCase())
      if (inside.at(-1) === 'VEVENT') found.push(new Map())
    } else if (inside.at(-1) === 'VEVENT') add(found.at(-1)!, name, value)
  }
  return found
}

function add(event: Event, name: string, value: string): void {
  const values = event.get(name)
  if (values) values.push(value)
  else event.set(name, [value])
}

function daysOf(event: Event): number[] | undefined {
  const first = compactDay(event.get('DTSTART')?.[0])
  const end = event.get('DTEND')?.[0]
  const last = end === undefined ? first : (compactDay(end) ?? 0) - 1
  if (first === undefined || event.has('DURATION') || event.has('RDATE')) return undefined
  const length = Math.max(last! - first, 0) + 1
  const starts = event.has('RRULE') ? yearly(first, event.get('RRULE')!) : [first]
  if (end !== undefined && compactDay(end) === undefined) return undefined
  if (!starts || length > longestRange) return undefined
  const except = new Set((event.get('EXDATE') ?? []).flatMap((dates) => dates.split(',')).map(compactDay))
  return starts.filter((start) => !except.has(start)).flatMap((start) => Array.from({ length }, (_, i) => start + i))
}

/** `20261003` */
function compactDay(said: string | undefined): number | undefined {
  return said !== undefined && /^\d{8}$/.test(said)
    ? dayOf(`${said.slice(0, 4)}-${said.slice(4, 6)}-${said.slice(6)}`)
    : undefined
}

/** The days on which a yearly event starts; undefined for any other rule. 29 February is in leap years only. */
function yearly(first: number, rules: readonly string[]): number[] | undefined {
  const rule = new Map(rules[0]!.split(';').map((part) => part.toUpperCase().split('=') as [string, string]))
  const [year, month, date] = iso(first).split('-').map(Number) as [number, number, number]
  const same = (name: string, value: number) => !rule.has(name) || Number(rule.get(name)) === value
  const known = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST', 'BYMONTH', 'BYMONTHDAY']
  if (rules.length > 1 || rule.get('FREQ') !== 'YEARLY' || [...rule.keys()].some((name) => !known.includes(name)))
    return undefined
  if (!same('BYMONTH', month) || !same('BYMONTHDAY', date)) return undefined
  const until = rule.has('UNTIL') ? compactDay(rule.get('UNTIL')!.slice(0, 8)) : Number.POSITIVE_INFINITY
  const [step, count] = [Number(rule.get('INTERVAL') ?? 1), Number(rule.get('COUNT') ?? Number.POSITIVE_INFINITY)]
  if (until === undefined || !(Number.isInteger(step) && step > 0) || Number.isNaN(count)) return undefined
  const starts: number[] = []
  for (let y = year; y <= lastYear && starts.length < count; y += step) {
    const start = dayOf(`${y}${iso(first).slice(4)}`)
    if (start !== undefined && start <= until) starts.push(start)
  }
  return starts
}
