import { filled, isBlank, isEmpty, kind, rough } from './kind.ts'
import type { Profile } from './profile.ts'

const totals =
  /^(?:합계|총계|총합|총합계|소계|평균|total|totals|grand total|sub ?total|sum|average|avg\.?|mean|median)\s{0,3}(?:\([^)]{0,40}\))?\s{0,3}:?$/i
const remarks =
  /^(?:reporting period|report (?:period|filters?|generated|name|run)|filter(?:s|ed by)\s*:|보고 기간|copyright|©|confidential information|(?:generated|exported|created|printed|downloaded|run) (?:by|on|at|from)\b|(?:seller|account|shop|store|user) (?:id|name)\s*:|time ?zone\s*:|date range|period\s*:|end of (?:report|file)|page \d+ (?:of|\/)|(?:조회|검색|출력|집계) ?(?:기간|조건|일시)|(?:작성|출력|다운로드)(?:자|일|일시)\s*:|총 ?\d[\d,]*\s*(?:건|개|행)|※)/i
/** `2 record(s) downloaded`, however it is parted into cells. */
const counted =
  /^\d[\d,]*\s+(?:records?|rows?|tickets?|results?|orders?|entries|items?)(?:\(s\))?(\s+(?:downloaded|exported|found|listed|in total))?\.?$/i

/** Most rows begin with a number or a date. */
const startsWithDigit = /^\d/

/** What a row that may be a footer is: one for sure, or perhaps the rest of a row that was cut off. */
export type Footer = 'sure' | 'unsure'

/**
 * Whether a row may be what reports write under a table: a total, a period, a copyright, one lone remark, and any short row behind a
 * blank line (`gap`). Only the end of the file makes it one.
 */
export function footerOf(cells: readonly string[], shape: Profile, gap = false): Footer | undefined {
  const { width, dense, ragged } = shape
  if (width < 2) return undefined
  const [first = '', second = ''] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (isBlank(cells)) return cells.length === width ? 'sure' : undefined
  if (!startsWithDigit.test(first)) {
    if (first.length <= 60 && totals.test(first)) return filled(cells) < width || isTyped(shape) ? 'sure' : 'unsure'
    if (remarks.test(first) && filled(cells) <= 3) return 'sure'
  } else {
    const count = counted.exec(`${first} ${second}`.trim())
    if (count && (count[1] || cells.length < width)) return 'sure'
  }
  const short = cells.length < width
  const lone = width >= 3 && (cells.length < Math.min(width, 4) || dense) && filled(cells) === 1
  if (!lone && !(gap && short && !ragged)) return undefined
  return startsLikeRow(cells, shape, gap) ? 'unsure' : 'sure'
}

/** The first column holds numbers, dates or the like: a word in it is no value. */
const isTyped = ({ kinds }: Profile): boolean => ![undefined, 'text'].includes(kinds()[0])

/** Whether the first cell may be the start of a row that was cut off: what the first column holds, as far as that is known. */
function startsLikeRow(cells: readonly string[], { kinds }: Profile, gap: boolean): boolean {
  const [first = ''] = cells
  if (isEmpty(first)) return false
  const [found, wanted] = [kind(first), kinds()[0]]
  if (wanted === undefined || wanted === 'text') return found !== 'text' || !gap
  return rough(found) === rough(wanted)
}

export const mayBeFooter = (cells: readonly string[], shape: Profile): boolean => footerOf(cells, shape) !== undefined
