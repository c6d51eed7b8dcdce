import { room } from '../../registry.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import type { Text } from '../../text/text.ts'
import type { PageReview } from '../page-renderer.ts'
import type { Members } from '../view/members.ts'
import type { Html } from './html.ts'

/** What sections are drawn from. */
export interface PageContext {
  review: PageReview
  members: Members
  format: NumberFormat
}

/** A part of the page, under its own heading. Adding one is adding one file under `sections/`. */
export interface Section {
  title: Text
  /** what it shows, of which days, in a sentence or two */
  what: Text
  /** where it stands unless the settings say otherwise: from small to large */
  place: number
  /** insights that it shows: of the month, and of all that is known up to its end */
  month?: readonly string[]
  history?: readonly string[]
  /** it tells what there is to do */
  todo?: true
  /** parts of the plan of the month after the export that it shows */
  plan?: readonly string[]
  /** nothing where there is nothing to say */
  draw(context: PageContext): Html | undefined
}

export const { member: section, names: sectionNames } = room<Section>(new URL('./sections/', import.meta.url))

/** The sections that the settings choose, in their order; else all. */
export async function sectionsOf(chosen: readonly string[] | undefined): Promise<(Section & { id: string })[]> {
  const members = await Promise.all((chosen ?? sectionNames()).map(async (id) => ({ id, ...(await section(id))! })))
  return chosen ? members : members.sort((a, b) => a.place - b.place)
}
