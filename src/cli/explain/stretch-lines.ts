import * as words from '../../metrics/messages/ticket.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import type { Stretch } from '../../time/business-shifts.ts'
import { clockText, dayText } from './moment.ts'

/** Days shown before and after those that are told in one line. */
const [first, last] = [4, 2]

/**
 * Stretches of business time, a line a day: the day, from when to when, how long; the days in the middle of a long span in one.
 * Days are those on which a stretch begins, in the zone of the business hours.
 */
export function stretchLines(stretches: readonly Stretch[], zone: string, say: NumberFormat): (readonly [string, string])[] {
  if (stretches.length === 0) return [['', say.text(words.noBusinessTime)]]
  const days = new Map<string, Stretch[]>()
  for (const stretch of stretches) {
    const day = dayText(stretch.from * 1000, zone, say.lang)
    days.set(day, [...(days.get(day) ?? []), stretch])
  }
  const line = ([day, own]: [string, Stretch[]]) => {
    const spans = own.map(({ from, to }) => `${clockText(from * 1000, zone)}–${closing(from, to, zone)}`)
    return [day, `${spans.join(', ')}  ${say.duration(sum(own), 'hours')}`] as const
  }
  const all = [...days]
  const folded = all.length > first + last + 1 ? all.slice(first, -last) : []
  const middle = say.text(words.moreDays(say.count(folded.length), say.duration(sum(folded.flatMap(([, own]) => own)), 'hours')))
  return [
    ...all.slice(0, folded.length > 0 ? first : all.length).map(line),
    ...(folded.length > 0 ? [['…', middle] as const, ...all.slice(-last).map(line)] : []),
    ...(stretches.length > 1 ? [[say.text(words.labels.sum), say.duration(sum(stretches), 'hours')] as const] : []),
  ]
}

/** Midnight closes a day as 24:00. */
const closing = (from: number, to: number, zone: string) => {
  const clock = clockText(to * 1000, zone)
  return clock === '00:00' && to > from ? '24:00' : clock
}

const sum = (stretches: readonly Stretch[]) => stretches.reduce((s, { from, to }) => s + to - from, 0)
