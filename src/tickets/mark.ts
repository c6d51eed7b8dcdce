export interface Cell {
  column: string
  text: string
}

/** What says so: a mark of the settings; of the export a tag, a cell, or that the first event of its log is a reply. */
export type Evidence = SettingsMark | { tag: string } | Cell | 'first-event'

/** What told that a ticket is to be left out: a tag, customer, agent or column of the settings, or the export by itself. */
export interface Mark {
  by: 'tag' | 'column' | 'requester' | 'agent' | 'export'
  /** the tag, the pattern, or the column and what stands in it */
  what: string
}

export type SettingsMark = Mark & { by: Exclude<Mark['by'], 'export'> }

/** A mark as the tables of tickets hold it, in `spam_by` beside `spam`. */
export const markText = ({ by, what }: Mark): string => `${by} ${what}`

/** The mark that such a text is of; a flag that a file of tickets holds by itself has none. */
export function markOf(text: string | null): Mark {
  if (text === null) return { by: 'export', what: '' }
  const at = text.indexOf(' ')
  return { by: text.slice(0, at) as Mark['by'], what: text.slice(at + 1) }
}
