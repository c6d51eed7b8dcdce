import { UserError } from '../../errors.ts'
import type { Lang } from '../../text/text.ts'
import { badValue, misfit, noTime, wrongWeekday } from '../messages/values.ts'
import type { Variable } from '../template/template.ts'
import { fitted } from './fitted.ts'
import { readMoney } from './money.ts'
import { type Clock, type DayValue, readDay, readMoment, timeLacks } from './read-day.ts'
import { writeDay, writeMoment } from './write-day.ts'

/** A value as a template meets it: how it is written, and what filters reckon with. */
export interface Value {
  type: Variable['type']
  text: string
  /** of a date or a datetime: epoch ms of the wall clock; of a number: itself; of a yes or no: 1 or 0 */
  number?: number
  items?: readonly string[]
}

export interface ValueSetting extends Clock {
  lang: Lang
  /** ISO 4217, for amounts that name no currency */
  currency?: string | undefined
}

const longest = 2000
const mostItems = 20

/**
 * A value as it was given, read by its variable's type. Blank is none.
 * @throws UserError for what is not of its type, and for a weekday that is not that of its date
 */
export function readValue(variable: Variable, given: unknown, setting: ValueSetting): Value | undefined {
  const { name, type } = variable
  if (type === 'list') {
    const items = (Array.isArray(given) ? given.map(String) : plain(given).split(/;|\n/)).map(plain).filter(Boolean)
    if (items.length > mostItems) throw new UserError(...badValue(variable, `${items.length}`))
    const fit = items.map((item) => inPlace(variable, item, setting.lang))
    return items.length === 0 ? undefined : { type, text: fit.join(', '), items: fit }
  }
  const said = plain(given)
  if (said === '') return undefined
  const bad = () => new UserError(...badValue(variable, said))
  if (said.length > longest || (given !== null && typeof given === 'object')) throw bad()
  switch (type) {
    case 'date':
    case 'datetime': {
      const day = type === 'date' ? readDay(said, setting) : readMoment(said, setting)
      if (!day) {
        const lacks = type === 'datetime' ? timeLacks(said, setting) : undefined
        throw lacks ? new UserError(...noTime(variable, said, lacks === 'half')) : bad()
      }
      requireMatchingWeekday(name, said, day, setting)
      const text = (type === 'date' ? writeDay : writeMoment)(day.day, setting.lang, setting)
      return { type, text, number: day.day }
    }
    case 'number': {
      const digits = said.replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
      if (!/^-?\d+(\.\d+)?$/.test(digits)) throw bad()
      return { type, text: digits, number: Number(digits) }
    }
    case 'money': {
      const text = readMoney(said, setting.lang, setting.currency)
      if (!text) throw bad()
      return { type, text }
    }
    case 'url':
      if (!/^https?:\/\/[^\s<>"]+$/i.test(said)) throw bad()
      return { type, text: said }
    case 'email':
      if (!/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(said)) throw bad()
      return { type, text: said }
    case 'choice':
      if (variable.choices && !variable.choices.includes(said)) throw bad()
      return { type, text: said }
    case 'yes-no': {
      const yes = yesOrNo(said)
      if (yes === undefined) throw bad()
      return { type, text: yes ? 'yes' : 'no', number: Number(yes) }
    }
    default:
      return { type, text: inPlace(variable, said, setting.lang) }
  }
}

/** @throws UserError for what cannot stand where the template puts it */
function inPlace({ name, as, example }: Variable, said: string, lang: Lang): string {
  if (!as) return said
  const fit = fitted(said, as, lang)
  if (fit === undefined) throw new UserError(...misfit(name, said, as, example))
  return fit
}

const yesOrNo = (said: string): boolean | undefined => {
  if (/^(?:yes|y|true|1|예|네|응|함|했음)$/i.test(said)) return true
  return /^(?:no|n|false|0|아니오|아니요|안 함|안함)$/i.test(said) ? false : undefined
}

function requireMatchingWeekday(name: string, said: string, { day, weekday }: DayValue, setting: ValueSetting): void {
  if (weekday !== undefined && new Date(day).getUTCDay() !== weekday)
    throw new UserError(wrongWeekday(name, said, { en: writeDay(day, 'en', setting), ko: writeDay(day, 'ko', setting) }))
}

/** One line without control characters or edges: what a customer can be sent. */
const plain = (given: unknown): string =>
  String(given ?? '')
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim()
