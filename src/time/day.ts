import { UserError } from '../errors.ts'

/** A wall clock day as epoch ms at its start, and the day after. */
export interface Days {
  from: number
  to: number
}

/** `2026-10-31`. @throws UserError for anything that is no day of the calendar */
export function parseDay(said: string, flag: string): Days {
  const from = Date.parse(`${said}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(said) || Number.isNaN(from) || new Date(from).toISOString().slice(0, 10) !== said)
    throw new UserError(
      { en: `${flag}: "${said}" is not a day.`, ko: `${flag}: "${said}"은(는) 날짜가 아닙니다.` },
      { en: 'Write it as 2026-10-31.', ko: '2026-10-31처럼 써 주세요.' },
    )
  return { from, to: from + 86_400_000 }
}

/** The days of a month; January is 1. */
export const monthDays = (year: number, month: number): Days => ({ from: Date.UTC(year, month - 1), to: Date.UTC(year, month) })

/** An instant: `2026-10-31T15:00:00Z`, with an offset, or a day (its end in the zone is meant; the caller decides). */
export function parseInstant(said: string, flag: string): number {
  const at = Date.parse(said)
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/.test(said) || Number.isNaN(at))
    throw new UserError(
      { en: `${flag}: "${said}" is not an instant.`, ko: `${flag}: "${said}"은(는) 시각이 아닙니다.` },
      { en: 'Write it with its offset: 2026-10-31T18:00:00+09:00.', ko: '시차와 함께 써 주세요: 2026-10-31T18:00:00+09:00.' },
    )
  return at
}

/** Today, or the day of an instant, by the calendar on the wall, as `2026-11-22`. */
export function localDay(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-')
}
