import { nearest } from '../text/nearest.ts'
import { unknownSuppressed, unusedSuppression } from './messages/findings.ts'

/** Parts of a comment like `no-blame, no-leak -- quoted from the customer`: words separated by spaces or commas, and the reason after `--`. */
export function suppressionComment(text: string): { words: string[]; reason: string } {
  const at = ` ${text} `.indexOf(' -- ')
  const [before, reason] = at < 0 ? [text, ''] : [text.slice(0, Math.max(0, at - 1)), text.slice(at + 2).trim()]
  return { words: before.split(/[\s,]+/).filter(Boolean), reason }
}

/** Message for a suppression that suppressed nothing; for a rule that is not among `known` it suggests the nearest name. */
export const unusedSuppressionText = (rule: string, known: readonly string[]) =>
  rule === '*' || known.includes(rule) ? unusedSuppression(rule) : unknownSuppressed(rule, nearest(rule, known))

/** Whether a suppression of a rule can be called unused: only if the rule ran, or does not exist. `*` is every rule. */
export const canBeUnused = (rule: string, ran: readonly string[], known: readonly string[]): boolean =>
  rule === '*' || ran.includes(rule) || !known.includes(rule)
