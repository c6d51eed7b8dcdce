import { setFlagsFromString } from 'node:v8'
import { reviewDrafts, settableIds } from '../../check/review-drafts.ts'
import { loadConfig } from '../../config/config.ts'
import { EXIT } from '../../errors.ts'
import { output } from '../../files/output.ts'
import { failsBy } from '../../findings/grades.ts'
import { settings } from '../../findings/settings.ts'
import type { Text } from '../../text/text.ts'
import { openBaseline, settle } from '../baseline.ts'
import { localDay } from '../local-day.ts'
import { warningsIn } from '../max-warnings.ts'
import { wrote } from '../messages/cli.ts'
import { drawReview } from '../review.ts'
import type { Run } from '../run.ts'
import type { CheckFlags } from './flags.ts'
import { readDrafts } from './read-drafts.ts'
import { reviewOf } from './review.ts'

/** `support-kit check`: drafts → findings → text. `today` is a day of the local calendar. Returns the exit code. */
export async function runCheck(named: readonly string[], flags: CheckFlags, run: Run, today = localDay()): Promise<number> {
  const { io } = run
  const settled = await loadConfig(io.cwd, named[0] ?? flags.macros[0], flags.config)
  const { check: config = {}, lang } = settled
  run.lang = run.asked ?? lang ?? run.lang
  const tell = (text: Text) => flags.quiet || io.err(`${text[run.lang]}\n`)
  const set = settings(config, { preset: flags.preset, rules: flags.rule }, settableIds(), 'check')
  const strict = (flags.preset ?? [config.extends].flat().at(-1)) === 'strict'
  const maxWarnings = warningsIn(flags.maxWarnings) ?? config.maxWarnings
  const failOn = flags.failOn ?? config.failOn ?? 'likely'
  const baseline = await openBaseline(flags, config.baseline, io.cwd)
  const { drafts, sources, thread } = await readDrafts(named, flags, run, tell)
  compileAtOnce([...sources.values()].reduce((sum, text) => sum + text.length, 0))
  const to = output('--output', flags.output, io.cwd, [...sources.keys(), ...(flags.thread ? [flags.thread] : [])])
  const situation = async (name: string) => (await import('../check-scenario.ts')).scenarioOf(name, settled, io)
  const answer = await reviewDrafts({
    drafts,
    sources,
    settings: set,
    minGrade: flags.minGrade ?? config.minGrade ?? (strict ? 'possible' : 'likely'),
    words: config.words ?? {},
    baseline,
    today,
    ...(flags.draftLang && { lang: flags.draftLang }),
    ...(flags.scenario !== undefined && (await situation(flags.scenario))),
    ...(flags.channel && { channel: flags.channel }),
    ...(thread !== undefined && { thread }),
  })
  if (baseline) settle(baseline, answer.baseline, io.cwd, tell)
  await drawReview(reviewOf(answer, sources, flags, run.lang), flags.format, run, to)
  if (to) tell(wrote(to.name))
  const stale = flags.baselineStrict === true && failOn !== 'never' && answer.baseline.stale.length > 0
  return stale || failsBy(answer.findings, failOn, maxWarnings) ? EXIT.findings : EXIT.ok
}

/** Below so many characters it takes longer to optimize an expression than to match with it as it is. */
const short = 20_000

/** A lexicon is one long expression: V8 would interpret it at first, which takes longer than to compile it (0.3 s of 0.7 s). */
function compileAtOnce(characters: number): void {
  setFlagsFromString('--no-regexp-tier-up')
  if (characters < short) setFlagsFromString('--no-regexp-optimization')
}
