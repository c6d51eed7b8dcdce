import { asText } from './reading.ts'
import type { Candidate } from './pick.ts'
import { text } from './sql.ts'

/** A tag as a list of RE2 character class members. */
const classOf = (separators: string) => separators.replace(/[\\\]^-]/g, '\\$&')

/**
 * Tags of a ticket as a list, in the order they stand, each once: from one cell split on any of the separators, from a JSON array
 * (of names, or of objects with a name), or from several columns together.
 */
export function splitTags(columns: readonly Candidate[], separators: string, noValues: Iterable<string>): string {
  const lists = columns.map(({ heading, separator }) => {
    const cell = asText(heading.index, noValues)
    const json = `(CASE WHEN json_valid(${cell}) THEN coalesce(nullif(json_extract_string(${cell}, '$[*].name'), []), json_extract_string(${cell}, '$[*]')) END)`
    const split = columns.length > 1 && separator === undefined ? `[${cell}]` : `regexp_split_to_array(${cell}, ${text(`[${classOf(separator ?? separators)}]+`)})`
    return `(CASE WHEN ${cell} LIKE '[%' THEN coalesce(${json}, ${split}) ELSE ${split} END)`
  })
  const all = lists.length === 1 ? lists[0]! : `flatten([${lists.map((l) => `coalesce(${l}, [])`).join(', ')}])`
  return `list_distinct(list_filter(list_transform(${all}, lambda tag: nfc_normalize(trim(tag))), lambda tag: tag <> ''))`
}
