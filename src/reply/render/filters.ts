import type { Lang } from '../../text/text.ts'
import type { Clock } from '../values/read-day.ts'
import { writeDay, writeEta, writeMoment, writeTime } from '../values/write-day.ts'
import { MissingDrop, ValueDrop } from './drops.ts'
import { firstName, honorific, nobody } from './names.ts'

export type Filter = (value: unknown, ...args: unknown[]) => unknown

export interface FilterSetting extends Pick<Clock, 'now'> {
  lang: Lang
  /** a noun with its Korean particle */
  particle: (noun: string, particle: string) => string
}

/** Filters of Liquid that templates may use: words and small sums, nothing that opens, loops or reckons dates in another zone. */
export const liquidFilters = [
  'upcase',
  'downcase',
  'capitalize',
  'strip',
  'append',
  'prepend',
  'plus',
  'minus',
  'size',
  'first',
  'last',
  'join',
]

/** The filters of replies, by name. A missing value goes through all but those that have a word for it. */
export function filters(setting: FilterSetting): Readonly<Record<string, Filter>> {
  const { lang, particle } = setting
  const through =
    (filter: Filter): Filter =>
    (value, ...args) =>
      [value, ...args].find((one) => one instanceof MissingDrop) ?? filter(value, ...args)
  const dated = (write: (at: number, ...args: unknown[]) => string) =>
    through((value, ...args) =>
      value instanceof ValueDrop && value.value.number !== undefined ? write(value.value.number, ...args) : value,
    )
  return {
    default: (value, other) => (isMissing(value) || value === '' || value === false ? other : value),
    first_name: (value) => (isMissing(value) ? (lang === 'en' ? nobody.en : value) : firstName(String(value), lang)),
    honorific: (value, title) => honorific(isMissing(value) ? '' : String(value), title, lang),
    josa: through((value, form) => (lang === 'ko' ? particle(String(value), String(form)) : String(value))),
    day: dated((at) => writeDay(at, lang, setting)),
    time: dated((at) => writeTime(at, lang)),
    datetime: dated((at) => writeMoment(at, lang, setting)),
    eta: dated((at, buffer) => writeEta(at, Number(buffer ?? 0), lang, setting)),
    money: through((value) => value),
    count: through((value, one, many) => `${value} ${String(value).trim() === '1' ? one : many}`),
    size: (value) => (isMissing(value) ? 0 : value instanceof ValueDrop ? items(value).length : sizeOf(value)),
    list: through((value, word) => listed(items(value), word === 'or', lang)),
    bullets: through((value) => value), // printed line by line: see engine.ts
  }
}

/** A missing value, which thereby knows that somebody would have liked to have it. */
const isMissing = (value: unknown): boolean =>
  value instanceof MissingDrop ? value.valueOf() === undefined : value === undefined || value === null

/** Of a list its items, of a text its characters. */
const sizeOf = (value: unknown): number => (Array.isArray(value) ? value.length : String(value).length)

export const items = (value: unknown): readonly string[] =>
  value instanceof ValueDrop ? (value.value.items ?? [value.value.text]) : [String(value)]

/** `a, b, and c`, `a or b`; `a, b, c`, `a 또는 b`. */
function listed(all: readonly string[], or: boolean, lang: Lang): string {
  if (lang === 'ko') return or && all.length > 1 ? `${all.slice(0, -1).join(', ')} 또는 ${all.at(-1)}` : all.join(', ')
  if (all.length < 3) return all.join(or ? ' or ' : ' and ')
  return `${all.slice(0, -1).join(', ')}, ${or ? 'or' : 'and'} ${all.at(-1)}`
}
