/** What a cell looks like, as far as telling tables apart needs it. */
export type Kind = 'blank' | 'number' | 'date' | 'time' | 'flag' | 'url' | 'email' | 'code' | 'text'

const missing = new Set(['', '-', '?', 'n/a', 'na', 'nan', 'null', 'none'])
const flags = new Set(['true', 'false', 'yes', 'no', 'y', 'n', 't', 'f'])

/**
 * Shapes that hold a digit, and how long they get: the length bounds them, so that they need no `{0,40}` and no `\p{L}`. To compile
 * those takes longer than to read a small file.
 */
const shapes: readonly [Kind, number, RegExp][] = [
  ['number', 48, /^[-+]?(?:[$€£¥₩৳]|R\$)? ?[-+]?\d[\d.,]*(?:[eE][-+]?\d+)? ?(?:%|원|건|€|USD|EUR|KRW)?$/],
  ['date', 40, /^\d{1,4} ?[-/.년] ?\d{1,2} ?[-/.월] ?\d{1,4}(?:[.일T ].*)?$/],
  ['date', 40, /^\d{1,2}[-/ ][A-Za-z\u00c0-\u024f]+\.?[-/ ]\d{2,4}(?: .*)?$/],
  ['date', 48, /^(?:[A-Za-z]+,? )?[A-Za-z\u00c0-\u024f]+ \d{1,2},? (?:\d{1,2}:|\d{4}).*$/],
  ['time', 24, /^-?\d+:\d{2}(?::\d{2})?(?:[.,]\d+)? ?(?:[AaPp]\.?[Mm]\.?)?$/],
  ['code', 48, /^#?[A-Za-z]{0,10}[-_ ]?\d+(?:[-_]\d+)?$/],
  ['code', 36, /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i],
]
const url = /^[a-z]{2,8}:\/\/\S{1,200}$/i
const email = /^[^\s@]{1,64}@[^\s@]{1,100}\.[^\s@.]{2,24}$/
const digit = /\d/

/** The kind of a cell; a word for "no value" counts as blank. Long cells are text without a look. */
export function kind(cell: string): Kind {
  if (cell.length > 220) return 'text'
  const value = cell.trim()
  if (value.length < 8) {
    const lower = value.toLowerCase()
    if (missing.has(lower)) return 'blank'
    if (flags.has(lower)) return 'flag'
  }
  if (value.length <= 48 && digit.test(value))
    for (const [name, most, shape] of shapes) if (value.length <= most && shape.test(value)) return name
  if (value.includes('://') && url.test(value)) return 'url'
  return value.includes('@') && email.test(value) ? 'email' : 'text'
}

/** The kind that most of the filled cells share: at least `share` of them, and at least `least` cells; else undefined. */
export function mostly(cells: readonly string[], share: number, least: number): Kind | undefined {
  const counts = new Map<Kind, number>()
  for (const cell of cells) {
    const name = kind(cell)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  counts.delete('blank')
  const filled = [...counts.values()].reduce((a, b) => a + b, 0)
  for (const [name, count] of counts) if (count >= least && count >= share * filled) return name
  return undefined
}

/** An id may be a number in one row and not in the next. */
export const rough = (name: Kind): Kind => (name === 'code' ? 'number' : name)

/** Nothing but white space. Most cells tell by their first character. */
export const isEmpty = (cell: string): boolean => {
  const first = cell.charCodeAt(0)
  return !(first > 32 && first < 127) && cell.trim() === ''
}
export const isBlank = (cells: readonly string[]): boolean => cells.every(isEmpty)
export function filled(cells: readonly string[]): number {
  let count = 0
  for (const cell of cells) if (!isEmpty(cell)) count++
  return count
}
