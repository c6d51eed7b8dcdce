import { setFlagsFromString } from 'node:v8'
import type { AdjacentQuestion } from '../../check/check.ts'
import { type DraftsQuestion, reviewDrafts, settableIds } from '../../check/review-drafts.ts'
import type { Config } from '../../config/schemas/config.ts'
import { EXIT, UserError } from '../../errors.ts'
import { failsByGrade } from '../../findings/fail-on.ts'
import { findingFormatNames } from '../../findings/finding-format.ts'
import { settings } from '../../findings/settings.ts'
import type { Io } from '../../terminal/io.ts'
import { linked } from '../../terminal/link.ts'
import { progress } from '../../terminal/progress.ts'
import { talk } from '../../terminal/talk.ts'
import type { Lang, Text } from '../../text/text.ts'
import { localDay } from '../../time/day.ts'
import { wrote } from '../messages/cli.ts'
import { openOutput } from '../output-format.ts'
import { closeBaseline, drawReview, maxWarnings as maxWarningsOf, openBaseline } from '../review.ts'
import { loadSettings, type Run, templatesFolder } from '../run.ts'
import { reviewOf } from './drafts-review.ts'
import type { CheckFlags } from './flags.ts'
import { readDrafts } from './read-drafts.ts'

/** `support-kit check`: drafts → findings → text. `today` is a day of the local calendar. Returns the exit code. */
export async function runCheck(named: readonly string[], flags: CheckFlags, run: Run, today = localDay()): Promise<number> {
  const { io } = run
  const settled = await loadSettings(run, named[0] ?? flags.macros[0] ?? flags.from[0], flags.config)
  const { check: config = {} } = settled
  const tell = (text: Text) => flags.quiet || talk(io, text[run.lang])
  const maxWarnings = maxWarningsOf(flags.maxWarnings) ?? config.maxWarnings
  const failOn = flags.failOn ?? config.failOn ?? 'likely'
  const judging = judgingBy(settled, flags, today)
  const held = named.length + flags.macros.length > 0 && flags.from.length > 0 && !flags.from.some(holdsConversations)
  if (flags.from.length > 0 && !held) {
    const { runSent } = await import('./sent.ts')
    return runSent(flags, judging, { named, maxWarnings: maxWarningsOf(flags.maxWarnings) }, run, tell)
  }
  await refuseWithoutFrom(flags)
  if (flags.watch) return (await import('./watch.ts')).watch(named, flags, run, (again) => runCheck(named, again, run, today))
  const promises = held
    ? await (await import('../plan/measured-promises.ts')).measuredPromises(flags.from, {}, settled, run)
    : undefined
  const baseline = await openBaseline(flags, config.baseline, run)
  const { drafts, sources, leftOut, thread } = await readDrafts(named, flags, run, tell)
  compileAtOnce([...sources.values()].reduce((sum, text) => sum + text.length, 0))
  run.files.reads(sources.keys())
  const { to, format } = await openOutput(flags, { formats: findingFormatNames(), usual: 'auto' }, run)
  const asked = {
    ...{ ...judging, drafts, sources, baseline },
    ...(promises && { promises }),
    ...(flags.scenario !== undefined && (await scenarioOf(flags.scenario, settled, io))),
    ...(thread !== undefined && { thread }),
  }
  const known = settled.facts !== undefined
  const last = flags.fix || atDesk(io, drafts, flags) ? await import('./one-draft.ts') : undefined
  const line = progress(io, flags.quiet === true, run.lang)
  let answer = await reviewDrafts({ ...asked, progress: (share) => line.done('checking', share) }).finally(line.clear)
  let texts = sources
  if (flags.fix) ({ answer, sources: texts } = await last!.fixDrafts(asked, answer, flags, run, tell))
  else if (last && !to && format === 'auto') {
    answer = await last.checkAtTerminal(asked, answer, { flags, known }, run)
    if (baseline) closeBaseline(baseline, answer.baseline, tell)
    return failsByGrade(answer.findings, failOn, maxWarnings) ? EXIT.findings : EXIT.ok
  }
  if (baseline) closeBaseline(baseline, answer.baseline, tell)
  const stale = flags.baselineStrict === true && failOn !== 'never' && answer.baseline.stale.length > 0
  const fails = stale || failsByGrade(answer.findings, failOn, maxWarnings)
  await drawReview(reviewOf(answer, texts, flags, run.lang, { leftOut, known }), format, run, to, flags.quiet && !fails)
  if (to) tell(wrote(linked(to.name, io)))
  return fails ? EXIT.findings : EXIT.ok
}

