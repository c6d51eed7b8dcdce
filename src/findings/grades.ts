import { type Finding, grades } from './finding.ts'
import { count } from './weight.ts'

/** From what grade on a run of `check` fails. */
export const failOns = [...grades, 'never'] as const
export type FailOn = (typeof failOns)[number]

/** Whether a run fails: a finding at least as sure, of a check that may fail it, or more warnings than are allowed. */
export function failsBy(findings: readonly Finding[], failOn: FailOn, maxWarnings: number | undefined): boolean {
  if (failOn === 'never') return false
  const grave = findings.some(
    ({ grade, advisory }) => !advisory && grade !== undefined && grades.indexOf(grade) <= grades.indexOf(failOn),
  )
  return grave || count(findings, 'warn') > (maxWarnings ?? Number.POSITIVE_INFINITY)
}
