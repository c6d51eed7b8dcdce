import type { Macro } from './helpdesk-macro.ts'

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
