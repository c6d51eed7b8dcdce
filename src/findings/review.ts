import type { Step } from '../latte.ts'
import type { Span } from '../text/span.ts'
import type { Lang, Text } from '../text/text.ts'
import { type Finding, type Severity, severities } from './finding.ts'

/** A rule or check as the formats name it. */
export interface FindingRule {
  id: string
  title: Text
  why: Text
}

/** A draft of a reply that `check` looked at: what stands above its findings. */
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

/** What `lint` or `check` found, ready to be drawn: findings are filtered and sorted, the costliest first. */
export interface Review {
  command: 'lint' | 'check'
  findings: readonly Finding[]
  /** with `check`: the drafts as they were named; whether the words that show each step are shown, and all drafts that are clean */
  drafts?: { looked: readonly DraftSummary[]; words: boolean; all: boolean }
  /** what was read, so that a format can show the line: file → text */
  sources: ReadonlyMap<string, string>
  /** the rules that ran */
  rules: readonly FindingRule[]
  summary: {
    /** tags or drafts looked at */
    subjects: number
    errors: number
    warnings: number
    infos: number
    /** left out for an inline reason, and for the baseline */
    suppressed: number
    baselined: number
    /** with `--usage`: of all uses of tags, the share that is of tags with findings, 0 to 1 */
    behind?: number
  }
  /** the folder the files are named from, as seen from the root of the repository: `shop/`, or nothing */
  folder: string
  /** what `--format json` says, in the reader's language: the published shape of the command */
  json: unknown
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The costliest first: errors before warnings before notes, then by the share of tickets behind them, then as they stand in the files. */
export const byWeight = (a: Finding, b: Finding): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  (b.share ?? -1) - (a.share ?? -1) ||
  order(a.file, b.file) ||
  a.span.line - b.span.line ||
  a.span.column - b.span.column ||
  order(a.rule, b.rule)

export const count = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length

/** What tells a draft from all others: several may stand in one file. */
export const draftKey = ({ file, draft = '' }: Pick<Finding, 'file' | 'draft'>): string => `${file}\0${draft}`

/** Findings of one draft (or of one file, for a taxonomy) together, in the order of the gravest of each. */
export function byDraft(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const drafts = new Map<string, Finding[]>()
  for (const finding of findings) {
    const own = drafts.get(draftKey(finding))
    if (own) own.push(finding)
    else drafts.set(draftKey(finding), [finding])
  }
  return drafts
}
