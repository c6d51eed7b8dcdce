import type { Span } from '../text/span.ts'
import type { Text } from '../text/text.ts'

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
