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
  const acknowledged = acknowledge(draft, words)
  return {
    listen: listen(draft, words, new Set([...acts, ...told, ...acknowledged])),
    acknowledge: acknowledged,
    'take-action': acts,
    thank: thank(draft, words),
    explain: told,
  }
}
