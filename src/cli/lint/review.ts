import type { Review } from '../../findings/review.ts'
import type { LintAnswer } from '../../lint/lint.ts'
import type { Taxonomy } from '../../lint/taxonomy.ts'
import type { Lang } from '../../text/text.ts'

/** What `lint` found, ready to be drawn. */
export function reviewOf(answer: LintAnswer, taxonomy: Taxonomy, quiet: boolean, lang: Lang): Omit<Review, 'folder'> {
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
