import { factOfTicket, namesOnly, noDirection, saysNothing } from '../messages/tag-verdict.ts'
import { type Clues, find, type Judgement, unknown } from './clues.ts'
import { isDeal } from './request-test.ts'
import { entryOf, is, type Token } from './tokens.ts'
import { isGuess, mayName, mayNarrow, saysMore } from './word-form.ts'

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

/** `customer request`, 고객 요청: every ticket is one. */
export function bareRequestTest({ words }: Clues): Judgement | undefined {
  const ask = find(words, 'asked')
  const bare = (word: Token) => is(word, 'asked', 'vague', 'about') || find([word], 'party')?.entry.owner === 'customer'
  return ask && words.length > 1 && find(words, 'party') && words.every(bare)
    ? { kind: 'topic', sure: true, why: saysNothing(ask.token.text), by: 'vague' }
    : undefined
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

/** Verbs and nouns alike, and mostly verbs in front of another noun. */
const doubles = new Set([
  'book',
  'exchange',
  'download',
  'print',
  'file',
  'report',
  'install',
  'export',
  'import',
  'upload',
  'sale',
  'swap',
  'transfer',
  'recharge',
  'wire',
  'refill',
  'trade',
  'rent',
])

/** How few words may be unknown for the rest to make a topic: two beside `inquiry`, one beside another head or where it only narrows it. */
function fewStrangers({ words, above, head }: Clues, about: boolean, rule: boolean): boolean {
  const strangers = unknown(words)
  const [one] = strangers
  if (!one) return true
  if (strangers.some((word) => saysMore(word.text))) return false
  if (about) return strangers.length <= 2
  if (strangers.length > 1) return false
  if (is(head, 'aspect') && !rule) return true
  if (words.length === 1) return above.length === 0 && mayName(one.text)
  const last = words.at(-1)
  // English nouns and adjectives look alike: `samovar order`, `ghost order`
  const narrows = is(last, 'aspect') || (is(last, 'thing') && /^[가-힣]/.test(one.text))
  return one !== last && narrows && mayNarrow(one.text)
}

/** An object without direction. Only if every word is known, or a word like `inquiry` says that it is no more. */
export function topicTest(clues: Clues): Judgement | undefined {
  const { words, above, head, first, listed } = clues
  const last = words.at(-1)
  const about = words.some((word) => is(word, 'about'))
  const marked = about || is(head, 'aspect')
  if (words.length === 0 || words.some((word) => is(word, 'not', 'fault', 'trouble', 'cause', 'feeling'))) return undefined
  const rule = entryOf(head, 'aspect')?.as === 'rule'
  if (!fewStrangers(clues, about, rule)) return undefined
  // `patient care`, `driver tip`: whose it is
  const whose = (word: Token) => is(word, 'party') && word !== last && is(last, 'thing', 'aspect') && !is(last, 'change')
  const plain = (word: Token) => is(word, 'thing', 'aspect', 'about', 'vague', 'step') || whose(word)
  // `new card`, `urgent delivery`: two facts, and which one is meant is open
  if (words.length > 1 && !about && words.some((word) => is(word, 'metadata') && !plain(word))) return undefined
  // `hotel booking`, 진료 예약, `book flight`: a thing and an ask alike
  const bare = words.length > 1 && !listed && !marked
  if (bare && is(last, 'thing') && is(last, 'change') && !words.every(isDeal)) return undefined
  if (bare && first && doubles.has(first.text)) return undefined
  const asking = words.filter((word) => !plain(word) && is(word, 'asked', 'change'))
  const deals = asking.every((word) => entryOf(word, 'change')?.as === 'deal')
  const heading = about || listed || above.length > 0 || words.length > 1
  // 등록 문의, `registration question`: whoever asks about it may want anything
  const onlyAsked = about && words.every((word) => is(word, 'about', 'asked', 'change'))
  if (asking.length > 0 && !(deals && heading) && !rule && !onlyAsked) return undefined
  const open = words.filter((word) => !plain(word) && is(word, 'ask', 'party', 'done') && !(deals && word.text === 'cancel'))
  if (open.length > 0 && !marked) return undefined
  if (open.some((word) => is(word, 'done') && !is(word, 'ask')) && !about) return undefined
  const named = words.map((word) => word.text)
  // nobody knows how a word rises that is in no lexicon
  if (words.every((word) => word.entries.length === 0 || isGuess(word.entries)))
    return { kind: 'topic', sure: false, why: namesOnly(named) }
  return {
    kind: 'topic',
    sure: !words.some((word) => word.entries.length === 0 || isGuess(word.entries)),
    why: noDirection(named),
  }
}
