import { type Finding, grades, severities } from './finding.ts'
import { count } from './review.ts'

/** From what severity on a run fails. */
export const thresholds = [...severities, 'never'] as const
export type Threshold = (typeof thresholds)[number]

/** Whether a run fails: a finding at least as bad as the threshold, or more warnings than are allowed. */
export function failsBySeverity(
  findings: readonly Finding[],
  { failOn, maxWarnings }: { failOn: Threshold; maxWarnings?: number | undefined },
) {
  if (failOn === 'never') return false
  const bad = severities.slice(0, severities.indexOf(failOn) + 1)
  return (
    findings.some(({ severity }) => bad.includes(severity)) || count(findings, 'warn') > (maxWarnings ?? Number.POSITIVE_INFINITY)
  )
}

/** From what grade on a run of `check` fails. */
export const failOns = [...grades, 'never'] as const
export type FailOn = (typeof failOns)[number]

/** Whether a run fails: a finding at least as sure, of a check that may fail it, or more warnings than are allowed. */
export function failsByGrade(findings: readonly Finding[], failOn: FailOn, maxWarnings: number | undefined): boolean {
  if (failOn === 'never') return false
  const grave = findings.some(
    ({ grade, advisory }) => !advisory && grade !== undefined && grades.indexOf(grade) <= grades.indexOf(failOn),
  )
  return grave || count(findings, 'warn') > (maxWarnings ?? Number.POSITIVE_INFINITY)
}
