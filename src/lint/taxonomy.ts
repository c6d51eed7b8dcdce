import type { Span } from '../text/span.ts'
import type { Text } from '../text/text.ts'

/** What a tag can name. A cause is something one owner can fix. */
export const kinds = ['cause', 'event', 'request', 'topic'] as const
export type Kind = (typeof kinds)[number]

/** What to do about a reason for contact. Source: Price and Jaffe, The Frictionless Organization (2022). */
export const actions = ['eliminate', 'pre-empt', 'digitize', 'streamline', 'leverage'] as const
export type Action = (typeof actions)[number]

/** When customers write about it: before they order, or so many days after. */
export const stages = ['before', '0-1', '2-4', '5-10', '11-30', '31-'] as const
export type Stage = (typeof stages)[number]

/** A reason not to report one rule for one tag, and where it is written. */
export interface Suppression {
  /** `*` for every rule */
  rule: string
  reason: string
  span: Span
}

/** One tag of a taxonomy. Only `id` is required: a bare list of names is a valid file. */
export interface Tag {
  /** what the helpdesk holds, as written */
  id: string
  label?: { en?: string; ko?: string }
  parent?: string
  /** declared wins over guessed */
  kind?: Kind
  owner?: string
  /** what a sudden rise means: the surge test */
  direction?: 'good' | 'bad'
  value?: { customer?: 'valuable' | 'irritating'; company?: 'valuable' | 'irritating' }
  /** what the team has decided to do about it */
  action?: Action
  /** when in an order customers write about it, for tickets that no order belongs to */
  stage?: Stage
  aliases: readonly string[]
  description?: string
  deprecated?: { replacedBy?: string; since?: string }
  /** reply template for tickets with this tag */
  template?: string
  suppress: readonly Suppression[]
  file: string
  /** where the id stands */
  span: Span
  /** where a field's value stands: `parent`, `kind`, `aliases.0`, `label.ko` */
  spans: Readonly<Record<string, Span>>
}

/** The list of tags a team uses, from one file or several. */
export interface Taxonomy {
  tags: readonly Tag[]
  /** who can fix causes; none where the file names none */
  owners: readonly string[]
  /** what was read: file → text */
  sources: ReadonlyMap<string, string>
  /** is everything but the ids absent: a bare list, or tags taken from a helpdesk. Rules that ask for fields keep quiet then */
  bare: boolean
}

/** What a tag names, and how that is known. */
export interface Verdict {
  kind: Kind | 'sentiment' | 'unknown'
  /** said in the file rather than guessed */
  declared: boolean
  sure: boolean
  /** in words: "`delay` does not say who caused it: carrier, warehouse or supplier" */
  why: Text
  /** for an event: the causes it could be split into, as ids in the style of the tag */
  split?: readonly string[]
  /** for a cause: who can fix it */
  owner?: string
  /** for a topic: it says nothing at all (`other`), or a fact of the ticket (`vip`) */
  by?: 'vague' | 'metadata'
}

/** How often tags are used, from a ticket export. */
export interface Usage {
  /** tickets counted */
  tickets: number
  /** those of them that have a tag at all, where that is known */
  tagged?: number
  /** tag, as the export writes it → tickets with it */
  counts: ReadonlyMap<string, number>
  /** pairs of tags on the same ticket, and how many tickets have both */
  together: readonly { a: string; b: string; both: number }[]
}

/** What lies beside lists of tags and is none: an export of tickets, a table of something else, known findings of the linter. */
export type OtherFile = 'tickets' | 'table' | 'baseline'
