import type { Lang } from '../text.ts'

/*
 * The syntax of a lexicon's phrases. Everything in it is bounded, so that matching takes time linear in the text.
 *   refund label     words after each other; in Korean the blank between them may be missing: 환불 처리, 환불처리
 *   (have|had)       one of these; (have|had)? or none of them
 *   refund*          the word with any ending of up to 12 letters
 *   {0,3}            up to 3 words of any kind, not across a semicolon or the end of a sentence
 * English phrases match whole words, Korean ones any part of a word, since endings and particles stick to it.
 */
/** no Unicode class: with `i`, building one costs more than all the matching of a short draft */
const LETTER = { en: '\\w', ko: '[가-힣\\w]' } as const
/** n't ends another word, and counts as one of its own */
const EDGE = { en: [`(?:(?<!${LETTER.en})|(?=n['’]))`, `(?!${LETTER.en})`], ko: ['', ''] } as const
const BLANK = { en: '\\s{1,3}', ko: '\\s{0,2}' } as const
const GAP_WORD = '[^\\s;!?]{1,40}\\s{1,3}'

/** One expression that finds any of the phrases, whatever the case of Latin letters in an English one. No phrase: it finds nothing. */
export function phrases(list: readonly string[], lang: Lang): RegExp {
  if (list.length === 0) return /(?!)/
  const [before, after] = EDGE[lang]
  return new RegExp(`${before}(?:${list.map((phrase) => compiled(phrase, lang)).join('|')})${after}`, lang === 'en' ? 'i' : '')
}

function compiled(phrase: string, lang: Lang): string {
  const parts = partsOf(phrase.trim())
  return parts
    .map((part, i) => {
      const blank = i < parts.length - 1 ? BLANK[lang] : ''
      if (/^\{\d,\d\}$/.test(part)) return `(?:${GAP_WORD})${part}`
      if (/^\(.*\)\?$/.test(part) && paired(part.slice(1, -2))) return `(?:${alternatives(part.slice(0, -1), lang)}${blank})?`
      return alternatives(part, lang) + blank
    })
    .join('')
}

/** Splits at the blanks outside of parentheses. */
function partsOf(phrase: string): string[] {
  const parts = ['']
  let depth = 0
  for (const char of phrase) {
    if (char === '(') depth++
    if (char === ')') depth--
    if (char === ' ' && depth === 0) parts.push('')
    else parts[parts.length - 1] += char
  }
  return parts.filter((part) => part !== '')
}

/** One part as an expression; parentheses that do not pair are letters like any other. */
function alternatives(part: string, lang: Lang): string {
  const grouped = paired(part)
  return part
    .replace(grouped ? /[.+^$[\]\\/{}]|(?<!\))\?/g : /[.+^$[\]\\/?{}()|]/g, '\\$&')
    .replace(/\s{1,9}/g, BLANK[lang])
    .replaceAll('(', grouped ? '(?:' : '(')
    .replaceAll('*', `${LETTER[lang]}{0,12}`)
    .replace(/['’]/g, "['’]\u2060{0,6}")
}

function paired(part: string): boolean {
  let depth = 0
  for (const char of part) {
    if (char === '(') depth++
    if (char === ')' && --depth < 0) return false
  }
  return depth === 0
}

/** The phrases of a lexicon, and what a team adds to it. Compiled once. */
export function lexicon(own: readonly string[], added: readonly string[] | undefined, lang: Lang): RegExp {
  const known = compiledOf.get(own)
  if (known && known.added === added) return known.pattern
  const pattern = phrases(added ? [...own, ...added] : own, lang)
  compiledOf.set(own, { added, pattern })
  return pattern
}

const compiledOf = new WeakMap<readonly string[], { added: readonly string[] | undefined; pattern: RegExp }>()
