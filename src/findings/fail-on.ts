import { type Finding, type Severity, severities } from './finding.ts'

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The costliest first: errors before warnings before notes, then by the share of tickets behind them, then as they stand in the files. */
export const byWeight = (a: Finding, b: Finding): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  (b.share ?? -1) - (a.share ?? -1) ||
  order(a.file, b.file) ||
  a.span.line - b.span.line ||
  a.span.column - b.span.column ||
  order(a.rule, b.rule)

export const count = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length

/** From what severity on a run fails. */
export const thresholds = [...severities, 'never'] as const
export type Threshold = (typeof thresholds)[number]

/** Whether a run fails: a finding at least as bad as the threshold, or more warnings than are allowed. */
export function fails(
  findings: readonly Finding[],
  { failOn, maxWarnings }: { failOn: Threshold; maxWarnings?: number | undefined },
) {
  if (failOn === 'never') return false
  const bad = severities.slice(0, severities.indexOf(failOn) + 1)
  return (
    findings.some(({ severity }) => bad.includes(severity)) || count(findings, 'warn') > (maxWarnings ?? Number.POSITIVE_INFINITY)
  )
}
