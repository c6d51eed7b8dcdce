import { type Finding, grades, severities } from './finding.ts'
import { count } from './review.ts'

/** Lowest severity that fails a run of `lint`. */
export const thresholds = [...severities, 'never'] as const
export type Threshold = (typeof thresholds)[number]

/** Whether a run of `lint` fails: a finding of the threshold's severity or worse, or too many warnings. */
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

/** Lowest grade that fails a run of `check`. */
export const failOns = [...grades, 'never'] as const
export type FailOn = (typeof failOns)[number]

/** Whether a run of `check` fails: a finding of at least that grade which is not advisory, or too many warnings. */
export function failsByGrade(findings: readonly Finding[], failOn: FailOn, maxWarnings: number | undefined): boolean {
  if (failOn === 'never') return false
  const grave = findings.some(
    ({ grade, advisory }) => !advisory && grade !== undefined && grades.indexOf(grade) <= grades.indexOf(failOn),
  )
  return grave || count(findings, 'warn') > (maxWarnings ?? Number.POSITIVE_INFINITY)
}
