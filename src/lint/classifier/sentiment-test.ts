import { feels, noParty } from '../messages/tag-verdict.ts'
import { type Clues, find, type Judgement, unknown } from './clues.ts'
import { splitObjectOf } from './object.ts'
import { is } from './tokens.ts'
import { mayNarrow } from './word-form.ts'

/** What is filed about a thing, whatever it is called. */
const complaint = /^(?:complaints?|불만|불만사항|민원|컴플레인)$/

/** A sentence of praise, 좌석이 편해요, asks for nothing and blames nobody. */
const sentence = /(?:요|니다)$/

const aboutPeople = new Set([
  'service',
  'services',
  'customer service',
  'customer support',
  'experience',
  '서비스',
  '고객서비스',
  '경험',
  '이용경험',
])

/** Valence without an object: `angry customer`, 불만. With one, a bad feeling is an event. */
export function sentimentTest({ words }: Clues): Judgement | undefined {
  const feeling = find(words, 'feeling')
  if (!feeling) return undefined
  const rest = words.filter((word) => !is(word, 'feeling'))
  const praises = feeling.entry.as === 'good' && sentence.test(feeling.token.text)
  if (
    rest.every(
      (word) =>
        (praises && is(word, 'thing', 'aspect', 'step', 'change')) ||
        is(word, 'about', 'vague', 'asked') ||
        aboutPeople.has(word.text) ||
        find([word], 'party')?.entry.owner === 'customer' ||
        // whoever praises somebody names nothing to mend
        (feeling.entry.as === 'good' && is(word, 'party')),
    )
  )
    return { kind: 'sentiment', sure: true, why: feels(feeling.token.text) }
  const [one, another] = unknown(rest)
  const object =
    !another &&
    (!one || (complaint.test(feeling.token.text) && mayNarrow(one.text))) &&
    rest.every((word) => word === one || is(word, 'thing', 'aspect', 'about', 'vague', 'metadata', 'step', 'change', 'done'))
  if (feeling.entry.as !== 'bad' || !object) return undefined
  return {
    kind: 'event',
    sure: false,
    why: noParty(feeling.token.text, []),
    trouble: 'problem',
    object: splitObjectOf(rest, false),
  }
}
