import type { Step } from '../latte.ts'
import type { Span } from '../text/span.ts'
import type { Lang, Text } from '../text/text.ts'

/** How bad a finding is: `error` fails a run, `warn` fails it with `--max-warnings` or `--fail-on warn`, `info` never does. */
export const severities = ['error', 'warn', 'info'] as const
export type Severity = (typeof severities)[number]

/** How sure a check of a reply is of what it says: `sure` is shown as an error, `likely` as a warning, `possible` as a note. */
export const grades = ['sure', 'likely', 'possible'] as const
export type Grade = (typeof grades)[number]

/** What a rule (of a taxonomy) or a check (of a reply) has to say about one place. Nothing right of it computes. */
export interface Finding {
  /** id of the rule or check */
  rule: string
  severity: Severity
  /** of a check only */
  grade?: Grade
  /** what is wrong here, in one sentence */
  message: Text
  /** why it matters, where it is more than what the rule says of itself */
  why?: Text
  /** what to write or do instead */
  suggestion?: Text
  file: string
  span: Span
  /** id of the tag, for a taxonomy */
  tag?: string
  /** the draft it is about, for a reply: its file, or the title of a macro */
  draft?: string
  /** is its check set to `warn`: it is shown, and never fails a run */
  advisory?: true
  /** the line as people read it and where the stretch stands in it, where the file writes it in another way (JSON) */
  quote?: { line: string; span: Span }
  /** what the tag names (cause, event, ...), where the rule went by it */
  kind?: string
  /** share of the tickets that stand behind it, 0 to 1, with `--usage` */
  share?: number
}

/** A rule or check as the formats name it. */
export interface FindingRule {
  id: string
  title: Text
  why: Text
}

/** A draft of a reply that `check` looked at: what stands above its findings. */
export interface LookedAt {
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
  drafts?: { looked: readonly LookedAt[]; words: boolean; all: boolean }
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

/** How a rule is set: in a preset, or by `lint.rules` in the config. */
export const levels = ['off', 'warn', 'error'] as const

export type Level = (typeof levels)[number]
