import type { Draft, Words } from '../check.ts'
import type { PlainDraft } from '../step.ts'
import { acknowledge } from './acknowledge.ts'
import { explain } from './explain.ts'
import { listen } from './listen.ts'
import { takeAction } from './take-action.ts'
import { thank } from './thank.ts'

/** Where each step of LATTE shows in a draft. */
export const findSteps = (draft: PlainDraft, words: Words): Draft['steps'] => ({
  listen: listen(draft, words),
  acknowledge: acknowledge(draft, words),
  'take-action': takeAction(draft, words),
  thank: thank(draft, words),
  explain: explain(draft, words),
})
