import { applyBaseline, type BaselineEntry, type BaselineResult, updatedBaseline } from '../findings/baseline.ts'
import type { Finding } from '../findings/finding.ts'
import { byWeight, count, type Review } from '../findings/review.ts'
import type { Settings } from '../findings/settings.ts'
import { rule, ruleNames } from './rule.ts'
import { type RuleRun, runRules } from './run-rules.ts'
import { applySuppressions, unusedFinding } from './suppressions.ts'
import { shareBehind } from './tag-usage.ts'
import type { Tag, Taxonomy, Usage, Verdict } from './taxonomy.ts'

/** Input of `lint`: a taxonomy as read, and the settings from configuration and command line. */
export interface LintQuestion {
  taxonomy: Taxonomy
  /** findings from reading the files, of the rule `schema` */
  reading: readonly Finding[]
  settings: Settings
  verdict: (tag: Tag) => Verdict
  usage?: Usage | undefined
  /** known findings; with `update`, all of today's are added */
  baseline?: { entries: readonly BaselineEntry[]; update: boolean } | undefined
  /** a day: `2026-11-22` */
  today: string
}

/** Findings without suppressed and known ones, sorted, and everything a report of them needs. */
export interface LintAnswer {
  findings: readonly Finding[]
  /** entries of the baseline, updated with `update`, and those that are stale or expired */
  baseline: { entries: readonly BaselineEntry[] } & Pick<BaselineResult, 'stale' | 'expired'>
  rules: Review['rules']
  summary: Review['summary']
  verdict: (tag: Tag) => Verdict
}

/** Lints a taxonomy: rules, then suppressions, then the baseline. Reads no files and prints nothing. */
export async function lint(question: LintQuestion): Promise<LintAnswer> {
  const { taxonomy, settings, usage, baseline: before = { entries: [], update: false }, today } = question
  const known = ruleNames()
  const verdict = memoize(question.verdict)
  const ran = await runRules(taxonomy, settings, { verdict, usage })
  const ids = ran.rules.map(({ id }) => id)
  const { kept, suppressed, unused } = applySuppressions(ran.found, taxonomy.tags, ids, known)
  const leftOver = unused.map((one) => unusedFinding(one, 'warn', known))
  const own = await withSettings([...question.reading, ...leftOver], settings)
  const all = [...withoutYielding(kept, ran.rules), ...own].sort(byWeight)
  const scope = { ran: ids, known }
  const entries = before.update ? updatedBaseline(all, before.entries, scope) : before.entries
  const { kept: findings, baselined, stale, expired } = applyBaseline(all, entries, scope, today)
  const behind = usage && findings.length > 0 ? shareBehind(findings, taxonomy, usage) : undefined
  return {
    findings,
    baseline: { entries, stale, expired },
    rules: ran.rules,
    verdict,
    summary: {
      subjects: taxonomy.tags.length,
      errors: count(findings, 'error'),
      warnings: count(findings, 'warn'),
      infos: count(findings, 'info'),
      suppressed,
      baselined,
      ...(behind !== undefined && { behind }),
    },
  }
}

/** Findings of reading and of suppressions at the level of their rule's settings; a note stays a note. */
async function withSettings(findings: readonly Finding[], settings: Settings): Promise<Finding[]> {
  const found = await Promise.all(
    findings.map(async (finding): Promise<Finding[]> => {
      const { level } = settings.of(finding.rule, (await rule(finding.rule))!, finding)
      return level === 'off' ? [] : [{ ...finding, severity: finding.severity === 'info' ? 'info' : level }]
    }),
  )
  return found.flat()
}

/** Findings without those of rules that yield to another rule's finding on the same tag. */
function withoutYielding(findings: readonly Finding[], rules: RuleRun['rules']): Finding[] {
  const stronger = new Map(rules.map(({ id, yieldsTo = [] }) => [id, yieldsTo]))
  const reported = new Set(findings.map(({ rule, file, tag }) => [rule, file, tag].join('\0')))
  return findings.filter(
    ({ rule, file, tag }) => !stronger.get(rule)?.some((other) => reported.has([other, file, tag].join('\0'))),
  )
}

/** The verdict function with a cache: each tag is classified once, however many rules ask. */
function memoize(verdict: (tag: Tag) => Verdict): (tag: Tag) => Verdict {
  const known = new Map<Tag, Verdict>()
  return (tag) => {
    const before = known.get(tag) ?? verdict(tag)
    known.set(tag, before)
    return before
  }
}
