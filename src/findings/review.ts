import type { Step } from '../latte.ts'
import type { Span } from '../text/span.ts'
import type { Lang, Text } from '../text/text.ts'
import type { FactTally } from './fact-tally.ts'
import { type Finding, type Severity, severities } from './finding.ts'

/** The name and reason of a rule or check, as formats show it. */
export interface FindingRule {
  id: string
  title: Text
  why: Text
}

/** Summary of one checked draft, shown above its findings. */
export interface DraftSummary {
  /** its file, or the title of a macro */
  draft: string
  file: string
  /** where it begins in its file */
  line: number
  lang: Lang
  /** the words that show each step of LATTE, and where; none: the step is missing */
  steps: Readonly<Record<Step, readonly { span: Span; text: string }[]>>
}

/** The result of `lint` or `check`, ready to draw: findings are filtered and sorted, the most costly first. */
export interface Review {
  command: 'lint' | 'check'
  findings: readonly Finding[]
  /** with `check`: all drafts in order; `words` shows the words found for each step, `all` lists every clean draft */
  drafts?: { looked: readonly DraftSummary[]; words: boolean; all: boolean }
  /** with `check`, where no facts are set: what the drafts state, to be drawn; `macros` counts macros and not drafts */
  facts?: { tallies: readonly FactTally[]; macros: boolean }
  /** what was read, so that a format can show the line: file → text */
  sources: ReadonlyMap<string, string>
  /** the rules that ran */
  rules: readonly FindingRule[]
  summary: {
    /** number of tags or drafts */
    subjects: number
    errors: number
    warnings: number
    infos: number
    /** findings left out by a suppression, and by the baseline */
    suppressed: number
    baselined: number
    /** with `--usage`: share of all tag uses that belong to tags with findings, 0 to 1 */
    behind?: number
  }
  /** the working folder from the root of the repository: `shop/`, or empty */
  folder: string
  /** the published JSON of the command, in the reader's language */
  json: unknown
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Order of findings: errors, warnings, notes; then by share of tickets, then by place in the files. */
export const byWeight = (a: Finding, b: Finding): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  (b.share ?? -1) - (a.share ?? -1) ||
  order(a.file, b.file) ||
  a.span.line - b.span.line ||
  a.span.column - b.span.column ||
  order(a.rule, b.rule)

/** Number of findings of one severity. */
export const count = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length

/** Key of a draft: one file may hold several. */
export const draftKey = ({ file, draft = '' }: Pick<Finding, 'file' | 'draft'>): string => `${file}\0${draft}`

/** Findings grouped by draft (by file, for a taxonomy), in the order of the first finding of each group. */
export function byDraft(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const drafts = new Map<string, Finding[]>()
  for (const finding of findings) {
    const own = drafts.get(draftKey(finding))
    if (own) own.push(finding)
    else drafts.set(draftKey(finding), [finding])
  }
  return drafts
}
