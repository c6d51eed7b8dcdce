import { characters, letters } from '../lexicons/letters.ts'

/** Code pages that are told apart, as we call them; of two that read a file the same way the first is named. */
export const codePages = [
  ...['windows-1252', 'cp949', 'cp932', 'euc-jp', 'gb18030', 'big5', 'windows-1251', 'koi8-r', 'windows-1253', 'windows-1254'],
  ...['windows-1250', 'iso-8859-2', 'iso-8859-15', 'windows-1257', 'windows-1255', 'windows-1256', 'windows-874'],
  ...['iso-8859-5', 'iso-8859-7', 'ibm866', 'macintosh'],
] as const
export type CodePage = (typeof codePages)[number]

/** Names that Node's decoder does not know, or knows by another. */
const own: Readonly<Record<string, string>> = {
  cp949: 'euc-kr',
  uhc: 'euc-kr',
  ms949: 'euc-kr',
  cp932: 'shift_jis',
  latin9: 'iso-8859-15',
}
/** What Windows calls what the decoder reads: its `euc-kr` and `shift_jis` are the larger code pages of Windows. */
const shown: Readonly<Record<string, string>> = { 'euc-kr': 'cp949', shift_jis: 'cp932' }

/** Reads a code page by any of its names. @throws RangeError for a name that is none */
export function decoderOf(name: string) {
  const label = name.trim().toLowerCase()
  return new TextDecoder(own[label] ?? label)
}

/** How an encoding that a user names is called here; undefined for a name that is none. */
export function encodingNamed(name: string): string | undefined {
  try {
    const { encoding } = decoderOf(name)
    return shown[encoding] ?? encoding
  } catch {
    return undefined
  }
}

/** What a text costs, in natural logarithms of probability: an ASCII character, one that a language does not use, one that nobody writes, a byte that is none. */
const cost = { ascii: -3, foreign: -9.5, hanOrHangul: -10.5, control: -14, broken: -16, capital: -2.5 }
/** Words that change script or case in the middle, accents side by side or alone, fractions in words. */
const oddities: readonly [RegExp, number][] = [
  [/[a-z](?=[\u0370-\u03ff\u0400-\u04ff])|[\u0370-\u03ff\u0400-\u04ff](?=[a-z])/gi, -3],
  [/[a-zа-яα-ω\u00df-\u00ff](?=[А-ЯΑ-Ω\u00c0-\u00de])/g, -2.5],
  [/[\u00c0-\u024f](?=[\u00c0-\u024f])/g, -1],
  [/(?<![a-z\u00c0-\u024f])[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f](?![a-z\u00c0-\u024f])/gi, -2],
  [/[a-z](?=[¼½¾])|[¼½¾](?=[a-z])/gi, -4],
]
/** Before anything is read: what our users have. */
const prior: Partial<Record<CodePage, number>> = {
  ...{ 'windows-1252': 4, cp949: 2, cp932: 1, 'windows-1251': 1, 'windows-1250': 1 },
  ...{ 'windows-1257': -4, 'windows-1255': -4, 'windows-1256': -4, 'windows-874': -4 },
  ...{ 'iso-8859-5': -4, 'iso-8859-7': -1, ibm866: -4, macintosh: -8 },
}

/** One code page, and how well a text reads as it. */
export interface Reading {
  page: CodePage
  score: number
  /** the same for each byte beyond ASCII, without what speaks for a code page in general; and how many there are */
  fit: number
  bytes: number
  text: string
}

/**
 * How well bytes read as each code page, the best first: the logarithm of how likely the characters are in the language that fits
 * them best. Two that read all of it the same are one. `korean`: most of it is common Hangul, which speaks for CP949.
 */
export function readings(bytes: Uint8Array, korean: boolean): Reading[] {
  let high = 0
  for (const byte of bytes) if (byte > 127) high++
  const found = new Map<string, Reading>()
  for (const page of codePages) {
    // at once, Node reads windows-1252 as Latin-1: its quotes and its euro are lost
    const text = decoderOf(page).decode(bytes, { stream: true })
    if (found.has(text)) continue
    const { ascii, other } = likelihood(text)
    const favour = (prior[page] ?? 0) + (korean && page === 'cp949' ? 4 : 0)
    found.set(text, { page, text, score: ascii + other + favour, fit: other / Math.max(high, 1), bytes: high })
  }
  return [...found.values()].sort((a, b) => b.score - a.score)
}

function likelihood(text: string): { ascii: number; other: number } {
  const counts = new Map<string, number>()
  let ascii = 0
  for (const character of text)
    if (character < '\x80') ascii++
    else counts.set(character, (counts.get(character) ?? 0) + 1)
  const odd = oddities.reduce((sum, [pattern, weight]) => sum + weight * (text.match(pattern)?.length ?? 0), 0)
  let best = Number.NEGATIVE_INFINITY
  for (const language of languages()) {
    let sum = 0
    for (const [character, count] of counts) sum += count * (language.get(character) ?? unknown(character))
    best = Math.max(best, sum)
  }
  return { ascii: ascii * cost.ascii, other: best + odd }
}

function unknown(character: string): number {
  const code = character.codePointAt(0)!
  if (code === 0xfffd) return cost.broken
  if (code < 0xa0 || (code >= 0xe000 && code <= 0xf8ff) || character === '¤') return cost.control
  if (code >= 0x3400 && code < 0xe000) return cost.hanOrHangul
  return cost.foreign
}

/** Marks that every language with letters of its own uses. */
const marks = '’3–2“2”2‘1…1°1€1\u00a01«1»1£1·1—1®1º1•1×1™1©1±1µ1½1¼1¾1²1³1¢1¥1†1'
let known: ReadonlyMap<string, number>[] | undefined

/** The logarithm of how likely each character is, of all beyond ASCII, by language. */
function languages(): ReadonlyMap<string, number>[] {
  known ??= [
    ...Object.values(letters).map((weights) => weighted(weights, marks)),
    ...Object.values(characters).map(([common, usual]) => tiers(common, usual)),
  ]
  return known
}

function weighted(own: string, shared: string): Map<string, number> {
  const parse = (text: string) => [...text.matchAll(/(\D)(\d+)/g)].map(([, letter, weight]) => [letter!, Number(weight)] as const)
  const pairs = parse(own)
  const total = pairs.reduce((sum, [, weight]) => sum + weight, 0)
  const found = new Map<string, number>()
  const add = (letter: string, value: number) => found.set(letter, Math.max(found.get(letter) ?? value, value))
  for (const [letter, weight] of parse(shared)) add(letter, Math.log(weight / 120))
  for (const [letter, weight] of pairs) {
    const value = Math.log((0.85 * weight) / total)
    add(letter, value)
    const capital = letter.toUpperCase()
    if (capital.length === 1 && capital !== letter) add(capital, value + cost.capital)
  }
  return found
}

/** Half of a text is the common characters, most of the rest the usual ones. */
function tiers(common: string, usual: string): Map<string, number> {
  const [first, second] = [new Set(common), new Set(usual)]
  const found = new Map<string, number>()
  for (const character of second) found.set(character, Math.log(0.4 / second.size))
  for (const character of first) found.set(character, Math.log(0.45 / first.size))
  for (const mark of '、。，：；！？（）「」・…～') if (!found.has(mark)) found.set(mark, -6)
  return found
}
