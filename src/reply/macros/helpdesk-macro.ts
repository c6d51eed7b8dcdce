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
