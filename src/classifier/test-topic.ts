import { factOfTicket, noDirection, saysNothing } from '../messages/verdict.ts'
import { type Clues, find, unknown } from './clues.ts'
import type { Judgement } from './judgement.ts'
import { entryOf, is } from './tokens.ts'

/** Nothing is said: `other`, `general inquiry`, 기타, a bare 문의. */
export function vagueTest({ words }: Clues): Judgement | undefined {
  const vague = words.find((word) => is(word, 'vague', 'about'))
  if (
    !vague ||
    !words.every(
      (word) => is(word, 'vague', 'about') || (find(words, 'vague') && find([word], 'trouble')?.entry.as === 'problem'),
    )
  )
    return undefined
  return { kind: 'topic', sure: true, why: saysNothing(vague.text), by: 'vague' }
}

/** A fact of the ticket: `vip`, `priority::high`, 카카오톡. */
export function metadataTest({ words, above }: Clues): Judgement | undefined {
  const fact = find(words, 'metadata')
  const whole = (word: (typeof words)[number]) =>
    is(word, 'metadata') || (is(word, 'party') && word.entries[0]!.owner === 'customer')
  if (!fact || !words.every(whole)) return undefined
  if (above.length > 0 && !above.every((word) => is(word, 'metadata', 'aspect')) && fact.entry.as === 'priority') return undefined
  return { kind: 'topic', sure: true, why: factOfTicket(fact.token.text), by: 'metadata' }
}

/** An object without direction. Only if every word is known, or a word like `inquiry` says that it is no more. */
export function topicTest({ words, above, head, listed }: Clues): Judgement | undefined {
  const marked = is(head, 'about', 'aspect') || words.some((word) => is(word, 'about'))
  const strange = unknown(words).length
  if (words.some((word) => is(word, 'not', 'fault', 'trouble', 'cause', 'feeling'))) return undefined
  if (strange > 2 || (strange > 0 && !marked)) return undefined
  const asking = words.filter((word) => is(word, 'asked', 'change') && !is(word, 'thing', 'aspect'))
  const deals = asking.every((word) => entryOf(word, 'change')?.as === 'deal')
  const ruled = entryOf(head, 'aspect')?.as === 'rule'
  if (asking.length > 0 && !(deals && (marked || listed || above.length > 0)) && !ruled) return undefined
  const verbs = words.filter((word) => is(word, 'ask') && !is(word, 'thing', 'aspect', 'about'))
  if (verbs.length > 0 && !marked) return undefined
  const parties = words.filter((word) => is(word, 'party') && !is(word, 'thing'))
  if (parties.length > 0 && !marked) return undefined
  const inert = words.filter((word) => is(word, 'done') && !is(word, 'thing', 'aspect', 'about', 'step', 'metadata'))
  if (inert.length > 0) return undefined
  return { kind: 'topic', sure: strange === 0, why: noDirection(words.map((word) => word.text)) }
}
