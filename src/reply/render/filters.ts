import type { Lang } from '../../text/text.ts'
import type { Clock } from '../values/read-day.ts'
import { writeDay, writeEta, writeMoment, writeTime } from '../values/write-day.ts'
import { MissingDrop, ValueDrop } from './drops.ts'

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

/** What is said to somebody whose name nobody knows. */
const nobody: Readonly<Record<Lang, string>> = { en: 'there', ko: '고객님' }

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
    list: through((value, word) => listed(items(value), word === 'or', lang)),
    bullets: through((value) => value), // printed line by line: see engine.ts
  }
}

/** A missing value, which thereby knows that somebody would have liked to have it. */
const isMissing = (value: unknown): boolean =>
  value instanceof MissingDrop ? value.valueOf() === undefined : value === undefined || value === null

export const items = (value: unknown): readonly string[] =>
  value instanceof ValueDrop ? (value.value.items ?? [value.value.text]) : [String(value)]

/** `a, b, and c`, `a or b`; `a, b, c`, `a 또는 b`. */
function listed(all: readonly string[], or: boolean, lang: Lang): string {
  if (lang === 'ko') return or && all.length > 1 ? `${all.slice(0, -1).join(', ')} 또는 ${all.at(-1)}` : all.join(', ')
  if (all.length < 3) return all.join(or ? ' or ' : ' and ')
  return `${all.slice(0, -1).join(', ')}, ${or ? 'or' : 'and'} ${all.at(-1)}`
}

const titles = /^(?:mr|mrs|ms|miss|mx|dr|prof)\.? +/i
const compoundSurnames = /^(?:남궁|황보|제갈|선우|독고|사공|서문|동방)/

/** `Geraldine` of `Ms. Geraldine Marsh` or `Marsh, Geraldine`; `하늘` of `김하늘`. An address or a number is nobody's first name. */
function firstName(name: string, lang: Lang): string {
  if (lang === 'ko') {
    const bare = name.replace(/ ?(?:고객)?님$/, '')
    if (!/^[가-힣]{3,4}$/.test(bare)) return bare
    return bare.slice(compoundSurnames.test(bare) && bare.length > 3 ? 2 : 1)
  }
  if (/[@\d]/.test(name) || !/\p{L}/u.test(name)) return nobody.en
  const turned = /^([^,]+), *(.+)$/.exec(name)
  const plain = (turned ? turned[2]! : name).replace(titles, '')
  // behind a title alone stands a surname: "Ms. Marsh" stays as she is
  if (plain !== name && !turned && !plain.includes(' ')) return name
  const [first = ''] = plain.split(' ')
  return /^\p{L}\.?$/u.test(first) ? name : first
}

/** `김하늘님`, never 님님; `김하늘 고객님` with a title; 고객님 for somebody without a name. English has none of it. */
function honorific(name: string, title: unknown, lang: Lang): string {
  if (lang === 'en') return name || nobody.en
  const bare = name.replace(/ ?(?:고객)?님$/, '').trim()
  if (bare === '' || bare === '고객') return nobody.ko
  return title === undefined ? `${bare}님` : `${bare} ${String(title)}`
}
