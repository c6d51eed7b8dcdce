import { nearest } from '../text/nearest.ts'
import { unknownSuppressed, unusedSuppression } from './messages/findings.ts'

/** The words of a comment like `no-blame, no-leak -- quoted from the customer`, between blanks or commas, and the reason behind `--`. */
export function suppressionComment(text: string): { words: string[]; reason: string } {
  const at = ` ${text} `.indexOf(' -- ')
  const [before, reason] = at < 0 ? [text, ''] : [text.slice(0, Math.max(0, at - 1)), text.slice(at + 2).trim()]
  return { words: before.split(/[\s,]+/).filter(Boolean), reason }
}

/** What to report of a suppression that suppressed nothing: of a rule that is not among `known`, the name that may be meant. */
export const unusedSuppressionText = (rule: string, known: readonly string[]) =>
  rule === '*' || known.includes(rule) ? unusedSuppression(rule) : unknownSuppressed(rule, nearest(rule, known))
