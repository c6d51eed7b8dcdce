import type { Stretch } from '../check.ts'

/** A date that a reply writes together with its weekday. Month and day from 1, weekday 0 for Sunday. */
export interface WeekdayDate {
  year?: number
  month: number
  day: number
  weekday: number
  /** written in digits, so that day and month may be in either order */
  ambiguous: boolean
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const KOREAN_DAYS = '일월화수목금토'

const EN_DAY = '(?<wd>sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?)'
const EN_MONTH =
  '(?<mon>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const EN_NUMBER = '(?<d>\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(?<y>\\d{4})'
const GAP = '[\\s,.(]{1,4}(?:the\\s)?'
const DIGITS =
  '(?:(?<y1>\\d{4})[-./](?<a1>\\d{1,2})[-./](?<b1>\\d{1,2})|(?<a2>\\d{1,2})[-./](?<b2>\\d{1,2})[-./](?<y2>\\d{4}|\\d{2})|(?<a3>\\d{1,2})/(?<b3>\\d{1,2}))(?!\\d)'
const WORDS_DATE = [
  `${EN_NUMBER}\\s(?:of\\s)?${EN_MONTH}(?:\\.?,?\\s${YEAR})?`,
  `${EN_MONTH}\\.?\\s(?:the\\s)?${EN_NUMBER}(?:,?\\s${YEAR})?(?!\\d|:)`,
]
const BEFORE = '(?<![\\p{L}\\d])'
const AFTER = '(?![\\p{L}\\d])'

const KO_YEAR = '(?:(?<y>\\d{4}|\\d{2})년\\s?)?'
const KO_DAY = '(?:\\((?<k1>[일월화수목금토])(?:요일)?\\)|(?<k2>[일월화수목금토])요일)'

const SHAPES = [
  ...WORDS_DATE.map((date) => `${BEFORE}${EN_DAY}\\.?${GAP}${date}${AFTER}`),
  ...WORDS_DATE.map((date) => `${BEFORE}${date}\\.?(?:\\s?\\(|,?\\s(?:a\\s|which is a\\s)?)${EN_DAY}\\b\\)?`),
  `${BEFORE}${EN_DAY}\\.?${GAP}${DIGITS}`,
  `(?<![\\p{L}\\d./-])${DIGITS}(?:\\s?\\(|,?\\s)${EN_DAY}\\b\\)?`,
  `(?<!\\d)${KO_YEAR}(?<m>\\d{1,2})월\\s?(?<d>\\d{1,2})일\\s?${KO_DAY}`,
  `(?<![\\d./-])(?:(?<y>\\d{4}|\\d{2})[-./]\\s?)?(?<m>\\d{1,2})[./-]\\s?(?<d>\\d{1,2})\\.?\\s?${KO_DAY}`,
  // 2026.11.25 화, where nothing but a weekday can be meant
  '(?<![\\d./-])(?<y>\\d{4})[-./]\\s?(?<m>\\d{1,2})[./-]\\s?(?<d>\\d{1,2})\\.?\\s(?<k1>[일월화수목금토])(?=[\\s:,.)~]|까지|에|부터|자|$)',
  // 수요일인 2026년 12월 2일
  `(?<k1>[일월화수목금토])요일인?,?\\s${KO_YEAR}(?<m>\\d{1,2})월\\s?(?<d>\\d{1,2})일(?!\\s?\\(|\\s?[일월화수목금토]요일)`,
  // 목요일(12/18), 일요일(2026년 11월 28일)
  `(?<k1>[일월화수목금토])요일\\s?\\((?:${KO_YEAR}(?<m>\\d{1,2})월\\s?(?<d>\\d{1,2})일)\\)`,
  `(?<k1>[일월화수목금토])요일\\s?\\((?:(?<y>\\d{4})[-./]\\s?)?(?<m>\\d{1,2})[-./]\\s?(?<d>\\d{1,2})\\.?\\)`,
  // the end of 12월 2일(수)~5일(토)
  `(?<=${KO_YEAR}(?<m>\\d{1,2})월\\s?\\d{1,2}일\\s?(?:\\([일월화수목금토](?:요일)?\\)|[일월화수목금토]요일)?(?:부터)?\\s?[~∼–-]?\\s?)(?<![\\d월]\\s?)(?<d>\\d{1,2})일\\s?${KO_DAY}`,
].map((shape) => new RegExp(shape, 'giu'))

/** The dates of a text that stand with a weekday, in the forms of both languages. */
export function weekdayDates(text: string): (WeekdayDate & Stretch)[] {
  const candidates = SHAPES.flatMap((shape, rank) =>
    [...text.matchAll(shape)].flatMap((match) => {
      const named = read(match.groups ?? {})
      return named ? [{ rank, day: { ...named, start: match.index, end: match.index + match[0].length } }] : []
    }),
  )
  const found: typeof candidates = []
  for (const candidate of candidates.sort((a, b) => a.day.start - b.day.start)) {
    const last = found.at(-1)
    if (!last || last.day.end <= candidate.day.start) found.push(candidate)
    // of two readings of the same words the fuller shape is right, and those stand first
    else if (candidate.rank < last.rank) found[found.length - 1] = candidate
  }
  return found.map(({ day }) => day)
}

function read(part: Record<string, string | undefined>): WeekdayDate | undefined {
  const korean = part.k1 ?? part.k2
  const weekday = korean ? KOREAN_DAYS.indexOf(korean) : DAYS.indexOf(part.wd!.slice(0, 3).toLowerCase())
  const year = fullYear(part.y ?? part.y1 ?? part.y2)
  const shown = (month: number, day: number, ambiguous: boolean) =>
    month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { ...(year && { year }), month, day, weekday, ambiguous } : undefined
  if (part.m) return shown(Number(part.m), Number(part.d), false)
  if (part.mon) return shown(MONTHS.indexOf(part.mon.slice(0, 3).toLowerCase()) + 1, Number(part.d), false)
  if (part.a1) return shown(Number(part.a1), Number(part.b1), false)
  const [a, b] = [Number(part.a2 ?? part.a3), Number(part.b2 ?? part.b3)]
  // day first as most of the world writes it; an American order is tried where this one does not fit
  return b <= 12 ? shown(b, a, a <= 12) : shown(a, b, false)
}

/** A year that a text says, with the month it says it of. */
export interface YearMention {
  at: number
  year: number
  month?: number
}

const YEARS = [
  '(?<!\\d)(?<y>20\\d{2})(?:년|[-./])(?:\\s?(?<m>\\d{1,2})(?:월|[-./]))?',
  `${EN_MONTH}\\.?\\s(?:the\\s)?\\d{1,2}(?:st|nd|rd|th)?,?\\s(?<y>20\\d{2})(?!\\d)`,
  `\\d(?:st|nd|rd|th)?\\s(?:of\\s)?${EN_MONTH}\\.?,?\\s(?<y>20\\d{2})(?!\\d)`,
  '\\d[-./](?<y>20\\d{2})(?!\\d)|\\b(?:in|of|during|for) (?<y2>20\\d{2})\\b',
].map((shape) => new RegExp(shape, 'giu'))

/** The years of a text, in order. */
export const yearMentions = (text: string): YearMention[] =>
  YEARS.flatMap((shape) =>
    [...text.matchAll(shape)].map(({ index, groups: { y, y2, m, mon } = {} }) => {
      const month = mon ? MONTHS.indexOf(mon.slice(0, 3).toLowerCase()) + 1 : Number(m)
      return { at: index, year: Number(y ?? y2), ...(month >= 1 && month <= 12 && { month }) }
    }),
  ).sort((a, b) => a.at - b.at)

const fullYear = (year: string | undefined) =>
  year === undefined ? undefined : year.length === 2 ? 2000 + Number(year) : Number(year)
