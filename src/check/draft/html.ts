import { entities, entity } from '../../text/entities.ts'
import { blank } from './blank.ts'

/** What a mail or a macro is made of. Anything else in angle brackets may be a placeholder, and stays. */
const TAG =
  /<\/?(?:a|b|blockquote|body|br|center|code|div|em|font|h[1-6]|head|hr|html|i|img|li|ol|p|pre|s|small|span|strike|strong|style|script|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]{0,2000})?\/?>/gi
const BREAKS = /^<\/?(?:blockquote|br|div|h[1-6]|hr|li|ol|p|pre|table|td|th|tr|ul)\b/i
/** elements whose content the customer does not read as our words */
const FOREIGN = ['script', 'style', 'pre', 'code', 'blockquote']

/** Fills what a decoded entity leaves over inside of a word, so that it stays one word: `don&#39;t`. */
export const FILLER = '\u2060'

/** As long as `text`: tags become blanks, tags of blocks a line break; code and quotes inside of tags go too; entities are read. */
export function maskHtml(text: string): string {
  if (!/[<&]/.test(text)) return text
  let masked = text.replace(/<!--[\s\S]*?(?:-->|$)/g, blank)
  for (const name of FOREIGN) masked = maskElement(masked, name)
  return withEntities(masked.replace(TAG, (tag) => (BREAKS.test(tag) ? '\n' + blank(tag.slice(1)) : blank(tag))))
}

/** Entities read, each as long as it was. */
const withEntities = (text: string): string =>
  text.replace(entities, (whole) => {
    const read = entity(whole.slice(1, -1))
    if (read === undefined) return blank(whole)
    return read.padEnd(whole.length, read === ' ' ? ' ' : FILLER)
  })

/**
 * HTML as its reader sees it, to be shown: tags gone, blocks on lines of their own, entities read; `at` says where a place of the
 * original stands in it. Undefined for a text without any.
 */
export function readableHtml(html: string): { text: string; at: (offset: number) => number } | undefined {
  if (!/[<&]/.test(html)) return undefined
  const long = withEntities(
    html.replace(TAG, (tag) => (BREAKS.test(tag) ? '\n' + FILLER.repeat(tag.length - 1) : FILLER.repeat(tag.length))),
  )
  if (long === html) return undefined
  const at = new Uint32Array(html.length + 1)
  let text = ''
  for (let i = 0; i < long.length; i++) {
    at[i] = text.length
    const repeated = /[ \n]/.test(long[i]!) && (text === '' || text.at(-1) === '\n' || (text.at(-1) === ' ' && long[i] === ' '))
    if (long[i] !== FILLER && !repeated) text += long[i]
  }
  at[html.length] = text.length
  return { text, at: (offset) => at[offset] ?? text.length }
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
