import type { Draft, Stretch, Words } from './check.ts'

/** A draft before its steps are known. */
export type PlainDraft = Omit<Draft, 'steps'>

/** Finds one step of LATTE: the sentences that take it, in order. Pure, and linear in the length of the draft. */
export type FindStep = (draft: PlainDraft, words: Words) => Stretch[]
