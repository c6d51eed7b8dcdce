import type { FileForm, Node, Range } from '../../text/syntax/tree.ts'
import type { Text } from '../../text/text.ts'
import type { Entry } from './entries.ts'

/** A range of the text, and its replacement. */
export interface Edit extends Range {
  text: string
  tag: string
  message: Text
}

/** A file while it is being fixed: its text and what was read of it. */
export interface TaxonomyDraft {
  text: string
  form: FileForm
  roots: readonly Node[]
  entries: readonly Entry[]
}

/** The text with its edits made. */
export function applied(text: string, edits: readonly Edit[]): string {
  let [result, at] = ['', 0]
  for (const edit of edits.toSorted((a, b) => a.from - b.from)) {
    result += text.slice(at, edit.from) + edit.text
    at = edit.to
  }
  return result + text.slice(at)
}
