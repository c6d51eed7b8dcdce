import { causeTest } from './cause-test.ts'
import type { Clues, Judgement } from './clues.ts'
import { eventTest } from './event-test.ts'
import { nounRequestTest, requestTest } from './request-test.ts'
import { sentimentTest } from './sentiment-test.ts'
import { is } from './tokens.ts'
import { metadataTest, topicTest, vagueTest } from './topic-test.ts'

/** The tests of a name, in order: the first that knows decides; none: not known. */
const tests: readonly ((clues: Clues) => Judgement | undefined)[] = [
  vagueTest,
  metadataTest,
  requestTest,
  causeTest,
  eventTest,
  sentimentTest,
  nounRequestTest,
  topicTest,
]

/** What the clues of a name say it is; undefined where no test knows. */
export function judge(clues: Clues): Judgement | undefined {
  const unclear = clues.words.some((word) => is(word, 'unclear'))
  for (const test of unclear ? [requestTest] : tests) {
    const judgement = test(clues)
    if (judgement) return judgement
  }
  return undefined
}
