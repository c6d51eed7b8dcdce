import type { FileForm, Node, Range } from '../../text/syntax/tree.ts'
import type { Text } from '../../text/text.ts'
import type { Entry } from './entries.ts'

/** A stretch of the text, and what shall stand there. */
export interface Edit extends Range {
  text: string
  tag: string
  message: Text
}

/** A file in the middle of being put right. */
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
