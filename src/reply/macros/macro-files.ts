import { decodedEntities } from '../../text/entities.ts'
import { htmlText, looksLikeHtml } from '../../text/html-text.ts'

/** A macro as it was read from a helpdesk. */
export interface ReadMacro {
  title: string
  text: string
  html: boolean
  active: boolean
}

const longestName = 60

/** Names that some system keeps for itself, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/**
 * Macros as Markdown files, one each: `{ name: 'order-lost.md', text }`. A name is made of the title's letters and digits and is
 * nothing else, so that it leads nowhere; the second of two that are alike gets a number. The title itself stands above the text, and
 * that a macro is inactive. Placeholders stay as they are.
 */
export function macroFiles(macros: readonly ReadMacro[]): { name: string; text: string }[] {
  const taken = new Set<string>()
  return macros.map(({ title, text, html, active }) => {
    const plain = html || looksLikeHtml(text) ? htmlText(text) : decodedEntities(text.replace(/\r\n?/g, '\n').trim())
    const base = nameOf(title)
    let name = base
    for (let n = 2; taken.has(name); n++) name = `${base}-${n}`
    taken.add(name)
    const header = `---\ntitle: ${quoted(title)}\n${active ? '' : 'active: false\n'}---\n\n`
    return { name: `${name}.md`, text: `${header}${printed(plain)}\n` }
  })
}

/** Without what steers a terminal. */
const printed = (text: string) => text.replace(/[^\P{Cc}\n\t]/gu, '')

/** As YAML: plain where nothing in it means something there. */
const quoted = (title: string): string => {
  const one = printed(title).replace(/\s+/g, ' ').trim()
  return /^[\p{L}\p{N}](?:[\p{L}\p{N} _/().,&'’·-]|::)*$/u.test(one) && !/^(?:true|false|yes|no|on|off|null|[\d.]+)$/i.test(one)
    ? one
    : JSON.stringify(one)
}

function nameOf(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, longestName)
    .replace(/^-+|-+$/g, '')
  return words === '' || reserved.test(words) ? `macro${words && `-${words}`}` : words
}
