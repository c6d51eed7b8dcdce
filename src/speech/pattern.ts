import { phrases } from '../draft/phrase.ts'
import type { Lang } from '../text.ts'

/*
 * Lexicons that need more than plain phrases hold patterns: pieces of an expression with blanks between them.
 *   return window     a blank is one to three blanks, in Korean none to two: 안 되, 안되
 *   (have|had)?       a piece of its own that may be left out with its blank
 *   refund*           the word with any ending of up to 12 letters
 *   {0,3}             up to 3 words, not across a semicolon or the end of a sentence
 * English ones match whole words, Korean ones any part of a word. Every count in them is bounded, so matching is linear.
 */
const EDGE = { en: ["(?:(?<![a-z\\d\\u00c0-\\u024f])|(?=n['’]))", '(?![a-z\\d\\u00c0-\\u024f])'], ko: ['', ''] } as const
const BLANK = { en: '[\\s\\u2060]{1,3}', ko: '\\s{0,2}' } as const
const WORD = { en: '\\s{1,3}[^\\s;!?]{1,40}', ko: '\\s{0,2}[^\\s;!?]{1,20}(?=\\s)' } as const

const compiledOf = new WeakMap<readonly string[], { added: readonly string[] | undefined; pattern: RegExp }>()

/** A lexicon of patterns, and the plain phrases that a team adds to it, as one expression. Compiled once. */
export function patterns(own: readonly string[], added: readonly string[] | undefined, lang: Lang): RegExp {
  const known = compiledOf.get(own)
  if (known && known.added === added) return known.pattern
  const [before, after] = EDGE[lang]
  const sources = [`${before}(?:${own.map((source) => compiled(source, lang)).join('|')})${after}`]
  if (added?.length) sources.push(phrases(added, lang).source)
  const pattern = new RegExp(sources.join('|'), lang === 'en' ? 'i' : '')
  compiledOf.set(own, { added, pattern })
  return pattern
}

function compiled(source: string, lang: Lang): string {
  let text = ''
  let blank = ''
  for (const piece of piecesOf(source.replaceAll(' ?', ' '))) {
    const raw = expression(piece, lang)
    if (/^\{\d,\d\}$/.test(piece)) text += `(?:${WORD[lang]})${piece}`
    else if (!/^\([^()]*\)\?$/.test(piece)) text += blank + raw
    else if (blank) text += `(?:${blank}${raw.slice(0, -1)})?`
    else {
      text += `(?:${raw.slice(0, -1)}${BLANK[lang]})?`
      continue
    }
    blank = BLANK[lang]
  }
  return text
}

/** Splits at the blanks that stand outside of brackets. */
function piecesOf(source: string): string[] {
  let depth = 0
  const pieces = ['']
  for (const letter of source.trim()) {
    if (letter === '(') depth++
    if (letter === ')') depth--
    if (letter === ' ' && depth === 0) pieces.push('')
    else pieces[pieces.length - 1] += letter
  }
  return pieces.filter(Boolean)
}

const expression = (piece: string, lang: Lang) =>
  piece
    .replace(/\((?!\?)/g, '(?:')
    .replaceAll('*', '[a-z\\u00c0-\\u024f]{0,12}')
    .replace(/ (\{\d,\d\})/g, (_, count: string) => `(?:${WORD[lang]})${count}`)
    .replaceAll(' ', BLANK[lang])
    .replace(/['’]/g, "['’]\\u2060{0,6}")
