import { UserError } from '../../errors.ts'
import { nearest } from '../../text/nearest.ts'
import { noSuchFact, unreadableFact } from '../messages/facts.ts'
import { type FactTopic, factTopics } from './fact-topic.ts'
import type { FactValue } from './fact-value.ts'
import { quantitiesIn } from './quantities.ts'

/** What a team knows to be true: topic → its values, several where each is true somewhere. */
export type Facts = ReadonlyMap<string, readonly FactValue[]>

/** A value in the settings: one, or several. */
type Given = string | number | boolean | readonly (string | number | boolean)[]
export type GivenFacts = { readonly [key: string]: Given | GivenFacts }

/**
 * The facts of the settings: `{returns: {days: 30}}` or `{'returns.days': 30}`.
 * @throws UserError for a topic that there is none of, and a value that is not of its kind
 */
export async function readFacts(given: GivenFacts): Promise<Facts> {
  const topics = await factTopics()
  const known = topics.map(({ key }) => key)
  return new Map(
    flattened(given).map(([key, value]) => {
      const topic = topics.find((one) => one.key === key)
      if (!topic) throw UserError.of('invalid-settings', noSuchFact(key, nearest(key, known), known))
      const values = [value].flat().map((one) => parsed(String(one), topic))
      const read = values.filter((one): one is FactValue => one !== undefined)
      if (read.length < values.length)
        throw UserError.of('invalid-settings', unreadableFact(key, [value].flat().join(', '), topic.like))
      return [key, read]
    }),
  )
}

const flattened = (given: GivenFacts, above = ''): [string, Exclude<Given, GivenFacts>][] =>
  Object.entries(given).flatMap(([key, value]): [string, Exclude<Given, GivenFacts>][] =>
    typeof value === 'object' && !Array.isArray(value)
      ? flattened(value as GivenFacts, `${above}${key}.`)
      : [[above + key, value as Given]],
  )

/** What a unit is written like where only a number stands. */
const bare = [
  { unit: 'D', is: /^\d{1,3}(?:\s?[-–~]\s?\d{1,3})?(?: (?:business|working|calendar))?$/, as: (text: string) => `${text} days` },
  { unit: 'M', is: /^\d{1,3}(?:,\d{3})+$|^\d{1,9}(?:\.\d{1,2})?$/, as: (text: string) => `${text} won` },
] as const

function parsed(text: string, { units }: FactTopic): FactValue | undefined {
  const given = text.trim()
  if (units.includes('payer')) {
    if (/^(?:free|shop|seller|무료|판매자(?: ?부담)?)$/i.test(given)) return { kind: 'payer', who: 'free' }
    if (/^(?:customer|buyer|고객(?: ?부담)?|구매자(?: ?부담)?)$/i.test(given)) return { kind: 'payer', who: 'customer' }
  }
  const short = bare.find(({ unit, is }) => units.includes(unit) && is.test(given))
  const [found, ...more] = quantitiesIn(short ? short.as(given) : given)
  return found && more.length === 0 && units.includes(found.unit) ? found.value : undefined
}
