import { htmlText, looksLikeHtml } from '../../text/html-text.ts'
import type { FaqFile } from '../shop.ts'
import { threshold } from './clusters.ts'
import { areaOf } from './features.ts'
import type { ShopArea } from './lexicons/shop-words.ts'
import { product, sumOf, type Vector } from './vectors.ts'

/** A question that the FAQ answers. */
export interface FaqEntry {
  heading: string
  body: string
  area: ShopArea | undefined
}

export interface Faq {
  entries: readonly FaqEntry[]
  /** the latest day that the file says it is of: `2026-10-12` */
  dated: string | undefined
  /** else the day on which it was last changed: what it says is not newer, and may be older */
  changed: string | undefined
}

/** A heading of Markdown, a line in bold alone, or a question with its mark: `Q. …`, `질문: …`. */
const heading = /^\s{0,3}(?:#{1,6}\s+(.{1,300}?)\s*#{0,6}|\*\*(.{1,300}?)\*\*:?|(?:Q|질문)\s?\d{0,3}\s?[.:)]\s*(.{1,300}))\s*$/i

/** Headings of HTML as those of Markdown; what opens an answer (`summary`, `dt`) is one. */
const marked = (html: string): string =>
  html
    .replace(/<(h[1-6]|summary|dt)\b[^>]{0,500}>/gi, '<p>## ')
    .replace(/<\/(?:h[1-6]|summary|dt)>/gi, '</p>')
    .replace(/<(\/?)(?:dd|dl|details|main|header|footer|nav)\b[^>]{0,500}>/gi, '<$1p>')

/** Reads its questions and its date. A heading without text below it is that of a part, unless it asks itself. */
export function readFaq({ text, changed }: Pick<FaqFile, 'text' | 'changed'>): Faq {
  const isHtml = looksLikeHtml(text) || /<(?:html|body|h[1-6])\b/i.test(text)
  const lines = (isHtml ? htmlText(marked(text)) : text).normalize('NFC').split(/\r\n?|\n/)
  const entries: { heading: string; body: string }[] = []
  for (const line of lines) {
    const [, ...found] = heading.exec(line) ?? []
    const head = found
      .find((one) => one !== undefined)
      ?.replace(/\*\*/g, '')
      .trim()
    if (head) entries.push({ heading: head, body: '' })
    else if (entries.length > 0 && line.trim() !== '') entries.at(-1)!.body += `${line.trim()} `
  }
  return {
    entries: entries
      .filter(({ heading, body }) => body !== '' || /[?？]$/.test(heading))
      .map((entry) => ({ ...entry, area: areaOf(entry.heading) ?? areaOf(entry.body) })),
    dated: latestDay(isHtml ? text : lines.join('\n')),
    changed,
  }
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}\\.?'

/** The latest day in a text that is written with its year. */
function latestDay(text: string): string | undefined {
  const found: string[] = []
  const add = (year: string, monthNumber: number, day: string) => {
    if (monthNumber >= 1 && monthNumber <= 12 && Number(day) >= 1 && Number(day) <= 31)
      found.push(`${year}-${String(monthNumber).padStart(2, '0')}-${day.padStart(2, '0')}`)
  }
  for (const [, y, m, d] of text.matchAll(/(?<!\d)(20\d\d)\s?(?:[-./]|년)\s?(\d{1,2})\s?(?:[-./]|월)\s?(\d{1,2})(?!\d)/g))
    add(y!, Number(m), d!)
  for (const [, d, m, y] of text.matchAll(new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? ${month},? (20\\d\\d)`, 'gi')))
    add(y!, months.indexOf(m!.toLowerCase()) + 1, d!)
  for (const [, m, d, y] of text.matchAll(new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? (20\\d\\d)`, 'gi')))
    add(y!, months.indexOf(m!.toLowerCase()) + 1, d!)
  return found.sort().at(-1)
}

/** The entry that is most like the texts of a group on average, if it is as like them as they must be to each other. */
export function answerOf(
  group: readonly Vector[],
  entries: readonly { entry: FaqEntry; vector: Vector }[],
): FaqEntry | undefined {
  const sum = sumOf(group)
  const [best] = entries
    .map(({ entry, vector }) => ({ entry, similar: product(vector, sum) / group.length }))
    .sort((a, b) => b.similar - a.similar)
  return best && best.similar >= threshold ? best.entry : undefined
}
