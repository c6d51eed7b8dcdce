import type { LeftOut } from '../../check/macro-drafts.ts'
import type { DraftsAnswer } from '../../check/review-drafts.ts'
import type { Finding } from '../../findings/finding.ts'
import { byDraft, type DraftSummary, draftKey, type Review } from '../../findings/review.ts'
import { steps } from '../../latte.ts'
import type { Lang } from '../../text/text.ts'
import type { CheckFlags } from './flags.ts'

/** Whether what drafts state is told: nobody has set what is true, and there are several drafts or several values. */
const toTell = ({ facts, looked }: DraftsAnswer, known: boolean) =>
  !known && (looked.length > 1 || facts.some(({ values }) => values.length > 1))

/** What `check` found, ready to be drawn. */
export function reviewOf(
  answer: DraftsAnswer,
  sources: ReadonlyMap<string, string>,
  { quiet, verbose }: Pick<CheckFlags, 'quiet' | 'verbose'>,
  lang: Lang,
  { leftOut = [], known = false }: { leftOut?: readonly LeftOut[]; known?: boolean } = {},
): Omit<Review, 'folder'> {
  const { findings, looked, rules, summary, facts: stated } = answer
  const shown = quiet ? findings.filter(({ severity }) => severity === 'error') : findings
  const { subjects: drafts, ...counts } = summary
  const found = byDraft(shown)
  const json = {
    schemaVersion: 1,
    drafts: looked.map((one) => draftJson(one, found.get(draftKey(one)) ?? [], lang)),
    ...(leftOut.length > 0 && { notRead: leftOut }),
    ...(stated.length > 0 && { facts: stated }),
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
    ...(!quiet &&
      toTell(answer, known) && { facts: { tallies: stated, macros: looked.every(({ draft, file }) => draft !== file) } }),
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
