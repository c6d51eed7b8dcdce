import * as words from '../../metrics/messages/ticket.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import type { Lang } from '../../text/text.ts'
import type { Stretch } from '../../time/business-shifts.ts'
import { isoIn } from '../../time/zone.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const weekdays = { en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'], ko: ['일', '월', '화', '수', '목', '금', '토'] }

/** A day on the wall clock of a zone, of an instant (epoch ms): `Mon 5 Oct 2026`, `2026년 10월 5일(월)`. */
export function dayText(at: number, zone: string, lang: Lang): string {
  const local = isoIn(zone, at)
  const [year, month, day] = local.slice(0, 10).split('-').map(Number) as [number, number, number]
  const weekday = weekdays[lang][new Date(Date.UTC(year, month - 1, day)).getUTCDay()]
  return lang === 'ko' ? `${year}년 ${month}월 ${day}일(${weekday})` : `${weekday} ${day} ${months[month - 1]} ${year}`
}

/** `09:30`, with seconds where there are any. */
export function clockText(at: number, zone: string): string {
  const clock = isoIn(zone, at).slice(11, 19)
  return clock.endsWith(':00') ? clock.slice(0, 5) : clock
}

/** `-04:00`: what a zone is from UTC at an instant. */
export const offsetText = (at: number, zone: string): string => isoIn(zone, at).slice(19)

/** Days shown before and after those that are told in one line. */
const [first, last] = [4, 2]

/**
 * Stretches of business time, a line a day: the day, from when to when, how long; the days in the middle of a long span in one.
 * Days are those on which a stretch begins, in the zone of the business hours.
 */
export function stretchLines(stretches: readonly Stretch[], zone: string, format: NumberFormat): (readonly [string, string])[] {
  if (stretches.length === 0) return [['', format.text(words.noBusinessTime)]]
  const days = new Map<string, Stretch[]>()
  for (const stretch of stretches) {
    const day = dayText(stretch.from * 1000, zone, format.lang)
    days.set(day, [...(days.get(day) ?? []), stretch])
  }
  const line = ([day, own]: [string, Stretch[]]) => {
    const spans = own.map(({ from, to }) => `${clockText(from * 1000, zone)}–${closing(from, to, zone)}`)
    return [day, `${spans.join(', ')}  ${format.duration(sum(own), 'hours')}`] as const
  }
  const all = [...days]
  const folded = all.length > first + last + 1 ? all.slice(first, -last) : []
  const middle = format.text(
    words.moreDays(format.count(folded.length), format.duration(sum(folded.flatMap(([, own]) => own)), 'hours')),
  )
  return [
    ...all.slice(0, folded.length > 0 ? first : all.length).map(line),
    ...(folded.length > 0 ? [['…', middle] as const, ...all.slice(-last).map(line)] : []),
    ...(stretches.length > 1 ? [[format.text(words.labels.sum), format.duration(sum(stretches), 'hours')] as const] : []),
  ]
}

/** Midnight closes a day as 24:00. */
const closing = (from: number, to: number, zone: string) => {
  const clock = clockText(to * 1000, zone)
  return clock === '00:00' && to > from ? '24:00' : clock
}

const sum = (stretches: readonly Stretch[]) => stretches.reduce((s, { from, to }) => s + to - from, 0)
