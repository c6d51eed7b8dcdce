import type { Lang } from '../../text/text.ts'
import { type Clock, dayMs } from './read-day.ts'

const weekdays: Readonly<Record<Lang, readonly string[]>> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ko: ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'],
}
const months = 'January February March April May June July August September October November December'.split(' ')

/** From that many days away a date without its year could be another one. */
const farDays = 183

/** A day of the wall clock (epoch ms): `Friday, November 27`, `11월 27일 금요일`; with its year where it is far. Intl writes the same, 15 ms later. */
export function writeDay(day: number, lang: Lang, { now }: Pick<Clock, 'now'>): string {
  const date = new Date(day)
  const [year, month, number] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  const far = Math.abs(day - now) > farDays * dayMs
  const weekday = weekdays[lang][date.getUTCDay()]!
  return lang === 'ko'
    ? `${far ? `${year}년 ` : ''}${month + 1}월 ${number}일 ${weekday}`
    : `${weekday}, ${months[month]} ${number}${far ? `, ${year}` : ''}`
}

/** The time of day of a wall clock (epoch ms): `3 PM`, `3:30 PM`, `noon`; `오후 3시`, `오후 3시 30분`, `낮 12시`. */
export function writeTime(wall: number, lang: Lang): string {
  const [hour, minute] = [new Date(wall).getUTCHours(), new Date(wall).getUTCMinutes()]
  const twelve = hour % 12 || 12
  if (lang === 'ko') {
    const half = hour === 12 && minute === 0 ? '낮' : hour < 12 ? '오전' : '오후'
    return `${half} ${hour === 0 ? 0 : twelve}시${minute ? ` ${minute}분` : ''}`
  }
  if (hour === 12 && minute === 0) return 'noon'
  return `${twelve}${minute ? `:${String(minute).padStart(2, '0')}` : ''} ${hour < 12 ? 'AM' : 'PM'}`
}

/** `3 PM on Friday, November 27`, `11월 27일 금요일 오후 3시`. */
export const writeMoment = (wall: number, lang: Lang, clock: Pick<Clock, 'now'>): string =>
  lang === 'ko'
    ? `${writeDay(wall, lang, clock)} ${writeTime(wall, lang)}`
    : `${writeTime(wall, lang)} on ${writeDay(wall, lang, clock)}`

/** A day that somebody else decides, with a buffer in days: `by around Tuesday, December 1`, `12월 1일 화요일쯤`. */
export const writeEta = (day: number, buffer: number, lang: Lang, clock: Pick<Clock, 'now'>): string => {
  const late = writeDay(day + buffer * dayMs, lang, clock)
  return lang === 'ko' ? `${late}쯤` : `by around ${late}`
}
