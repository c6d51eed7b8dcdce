import type { Span } from '../text/span.ts'
import type { Text } from '../text/text.ts'

/** How bad a finding is: `error` fails a run, `warn` fails it with `--max-warnings` or `--fail-on warn`, `info` never does. */
export const severities = ['error', 'warn', 'info'] as const
export type Severity = (typeof severities)[number]

/** Confidence of a check in its finding: `sure` is shown as an error, `likely` as a warning, `possible` as a note. */
export const grades = ['sure', 'likely', 'possible'] as const
export type Grade = (typeof grades)[number]

/** What takes the place of the stretch that a finding is about. */
export interface Fix {
  text: string
  /** something else may be at fault (the date, and not its weekday), so that somebody has to say yes */
  doubtful?: true
}

/** One problem at one place, from a rule (of a taxonomy) or a check (of a reply). Formats draw it and compute nothing. */
export interface Finding {
  /** id of the rule or check */
  rule: string
  severity: Severity
  /** of a check only */
  grade?: Grade
  /** what is wrong here, in one sentence */
  message: Text
  /** why it matters here, where that is more than the rule's own `why` */
  why?: Text
  /** what to write or do instead */
  suggestion?: Text
  /** of a check only */
  fix?: Fix
  file: string
  span: Span
  /** id of the tag, for a taxonomy */
  tag?: string
  /** the draft it is about, for a reply: its file, or the title of a macro */
  draft?: string
  /** its check is set to `warn`: the finding is shown and never fails a run */
  advisory?: true
  /** the line to show and the place in it, where the file has it escaped (JSON, HTML), or `inParts`: the same words, letters taken apart */
  quote?: { line: string; span: Span; inParts?: true }
  /** what the tag names (cause, event, ...), where the rule depends on it */
  kind?: string
  /** share of the tickets with this tag, 0 to 1, with `--usage` */
  share?: number
}
