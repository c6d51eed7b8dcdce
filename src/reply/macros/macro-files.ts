import { htmlText } from './html-text.ts'

/** A macro as it was read from a helpdesk. */
export interface ReadMacro {
  title: string
  text: string
  html: boolean
}

const longestName = 60

/** Names that some system keeps for itself, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/**
 * Macros as Markdown files, one each: `{ name: 'order-lost.md', text }`. A name is made of the title's letters and digits and is
 * nothing else, so that it leads nowhere; the second of two that are alike gets a number. Placeholders stay as they are.
 */
export function macroFiles(macros: readonly ReadMacro[]): { name: string; text: string }[] {
  const taken = new Set<string>()
  return macros.map(({ title, text, html }) => {
    const plain = html ? htmlText(text) : text.replace(/\r\n?/g, '\n').trim()
    const base = nameOf(title)
    let name = base
    for (let n = 2; taken.has(name); n++) name = `${base}-${n}`
    taken.add(name)
    return { name: `${name}.md`, text: `${plain.replace(/[^\P{Cc}\n\t]/gu, '')}\n` }
  })
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
