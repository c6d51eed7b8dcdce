import { UserError } from '../../errors.ts'
import { dayLies } from '../messages/values.ts'
import type { Variable, When } from '../template/template.ts'
import { type Clock, dayMs, readDay, readMoment, today, wallNow } from './read-day.ts'
import type { Value } from './value.ts'
import { writeDay, writeMoment } from './write-day.ts'

/** Where the day of a variable must lie, by the values of the others. */
export const whenOf = ({ when }: Variable, filled: ReadonlyMap<string, Pick<Value, 'text'>>): When | undefined => {
  if (typeof when !== 'object') return when
  for (const [name, by] of Object.entries(when)) {
    const said = filled.get(name)?.text
    if (said !== undefined && Object.hasOwn(by, said)) return by[said]
  }
  return undefined
}

/**
 * @throws UserError for a day that has passed where one to come is needed, and the other way round: "it leaves us on Monday" is wrong
 * on Saturday
 */
export function requireDayLies(variable: Variable, filled: ReadonlyMap<string, Value>, clock: Clock): void {
  const value = filled.get(variable.name)
  const when = whenOf(variable, filled)
  if (!when || value?.number === undefined) return
  const now = value.type === 'datetime' ? wallNow(clock) : today(clock)
  if (when === 'coming' ? value.number >= now : value.number <= now) return
  const write = (at: number) => ({ en: writeDay(at, 'en', clock), ko: writeDay(at, 'ko', clock) })
  const moment = { en: writeMoment(value.number, 'en', clock), ko: writeMoment(value.number, 'ko', clock) }
  const said = value.type === 'datetime' ? moment : write(value.number)
  throw new UserError(...dayLies(variable.name, said, write(today(clock)), when, exampleOf({ ...variable, when }, clock)))
}

/** An example that can be given as it is: days count from today, so that they never lie in the past. */
export function exampleOf(variable: Pick<Variable, 'type' | 'example'> & { when?: unknown }, clock: Clock): string {
  const { type, example } = variable
  if (type !== 'date' && type !== 'datetime') return example
  const found = type === 'date' ? readDay(example, clock) : readMoment(example, clock)
  if (!found) return example
  const at = variable.when === 'past' && found.day > today(clock) ? today(clock) - dayMs : found.day
  const iso = new Date(at).toISOString()
  return type === 'date' ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`
}
