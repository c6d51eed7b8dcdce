import { room } from '../registry.ts'
import { directionColumns, outwardWords } from './lexicons/left-out.ts'
import type { Channel, Rating, Status, TicketField } from './ticket.ts'

/**
 * The unit of a duration that its header does not name. Values that say it themselves (`0h 3m 10s`) do so whatever stands here.
 * `hms` reads `73:05:10`, `2:18`, `1h 5m 0s`, `2 hours 5 minutes`.
 */
export type Unit = 'ms' | 's' | 'min' | 'h' | 'd' | 'hms'

/**
 * Where a field stands. A name matches whatever its case, blanks, `_` and `-` are; a time zone in parentheses behind it is
 * read off, a unit in it (`(seconds)`, `in minutes`, `_hours`, `(분)`) too. JSON names are paths: `via.channel`; a list is
 * one column, and of a list of objects each one's `name` or `tag` counts. `separator` is what stands between the values of a list in one
 * cell, to the letter (`', '`); empty: the cell is one value.
 */
export type Column = string | { name: string; unit?: Unit | undefined; separator?: string | undefined }

/** What makes a flag true: words in a column, anything at all in it (a time of deletion), or a tag the ticket carries. */
export type Flag = { column: string; is: readonly string[] } | { column: string; filled: true } | { tag: string }

/** One row is an event or a message: how rows become one ticket. Other fields take the last value that is not empty. */
export interface Events {
  /** when the event happened */
  at: string
  /** rows that are public replies by a person of the shop */
  reply?: { column: string; is: readonly string[]; unless?: { column: string; is: readonly string[] } }
  /** rows that end the ticket; the last one counts */
  solved?: { column: string; is: readonly string[] }
}

/** How one helpdesk writes a ticket. Adding a helpdesk is adding one file of these under `sources/`. */
export interface Source {
  title: string
  /**
   * Headers that tell the export, one list a shape (CSV export, view, API). The score of a file is the best share of a list
   * that its header holds; the more headers stand in a list that matches, the stronger it is.
   */
  signatures: readonly (readonly string[])[]
  /** field → the columns that may hold it, the preferred one first; several for `tags` are all read */
  fields: Partial<Record<TicketField, Column | readonly Column[]>>
  /** what of an id's cell is the id, where it is a link: a regular expression of DuckDB (RE2) with one group, in any case */
  idPattern?: string
  /** columns that name a cause in a word or two: tags where the export has no tag column, so that "untagged" stays true */
  categories?: readonly Column[]
  flags?: Partial<
    Record<'agent_initiated' | 'automated_first_response' | 'spam' | 'merged' | 'deleted' | 'test', Flag | readonly Flag[]>
  >
  /** this helpdesk's own words, on top of `lexicons/`; lower case */
  words?: { status?: Record<string, Status>; channel?: Record<string, Channel>; csat?: Record<string, Rating> }
  /** how tags stand in one cell: a set of separator characters, or a JSON array whatever this says */
  tagSeparator?: string
  /** the zone of times that name none, where the helpdesk fixes it (an API's UTC); else the reporting zone */
  zone?: string
  /** every row came in this way, where no column says it: reviews */
  channel?: Channel
  /**
   * Where the text of a public review stands. A rating on the channel `review` with all of these blank is one of stars alone: it asks
   * for no answer. Without it a review is a ticket like any other.
   */
  reviewText?: readonly string[]
  /** no reply in the whole file says that nobody answered: its column is blank, or JSON leaves out what is not there (`absent`) */
  unanswered?: 'blank' | 'absent'
  /** highest value of a numeric satisfaction scale that starts at `low` (default 1) */
  csatScale?: { low?: number; high: number }
  events?: Events
  /** where its shape was read, for `explain` */
  reference: string
  /** a few invented rows as the helpdesk writes them, and the tickets they must become; the contract test reads them */
  examples: readonly Example[]
}

/** A tiny file and what must come of it: fields by name, instants as `2026-10-01T09:00:00Z`, tags as a list. */
export interface Example {
  file: string
  text: string
  zone?: string
  tickets: readonly Record<string, unknown>[]
}

/** The columns and tags that mark a ticket: those that the helpdesk has, and the direction of a contact, which any export may say. */
export function flagsOf({ flags = {} }: Source): Record<string, readonly Flag[]> {
  const own = Object.fromEntries(Object.entries(flags).map(([field, said]) => [field, [said].flat()]))
  const directions = directionColumns.map((column): Flag => ({ column, is: outwardWords }))
  return { ...own, agent_initiated: [...(own.agent_initiated ?? []), ...directions] }
}

export const { member: source, names: sourceNames } = room<Source>(new URL('./sources/', import.meta.url))
