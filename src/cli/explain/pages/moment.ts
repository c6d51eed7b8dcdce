import type { Lang } from '../../../text/text.ts'
import { isoIn } from '../../../time/zone.ts'

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
