import type { Template } from './template.ts'

/** What a template says of the tags and subjects that call for it. */
export type TemplateWords = Pick<Template, 'name' | 'tags'>

/**
 * The templates whose words are in one of the texts (a tag, its label, a subject), the best first: the more letters an entry has, the
 * more it says. Of an entry all words must be there, in any order: English ones as words (`carrier_delay`, `CarrierDelay`), Korean ones
 * as parts, since compounds are written together (`배송분실`).
 */
export function calledFor(texts: readonly string[], templates: readonly TemplateWords[]): string[] {
  const read = texts.map(wordsOf)
  const best = new Map<string, number>()
  for (const { name, tags } of templates)
    for (const entry of tags) {
      const parts = entry.toLowerCase().split(' ')
      const there = read.some(({ words, joined }) =>
        parts.every((part) => (/[가-힣]/.test(part) ? joined.includes(part) : words.has(part))),
      )
      // a syllable says as much as two or three letters
      const weight = [...entry].reduce((sum, c) => sum + (/[가-힣]/.test(c) ? 2.5 : c === ' ' ? 0 : 1), 0)
      if (there) best.set(name, Math.max(best.get(name) ?? 0, weight))
    }
  return [...best].sort(([, a], [, b]) => b - a).map(([name]) => name)
}

/** The words of a name in any style, plurals as singulars too, and all of it without blanks. */
function wordsOf(text: string): { words: ReadonlySet<string>; joined: string } {
  const split = text
    .normalize('NFC')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const words = new Set(split)
  for (const word of split) if (/[a-rt-z]s$/.test(word) && word.length > 3) words.add(word.slice(0, -1))
  return { words, joined: split.join('') }
}
