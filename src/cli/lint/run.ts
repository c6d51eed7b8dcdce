import { loadConfig } from '../../config/config.ts'
import type { Config } from '../../config/schemas/config.ts'
import { EXIT, UserError } from '../../errors.ts'
import { output } from '../../files/output.ts'
import { settings } from '../../findings/settings.ts'
import { fails, type Threshold } from '../../findings/weight.ts'
import { classify } from '../../lint/classifier/classify.ts'
import { lint } from '../../lint/lint.ts'
import { nothingToFix } from '../../lint/messages/lint.ts'
import { ruleNames } from '../../lint/rule.ts'
import type { Text } from '../../text/text.ts'
import { openBaseline, settle } from '../baseline.ts'
import { reviewOf } from '../lint-review.ts'
import { localDay } from '../local-day.ts'
import { warningsIn } from '../max-warnings.ts'
import { wrote } from '../messages/cli.ts'
import { drawReview } from '../review.ts'
import type { Run } from '../run.ts'
import type { LintFlags } from './flags.ts'
import { listsOf, readLists } from './read-lists.ts'

/** `support-kit lint`: files → taxonomy → findings → text. `today` is a day of the local calendar. Returns the exit code. */
export async function runLint(named: readonly string[], flags: LintFlags, run: Run, today = localDay()): Promise<number> {
  const { io } = run
  const config = await loadConfig(io.cwd, named[0], flags.config)
  run.lang = run.asked ?? config.lang ?? run.lang
  const tell = (text: Text) => flags.quiet || io.err(`${text[run.lang]}\n`)
  const rules = settings(config.lint ?? {}, { preset: flags.preset, rules: flags.rule }, ruleNames(), 'lint')
  const limits = limitsOf(flags, config)
  const files = listsOf(named, flags, config, io.cwd)
  const baseline = await openBaseline(flags, config.lint?.baseline, io.cwd)
  if ((flags.sort || flags.dryRun) && !flags.fix) throw new UserError(...nothingToFix)
  if (flags.fix) {
    const { fixFiles } = await import('./fix.ts')
    const changes = await fixFiles(files, flags, io)
    if (!flags.dryRun) changes.forEach(tell)
    else {
      io.out(changes.map((text) => `${text[run.lang]}\n`).join(''))
      return EXIT.ok
    }
  }
  const { taxonomy, findings, usage } = await readLists(files, flags, config, run)
  if (flags.renameMap !== undefined) {
    const { writeRenameMap } = await import('../lint-rename.ts')
    return writeRenameMap(taxonomy, flags.renameMap, run)
  }
  const to = output('--output', flags.output, io.cwd, [...taxonomy.sources.keys(), ...flags.from, ...flags.usage])
  const verdict = classify(taxonomy, config.lint?.lexicon)
  const answer = await lint({ taxonomy, reading: findings, settings: rules, verdict, usage, baseline, today })
  if (baseline) settle(baseline, answer.baseline, io.cwd, tell)
  await drawReview(reviewOf(answer, taxonomy, flags.quiet === true, run.lang), flags.format, run, to)
  if (to) tell(wrote(to.name))
  const stale = flags.baselineStrict === true && limits.failOn !== 'never' && answer.baseline.stale.length > 0
  return stale || fails(answer.findings, limits) ? EXIT.findings : EXIT.ok
}

/** What a run may find without failing. @throws UserError for a number of warnings that is none */
function limitsOf(flags: LintFlags, { lint = {} }: Config): { failOn: Threshold; maxWarnings: number | undefined } {
  return { failOn: flags.failOn ?? lint.failOn ?? 'error', maxWarnings: warningsIn(flags.maxWarnings) ?? lint.maxWarnings }
}
