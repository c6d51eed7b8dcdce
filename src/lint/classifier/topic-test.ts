import { factOfTicket, noDirection, saysNothing } from '../messages/tag-verdict.ts'
import { type Clues, find, type Judgement, unknown } from './clues.ts'
import { isDeal } from './request-test.ts'
import { entryOf, is, type Token } from './tokens.ts'
import { mayNarrow } from './word-form.ts'

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
])

/** 정형외과 병실, 무궁화호 좌석: which thing it is. Any other noun before a thing may be what is wrong with it: 악취 화장실. */
const MODIFIER =
  /^(?:[가-힣]{1,4}(?:내과|외과|안과|치과|소아과|피부과|부인과|비뇨기과|이비인후과|병동|의학과)|무궁화호|새마을호|고속버스|시내버스|전철)$/u

/** An object without direction. Only if every word is known, or a word like `inquiry` says that it is no more. */
export function topicTest({ words, above, head, first, listed }: Clues): Judgement | undefined {
  const last = words.at(-1)
  const about = words.some((word) => is(word, 'about'))
  const marked = about || is(head, 'aspect')
  const strange = unknown(words).length
  if (words.length === 0 || words.some((word) => is(word, 'not', 'fault', 'trouble', 'cause', 'feeling'))) return undefined
  const rule = entryOf(head, 'aspect')?.as === 'rule'
  const which = unknown(words)[0]
  const narrowed = which !== undefined && which !== last && is(last, 'thing', 'aspect') && mayNarrow(which.text)
  const named = !listed && is(head, 'thing') && head !== first && MODIFIER.test(first?.text ?? '')
  if (strange > (about ? 2 : (marked && !rule) || named || narrowed ? 1 : 0)) return undefined
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
  return { kind: 'topic', sure: strange === 0, why: noDirection(words.map((word) => word.text)) }
}
