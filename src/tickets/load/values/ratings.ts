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
}

/** `4`, `4.0`, `5점`, `4/5`, `★★★★☆`, `80%`: the number, if the word is one. */
function numberIn(word: string): { value: number; high?: number } | undefined {
  let m = /^(\d{1,3}(?:[.,]\d+)?) ?(점|stars?)?$/.exec(word)
  if (m) return { value: Number(m[1]!.replace(',', '.')) }
  m = /^(\d{1,3}(?:\.\d+)?) ?\/ ?(\d{1,3})(점)?$/.exec(word)
  if (m) return { value: Number(m[1]), high: Number(m[2]) }
  m = /^(\d{1,3}(?:\.\d+)?) ?%$/.exec(word)
  if (m) return { value: Number(m[1]), high: 100 }
  m = /^([★⭐]{1,5})([☆]{0,4})$/u.exec(word.replaceAll('\ufe0f', ''))
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

/** The scale of undeclared numbers: 1 to 5, or no and yes (0 and 1); undefined where it is neither. */
function scaleOf(numbers: readonly { value: number; rows: number }[]): Scale | undefined {
  const low = Math.min(...numbers.map((n) => n.value))
  const high = Math.max(...numbers.map((n) => n.value))
  if (low === 0 && high === 1 && numbers.length === 2) return { low: 0, high: 1 }
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
  const scale = plain.length === 0 ? undefined : said ? (high > said.high ? undefined : said) : scaleOf(plain)
  for (const n of numbers) {
    if (n.high !== undefined) map.set(n.word, rate(n.value, { low: n.high === 100 ? 0 : 1, high: n.high }))
    else if (scale && n.value >= scale.low) map.set(n.word, rate(n.value, scale))
  }
  const saysOffered = [...map.values()].some((r) => r === 'offered' || r === 'none')
  return { map, scale, saysOffered, unknownScale: plain.length > 0 && !scale ? { low, high } : undefined }
}
