import { type Step, steps } from '../latte.ts'
import type { Draft } from './check.ts'
import type { CheckResult, CheckRun } from './run-checks.ts'

/** What a check found in any branch of a reply, each place once. */
export function inAnyBranch([first, ...others]: readonly CheckRun[]): CheckRun {
  if (others.length === 0) return first!
  const key = ({ id, hit }: CheckResult) => `${id} ${hit.start} ${hit.end}`
  const all = [first!, ...others]
  const results = new Map(
    all
      .flatMap((one) => one.results)
      .map((result) => [key(result), result])
      .reverse() as [string, CheckResult][],
  )
  return { results: [...results.values()].reverse(), ran: [...new Set(all.flatMap(({ ran }) => ran))] }
}

/** A step is there if every customer gets it; of the branches the longest is shown. */
export function inEveryBranch(drafts: readonly Draft[]): Pick<Draft, 'lang' | 'steps'> {
  const letters = ({ masked }: Draft) => masked.replace(/\s/g, '').length
  const longest = drafts.reduce((best, draft) => (letters(draft) > letters(best) ? draft : best))
  const everywhere = (step: Step) => drafts.every((draft) => draft.steps[step].length > 0)
  const found = steps.map((step) => [step, everywhere(step) ? longest.steps[step] : []] as const)
  return { lang: longest.lang, steps: Object.fromEntries(found) as unknown as Draft['steps'] }
}
