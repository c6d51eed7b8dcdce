import { asks } from '../messages/verdict.ts'
import { type Clues, find } from './clues.ts'
import type { Judgement } from './judgement.ts'
import { entryOf, is } from './tokens.ts'

const request = (word: string, sure: boolean): Judgement => ({ kind: 'request', sure, why: asks(word) })

/** An explicit ask: a verb in front (`cancel order`) or a word for asking as head (환불 요청), with no failure as its point. */
export function requestTest({ words, head, first }: Clues): Judgement | undefined {
  if (!first || !head) return undefined
  if (is(head, 'asked')) return request(head.text, true)
  const verb = entryOf(first, 'ask')
  const rest = words.slice(words.indexOf(first) + 1)
  if (!verb) return undefined
  const last = words.at(-1)
  if (first.text.startsWith('wism')) return request(first.text, true)
  if (rest.length === 0 || is(last, 'trouble', 'fault', 'not', 'asked', 'about') || find(rest, 'not')) return undefined
  if (is(first, 'thing') && !words.includes(first)) return undefined
  // `cancellation fee` and `return policy` are looked up, not asked for: the verb is a noun there
  const rule = entryOf(last, 'aspect')
  if (rule && verb.as !== 'look' && (rule.as === 'rule' || is(first, 'thing'))) return undefined
  if (is(first, 'thing') && !rest.some((word) => is(word, 'thing') && word.text !== 'rate')) return undefined
  return request(first.text, true)
}

/** A noun that asks when it has an object: 주소 변경, `subscription cancellation`, `password reset`. */
export function nounRequestTest({ words, above, head, listed }: Clues): Judgement | undefined {
  if (!head || !(is(head, 'change') || (is(head, 'ask') && !is(head, 'thing')))) return undefined
  const rest = [...above, ...words].filter((word) => word !== head)
  if (rest.length === 0 || rest.every((word) => is(word, 'vague', 'about'))) return undefined
  const deal = entryOf(head, 'change')?.as === 'deal'
  const deals = (word: (typeof rest)[number]) => entryOf(word, 'thing')?.as === 'refund'
  if (deal && (listed || above.length > 0) && rest.some(deals)) return undefined
  return request(
    head.text,
    rest.every((word) => word.entries.length > 0),
  )
}
