import type { Level } from '../findings/presets.ts'
import { room } from '../registry.ts'
import type { Span } from '../text/span.ts'
import type { Lang, Text } from '../text/text.ts'
import type { Tag, Taxonomy, Usage, Verdict } from './taxonomy.ts'

/** What a rule says about one tag. */
export interface Problem {
  tag: Tag
  /** the tag's id, unless something else in the file is meant */
  span?: Span
  message: Text
  why?: Text
  suggestion?: Text
}

/** What a rule is given. */
export interface RuleInput<Options> {
  taxonomy: Taxonomy
  options: Options
  /** what a tag names: computed once a tag, declared wins */
  verdict(tag: Tag): Verdict
  /** with `--usage` or `--from`; rules of the group `usage` run only then */
  usage?: Usage
}

/** A small taxonomy that shows the rule: run by the contract test, printed by `explain`. */
export interface RuleExample {
  lang: Lang
  /** the file, as a team would write it in YAML */
  taxonomy: string
  /** tickets as lists of tags, for rules that need usage */
  tickets?: readonly (readonly string[])[]
  options?: Readonly<Record<string, unknown>>
  /** ids of the tags the rule must report, in order; empty for a good example */
  reports: readonly string[]
}

/**
 * A question asked of a list of tags. Adding one is adding one file under `rules/`; its name is its id.
 * Pure: reads nothing but what it is given, runs in time linear in the size of every name.
 */
export interface Rule<Options extends object = Record<string, never>> {
  title: Text
  why: Text
  group: 'cause' | 'shape' | 'usage'
  recommended: Level
  strict: Level
  /** defaults; a config may set these keys, each to a value of the same type */
  options: Options
  /** the words that an option may be, or a list may hold, where not every word will do */
  choices?: { readonly [Option in keyof Options]?: readonly string[] }
  /** rules that say more of the same tag: where one of them reports it, this one keeps quiet */
  yieldsTo?: readonly string[]
  /** at least one good and one bad example in each language */
  examples: readonly RuleExample[]
  /** ground for the rule: a published source, in a few words with its address */
  source?: string
  check(input: RuleInput<Options>): Iterable<Problem>
}

// rules are read through the registry: what their options are is their own affair
// biome-ignore lint/suspicious/noExplicitAny: each rule's options have their own shape
export const { member: rule, names: ruleNames } = room<Rule<any>>(new URL('./rules/', import.meta.url))