/** How drafts are judged: by the settings, and by flags that win over them. @throws UserError for a check that does not exist */
export function judgingBy(
  { check: config = {}, facts }: Config,
  flags: Pick<CheckFlags, 'preset' | 'rule' | 'minGrade' | 'draftLang' | 'channel'>,
  today: string,
): Omit<DraftsQuestion, 'drafts' | 'sources' | 'baseline'> {
  const strict = (flags.preset ?? [config.extends].flat().at(-1)) === 'strict'
  return {
    settings: settings(config, { preset: flags.preset, rules: flags.rule }, settableIds(), 'check'),
    minGrade: flags.minGrade ?? config.minGrade ?? (strict ? 'possible' : 'likely'),
    words: config.words ?? {},
    ...(facts && { facts }),
    today,
    ...(flags.draftLang && { lang: flags.draftLang }),
    ...(flags.channel && { channel: flags.channel }),
  }
}

/** A draft so long is not shown whole. */
const longest = 12_000

/** One draft in a file, and a person who reads it: it is shown with its findings beside it. */
const atDesk = ({ outIsTerminal, env }: Io, drafts: DraftsQuestion['drafts'], { quiet, verbose }: CheckFlags): boolean =>
  outIsTerminal &&
  !(quiet || verbose || env.CI || env.GITHUB_ACTIONS) &&
  drafts.length === 1 &&
  drafts[0]!.name === drafts[0]!.file &&
  drafts[0]!.text.length <= longest

/** With drafts beside it another export is one of tickets: what drafts promise is held against it. */
const holdsConversations = (name: string): boolean => name === '-' || /\.(?:json|ndjson|jsonl)$/i.test(name)

/** @throws UserError for flags about sent replies where none are read */
async function refuseWithoutFrom({ sample, seed, showText, format }: CheckFlags): Promise<void> {
  const given = Object.entries({ '--sample': sample, '--seed': seed, '--show-text': showText }).find(
    ([, value]) => value !== undefined,
  )
  const flag = given?.[0] ?? (format === 'csv' ? '--format csv' : undefined)
  if (flag === undefined) return
  const { onlyWithFrom } = await import('../../check/messages/sent.ts')
  throw new UserError(...onlyWithFrom(flag))
}

/** Below so many characters it takes longer to optimize an expression than to match with it as it is. */
const short = 20_000

/**
 * A lexicon is one long expression: V8 would interpret it at first, which takes longer than to compile it (0.3 s of 0.7 s). The number
 * of ticks stays with an expression, so those met before go on as they were. `--no-regexp-tier-up` must not be set here: V8 takes what
 * it has interpreted so far for machine code then, and may crash.
 */
function compileAtOnce(characters: number): void {
  setFlagsFromString('--regexp-tier-up-ticks=0')
  if (characters < short) setFlagsFromString('--no-regexp-optimization')
}

/**
 * What drafts must answer in a situation, by their language; each language is read once.
 * @throws UserError for a folder of templates that does not exist; when asked, for a name that no template has
 */
async function scenarioOf(name: string, config: Config, io: Io): Promise<Pick<DraftsQuestion, 'scenario' | 'adjacent'>> {
  const [{ loadScenario }, folder] = await Promise.all([import('../../check/scenario/scenario.ts'), templatesFolder(config, io)])
  const read = new Map<Lang, Promise<readonly AdjacentQuestion[]>>()
  const adjacent = (lang: Lang) => {
    const found = read.get(lang) ?? loadScenario(name, lang, folder)
    read.set(lang, found)
    return found
  }
  return { scenario: name, adjacent }
}
