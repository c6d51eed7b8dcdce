import type { Level } from '../findings/presets.ts'
import type { FindingRule } from '../findings/review.ts'
import type { Settings } from '../findings/settings.ts'
import { type Lang, languages } from '../text/text.ts'
import { type Check, check, type Draft, type Hit, type Words } from './check.ts'

/** A hit of a check with the level that the settings give the check for this draft. */
export interface CheckResult {
  id: string
  level: Exclude<Level, 'off'>
  hit: Hit
}

/** What the checks found in one draft, and the ids of the checks that ran. */
export interface CheckRun {
  results: CheckResult[]
  ran: string[]
}

export type Checks = readonly { id: string; check: Check }[]

/** The checks that may be on and can read a language, each loaded once: one whose id begins with a language (`ko-cushion`) reads no other. */
export const checksFor = async (ids: readonly string[], lang: Lang): Promise<Checks> =>
  Promise.all(
    ids
      .filter((id) => languages.every((other) => other === lang || !id.startsWith(`${other}-`)))
      .map(async (id) => ({ id, check: (await check(id))! })),
  )

/** Runs every check that is on for this draft and can read its language. */
export function runChecks(checks: Checks, draft: Draft, settings: Settings, words: Words): CheckRun {
  const run: CheckRun = { results: [], ran: [] }
  for (const { id, check } of checks) {
    const { level } = settings.of(id, settable(check), { file: draft.file })
    if (level === 'off' || !check.langs.includes(draft.lang)) continue
    run.ran.push(id)
    for (const hit of check.check(draft, words)) run.results.push({ id, level, hit })
  }
  return run
}

export const described = ({ id, check: { title, why } }: Checks[number]): FindingRule => ({ id, title, why })

/** A check counts by its grade, unless a team sets it to `warn`; a preset only says whether it is on. */
const settable = ({ recommended }: Check) => ({ recommended: recommended ? 'error' : 'off', strict: 'error' }) as const
