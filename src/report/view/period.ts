import type { Report } from '../../metrics/report.ts'
import type { Lang } from '../../text/text.ts'
import { dayKey, wallOfKey } from '../../time/months.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const fullMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

interface Day {
  year: number
  month: number
  day: number
}

/** `Oct`, `10월` for `2026-10`. */
export const monthName = (key: string, lang: Lang) =>
  lang === 'ko' ? `${Number(key.slice(5))}월` : (months[Number(key.slice(5)) - 1] ?? key)

/** The month a period is exactly, as `2026-10`; undefined for any other stretch. */
export function monthOf({ from, to }: Report['period']): string | undefined {
  if (!from || !to || !opensMonth(from) || !opensMonth(to)) return undefined
  const last = lastDay(to)
  return from.slice(0, 7) === key(last) ? from.slice(0, 7) : undefined
}

/**
 * A period as people name it: `October 2026`, `Aug – Oct 2026`, `3 – 17 Oct 2026`; `2026년 10월`, `2026년 8월~10월`,
 * `2026년 10월 3일~17일`. Undefined where the export has no times. The instants carry the zone's offset: their days are local.
 */
export function periodInWords({ from, to }: Report['period'], lang: Lang): string | undefined {
  if (!from || !to) return undefined
  const first = dayOf(from)
  const last = lastDay(to)
  const wholeMonths = opensMonth(from) && opensMonth(to)
  return lang === 'ko' ? korean(first, last, wholeMonths) : english(first, last, wholeMonths)
}

function english(first: Day, last: Day, wholeMonths: boolean): string {
  const month = (d: Day) => months[d.month - 1]
  const sameYear = first.year === last.year
  const sameMonth = sameYear && first.month === last.month
  if (wholeMonths) {
    if (sameMonth) return `${fullMonths[first.month - 1]} ${first.year}`
    if (sameYear && first.month === 1 && last.month === 12) return `${first.year}`
    return `${month(first)}${sameYear ? '' : ` ${first.year}`} – ${month(last)} ${last.year}`
  }
  const end = `${last.day} ${month(last)} ${last.year}`
  if (sameMonth) return first.day === last.day ? end : `${first.day} – ${end}`
  return `${first.day} ${month(first)}${sameYear ? '' : ` ${first.year}`} – ${end}`
}

function korean(first: Day, last: Day, wholeMonths: boolean): string {
  const sameYear = first.year === last.year
  const sameMonth = sameYear && first.month === last.month
  const year = (d: Day) => `${d.year}년 `
  if (wholeMonths) {
    if (sameMonth) return `${year(first)}${first.month}월`
    if (sameYear && first.month === 1 && last.month === 12) return `${first.year}년`
    return `${year(first)}${first.month}월~${sameYear ? '' : year(last)}${last.month}월`
  }
  const start = `${year(first)}${first.month}월 ${first.day}일`
  if (sameMonth) return first.day === last.day ? start : `${start}~${last.day}일`
  return `${start}~${sameYear ? '' : year(last)}${last.month}월 ${last.day}일`
}

const opensMonth = (instant: string) => instant.slice(8, 19) === '01T00:00:00'

const dayOf = (instant: string): Day => ({
  year: Number(instant.slice(0, 4)),
  month: Number(instant.slice(5, 7)),
  day: Number(instant.slice(8, 10)),
})

/** `to` is exclusive: at midnight the day before is the last one. */
function lastDay(to: string): Day {
  const day = dayOf(to)
  if (to.slice(11, 19) !== '00:00:00') return day
  return dayOf(dayKey(wallOfKey(to.slice(0, 10)) - 1))
}

const key = ({ year, month }: Day) => `${year}-${String(month).padStart(2, '0')}`
