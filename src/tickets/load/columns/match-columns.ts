import type { Column, Unit } from '../../source.ts'
import { type Heading, key } from './column-header.ts'

/** Field → the columns that hold it, from `--map` or the config. */
export type FieldMap = Readonly<Record<string, Column | readonly Column[] | undefined>>

/** A column of the file that may hold a field. */
export interface Candidate {
  heading: Heading
  /** from the source, else from the header */
  unit: Unit | undefined
  separator: string | undefined
}

/**
 * The columns of a file that may hold a field, the preferred one first. Repeated headers are all candidates.
 * `bare`: names also match a header without its unit words (`First response (minutes)`), as in home-made sheets.
 */
export function candidates(
  columns: Column | readonly Column[] | undefined,
  headings: readonly Heading[],
  bare: boolean,
): Candidate[] {
  if (columns === undefined) return []
  const found = new Map<number, Candidate>()
  for (const column of typeof columns === 'string' || 'name' in columns ? [columns] : columns) {
    const { name, unit, separator } =
      typeof column === 'string' ? { name: column, unit: undefined, separator: undefined } : column
    const wanted = key(name)
    for (const heading of headings) {
      if (found.has(heading.index) || (heading.key !== wanted && !(bare && heading.bare === wanted))) continue
      found.set(heading.index, { heading, unit: unit ?? heading.unit, separator })
    }
  }
  return [...found.values()]
}
