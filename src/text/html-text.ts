import { decodedEntities } from './entities.ts'

const blocks = /^\/?(?:p|div|h[1-6]|ul|ol|table|tr|blockquote|section|article|pre)$/

/** What stands between two `<`: a tag or the beginning of a comment, and the text behind it. */
const tagged = /^(\/?[a-z][a-z0-9]*)\b([^>]*)>/i

/**
 * HTML of a macro as the text that a customer reads: blocks part paragraphs, `<br>` and list items lines, `<a>` shows its address
 * behind its words. What is between tags is text, placeholders too; scripts, styles and comments are not. Linear in its length.
 */
export function htmlText(html: string): string {
  const [before = '', ...pieces] = html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/\s+/g, ' ')
    .split('<')
  let out = before
  let [hidden, address] = ['', '']
  for (const piece of pieces) {
    const [whole = '', tag = '', attributes = ''] = tagged.exec(piece) ?? []
    const name = tag.toLowerCase()
    if (hidden) hidden = name === `/${hidden}` ? '' : hidden
    else if (name === 'script' || name === 'style') hidden = name
    else if (name === 'br') out += '\n'
    else if (name === 'li') out += '\n- '
    else if (name === 'a') address = /\bhref ?= ?["']?(https?:\/\/[^"' ]*)/i.exec(attributes)?.[1] ?? ''
    else if (name === '/a') {
      if (address && !out.endsWith(address)) out += ` (${address})`
      address = ''
    } else if (blocks.test(name)) out += '\n\n'
    else if (name === '') out += '<'
    if (!hidden) out += piece.slice(whole.length)
  }
  return tidy(decodedEntities(out))
}

/** One blank between words, at most one blank line between paragraphs. */
const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** Whether a text that is said to be plain has tags of an editor in it. */
export const looksLikeHtml = (text: string): boolean => /<\/(?:p|div|a|b|strong|em|i|u|span|ul|ol|li)>|<br ?\/?>/i.test(text)
