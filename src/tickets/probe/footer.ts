import { filled, isEmpty } from './kind.ts'
import type { Profile } from './profile.ts'

const totals = /^(?:합계|총계|총합|총합계|소계|total|totals|grand total|sub ?total|sum)\s{0,3}(?:\([^)]{0,40}\))?\s{0,3}:?$/i
const remarks =
  /^(?:reporting period|보고 기간|copyright|confidential information|generated (?:by|on|at)|exported (?:by|on|at|from)|report generated|조회 ?기간|출력 ?일시|※)/i

/** Most rows begin with a number or a date. */
const startsWithDigit = /^\d/

/** Whether a row may be what reports write under a table: a total, a period, a copyright, one lone remark. Only the end of the file makes it one. */
export function mayBeFooter(cells: readonly string[], { width, dense }: Profile): boolean {
  if (width < 2) return false
  const first = cells.find((cell) => !isEmpty(cell))?.trim() ?? ''
  if (!startsWithDigit.test(first)) {
    if (first.length <= 60 && totals.test(first)) return true
    if (remarks.test(first)) return filled(cells) <= 3
  }
  return width >= 3 && (cells.length < Math.min(width, 4) || dense) && filled(cells) === 1
}
