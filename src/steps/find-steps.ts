import type { Draft, Words } from '../check.ts'
import type { PlainDraft } from '../step.ts'
import { acknowledge } from './acknowledge.ts'
import { explain } from './explain.ts'
import { listen } from './listen.ts'
import { takeAction } from './take-action.ts'
import { thank } from './thank.ts'

/** Where each step of LATTE shows in a draft. */
export function findSteps(draft: PlainDraft, words: Words): Draft['steps'] {
  const acts = takeAction(draft, words)
  const told = explain(draft, words)
  return {
    listen: listen(draft, words, new Set([...acts, ...told])),
    acknowledge: acknowledge(draft, words),
    'take-action': acts,
    thank: thank(draft, words),
    explain: told,
  }
}
