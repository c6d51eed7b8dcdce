import { type SplitRow, tagSplits } from '../lexicons/tag-split.ts'

/** The causes an event of this sort, on this family of things, is usually made of; none for what the table does not know. */
export const splitRows = (trouble: string, family: string): readonly SplitRow[] =>
  tagSplits[`${trouble}:${family}`] ?? tagSplits[trouble] ?? tagSplits[`:${family}`] ?? []
