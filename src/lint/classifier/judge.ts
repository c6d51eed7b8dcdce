import { causeTest } from './cause-test.ts'
import type { Clues, Judgement } from './clues.ts'
import { eventTest } from './event-test.ts'
import { nounRequestTest, requestTest } from './request-test.ts'
import { sentimentTest } from './sentiment-test.ts'
import { is } from './tokens.ts'
import { bareRequestTest, metadataTest, topicTest, vagueTest } from './topic-test.ts'

/** Tests of a name in their order: the first that returns a judgement decides. */
const tests: readonly ((clues: Clues) => Judgement | undefined)[] = [
  vagueTest,
  bareRequestTest,
  metadataTest,
  requestTest,
  causeTest,
  eventTest,
  sentimentTest,
  nounRequestTest,
  topicTest,
]

/** Judgement of a name from its clues; undefined where no test decides. */
export function judge(clues: Clues): Judgement | undefined {
  const unclear = clues.words.some((word) => is(word, 'unclear'))
  for (const test of unclear ? [requestTest] : tests) {
    const judgement = test(clues)
    if (judgement) return judgement
  }
  return undefined
}
