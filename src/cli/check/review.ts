import type { DraftsAnswer } from '../../check/review-drafts.ts'
import type { Finding } from '../../findings/finding.ts'
import type { DraftSummary, Review } from '../../findings/review.ts'
import { byDraft, draftKey } from '../../findings/review.ts'
import { steps } from '../../latte.ts'
import type { Lang } from '../../text/text.ts'
import type { CheckFlags } from './flags.ts'

/** What `check` found, ready to be drawn. */
export function reviewOf(
  { findings, looked, rules, summary }: DraftsAnswer,
  sources: ReadonlyMap<string, string>,
  { quiet, verbose }: Pick<CheckFlags, 'quiet' | 'verbose'>,
  lang: Lang,
): Omit<Review, 'folder'> {
  const shown = quiet ? findings.filter(({ severity }) => severity === 'error') : findings
  const { subjects: drafts, ...counts } = summary
  const found = byDraft(shown)
  const json = {
    schemaVersion: 1,
    drafts: looked.map((one) => draftJson(one, found.get(draftKey(one)) ?? [], lang)),
    summary: { drafts, ...counts },
  }
  const words = verbose === true || (drafts === 1 && !quiet)
  return {
    command: 'check',
    findings: shown,
    sources,
    rules,
    summary,
    json,
    ...(!quiet && { drafts: { looked, words, all: verbose === true } }),
  }
}

function draftJson({ draft, file, line, lang, steps: found }: DraftSummary, findings: readonly Finding[], reader: Lang) {
  const isMacro = draft !== file
  return {
    file,
    lang,
    steps: Object.fromEntries(steps.map((step) => [step, found[step].length > 0])),
    findings: findings.map(({ rule, grade, severity, span, message, why, suggestion }) => ({
      check: rule,
      grade,
      line: span.line,
      column: span.column,
      message: message[reader],
      suggestion: suggestion?.[reader],
      why: why?.[reader],
      severity,
      endLine: span.endLine,
      endColumn: span.endColumn,
    })),
    ...(isMacro && { title: draft, line }),
    shown: Object.fromEntries(steps.map((step) => [step, found[step].map(({ span, text }) => ({ ...span, text }))])),
  }
}
