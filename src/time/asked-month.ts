import { UserError } from '../errors.ts'
import { nearest } from '../text/nearest.ts'
import type { ErrorText, Text } from '../text/text.ts'
import { type Days, monthDays } from './day.ts'
import { monthEnd, monthKey, monthStart } from './months.ts'

/**
 * A month as people say it: one of a year, one of whatever year the data has, or the last that is complete; `orAll`: where none is, all
 * days.
 */
export type AskedMonth = { said: string } & ({ year: number; month: number } | { month: number } | { last: true; orAll?: true })

const names = 'january february march april may june july august september october november december'.split(' ')
const lasting = /^(?:last|last month|지난 ?달|지난 ?월|전월|마지막 달)$/
const numbered = /^(\d{4})(?: ?[-/.] ?|년 ?)(\d{1,2})월?$/
const koreanMonth = /^(\d{1,2}) ?월$/
const english = /^([a-z]{3,9})\.?(?:,? (\d{4}))?$/

/** `2026-10`, `2026-1`, `2026년 10월`, `October 2026`, `October`, `10월`, `last`, `지난달`; undefined for anything else. */
export function readMonth(said: string): AskedMonth | undefined {
  const text = said.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ')
  if (lasting.test(text)) return { said, last: true }
  const [year, month] = numbered.exec(text)?.slice(1) ?? [undefined, koreanMonth.exec(text)?.[1]]
  if (month !== undefined) return ofNumber(said, year, Number(month))
  const word = english.exec(text)
  return word ? ofNumber(said, word[2], names.findIndex((name) => name.startsWith(word[1]!)) + 1) : undefined
}

function ofNumber(said: string, year: string | undefined, month: number): AskedMonth | undefined {
  if (month < 1 || month > 12) return undefined
  return { said, month, ...(year !== undefined && { year: Number(year) }) }
}

/** @throws UserError for what is no month */
export function parseMonth(said: string, flag = '--month'): AskedMonth {
  const month = readMonth(said)
  if (!month) throw new UserError(...notAMonth(flag, said))
  return month
}

/** The days of a month that must have its year. @throws UserError for one without */
export function parseMonthOfYear(said: string, flag: string): Days {
  const month = parseMonth(said, flag)
  if (!('year' in month)) throw new UserError(...whichYear(flag, said))
  return monthDays(month.year, month.month)
}

/**
 * The days of a month that data cover: without a year the latest of that name, `last` the latest that is complete (the latest there is
 * where none is; undefined for `orAll`). Walls of the reporting zone.
 * @throws UserError where the data have nothing of it
 */
export function daysOf(
  month: AskedMonth,
  covered: { first: number; last: number; partial: readonly string[] },
): Days | undefined {
  const inside: number[] = []
  for (let at = monthStart(covered.first); at <= covered.last; at = monthEnd(at)) inside.push(at)
  const found = inside.findLast((at) => {
    if ('last' in month) return !covered.partial.includes(monthKey(at))
    const date = new Date(at)
    return date.getUTCMonth() + 1 === month.month && (!('year' in month) || date.getUTCFullYear() === month.year)
  })
  if (found === undefined && 'orAll' in month) return undefined
  const from = found ?? ('last' in month ? inside.at(-1) : undefined)
  if (from === undefined) throw UserError.of('missing-data', notInFile(month.said, inside.map(monthKey)))
  return { from, to: monthEnd(from) }
}

/** The month that was likely meant by what is none, as each language writes it. */
export function nearestMonth(said: string): Text | undefined {
  const text = said.normalize('NFC').trim().toLowerCase()
  const [, year, month] = /^(\d{4})(\d{2})$/.exec(text) ?? /^(?=.*?(\d{4})$)(\d{1,2})[-./ ]\d{4}$/.exec(text) ?? []
  if (month !== undefined) return ofNumber(said, year, Number(month)) && same(`${year}-${month.padStart(2, '0')}`)
  const [, number] = /^(\d{1,2})\D{0,2}$/.exec(text) ?? []
  if (number !== undefined) return ofNumber(said, undefined, Number(number)) && named(Number(number) - 1)
  const word = /[a-z]{3,}/.exec(text)?.[0]
  if (word === undefined) {
    const korean = nearest(text, ['지난달', '전월'])
    return korean === undefined ? undefined : { en: 'last', ko: korean }
  }
  const name = names.find((one) => one.startsWith(word)) ?? nearest(word, [...names, 'last'])
  return name === undefined || name === 'last' ? name && same(name) : named(names.indexOf(name), /\d{4}/.exec(text)?.[0])
}

const same = (text: string): Text => ({ en: text, ko: text })

function named(index: number, year?: string): Text {
  const name = `${names[index]![0]!.toUpperCase()}${names[index]!.slice(1)}`
  return year === undefined ? { en: name, ko: `${index + 1}월` } : { en: `${name} ${year}`, ko: `${year}년 ${index + 1}월` }
}

/** What is wrong with a month and how to write it. @param flag where it was given; none at a question */
export function notAMonth(flag: string | undefined, said: string): ErrorText {
  const [at, meant] = [flag === undefined ? '' : `${flag}: `, nearestMonth(said)]
  return [
    { en: `${at}"${said}" is not a month.`, ko: `${at}"${said}"은(는) 월이 아닙니다.` },
    {
      en: `${meant ? `Did you mean ${meant.en}? ` : ''}Write it as 2026-10, October or last.`,
      ko: `${meant ? `혹시 ${meant.ko}인가요? ` : ''}2026-10, 10월, 지난달처럼 써 주세요.`,
    },
  ]
}

const whichYear = (flag: string, said: string): ErrorText => [
  { en: `${flag}: "${said}" has no year.`, ko: `${flag}: "${said}"에 연도가 없습니다.` },
  { en: 'Write it as 2026-10.', ko: '2026-10처럼 써 주세요.' },
]

function notInFile(said: string, [first, ...more]: readonly string[]): ErrorText {
  const last = more.at(-1)
  return [
    { en: `--month: there are no tickets of ${said} here.`, ko: `--month: 이 파일에는 ${said} 문의가 없습니다.` },
    last === undefined
      ? { en: `All are of ${first}.`, ko: `모두 ${first} 문의입니다.` }
      : { en: `They are of ${first} to ${last}.`, ko: `${first}부터 ${last}까지의 문의가 있습니다.` },
  ]
}
