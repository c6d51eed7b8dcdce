import { offsetAt, systemZone } from '../time/zone.ts'
import { type Clock, dayMs } from './clock.ts'
import { readDay, type SaidDay } from './read-day.ts'

/** Minutes after midnight at the end of a text, and what stands before it: `tomorrow 15:00`, `3 PM on Friday`, `내일 오후 3시 30분`. */
function splitTime(said: string): { rest: string; minutes: number } | undefined {
  const text = said
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/t(?=\d)/, ' ')
  const found =
    /(?<half>오전|오후) ?(?<hour>\d{1,2})(?:시(?: ?(?<minute>\d{1,2})분)?|:(?<min>\d{2}))/.exec(text) ??
    /(?<hour>\d{1,2})시(?: ?(?<minute>\d{1,2})분)?/.exec(text) ??
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
export function readMoment(said: string, clock: Clock): SaidDay | undefined {
  if (/\d(?:z|[+-]\d{2}:?\d{2})$/i.test(said.trim()) && said.includes(':')) {
    const at = Date.parse(said.trim())
    return Number.isNaN(at) ? undefined : { day: at + offsetAt(clock.zone ?? systemZone(), at) * 1000 }
  }
  const time = splitTime(said)
  if (!time) return undefined
  const date = readDay(time.rest === '' ? 'today' : time.rest, clock)
  return date && time.minutes * 60_000 <= dayMs ? { ...date, day: date.day + time.minutes * 60_000 } : undefined
}
