import type { Text } from '../text/text.ts'

/** A setting that is wrong. */
export interface Mistake {
  path: readonly PropertyKey[]
  /** what of it is marked */
  part: 'key' | 'value'
  text: Text
  hint?: Text | undefined
}
