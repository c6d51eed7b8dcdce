import type { Level } from '../findings/presets.ts'
import { room } from '../registry.ts'
import type { Span } from '../text/span.ts'
import type { Lang, Text } from '../text/text.ts'
import type { Tag, Taxonomy, Usage, Verdict } from './taxonomy.ts'

/** A problem that a rule finds with one tag. */
export interface Problem {
  tag: Tag
  /** the tag's id, unless something else in the file is meant */
  span?: Span
  message: Text
  why?: Text
  suggestion?: Text
}

/** Input of a rule. */
export interface RuleInput<Options> {
  taxonomy: Taxonomy
  options: Options
  /** what a tag names, computed once per tag; what the file declares wins */
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
 * A rule for tags. Adding one is adding one file under `rules/`; the file's name is the rule's id.
 * Pure: reads only its input, in time linear in the size of every name.
 */
export interface Rule<Options extends object = Record<string, never>> {
  title: Text
  why: Text
  group: 'cause' | 'shape' | 'usage'
  recommended: Level
  strict: Level
  /** defaults; a config may set these keys, each to a value of the same type */
  options: Options
  /** words that an option, or a list in it, may hold; any word where none are given */
  choices?: { readonly [Option in keyof Options]?: readonly string[] }
  /** rules that report the same tag with more detail: where one of them does, this one reports nothing */
  yieldsTo?: readonly string[]
  /** at least one good and one bad example in each language */
  examples: readonly RuleExample[]
  /** published source of the rule, in a few words with its address */
  source?: string
  check(input: RuleInput<Options>): Iterable<Problem>
}

// rules are read through the registry: what their options are is their own affair
// biome-ignore lint/suspicious/noExplicitAny: each rule's options have their own shape
export const { member: rule, names: ruleNames } = room<Rule<any>>(new URL('./rules/', import.meta.url))
