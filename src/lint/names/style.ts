import type { Text } from '../../text/text.ts'
import { pieces } from './words.ts'

/** What stands between the words of a name. */
export type Separator = '-' | '_' | ' '
export type Case = 'lower' | 'upper' | 'capital'

export interface Style {
  separator?: Separator
  letters?: Case
}

const pathSign = /(::|[/>:.])/
const acronym = 5

/**
 * The separator of a name: of hyphens beside blanks (`T-shirt size`), the blank; `none` in `carrierDelay`, `mixed` where `_` stands
 * beside another; undefined for one word.
 */
export function separatorOf(id: string): Separator | 'none' | 'mixed' | undefined {
  const name = id.trim().replaceAll(pathBlanks, '$1')
  const [blank, under, hyphen] = [/\s/.test(name), name.includes('_'), name.includes('-')]
  if (under) return blank || hyphen ? 'mixed' : '_'
  if (blank) return ' '
  if (hyphen) return '-'
  return /\p{Ll}{2}\p{Lu}\p{Ll}/u.test(name) ? 'none' : undefined
}
const pathBlanks = / ?(::|[/>]) ?/g

/**
 * The case of a name's letters; undefined where it does not show: no letter has a case, a number stands first, or it is a short word
 * all in capitals (`RMA`).
 */
export function caseOf(id: string): Case | 'mixed' | undefined {
  const cased = id.match(/[\p{Lu}\p{Ll}]/gu)
  if (!cased) return undefined
  if (!/\p{Lu}/u.test(id)) return /^\P{L}/u.test(id) ? undefined : 'lower'
  if (!/\p{Ll}/u.test(id)) return cased.length <= acronym ? undefined : 'upper'
  return /\p{Lu}/u.test(cased[0]!) ? 'capital' : 'mixed'
}

/** The name in a style, step by step of its path: `Shipping/Carrier delay` → `shipping/carrier-delay`. */
export function restyled(id: string, { separator, letters }: Style): string {
  const steps = id
    .split(pathSign)
    .map((step, i) => (i % 2 === 1 || separator === undefined ? step : pieces(step).join(separator)))
  const name = steps.join('')
  if (letters === undefined) return name
  if (letters === 'upper') return name.toUpperCase()
  return letters === 'lower' ? name.toLowerCase() : name.replace(/\p{L}/u, (first) => first.toUpperCase())
}

const separators: Readonly<Record<Separator, Text>> = {
  '-': { en: 'hyphens', ko: '하이픈(-)' },
  _: { en: 'underscores', ko: '밑줄(_)' },
  ' ': { en: 'spaces', ko: '띄어쓰기' },
}
const cases: Readonly<Record<Case, Text>> = {
  lower: { en: 'lower case', ko: '소문자' },
  upper: { en: 'capitals', ko: '대문자' },
  capital: { en: 'a capital first letter', ko: '첫 글자 대문자' },
}

/** A style in words: "lower case, hyphens". */
export function styleText({ separator, letters }: Style): Text {
  const features = [...(letters ? [cases[letters]] : []), ...(separator ? [separators[separator]] : [])]
  return { en: features.map(({ en }) => en).join(', '), ko: features.map(({ ko }) => ko).join(', ') }
}

/** What most of the names that show a separator, or a case, have in common: at least `share` of them, and at least `least`. */
export function styleOf(ids: readonly string[], share: number, least: number): Style {
  const separator = most(ids.map(separatorOf), share, least)
  const letters = most(ids.map(caseOf), share, least)
  return {
    ...(separator !== undefined && separator !== 'none' && separator !== 'mixed' && { separator }),
    ...(letters !== undefined && letters !== 'mixed' && { letters }),
  }
}

function most<T>(all: readonly (T | undefined)[], share: number, least: number): T | undefined {
  const counts = new Map<T, number>()
  for (const one of all) if (one !== undefined) counts.set(one, (counts.get(one) ?? 0) + 1)
  const sum = [...counts.values()].reduce((a, b) => a + b, 0)
  return [...counts].find(([, count]) => count >= least && count >= share * sum)?.[0]
}

/** Does a name keep to a style, as far as it shows one? Names of brands (`iPhone case`) may stand among capitals. */
export function keepsTo(id: string, { separator, letters }: Style): boolean {
  const [itsSeparator, itsCase] = [separatorOf(id), caseOf(id)]
  if (separator !== undefined && itsSeparator !== undefined && itsSeparator !== separator) return false
  if (letters === 'lower') return !/\p{Lu}/u.test(id)
  return letters === undefined || itsCase === letters || itsCase === undefined || (letters === 'capital' && itsCase === 'mixed')
}
