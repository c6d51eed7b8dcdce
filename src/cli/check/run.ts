import { setFlagsFromString } from 'node:v8'
import type { Asked } from '../../check/check.ts'
import { type DraftsQuestion, reviewDrafts, settableIds } from '../../check/review-drafts.ts'
import { loadConfig } from '../../config/config.ts'
import type { Config } from '../../config/schemas/config.ts'
import { EXIT } from '../../errors.ts'
import { output } from '../../files/output.ts'
import { failsByGrade } from '../../findings/fail-on.ts'
import { settings } from '../../findings/settings.ts'
import type { Io } from '../../terminal/io.ts'
import type { Lang, Text } from '../../text/text.ts'
import { localDay } from '../../time/day.ts'
import { openBaseline, settle } from '../baseline.ts'
import { warningsIn } from '../flag-values.ts'
import { wrote } from '../messages/cli.ts'
import { drawReview } from '../review.ts'
import type { Action } from '../run.ts'
import { readDrafts } from './drafts.ts'
import type { CheckFlags } from './flags.ts'
import { reviewOf } from './review.ts'

/** `support-kit check`: drafts → findings → text. `today` is a day of the local calendar. Returns the exit code. */
export const run: Action<CheckFlags> = async (named, flags, run) => {
  const { io } = run
  const today = localDay()
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
  const situation = (name: string) => scenarioOf(name, settled, io)
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
  return stale || failsByGrade(answer.findings, failOn, maxWarnings) ? EXIT.findings : EXIT.ok
}

/** Below so many characters it takes longer to optimize an expression than to match with it as it is. */
const short = 20_000

/** A lexicon is one long expression: V8 would interpret it at first, which takes longer than to compile it (0.3 s of 0.7 s). */
function compileAtOnce(characters: number): void {
  setFlagsFromString('--no-regexp-tier-up')
  if (characters < short) setFlagsFromString('--no-regexp-optimization')
}

/**
 * What drafts must answer in a situation, asked for by their language, read once a language.
 * @throws UserError for a folder of templates that is not there; when it is asked, for a name that no template has
 */
async function scenarioOf(name: string, config: Config, io: Io): Promise<Pick<DraftsQuestion, 'scenario' | 'adjacent'>> {
  const [{ loadScenario }, { templatesFolder }] = await Promise.all([
    import('../../check/scenario/scenario.ts'),
    import('../templates/context.ts'),
  ])
  const folder = templatesFolder(config, io)
  const read = new Map<Lang, Promise<readonly Asked[]>>()
  const adjacent = (lang: Lang) => {
    const found = read.get(lang) ?? loadScenario(name, lang, folder)
    read.set(lang, found)
    return found
  }
  return { scenario: name, adjacent }
}
