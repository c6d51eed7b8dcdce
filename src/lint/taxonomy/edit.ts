import type { Form, Node, Range } from '../../text/syntax/tree.ts'
import type { Text } from '../../text/text.ts'
import type { Entry } from './entries.ts'

/** A stretch of the text, and what shall stand there. */
export interface Edit extends Range {
  text: string
  tag: string
  message: Text
}

/** A file in the middle of being put right. */
export interface Draft {
  text: string
  form: Form
  roots: readonly Node[]
  entries: readonly Entry[]
}
