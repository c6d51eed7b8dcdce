import type { RuleDefaults } from '../../../findings/presets.ts'
import type { Rule, RuleExample } from '../../../lint/rule.ts'
import type { Lang } from '../../../text/text.ts'
import { heads, onlyWithUsage } from '../../messages/explain.ts'
import { type Page, type Section, table } from '../page.ts'

/** What a rule asks for and why, how it is set, and lists of tags that it reports and that it likes; those in the reader's language first. */
export function rulePage(id: string, rule: Pick<Rule<object>, Exclude<keyof Rule, 'check'>>, lang: Lang): Page {
  const h = heads(lang)
  const { title, why, group, recommended, strict, options, choices = {}, examples, source } = rule
  const levels = `recommended ${recommended}, strict ${strict}${group === 'usage' ? ` (${onlyWithUsage[lang]})` : ''}`
  const own = [...examples].sort((a, b) => Number(a.lang !== lang) - Number(b.lang !== lang))
  const bad = own.filter(({ reports }) => reports.length > 0)
  const good = own.filter(({ reports }) => reports.length === 0)
  return {
    title: `${title[lang]} (${id})`,
    what: why[lang],
    sections: [
      { head: h.levels, prose: levels },
      ...(Object.keys(options).length > 0
        ? [{ head: h.options, verbatim: table([options as Record<string, unknown>]), breaks: 'fields' as const }]
        : []),
      ...Object.entries(choices as NonNullable<RuleDefaults['choices']>).flatMap(([option, words]) =>
        words ? [{ head: option, prose: words.join(', ') }] : [],
      ),
      ...bad.map((example) => shown(example, `${h.bad}: ${example.reports.join(', ')}`)),
      ...good.map((example) => shown(example, h.good)),
      ...(source ? [{ head: h.reference, prose: source }] : []),
    ],
  }
}

function shown({ taxonomy, options, tickets }: RuleExample, head: string): Section {
  const used = tickets && `# ${tickets.length} × --usage`
  const set = options && `# ${JSON.stringify(options)}`
  return { head, verbatim: [used, set, taxonomy.trimEnd()].filter(Boolean).join('\n') }
}
