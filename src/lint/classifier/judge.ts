import { feels, noParty } from '../messages/tag-verdict.ts'
import type { Clues } from './clues.ts'
import { find } from './clues.ts'
import type { Judgement } from './judgement.ts'
import { causeTest } from './test-cause.ts'
import { eventTest } from './test-event.ts'
import { nounRequestTest, requestTest } from './test-request.ts'
import { metadataTest, topicTest, vagueTest } from './test-topic.ts'
import { is } from './tokens.ts'

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
  if (
    rest.every(
      (word) =>
        is(word, 'about', 'vague', 'asked') || aboutPeople.has(word.text) || find([word], 'party')?.entry.owner === 'customer',
    )
  )
    return { kind: 'sentiment', sure: true, why: feels(feeling.token.text) }
  const object = rest.every((word) => is(word, 'thing', 'aspect', 'about', 'vague', 'metadata', 'step'))
  if (feeling.entry.as !== 'bad' || !object) return undefined
  const thing = find(rest, 'thing')
  return {
    kind: 'event',
    sure: false,
    why: noParty(feeling.token.text, []),
    trouble: 'problem',
    ...(thing?.entry.as ? { family: thing.entry.as } : {}),
  }
}

/** The tests of a name, in order: the first that knows decides; none: not known. */
export const tests: readonly ((clues: Clues) => Judgement | undefined)[] = [
  vagueTest,
  metadataTest,
  requestTest,
  causeTest,
  eventTest,
  sentimentTest,
  nounRequestTest,
  topicTest,
]

export function judge(clues: Clues): Judgement | undefined {
  const unclear = clues.words.some((word) => is(word, 'unclear'))
  for (const test of unclear ? [requestTest] : tests) {
    const judgement = test(clues)
    if (judgement) return judgement
  }
  return undefined
}
