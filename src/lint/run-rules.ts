import type { Finding } from '../findings/finding.ts'
import type { FindingRule } from '../findings/review.ts'
import type { Settings } from '../findings/settings.ts'
import { type Rule, rule } from './rule.ts'
import { sharesIn } from './tag-usage.ts'
import type { Suppression, Tag, Taxonomy, Usage, Verdict } from './taxonomy.ts'

/** A finding with the suppressions of its tag. */
export interface SuppressibleFinding {
  finding: Finding
  suppress: readonly Suppression[]
}

/** Findings of all rules, and the rules that ran: on for at least one tag, rules of usage only with usage data. */
export interface RuleRun {
  found: SuppressibleFinding[]
  rules: (FindingRule & Pick<Rule<object>, 'yieldsTo'>)[]
}

/**
 * Runs every rule over the whole taxonomy, once for each of its settings, and keeps the problems of tags with that setting.
 */
export async function runRules(
  taxonomy: Taxonomy,
  settings: Settings,
  { verdict, usage }: { verdict: (tag: Tag) => Verdict; usage?: Usage | undefined },
): Promise<RuleRun> {
  const ran: RuleRun = { found: [], rules: [] }
  const shareOf = usage && sharesIn(taxonomy, usage)
  const members = await Promise.all(settings.maybeOn.map(async (id) => ({ id, rule: (await rule(id))! })))
  for (const { id, rule } of members) {
    if (rule.group === 'usage' && !usage) continue
    const settingOf = (tag: Tag) => settings.of(id, rule, { file: tag.file, tag: tag.id })
    const on = new Set(taxonomy.tags.map(settingOf).filter(({ level }) => level !== 'off'))
    if (on.size === 0) continue
    const { title, why, yieldsTo } = rule
    ran.rules.push({ id, title, why, ...(yieldsTo && { yieldsTo }) })
    for (const setting of on) {
      const { level, options } = setting
      if (level === 'off') continue
      for (const { tag, span = tag.span, message, why, suggestion } of rule.check({
        taxonomy,
        options,
        verdict,
        ...(usage && { usage }),
      })) {
        if (settingOf(tag) !== setting) continue
        const share = shareOf?.(tag)
        ran.found.push({
          suppress: tag.suppress,
          finding: {
            rule: id,
            severity: level,
            message,
            ...(why && { why }),
            ...(suggestion && { suggestion }),
            file: tag.file,
            span,
            tag: tag.id,
            ...(rule.group === 'cause' && { kind: verdict(tag).kind }),
            ...(share !== undefined && { share }),
          },
        })
      }
    }
  }
  return ran
}
