import type { Text } from '../../text/text.ts'
import type { Role, TagEntry } from '../lexicons/tag-entry.ts'
import type { SplitObject } from '../lexicons/tag-object.ts'
import type { Verdict } from '../taxonomy.ts'
import { entryOf, is, type Token } from './tokens.ts'

/** Clues that decide what a name is: its words with their roles, and the words above it. */
export interface Clues {
  /** the words that carry sense, in order */
  words: readonly Token[]
  /** the words of the parts above: `Order` in `Order::Missing item` */
  above: readonly Token[]
  /** the word the others depend on: the last one, or in English the one before the first preposition (`delay in parcel`) */
  head: Token | undefined
  /** the first word, and what follows it, glue and all */
  first: Token | undefined
  second: Token | undefined
  /** is something said of a cause: `by carrier`, `due to`, 로 인한 */
  caused: boolean
  /** are several things listed: `&`, and, 및 */
  listed: boolean
}

/** Verdict of the tests, before the split is proposed and the owner is matched with the team's owners. */
export interface Judgement {
  kind: Verdict['kind']
  sure: boolean
  why: Text
  owner?: string | undefined
  /** for an event: the sort of trouble, and what it happened to (see `splitObjectOf`) */
  trouble?: string
  object?: SplitObject | 'none' | undefined
  /** for a topic: vague, or a fact of the ticket */
  by?: 'vague' | 'metadata'
}

const prepositions = new Set([
  'in',
  'of',
  'on',
  'at',
  'to',
  'from',
  'for',
  'by',
  'with',
  'during',
  'about',
  'regarding',
  'after',
  'before',
])
const causal = new Set(['by', 'due', 'because', 'caused', 'originated', '인한', '인해'])
const leadIns = new Set(['i', 'please', 'we', 'the', 'to'])
const lists = new Set(['&', 'and', 'or', '및', '또는', '와', '과'])

const isGlue = (token: Token) => token.entries.length > 0 && token.entries.every((entry) => entry.role === 'glue')

/** The clues of the tokens of one part, under those of the parts above. */
export function cluesOf(tokens: readonly Token[], above: readonly Token[], listed = false): Clues {
  const words = tokens.filter((token) => !isGlue(token))
  const cut = tokens.findIndex((token, at) => prepositions.has(token.text) && tokens.slice(0, at).some((t) => !isGlue(t)))
  const upto = cut > 0 ? tokens.slice(0, cut).filter((token) => !isGlue(token)) : words
  const first = tokens.find((token) => !leadIns.has(token.text))
  return {
    words,
    above: above.filter((token) => !isGlue(token)),
    head: upto.at(-1),
    first,
    second: first && tokens[tokens.indexOf(first) + 1],
    // `missing from shipment` tells where, `delay from carrier` tells who
    caused: tokens.some((token, at) => causal.has(token.text) || (token.text === 'from' && is(tokens[at + 1], 'party', 'cause'))),
    listed: listed || tokens.some((token) => lists.has(token.text)),
  }
}

/** The first word with this role, and what is known of it. */
export function find(words: readonly Token[], role: Role): { token: Token; entry: TagEntry } | undefined {
  const token = words.find((word) => is(word, role))
  return token && { token, entry: entryOf(token, role)! }
}

/** Words that a failure can happen to. */
export const isObject = (token: Token): boolean => is(token, 'thing', 'step', 'metadata', 'aspect', 'ask', 'done')

export const unknown = (words: readonly Token[]): Token[] => words.filter((word) => word.entries.length === 0)
