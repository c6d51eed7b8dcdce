import { resolve } from 'node:path'
import type { Config } from '../../config/schemas/config.ts'
import { EXIT, UserError } from '../../errors.ts'
import { isThere } from '../../files/files.ts'
import { failsBySeverity, type Threshold } from '../../findings/fail-on.ts'
import type { Finding } from '../../findings/finding.ts'
import { findingFormatNames } from '../../findings/finding-format.ts'
import type { Review } from '../../findings/review.ts'
import { settings } from '../../findings/settings.ts'
import { classify } from '../../lint/classifier/classify.ts'
import { type LintAnswer, lint } from '../../lint/lint.ts'
import { nothingToFix, nothingToLint, onlyOfWhat, twoLists } from '../../lint/messages/lint.ts'
import { ruleNames } from '../../lint/rule.ts'
import { readTaxonomy } from '../../lint/taxonomy/read.ts'
import type { Taxonomy, Usage } from '../../lint/taxonomy.ts'
import { linked } from '../../terminal/link.ts'
import { talk } from '../../terminal/talk.ts'
import type { Lang, Text } from '../../text/text.ts'
import { localDay } from '../../time/day.ts'
import { wrote } from '../messages/cli.ts'
import { openOutput } from '../output-format.ts'
import { closeBaseline, drawReview, maxWarnings, openBaseline } from '../review.ts'
import { filesNamed, loadSettings, type Run } from '../run.ts'
import type { LintFlags } from './flags.ts'

/** `support-kit lint`: files → taxonomy → findings → text. `today` is a day of the local calendar. Returns the exit code. */
export async function runLint(named: readonly string[], flags: LintFlags, run: Run, today = localDay()): Promise<number> {
  const { io } = run
  const config = await loadSettings(run, named[0], flags.config)
  const tell = (text: Text) => flags.quiet || talk(io, text[run.lang])
  const rules = settings(config.lint ?? {}, { preset: flags.preset, rules: flags.rule }, ruleNames(), 'lint')
  const limits = limitsOf(flags, config)
  const files = listsOf(named, flags, config, io.cwd)
  const baseline = await openBaseline(flags, config.lint?.baseline, run)
  if (flags.only.length > 0 && flags.usage.length + flags.from.length === 0) throw new UserError(...onlyOfWhat)
  if ((flags.sort || flags.dryRun) && !flags.fix) throw new UserError(...nothingToFix)
  const given = flags.usage.length > 0 && flags.from.length === 0 ? await usageIn(flags.usage, flags, config, run) : undefined
  if (flags.fix) {
    const { fixFiles } = await import('./fix.ts')
    const changes = await fixFiles(files, flags, given, run)
    if (!flags.dryRun) changes.forEach(tell)
    else {
      io.out(changes.map((text) => `${text[run.lang]}\n`).join(''))
      return EXIT.ok
    }
  }
  const { taxonomy, findings, usage } = await readLists(files, given, flags, config, run)
  run.files.reads(taxonomy.sources.keys())
  if (flags.renameMap !== undefined) {
    const { writeRenameMap } = await import('./fix.ts')
    return writeRenameMap({ taxonomy, usage }, flags.renameMap, run)
  }
  const { to, format } = await openOutput(flags, { formats: findingFormatNames(), usual: 'auto' }, run)
  const verdict = classify(taxonomy, config.lint?.lexicon)
  const answer = await lint({ taxonomy, reading: findings, settings: rules, verdict, usage, baseline, today })
  if (baseline) closeBaseline(baseline, answer.baseline, tell)
  const stale = flags.baselineStrict === true && limits.failOn !== 'never' && answer.baseline.stale.length > 0
  const fails = stale || failsBySeverity(answer.findings, limits)
  await drawReview(reviewOf(answer, taxonomy, flags.quiet === true, run.lang), format, run, to, flags.quiet && !fails)
  if (to) tell(wrote(linked(to.name, io)))
  return fails ? EXIT.findings : EXIT.ok
}

/** What a run may find without failing. @throws UserError for a number of warnings that is none */
function limitsOf(
  flags: Pick<LintFlags, 'failOn' | 'maxWarnings'>,
  { lint = {} }: Config,
): { failOn: Threshold; maxWarnings: number | undefined } {
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

/** Where a list of tags is looked for if none is named. */
const usualNames = ['taxonomy.yaml', 'taxonomy.yml', 'taxonomy.json', 'taxonomy.csv']

/** The lists to look through: those named, else that of the settings, else the usual one here; none with `--from`. */
export function listsOf(
  named: readonly string[],
  { from }: Pick<LintFlags, 'from'>,
  config: Config,
  cwd: string,
): readonly string[] {
  if (from.length > 0) {
    if (named.length > 0) throw new UserError(...twoLists)
    return []
  }
  if (named.length > 0) return named
  const usual = config.taxonomy ?? usualNames.find((name) => isThere(resolve(cwd, name)))
  if (usual === undefined) throw new UserError(...nothingToLint)
  return [usual]
}

/** Reads the lists, or the tags in use, and how often tags are used where that is known. DuckDB is loaded for exports only. */
async function readLists(
  files: readonly string[],
  given: Usage | undefined,
  flags: LintFlags,
  config: Config,
  run: Run,
): Promise<{ taxonomy: Taxonomy; findings: readonly Finding[]; usage?: Usage | undefined }> {
  const { cwd, stdin } = run.io
  if (flags.from.length > 0) {
    const [usage, { taxonomyFromUsage }] = await Promise.all([
      usageIn(flags.from, flags, config, run),
      import('../../lint/usage.ts'),
    ])
    return { taxonomy: taxonomyFromUsage(usage, flags.from[0]!), findings: [], usage }
  }
  const parsed = await readTaxonomy(files, { cwd, stdin })
  return { ...parsed, usage: given ?? parsed.usage }
}

async function usageIn(exports: readonly string[], flags: LintFlags, config: Config, run: Run): Promise<Usage> {
  const [{ readUsage }, { fileOptions, readingOptions }, { watchRun }, { readFilters }] = await Promise.all([
    import('../../lint/usage.ts'),
    import('../reading-options.ts'),
    import('../watch-run.ts'),
    import('../../metrics/filter.ts'),
  ])
  const only = readFilters(flags.only)
  const files = await fileOptions(flags, config, run)
  const named = await filesNamed(exports, run)
  const line = await watchRun(run, flags.quiet, undefined, named, 'lint')
  try {
    const options = { ...readingOptions(flags, config), exclude: config.exclude, only, files, progress: line.show }
    return await readUsage(named, options)
  } finally {
    line.clear()
  }
}
