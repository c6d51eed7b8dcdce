import type { Check, Draft, Hit, Stretch } from '../check.ts'
import { maskForeign } from '../draft/mask.ts'
import { type DayNamed, daysNamed } from '../speech/day-named.ts'

const NAMES = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ko: ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'],
} as const

const weekdayOf = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day)).getUTCDay()
const exists = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day

/** The year that brings a day without a year closest to today. */
function nearestYear({ month, day }: DayNamed, today: Date): number {
  const year = today.getUTCFullYear()
  const away = (candidate: number) => Math.abs(Date.UTC(candidate, month - 1, day) - today.getTime())
  return [year - 1, year, year + 1].reduce((best, next) => (away(next) < away(best) ? next : best))
}

/** Weekdays that do not fit their dates. A date without a year is judged by the year closest to `today`. */
export function clashes(draft: Pick<Draft, 'text'>, today: Date): Hit[] {
  const hits: Hit[] = []
  for (const named of daysNamed(maskForeign(draft.text))) {
    const year = named.year ?? nearestYear(named, today)
    if (!exists(year, named.month, named.day)) continue
    const weekday = weekdayOf(year, named.month, named.day)
    // day and month may be in the other order: no clash if that one fits
    const turned = named.ambiguous && named.month !== named.day && weekdayOf(year, named.day, named.month) === named.weekday
    if (weekday === named.weekday || turned) continue
    hits.push(clash(named, year, weekday))
  }
  return hits
}

function clash(named: DayNamed & Stretch, year: number, weekday: number): Hit {
  const iso = `${year}-${String(named.month).padStart(2, '0')}-${String(named.day).padStart(2, '0')}`
  return {
    start: named.start,
    end: named.end,
    // without a year it may be another one that is meant
    grade: named.year ? 'sure' : 'possible',
    message: {
      en: `${iso} is a ${NAMES.en[weekday]}, not a ${NAMES.en[named.weekday]}.`,
      ko: `${iso}은 ${NAMES.ko[named.weekday]}이 아니라 ${NAMES.ko[weekday]}입니다.`,
    },
    suggestion: {
      en: `Write ${NAMES.en[weekday]}, or check the date.`,
      ko: `${NAMES.ko[weekday]}로 고치거나 날짜를 다시 확인해 주세요.`,
    },
  }
}

export default {
  title: { en: 'Weekday and date agree', ko: '요일과 날짜 맞추기' },
  why: {
    en: 'When weekday and date disagree, the customer waits at home on the wrong day.',
    ko: '요일과 날짜가 어긋나면 고객이 엉뚱한 날 기다리게 됩니다.',
  },
  langs: ['en', 'ko'],
  recommended: true,
  source: 'The Gregorian calendar.',
  check: (draft) => clashes(draft, new Date()),
  examples: [
    { lang: 'en', draft: 'The courier comes on Friday, August 4, 2018.', reports: ['Friday, August 4, 2018'] },
    { lang: 'en', draft: 'The courier comes on Friday, August 3, 2018.', reports: [] },
    { lang: 'en', draft: 'It ships on Thu 26/11/2026, or on Thursday the 3rd of December, 2026.', reports: [] },
    { lang: 'ko', draft: '2018년 8월 4일 금요일에 수거합니다.', reports: ['2018년 8월 4일 금요일'] },
    { lang: 'ko', draft: '2018.8.3(금)에 수거하고 2018년 8월 6일(월)에 보내 드립니다.', reports: [] },
  ],
} satisfies Check
