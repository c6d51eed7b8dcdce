import type { Finding, Severity } from '../findings/finding.ts'
import { canBeUnused, unusedSuppressionText } from '../findings/suppression-comment.ts'
import type { SuppressibleFinding } from './run-rules.ts'
import type { Suppression, Tag } from './taxonomy.ts'

/** Findings that are not suppressed, and the suppressions that suppressed nothing. */
export interface SuppressionResult {
  kept: Finding[]
  suppressed: number
  unused: { suppression: Suppression; file: string; tag?: string }[]
}

/**
 * Applies suppressions: each counts for its rule, `*` for every rule. One is unused only if its rule ran (`ran`) or does not exist
 * (`known`). A comment for a whole file is one suppression, though each of its tags has it.
 */
export function applySuppressions(
  found: readonly SuppressibleFinding[],
  tags: readonly Tag[],
  ran: readonly string[],
  known: readonly string[],
): SuppressionResult {
  const used = new Set<string>()
  const kept = found.filter(({ finding, suppress }) => {
    const reasons = suppress.filter(({ rule }) => rule === finding.rule || rule === '*')
    for (const reason of reasons) used.add(place(finding.file, reason))
    return reasons.length === 0
  })
  const all = new Map<string, SuppressionResult['unused'][number]>()
  for (const { id, file, suppress } of tags) {
    for (const suppression of suppress) {
      const key = place(file, suppression)
      all.set(key, all.has(key) ? { suppression, file } : { suppression, file, tag: id })
    }
  }
  return {
    kept: kept.map(({ finding }) => finding),
    suppressed: found.length - kept.length,
    unused: [...all].flatMap(([key, one]) => (used.has(key) || !canBeUnused(one.suppression.rule, ran, known) ? [] : [one])),
  }
}

const place = (file: string, { rule, span }: Suppression) => `${file}\0${span.line}:${span.column}\0${rule}`

/** The finding of `unused-suppression` for one unused suppression. */
export function unusedFinding(
  { suppression, file, tag }: SuppressionResult['unused'][number],
  severity: Severity,
  known: readonly string[],
): Finding {
  const { rule, span } = suppression
  return {
    rule: 'unused-suppression',
    severity,
    ...unusedSuppressionText(rule, known),
    file,
    span,
    ...(tag !== undefined && { tag }),
  }
}
