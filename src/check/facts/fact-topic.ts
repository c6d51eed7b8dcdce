import { room } from '../../registry.ts'
import type { Lang, Text } from '../../text/text.ts'
import type { FactValue } from './fact-value.ts'

/**
 * A way to state a fact: a regular expression in which `{days}`, `{term}`, `{money}`, `{clock}`, `{range}`, `{phone}` and `{email}` are a
 * quantity, `…` is a gap within the clause that no quantity and none of the topic's `bars` stands in, and RX is "return or exchange".
 */
export interface Frame {
  says: string
  /** the value of a frame without a quantity */
  value?: FactValue
}

/** Something that a shop promises or requires in numbers. Adding one is adding one file under `topics/`. */
export interface FactTopic {
  /** as it stands in the settings: `returns.days` */
  key: string
  title: Text
  /** how its value is written there */
  like: string
  /** units that it can be said in; `payer` for "free" and "customer" */
  units: readonly ('D' | 'T' | 'M' | 'C' | 'R' | 'P' | 'E' | 'payer')[]
  frames: Readonly<Record<Lang, readonly (string | Frame)[]>>
  /** words of other topics, over which no gap reaches */
  bars: Readonly<Record<Lang, string>>
  /** words by which it is said of this customer's case, and is no rule */
  own?: Readonly<Record<Lang, string>>
  /** what a sentence must hold besides */
  needs?: Readonly<Record<Lang, string>>
  examples: readonly { lang: Lang; text: string; says: readonly string[] }[]
}

export const { member: factTopic, names: factTopicNames } = room<FactTopic>(new URL('./topics/', import.meta.url))

/** All topics, loaded once they are needed. */
export async function factTopics(): Promise<readonly FactTopic[]> {
  return Promise.all(factTopicNames().map(async (name) => (await factTopic(name))!))
}
