import { asks } from '../messages/tag-verdict.ts'
import { type Clues, find, type Judgement } from './clues.ts'
import { entryOf, is, type Token } from './tokens.ts'

const request = (word: string, sure: boolean): Judgement => ({ kind: 'request', sure, why: asks(word) })

/** What makes a verb of a word that is a noun too: `return an item`, `exchange my order`, but not `return label`. */
const objects = new Set([
  'a',
  'an',
  'my',
  'the',
  'your',
  'item',
  'items',
  'product',
  'products',
  'money',
  'funds',
  'goods',
  'order',
  'package',
])

/** What is a noun before `fee`, `policy` and their like, where other verbs still ask: `raise limit`. */
const nouns = new Set(['change', 'cancel', 'upgrade', 'downgrade', 'claim', 'purchase', 'replace', 'switch', 'rent', 'extend'])

/** What nobody reports: `report problem`, `report error` are about reports. */
const ofReports = /^(?:issue|problem|error|bug|failure|delay|missing|mistake|fault|glitch)s?$/

/** `report gas leak`, `report a lost card`: somebody tells, and wants it seen to. */
const reports = ({ words, first }: Clues): boolean => {
  const told = words[1]
  return first?.text === 'report' && words[0] === first && is(told, 'trouble', 'cause') && !ofReports.test(told!.text)
}

/** Is the first word a verb here? `cancellation fee`, `change policy`, `return label` and `order/refund` name things instead. */
function asksFirst({ words, first, second }: Clues): boolean {
  const verb = entryOf(first, 'ask')
  const last = words.at(-1)
  if (!first || !verb || words.length < (words.includes(first) ? 2 : 1)) return false
  if (is(last, 'trouble', 'fault', 'not', 'feeling') || (is(last, 'about') && !is(last, 'thing')) || find(words, 'not'))
    return false
  if (second?.text === 'my') return true
  if (is(first, 'thing')) return second !== undefined && objects.has(second.text)
  return verb.as === 'look' || entryOf(last, 'aspect')?.as !== 'rule' || !nouns.has(first.text)
}

/** An explicit ask: a verb in front (`cancel order`) or a word for asking as head (환불 요청), with no failure as its point. */
export function requestTest(clues: Clues): Judgement | undefined {
  const { words, head, first } = clues
  if (!first || !head) return undefined
  if (first.text === 'wismo' || first.text === 'wismr') return request(first.text, true)
  const rest = words.filter((word) => word !== head)
  if (is(head, 'asked')) {
    const complains = find(rest, 'feeling') && rest.every((word) => is(word, 'feeling', 'party'))
    return complains ? undefined : request(head.text, true)
  }
  return asksFirst(clues) || reports(clues) ? request(first.text, true) : undefined
}

/** Returning, exchanging, cancelling: what headings list together. */
export const isDeal = (word: Token) => entryOf(word, 'thing')?.as === 'refund' || entryOf(word, 'change')?.as === 'deal'
const cancels = (word: Token) => entryOf(word, 'change')?.as === 'deal' || word.text === 'cancel'

/** A noun that asks when it has an object: 주소 변경, `subscription cancellation`, `password reset`. */
export function nounRequestTest({ words, above, head, listed }: Clues): Judgement | undefined {
  if (!head || is(head, 'thing', 'aspect') || !is(head, 'change', 'ask')) return undefined
  const rest = [...above, ...words].filter((word) => word !== head)
  if (rest.length === 0 || rest.every((word) => is(word, 'vague', 'about'))) return undefined
  // a heading: 취소/교환/반품, `refund & cancellation`
  if (cancels(head) && (rest.every(isDeal) || (listed && rest.some(isDeal)))) return undefined
  return request(
    head.text,
    rest.every((word) => word.entries.length > 0),
  )
}
