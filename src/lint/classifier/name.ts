import { oneWord } from '../names/area.ts'

/** Characters of a name that are looked at: enough for any real tag, and a hostile one costs no more. */
export const longest = 160

/** Where a name is a path or a list: `Order::Missing item`, `shipping/delay`, `Billing > Refund`, `교환|반품`, `Shipping - late`. */
const cuts = /::|->|__|\s[-–—]\s|[/|:>»→\\;,·ㆍ・.()[\]{}]/u

const spelled: readonly [RegExp, string][] = [
  [/['’`]/g, ''],
  [/\bn\/a\b/gi, 'na'],
  [/\ba\/s\b/gi, 'aftersales'],
  [/\bas(?=\s?[가-힣])|(?<=[가-힣][ _-]?)as\b/gi, 'aftersales'],
  [/\bw\/o\b/gi, 'without'],
  [oneWord, '$1$2'],
  [/1:1/g, ' '],
]

/** The words of one part, lower case, cut at case changes and where scripts meet: `orderDelay`, `PG오류`. */
const wordsOf = (part: string): string[] =>
  part
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/([가-힣])([a-z0-9])/giu, '$1 $2')
    .replace(/([a-z0-9])([가-힣])/giu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}&+]+/u)
    .map((word) => (word === '+' ? '&' : word))
    .filter((word) => word !== '')

/** A name that is a month, a day or a quarter: `2026-10`, `oct 2026`, `2026q3`, 10월. */
export const isDate = (id: string): boolean =>
  id.length <= 16 &&
  /^(?:(?:19|20)\d\d(?:[-./_ ]?(?:q[1-4]|\d\d?)(?:[-./_ ]?\d\d?)?)?|(?:(?:19|20)\d\d년 ?)?1?\d월(?: ?\d\d?일)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[-_ ]?(?:19|20)\d\d)$/i.test(
    id.trim(),
  )

/** A name as its parts, each a list of words; the last is the leaf, those before it its surroundings. */
export function readName(id: string): string[][] {
  const name = spelled.reduce((text, [from, to]) => text.replace(from, to), id.slice(0, longest).normalize('NFC'))
  return name
    .split(cuts)
    .map(wordsOf)
    .filter((part) => part.length > 0)
}
