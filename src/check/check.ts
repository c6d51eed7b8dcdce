import type { Fix, Grade } from '../findings/finding.ts'
import type { Step } from '../latte.ts'
import type { MeasuredPromise } from '../plan/promise/measure-promises.ts'
import { room } from '../registry.ts'
import type { ReplyChannel } from '../reply/template/template.ts'
import type { Lang, Text } from '../text/text.ts'
import type { FactValue } from './facts/fact-value.ts'

/** A stretch of a draft's text: offsets in UTF-16 code units, the end exclusive. */
export interface Stretch {
  start: number
  end: number
}

export interface Sentence extends Stretch {
  text: string
  question: boolean
}

/** A reply as the checks see it. */
export interface Draft {
  file: string
  lang: Lang
  /** as written */
  text: string
  /** as long as `text`: quoted text, signatures, URLs and code are blanks, so that offsets agree */
  masked: string
  /** of `masked`, in order; greeting and sign-off lines left out */
  sentences: readonly Sentence[]
  channel?: ReplyChannel
  /** name of the template whose situation this answers */
  scenario?: string
  /** what the customer would ask next in that situation */
  adjacent?: readonly AdjacentQuestion[]
  /** what the customer wrote */
  thread?: string
  /** a ready-made reply: its blanks are for the agent to fill in */
  macro?: true
  /** what it states of topics, and what is known of them; left out without facts in the settings */
  facts?: DraftFacts
  /** how soon answers come, by the tickets that were given */
  promises?: readonly MeasuredPromise[]
  /** where each step of LATTE shows; empty: it is missing */
  steps: Readonly<Record<Step, readonly Stretch[]>>
}

export interface DraftFacts {
  stated: readonly Statement[]
  known: ReadonlyMap<string, readonly FactValue[]>
}

/** Something that a reply states of a topic. `sure`: as a rule for everybody; else of an exception or a law. */
export interface Statement extends Stretch {
  key: string
  value: FactValue
  sure: boolean
}

/** A question that the customer would ask next in a situation. */
export interface AdjacentQuestion {
  question: string
  /** phrases (see `draft/phrase.ts`) of which an answer has at least one */
  words: readonly string[]
  /** a sentence that answers it, as the situation's template does with its examples */
  answer: string
}

/** What a check says about one place of a draft. */
export interface Hit extends Stretch {
  grade: Grade
  message: Text
  why?: Text
  /** what to write instead */
  suggestion?: Text
  fix?: Fix
}

/** A draft that shows the check: run by the contract test, printed by `explain`. */
export interface CheckExample {
  lang: Lang
  draft: string
  /** the stretches it must report, as they stand in the draft; empty for a good example */
  reports: readonly string[]
  channel?: ReplyChannel
  thread?: string
  adjacent?: readonly AdjacentQuestion[]
  /** as the settings write them */
  facts?: Readonly<Record<string, string | number>>
  promises?: readonly MeasuredPromise[]
}

/**
 * A question asked of a reply before it is sent. Adding one is adding one file under `checks/`; its name is its id. Pure, and
 * linear in the length of the draft.
 */
export interface Check {
  title: Text
  why: Text
  /** languages it can read */
  langs: readonly Lang[]
  /** is it on in `recommended`? `strict` has all of them */
  recommended: boolean
  /** at least one good and one bad example in each of its languages */
  examples: readonly CheckExample[]
  source?: string
  check(draft: Draft, words: Words): Iterable<Hit>
}

/** The lexicons with what a team adds to them in its config: name of the lexicon → phrases. */
export type Words = Readonly<Record<string, readonly string[]>>

export const { member: check, names: checkNames } = room<Check>(new URL('./checks/', import.meta.url))

/** A draft before its steps are known. */
export type PlainDraft = Omit<Draft, 'steps'>

/** Finds one step of LATTE: the sentences that take it, in order. Pure, and linear in the length of the draft. */
export type FindStep = (draft: PlainDraft, words: Words) => Stretch[]
