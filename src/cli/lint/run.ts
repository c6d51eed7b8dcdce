import type { Config } from '../../config/schemas/config.ts'
import { EXIT, UserError } from '../../errors.ts'
import { output } from '../../files/output.ts'
import { failsBySeverity, type Threshold } from '../../findings/fail-on.ts'
import type { Review } from '../../findings/review.ts'
import { settings } from '../../findings/settings.ts'
import { classify } from '../../lint/classifier/classify.ts'
import { type LintAnswer, lint } from '../../lint/lint.ts'
import { nothingToFix } from '../../lint/messages/lint.ts'
import { ruleNames } from '../../lint/rule.ts'
import type { Taxonomy } from '../../lint/taxonomy.ts'
import type { Lang, Text } from '../../text/text.ts'
import { localDay } from '../../time/day.ts'
import { closeBaseline, openBaseline } from '../baseline.ts'
import { wrote } from '../messages/cli.ts'
import { drawReview, maxWarnings } from '../review.ts'
import { loadSettings, type Run } from '../run.ts'
import type { LintFlags } from './flags.ts'
import { listsOf, readLists } from './read-lists.ts'

/** `support-kit lint`: files → taxonomy → findings → text. `today` is a day of the local calendar. Returns the exit code. */
export async function runLint(named: readonly string[], flags: LintFlags, run: Run, today = localDay()): Promise<number> {
  const { io } = run
  const config = await loadSettings(run, named[0], flags.config)
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
    const { writeRenameMap } = await import('./fix.ts')
    return writeRenameMap(taxonomy, flags.renameMap, run)
  }
  const to = output('--output', flags.output, io.cwd, [...taxonomy.sources.keys(), ...flags.from, ...flags.usage])
  const verdict = classify(taxonomy, config.lint?.lexicon)
  const answer = await lint({ taxonomy, reading: findings, settings: rules, verdict, usage, baseline, today })
  if (baseline) closeBaseline(baseline, answer.baseline, io.cwd, tell)
  await drawReview(reviewOf(answer, taxonomy, flags.quiet === true, run.lang), flags.format, run, to)
  if (to) tell(wrote(to.name))
  const stale = flags.baselineStrict === true && limits.failOn !== 'never' && answer.baseline.stale.length > 0
  return stale || failsBySeverity(answer.findings, limits) ? EXIT.findings : EXIT.ok
}

/** What a run may find without failing. @throws UserError for a number of warnings that is none */
function limitsOf(flags: LintFlags, { lint = {} }: Config): { failOn: Threshold; maxWarnings: number | undefined } {
  return { failOn: flags.failOn ?? lint.failOn ?? 'error', maxWarnings: maxWarnings(flags.maxWarnings) ?? lint.maxWarnings }
}

/** What `lint` found, ready to be drawn. */
function reviewOf(answer: LintAnswer, taxonomy: Taxonomy, quiet: boolean, lang: Lang): Omit<Review, 'folder'> {
  const { rules, summary, verdict } = answer
  const findings = quiet ? answer.findings.filter(({ severity }) => severity === 'error') : answer.findings
  const { subjects: tags, ...counts } = summary
  const json = {
    schemaVersion: 1,
    findings: findings.map(({ message, why, suggestion, file, span, ...finding }) => ({
      ...finding,
      file,
      ...span,
      message: message[lang],
      why: why?.[lang],
      suggestion: suggestion?.[lang],
    })),
    tags: taxonomy.tags.map((tag) => {
      const { kind, declared, sure } = verdict(tag)
      return { id: tag.id, kind, declared, sure }
    }),
    summary: { tags, ...counts },
  }
  return { command: 'lint', findings, sources: taxonomy.sources, rules, summary, json }
}
