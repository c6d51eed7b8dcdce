import { withParticle } from '../../text/hangul/particle.ts'
import { comparisons, endsInGwa, fixedPairs, fixedPhrases, oneProcess, oneReasonVerbs, people } from '../lexicons/tag-phrase.ts'
import { isKorean } from './typo.ts'
import { pieces } from './words.ts'

// as a tag may spell them: "black & white", wash-and-care
const phrases = new RegExp(`(?<!\\p{L})(?:${fixedPhrases.map((one) => one.replaceAll(' ', '[ _-]')).join('|')})(?!\\p{L})`, 'gu')
const pairs = new Set(fixedPairs)
const conjunction = /(?:^|[\s_-])(?:and|or)(?:[\s_-]|$)|및|또는|혹은/
const signs = /[&+|,/·ㆍ‧・]/
const particle = /^([가-힣]{2,})([와과])$/
const brackets = /\([^()]*\)|\[[^[\]]*\]|（[^（）]*）/g
const compared = new RegExp(`^(?:${comparisons.join('|')})`)
const process = new RegExp(`(?:${oneProcess.join('|')})[\\s_]*[/·ㆍ,][\\s_]*(?:${oneProcess.join('|')})$`)
const verbs = `(?:${oneReasonVerbs.join('|')})`
const negatedVerbs = new RegExp(
  `(?<!\\p{L})(?:not|cannot|cant|can't|never|no longer|unable to)[\\s_-].*?${verbs}[\\s_-]*(?:/|(?<=[\\s_-])or[\\s_-])[\\s_-]*${verbs}(?!\\p{L})`,
  'iu',
)

/** What joins the reasons in a compound name, and the parts; none where the halves lose a word that they share. */
export interface Compound {
  by: string
  parts: readonly string[]
}

/**
 * The parts of a name that joins several reasons, undefined for a name of one: joined by a word (and, or, 및, 또는), a sign (`&`, `+`, `/`, `|`, `,`, `·`) or a particle (교환과 환불).
 * Not where the two are one thing (`terms-and-conditions`), an abbreviation (`A/S`, `Q&A`), a number (`1+1`), two verbs of one
 * negation (`not wanted/needed`) or two steps of one process (접수/처리); what stands in brackets is an example.
 */
export function compoundOf(id: string): Compound | undefined {
  const name = id.replace(brackets, ' ').replace(/\s+/g, ' ').trim()
  if (process.test(name) || negatedVerbs.test(name)) return undefined
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
    ? { by: by === 'and' && !/\band\b/i.test(name.replaceAll('_', ' ')) ? '&' : by, parts: shared(partsOf(name), isTight(name)) }
    : undefined
}

function bySign(name: string): Compound | undefined {
  const found = signs.exec(name.replace(/&/g, ' '))
  if (!found || pairs.has(name.trim().toLowerCase())) return undefined
  const parts = name
    .split(found[0])
    .map((part) => part.trim())
    .filter(isReason)
  return parts.length > 1 && !isTranslation(parts)
    ? { by: found[0], parts: shared(parts, /\S[/·ㆍ|&+,]\S/.test(name)) }
    : undefined
}

function byParticle(name: string): Compound | undefined {
  const list = pieces(name)
  for (const [i, word] of list.entries()) {
    const [, stem, ending] = particle.exec(word) ?? []
    if (stem === undefined || i === list.length - 1 || endsInGwa.some((own) => word.endsWith(own))) continue
    // compared (사진과 다름) or in company (언니와 묶음배송), not joined
    if (people.includes(stem) || list.slice(i + 1).some((next) => compared.test(next))) continue
    if (withParticle(stem, '와') === stem + ending)
      return { by: ending!, parts: [[...list.slice(0, i), stem].join(' '), list.slice(i + 1).join(' ')] }
  }
  return undefined
}

/** `adding or removing a gift note`: two forms of one kind share what follows. */
const isTight = (name: string) => /(?:^|[\s_-])[a-z]+ing[\s_-]+(?:and|or|&)[\s_-]+[a-z]+ing[\s_-]/i.test(name)

/**
 * The halves with the words that they share: `교환/반품 택배비 문의` → 교환 택배비 문의, 반품 택배비 문의. Where one half is longer than the
 * other and nothing tells that they share words, no halves at all: alone, they would be tags of nothing.
 */
function shared(parts: readonly string[], tight: boolean): readonly string[] {
  const lists = parts.map((part) => part.split(/(?<=[\s_-])/))
  const lengths = lists.map((list) => list.length)
  if (lengths.every((length) => length === 1)) return parts
  const [first, last] = [lists[0]!, lists.at(-1)!]
  if (tight && lengths.slice(0, -1).every((length) => length === 1)) {
    const joint = /[\s_-]$/.exec(last[0]!)?.[0] ?? ''
    return [...parts.slice(0, -1).map((part) => part + joint + last.slice(1).join('')), parts.at(-1)!]
  }
  if (tight && lengths.slice(1).every((length) => length === 1)) {
    const before = first.slice(0, -1).join('')
    return [parts[0]!, ...parts.slice(1).map((part) => before + part)]
  }
  return lengths.every((length) => length > 1) && !tight ? parts : []
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
