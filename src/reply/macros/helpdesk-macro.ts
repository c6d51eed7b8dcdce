/** A ready-made reply of a helpdesk: a macro, canned response, saved reply or text module. */
export interface Macro {
  title: string
  /** as the helpdesk holds it, placeholders and tags too */
  text: string
  /** is the text HTML? */
  html: boolean
  /** for colleagues: no customer gets it */
  note: boolean
  /** line of the file in which the text begins */
  line: number
  /** the helpdesk whose shape it has: a file of `macro-sources/` */
  system: string
  /** can agents pick it? */
  active: boolean
  /** where the text stands in the file, as JSON or CSV writes it between its quotes: offsets in UTF-16 code units, the end exclusive */
  from: number
  to: number
  quoting: 'json' | 'csv'
}

/** What a file of macros holds. */
export interface MacroList {
  macros: readonly Macro[]
  /** replies of which the file has the beginning, or the title, and not the text */
  previews: readonly { title: string; line: number }[]
}

/** The length of a character behind `at`, as the file writes it. */
const written: Readonly<Record<Macro['quoting'], (raw: string, at: number) => number>> = {
  json: (raw, at) => (raw[at] !== '\\' ? 1 : raw[at + 1] === 'u' ? 6 : 2),
  csv: (raw, at) => (raw[at] === '"' ? 2 : 1),
}

/**
 * Where the characters of a macro's text stand in its file: an escape of JSON is several characters there, `\n` two, `\ud55c` six; a
 * quote of CSV two. The answer is made once, in one pass over the text.
 */
export function placesIn(
  file: string,
  { from, to, text, quoting }: Pick<Macro, 'from' | 'to' | 'text' | 'quoting'>,
): (offset: number) => number {
  const raw = file.slice(from, to)
  if (raw.length === text.length) return (offset) => from + offset
  const places = new Uint32Array(text.length + 1)
  let at = 0
  for (let offset = 0; offset < text.length; offset++) {
    places[offset] = from + at
    at += written[quoting](raw, at)
  }
  places[text.length] = from + at
  return (offset) => places[offset]!
}
