import { withParticle } from '../../text/hangul/particle.ts'
import { endsInGwa, fixedPairs, fixedPhrases } from '../lexicons/tag-phrase.ts'
import { isKorean } from './typo.ts'
import { pieces } from './words.ts'

// as a tag may spell them: "black & white", wash-and-care
const phrases = new RegExp(`(?<!\\p{L})(?:${fixedPhrases.map((one) => one.replaceAll(' ', '[ _-]')).join('|')})(?!\\p{L})`, 'gu')
const pairs = new Set(fixedPairs)
const conjunction = /(?:^|[\s_-])(?:and|or)(?:[\s_-]|$)|및|또는|혹은/
const signs = /[&+|,/·ㆍ‧・]/
const particle = /^([가-힣]{2,})([와과])$/

/** What joins the reasons in a compound name, and the parts. */
export interface Compound {
  by: string
  parts: readonly string[]
}

/**
 * The parts of a name that joins several reasons, undefined for a name of one: joined by a word (and, or, 및, 또는), a sign (`&`, `+`, `/`, `|`, `,`, `·`) or a particle (교환과 환불).
 * Not where the two are one thing (`terms-and-conditions`), an abbreviation (`A/S`, `Q&A`) or a number (`1+1`).
 */
export function compoundOf(name: string): Compound | undefined {
  const text = name.replace(/&/g, ' and ').toLowerCase()
  const fixed = text.replace(/ {2,}/g, ' ').replace(phrases, '#')
  return byWord(name, fixed) ?? bySign(name) ?? byParticle(name)
}

function byWord(name: string, fixed: string): Compound | undefined {
  const found = conjunction.exec(fixed)
  if (!found) return undefined
  const by = found[0].replace(/[\s_-]/g, '')
  const sides = [fixed.slice(0, found.index), fixed.slice(found.index + found[0].length)]
  return sides.every(isReason)
    ? { by: by === 'and' && !/\band\b/i.test(name.replaceAll('_', ' ')) ? '&' : by, parts: partsOf(name) }
    : undefined
}

function bySign(name: string): Compound | undefined {
  const found = signs.exec(name.replace(/&/g, ' '))
  if (!found || pairs.has(name.trim().toLowerCase())) return undefined
  const parts = name
    .split(found[0])
    .map((part) => part.trim())
    .filter(isReason)
  return parts.length > 1 && !isTranslation(parts) ? { by: found[0], parts } : undefined
}

function byParticle(name: string): Compound | undefined {
  const list = pieces(name)
  for (const [i, word] of list.entries()) {
    const [, stem, ending] = particle.exec(word) ?? []
    if (stem === undefined || i === list.length - 1 || endsInGwa.some((own) => word.endsWith(own))) continue
    if (withParticle(stem, '와') === stem + ending)
      return { by: ending!, parts: [[...list.slice(0, i), stem].join(' '), list.slice(i + 1).join(' ')] }
  }
  return undefined
}

/** More than a letter or a number: `A`, `24` and `1` are halves of `A/S`, `24/7` and `1+1`. */
const isReason = (part: string): boolean => /\p{L}[^\p{L}]*\p{L}/u.test(part) || part.includes('#')

/** `환불/Refund`: one name in two languages. */
const isTranslation = (parts: readonly string[]) => parts.length === 2 && isKorean(parts[0]!) !== isKorean(parts[1]!)

const partsOf = (name: string): string[] =>
  name
    .split(/&|및|또는|혹은|(?<=[\s_-])(?:and|or)(?=[\s_-])/i)
    .map((part) => part.replace(/^[\s_-]+|[\s_-]+$/g, ''))
    .filter((part) => part !== '')
