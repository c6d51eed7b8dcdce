/** The helpdesks whose macros are known by their shape; `unknown` for a plain list of names and texts. */
export const systems = ['zendesk', 'gorgias', 'chatwoot', 'freshdesk', 'helpscout', 'zammad', 'unknown'] as const
export type MacroSystem = (typeof systems)[number]

/** A ready-made reply of a helpdesk: a macro, canned response, saved reply or text module. */
export interface Macro {
  title: string
  /** as the helpdesk holds it, placeholders and tags too */
  text: string
  /** is the text HTML? */
  html: boolean
  /** line of the file in which the text begins */
  line: number
  system: MacroSystem
  /** can agents pick it? */
  active: boolean
  /** where the text stands in the file, as JSON writes it between its quotes: offsets in UTF-16 code units, the end exclusive */
  from: number
  to: number
}

/**
 * Where the characters of a macro's text stand in its file: an escape of JSON is several characters there, `\n` two, `\ud55c` six.
 * The answer is made once, in one pass over the text.
 */
export function placesIn(file: string, { from, to, text }: Pick<Macro, 'from' | 'to' | 'text'>): (offset: number) => number {
  const raw = file.slice(from, to)
  if (raw.length === text.length) return (offset) => from + offset
  const places = new Uint32Array(text.length + 1)
  let at = 0
  for (let offset = 0; offset < text.length; offset++) {
    places[offset] = from + at
    at += raw[at] !== '\\' ? 1 : raw[at + 1] === 'u' ? 6 : 2
  }
  places[text.length] = from + at
  return (offset) => places[offset]!
}
