import type { Lang } from '../../text/text.ts'

/*
 * The syntax of a lexicon's phrases: pieces with blanks between them.
 *   return window     a blank is one to three blanks, in Korean none to four: 안 되, 안되
 *   (have|had)        one of these; (have|had)? may be left out with its blank
 *   refund*           the word with any ending of up to 12 letters
 *   {0,3}             up to 3 words, not across a semicolon or the end of a sentence
 * Our own lexicons may also use the signs of a regular expression (\d, [백천만], lookarounds) as long as every count in them is
 * bounded, so that matching is linear; in the phrases that a team adds such signs are letters like any other. English phrases match
 * whole words, Korean ones any part of a word, since endings and particles stick to it.
 */
/** no Unicode class: with `i`, building one costs more than all the matching of a short draft */
const LETTER = { en: '[a-z\\d\\u00c0-\\u024f]', ko: '[가-힣\\w]' } as const
/** n't ends another word, and counts as one of its own */
const EDGE = { en: [`(?:(?<!${LETTER.en})|(?=n['’]))`, `(?!${LETTER.en})`], ko: ['', ''] } as const
/**
 * Not \s, whose many ranges would be most of the compiled code, and no {1,3}, which is written out three times with all that
 * follows (a count past three is a loop): past a megabyte of code Node stops optimizing. A blank begins with a space and a word does
 * not begin with a filler, so that a run of fillers (where a placeholder or an entity was) can be read in one way only, and both
 * loops are linear.
 */
const SPACE = ' \\t\\n\\r\u00a0'
const BLANK = { en: `[${SPACE}][${SPACE}\u2060]*`, ko: `[${SPACE}]{0,4}` } as const
const WORD = { en: `[^${SPACE}\u2060;!?][^${SPACE};!?]*`, ko: `[^${SPACE};!?]{1,20}(?=[${SPACE}])` } as const
const GAP = /^\{\d,\d\}$/

/** One expression that finds any of a team's phrases, whatever the case of Latin letters in an English one. No phrase: it finds nothing. */
export const phrases = (list: readonly string[], lang: Lang): RegExp => finding([alternatives(list.map(plain), lang)], lang)

/** Our own phrases as alternatives of a regular expression, whose signs count in them; small letters in English. */
export const alternatives = (list: readonly string[], lang: Lang): string =>
  list.map((phrase) => compiled(phrase, lang)).join('|')

/** One expression that finds any of these alternatives. */
export function finding(given: readonly string[], lang: Lang): RegExp {
  const some = given.filter(Boolean)
  if (some.length === 0) return /(?!)/
  const [before, after] = EDGE[lang]
  const source = `${before}(?:${some.join('|')})${after}`
  return lang === 'en' ? new SmallLetters(source) : new RegExp(source)
}

/**
 * Finds small letters and capitals alike. The flag `i` would take twice as long to compile, as it adds the other case to every letter
 * and class of the expression: here the text is made small, each letter in its place.
 */
class SmallLetters extends RegExp {
  override exec(text: string): RegExpExecArray | null {
    return super.exec(small(text))
  }
}

let last = { text: '', small: '' }

function small(text: string): string {
  if (last.text === text) return last.small
  const all = text.toLowerCase()
  // İ becomes two
  const kept =
    all.length === text.length
      ? all
      : text.replace(/[^\0-@]/g, (one) => (one.toLowerCase().length === 1 ? one.toLowerCase() : one))
  last = { text, small: kept }
  return kept
}

/** A team's phrase: its signs are letters, but for those of our syntax; parentheses that do not pair are letters too. */
export function plain(phrase: string): string {
  const grouped = phrase.includes('(') && paired(phrase)
  const signs = grouped ? /[.+^$[\]\\/{}]|(?<!\))\?/g : /[.+^$[\]\\/{}?()|]/g
  return phrase
    .split(/(\{\d,\d\})/)
    .map((part) => (GAP.test(part) ? part : part.replace(signs, '\\$&')))
    .join('')
}

function compiled(phrase: string, lang: Lang): string {
  let text = ''
  let blank = ''
  for (const piece of pieces(phrase.trim())) {
    const raw = expression(piece, lang)
    if (GAP.test(piece)) text += blank ? `(?:${blank}${WORD[lang]})${piece}` : `(?:${WORD[lang]}${BLANK[lang]})${piece}`
    else if (!isOptional(piece)) text += blank + raw
    else text += blank ? `(?:${blank}${raw.slice(0, -1)})?` : `(?:${raw.slice(0, -1)}${BLANK[lang]})?`
    // what may be missing at the head brings its own blank
    if (blank || !(GAP.test(piece) || isOptional(piece))) blank = BLANK[lang]
  }
  return lang === 'en' ? text.replace(TOKEN, (token) => (token.startsWith('\\') ? token : token.toLowerCase())) : text
}

const isOptional = (piece: string) => /^\(.*\)\?$/.test(piece) && paired(piece.slice(1, -2))

/** an escaped sign, a class, or a letter: a blank in a class is one letter of many */
const TOKEN = /\\.|\[[^\]]*\]|[\s\S]/gu

/** Splits at the blanks that stand outside of brackets. */
function pieces(phrase: string): string[] {
  let depth = 0
  const found = ['']
  for (const [letter] of phrase.matchAll(TOKEN)) {
    if (letter === '(') depth++
    if (letter === ')') depth--
    if (letter === ' ' && depth === 0) found.push('')
    else found[found.length - 1] += letter
  }
  return found.filter(Boolean)
}

const expression = (piece: string, lang: Lang) =>
  piece
    .replace(/(?<!\\)\((?!\?)/g, '(?:')
    .replaceAll('*', `${LETTER[lang]}{0,12}`)
    .replace(/ (\{\d,\d\})/g, (_, count: string) => `(?:${BLANK[lang]}${WORD[lang]})${count}`)
    .replace(TOKEN, (token) => (token === ' ' ? BLANK[lang] : token))
    .replace(/['’]/g, "['’]\u2060{0,6}")

function paired(text: string): boolean {
  let depth = 0
  for (const letter of text) {
    if (letter === '(') depth++
    if (letter === ')' && --depth < 0) return false
  }
  return depth === 0
}
