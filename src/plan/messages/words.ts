import weekday from '../../metrics/dimensions/weekday.ts'
import { said } from '../../text/said.ts'
import type { ErrorText, Text } from '../../text/text.ts'
import type { TooLittle } from '../demand/history.ts'

/** Weekdays from Monday, as rows name them, and as people do. */
export const weekdayKeys: readonly string[] = weekday.order
export const weekdayNames: Readonly<Record<string, Text>> = Object.fromEntries(
  weekdayKeys.map((key) => [key, weekday.label(key)]),
)

/** `09:30` of a half hour of the day, `24:00` of its end. */
export const clockOf = (slot: number): string => `${String(slot >> 1).padStart(2, '0')}:${slot % 2 === 0 ? '00' : '30'}`

const months = 'January February March April May June July August September October November December'.split(' ')

/** `December 2026`, `2026년 12월`. */
export const monthWords = (key: string): Text => {
  const [year, month] = key.split('-')
  return { en: `${months[Number(month) - 1]} ${year}`, ko: `${year}년 ${Number(month)}월` }
}

/** The months that a plan rests on: `August to October 2026`, `2026년 8~10월`. */
export function spanWords(keys: readonly string[]): Text {
  const [first, last] = [keys[0]!, keys.at(-1)!]
  if (first === last) return monthWords(first)
  const [from, to] = [monthWords(first), monthWords(last)]
  const sameYear = first.slice(0, 4) === last.slice(0, 4)
  return {
    en: `${sameYear ? from.en.split(' ')[0] : from.en} to ${to.en}`,
    ko: sameYear ? `${from.ko.slice(0, -1)}~${Number(last.slice(5))}월` : `${from.ko}~${to.ko}`,
  }
}

export const noMonthToCome = (saidMonth: string): ErrorText => [
  { en: `--month: "${saidMonth}" cannot be planned.`, ko: `--month: "${saidMonth}"은(는) 계획할 수 없는 달입니다.` },
  {
    en: 'Name a month to come: 2026-12. Nothing before it in the export, nothing to plan from.',
    ko: '앞으로 올 달을 적어 주세요: 2026-12. 그 달보다 앞선 문의가 있어야 계획할 수 있습니다.',
  },
]

/** Why nothing can be planned. */
export const tooLittle = ({ days, contacts }: TooLittle, perOrder: boolean): Text =>
  said((format) => ({
    en: `Too little to plan from: ${format.count(contacts)} contacts in ${format.count(days)} ${days === 1 ? 'day' : 'days'}${perOrder ? ' of complete months that have orders' : ''}. A plan needs four weeks and a hundred contacts${perOrder ? ', or run it without --orders' : ''}.`,
    ko: `계획을 세우기에는 자료가 적습니다. ${perOrder ? '주문이 있는 온전한 달의 ' : ''}문의가 ${format.count(days)}일 동안 ${format.count(contacts)}건입니다. 4주, 100건은 있어야 합니다${perOrder ? '. --orders 없이 실행해 볼 수도 있습니다' : ''}.`,
  }))

/** What must be set for a channel to be planned. */
