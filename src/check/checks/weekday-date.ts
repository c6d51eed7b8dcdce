import type { Grade } from '../../findings/finding.ts'
import type { Check, Draft, Hit, Stretch } from '../check.ts'
import { type WeekdayDate, weekdayDates, yearMentions } from '../cues/weekday-dates.ts'
import { maskForeign } from '../draft/mask.ts'

const NAMES = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ko: ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'],
} as const

const weekdayOf = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day)).getUTCDay()
const exists = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day

/** years after which weekdays and dates repeat */
const CYCLE = 28
/** dates that are held against each other */
const MOST = 50

type Found = WeekdayDate & Stretch

/** The year that brings a day closest to another. */
function nearestYear({ month, day }: WeekdayDate, to: number): number {
  const year = new Date(to).getUTCFullYear()
  const away = (candidate: number) => Math.abs(Date.UTC(candidate, month - 1, day) - to)
  return [year, year - 1, year + 1].reduce((best, next) => (away(next) < away(best) ? next : best))
}

/** Does the weekday fit in that year? Day and month may be in the other order. */
function fits({ month, day, weekday, ambiguous }: WeekdayDate, year: number): boolean {
  if (!exists(year, month, day) || weekdayOf(year, month, day) === weekday) return true
  return ambiguous && month !== day && weekdayOf(year, day, month) === weekday
}

/** The year in which most days fit that stand without one; of several the closest to today. None if two days cannot both be right. */
function commonYear(days: readonly Found[], today: Date): { year: number; all: boolean } {
  const [first] = days
  const nearest = first ? nearestYear(first, today.getTime()) : today.getUTCFullYear()
  const yearOf = (day: Found, year: number) => (first ? nearestYear(day, Date.UTC(year, first.month - 1, first.day)) : year)
  const years = Array.from({ length: CYCLE }, (_, i) => nearest + (i % 2 ? -1 : 1) * Math.ceil(i / 2))
  const fitting = years.map((year) => days.filter((day) => fits(day, yearOf(day, year))).length)
  const most = Math.max(...fitting)
  return { year: years[fitting.indexOf(most)]!, all: most === days.length }
}

/**
 * Weekdays that do not fit their dates. A year that the draft says holds for its other dates too. Without any, two dates that fit
 * in no year together are sure to be wrong, and a single one is judged by the year closest to `today`.
 */
export function clashes(draft: Pick<Draft, 'text'>, today: Date): Hit[] {
  const text = maskForeign(draft.text)
  const days = weekdayDates(text)
  if (days.length === 0) return []
  const years = yearMentions(text)
  const bare = years.length === 0 ? days.filter(({ year }) => year === undefined).slice(0, MOST) : []
  const common = commonYear(bare, today)
  let next = 0
  return days.flatMap((day) => {
    while (next + 1 < years.length && years[next + 1]!.at <= day.end) next++
    const said = years[next]
    const judged = (year: number, grade: Grade) => (fits(day, year) ? [] : [clash(day, year, grade, draft.text)])
    if (day.year !== undefined) return judged(day.year, 'sure')
    if (said) return judged(said.month ? nearestYear(day, Date.UTC(said.year, said.month - 1, 15)) : said.year, 'likely')
    if (common.all) return judged(nearestYear(day, today.getTime()), 'possible')
    const [first = day] = bare
    return judged(nearestYear(day, Date.UTC(common.year, first.month - 1, first.day)), 'sure')
  })
}

function clash(named: Found, year: number, grade: Grade, text: string): Hit {
  const weekday = weekdayOf(year, named.month, named.day)
  const iso = `${year}-${String(named.month).padStart(2, '0')}-${String(named.day).padStart(2, '0')}`
  const right = withWeekday(text.slice(named.start, named.end), weekday)
  return {
    ...(right !== undefined && { fix: { text: right, doubtful: true as const } }),
    start: named.start,
    end: named.end,
    grade,
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

const ENGLISH = /\b(?:sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}\b/gi
const KOREAN = /[일월화수목금토](?=요일)|(?<=\()[일월화수목금토](?=\))/gu

/** A date as it is written, with another weekday in the same form; undefined where it names none, or several. */
function withWeekday(said: string, weekday: number): string | undefined {
  const names = [...said.matchAll(ENGLISH), ...said.matchAll(KOREAN)]
  const [name] = names
  if (!name || names.length > 1) return undefined
  const [old] = name
  const full = /[일월화수목금토]/u.test(old) ? NAMES.ko[weekday]![0]! : NAMES.en[weekday]!
  const text = old.length > 4 || full.length === 1 ? full : full.slice(0, 3)
  return said.slice(0, name.index) + (old === old.toUpperCase() ? text.toUpperCase() : text) + said.slice(name.index + old.length)
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
    { lang: 'en', draft: 'Pick-up is Monday 4 May, delivery Wednesday 7 May.', reports: ['Wednesday 7 May'] },
    { lang: 'ko', draft: '2018년 8월 4일 금요일에 수거합니다.', reports: ['2018년 8월 4일 금요일'] },
    { lang: 'ko', draft: '2018.8.3(금)에 수거하고 2018년 8월 6일(월)에 보내 드립니다.', reports: [] },
  ],
} satisfies Check
