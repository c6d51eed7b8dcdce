import { UserError } from '../../../errors.ts'
import type { Rating } from '../../ticket.ts'
import type { Word } from './words.ts'

export interface Scale {
  low: number
  high: number
}

/** `1-10`. @throws UserError for anything else */
export function parseScale(said: string): Scale {
  const m = /^\s*(\d+)\s*[-–~]\s*(\d+)\s*$/.exec(said)
  if (m && Number(m[1]) < Number(m[2])) return { low: Number(m[1]), high: Number(m[2]) }
  throw new UserError(
    { en: `csat.scale: "${said}" is not a scale.`, ko: `csat.scale: "${said}"은(는) 척도가 아닙니다.` },
    { en: 'Write it from the worst to the best: 1-10.', ko: '가장 낮은 값부터 높은 값까지 써 주세요: 1-10.' },
  )
}

/** What a satisfaction column holds: each word's rating, and the scale if they are numbers. */
export interface Ratings {
  map: Map<string, Rating>
  scale: Scale | undefined
  /** it says who was asked: `offered` and `not offered` stand in it */
  saysOffered: boolean
  /** the lowest and highest number, where no scale that we may assume holds them */
  unknownScale: Scale | undefined
  /** words that are 0 where the scale begins above it, and whether that scale was assumed */
  unrated: readonly { word: string; rows: number }[]
  assumed: boolean
  /** how many rows there are decides the scale */
  byRows: boolean
}

const unit = 'stars?|sterne?|étoiles?|estrellas?|estrelas?|stelle?|stella|sterren|ster|points?|점|点|分|星|つ星'

/** `4`, `4.0`, `5점`, `4/5`, `4 of 5`, `★★★★☆`, `80%`: the number, if the word is one; of `5 - Very satisfied` and `Good (4)` too. */
export function numberIn(word: string): { value: number; high?: number } | undefined {
  const labelled =
    /^(\d{1,2}(?:[.,]\d+)?)(?: ?[-–—:=.)] ?| )(?=[^\d\s/%])\D+$/u.exec(word) ??
    /^\D*[^\d\s]\D*[([:=–—-] ?(\d{1,2}(?:[.,]\d+)?)[)\]]?$/u.exec(word)
  if (labelled && !new RegExp(`^[\\d.,]+ ?(${unit})$`, 'u').test(word) && !/\d ?(of|out of|von|sur|de|di|van)\b/.test(word))
    return { value: Number(labelled[1]!.replace(',', '.')) }
  let m = new RegExp(`^(\\d{1,3}(?:[.,]\\d+)?) ?(${unit})?$`, 'u').exec(word)
  if (m) return { value: Number(m[1]!.replace(',', '.')) }
  m = /^(\d{1,3}(?:[.,]\d+)?) ?(?:\/|of|out of|von|sur|de|di|van) ?(\d{1,3})(점| ?[a-z]+)?$/.exec(word)
  if (m) return { value: Number(m[1]!.replace(',', '.')), high: Number(m[2]) }
  m = /^(\d{1,3}(?:\.\d+)?) ?%$/.exec(word)
  if (m) return { value: Number(m[1]), high: 100 }
  m = /^([★⭐🌟]{1,5})([☆✩✰]{0,4})$/u.exec(word.replaceAll('\ufe0f', ''))
  if (m) return { value: [...m[1]!].length, high: 5 }
  return undefined
}

/** On 1–5: 4 and 5 are good, 3 is neutral. Other scales are cut at the same places. */
function rate(value: number, { low, high }: Scale): Rating {
  const place = (value - low) / (high - low)
  return place >= 0.75 ? 'good' : place >= 0.5 ? 'neutral' : 'bad'
}

/** Ratings in which nobody, of so many, was content, are more likely those of a scale that ends at three. */
const enoughToTell = 20

/** The scale of undeclared numbers: 1 to 5, parts of 1, or no and yes (0 and 1); undefined where it is none of them. */
function scaleOf(numbers: readonly { value: number; rows: number }[]): Scale | undefined {
  const low = Math.min(...numbers.map((n) => n.value))
  const high = Math.max(...numbers.map((n) => n.value))
  if (low === 0 && high === 1 && numbers.length === 2) return { low: 0, high: 1 }
  if (low >= 0 && high <= 1 && numbers.some((n) => n.value % 1 !== 0)) return { low: 0, high: 1 }
  const rows = numbers.reduce((sum, n) => sum + n.rows, 0)
  return low < 1 || high > 5 || (high <= 3 && rows >= enoughToTell) ? undefined : { low: 1, high: 5 }
}

/**
 * Ratings of the words of a satisfaction column. Numbers that fit no scale we may assume, or not the one declared, are not rated
 * (`unknownScale`), because 7 of 10 and 7 of 7 are not the same.
 */
export function ratings(
  found: readonly Word[],
  known: ReadonlyMap<string, Rating>,
  declared: { low?: number; high: number } | undefined,
): Ratings {
  const map = new Map<string, Rating>(known)
  const numbers = found
    .filter(({ word }) => !known.has(word))
    .flatMap(({ word, rows }) => {
      const number = numberIn(word)
      return number ? [{ word, rows, ...number }] : []
    })
  const plain = numbers.filter((n) => n.high === undefined)
  const [low, high] = [Math.min(...plain.map((n) => n.value)), Math.max(...plain.map((n) => n.value))]
  const said = declared && { low: declared.low ?? 1, high: declared.high }
  const [zeros, above] = [plain.filter((n) => n.value === 0), plain.filter((n) => n.value > 0)]
  // 0 of 1 to 5 is no rating; so sure only where whole numbers go up to 5
  const unrated = said ? said.low > 0 : above.length === 0 || (high === 5 && above.every((n) => n.value % 1 === 0))
  const rated = unrated ? above : plain
  const scale = rated.length === 0 ? undefined : said ? (high > said.high ? undefined : said) : scaleOf(rated)
  for (const n of numbers) {
    if (n.high !== undefined) map.set(n.word, rate(n.value, { low: n.high === 100 ? 0 : 1, high: n.high }))
    else if (scale && n.value >= scale.low) map.set(n.word, rate(n.value, scale))
  }
  const saysOffered = [...map.values()].some((r) => r === 'offered' || r === 'none')
  return {
    map,
    scale,
    saysOffered,
    unknownScale: rated.length > 0 && !scale ? { low, high } : undefined,
    unrated: unrated ? zeros : [],
    assumed: !said && above.length > 0,
    byRows: !said && rated.length > 0 && Math.max(...rated.map((n) => n.value)) <= 3,
  }
}
