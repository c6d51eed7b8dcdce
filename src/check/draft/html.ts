import { blank } from './blank.ts'

/** What a mail or a macro is made of. Anything else in angle brackets may be a placeholder, and stays. */
const TAG =
  /<\/?(?:a|b|blockquote|body|br|center|code|div|em|font|h[1-6]|head|hr|html|i|img|li|ol|p|pre|s|small|span|strike|strong|style|script|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]{0,2000})?\/?>/gi
const BREAKS = /^<\/?(?:blockquote|br|div|h[1-6]|hr|li|ol|p|pre|table|td|th|tr|ul)\b/i
/** elements whose content the customer does not read as our words */
const FOREIGN = ['script', 'style', 'pre', 'code', 'blockquote']

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  '#39': "'",
  '#160': ' ',
}

/** Fills what a decoded entity leaves over inside of a word, so that it stays one word: `don&#39;t`. */
export const FILLER = '\u2060'

/** As long as `text`: tags become blanks, tags of blocks a line break; code and quotes inside of tags go too; entities are read. */
export function maskHtml(text: string): string {
  if (!/[<&]/.test(text)) return text
  let masked = text.replace(/<!--[\s\S]*?(?:-->|$)/g, blank)
  for (const name of FOREIGN) masked = maskElement(masked, name)
  return masked
    .replace(TAG, (tag) => (BREAKS.test(tag) ? '\n' + blank(tag.slice(1)) : blank(tag)))
    .replace(/&(#?[a-z0-9]{2,6});/gi, (whole, name: string) => {
      const read = ENTITIES[name.toLowerCase()]
      if (read === undefined) return blank(whole)
      return read.padEnd(whole.length, read === ' ' ? ' ' : FILLER)
    })
}

/** Blanks what stands between the tags of one element: one pass, the outermost pair counts. */
function maskElement(text: string, name: string): string {
  let depth = 0
  let from = 0
  const kept: string[] = []
  for (const tag of text.matchAll(new RegExp(`<(/?)${name}(?:\\s[^<>]{0,2000})?>`, 'gi'))) {
    const end = tag.index + tag[0].length
    if (!tag[1]) {
      if (depth++ === 0) {
        kept.push(text.slice(from, end))
        from = end
      }
    } else if (depth > 0 && --depth === 0) {
      kept.push(blank(text.slice(from, tag.index)))
      from = tag.index
    }
  }
  // an element that is never closed hides nothing
  return kept.join('') + text.slice(from)
}
