/** What a cell looks like, as far as telling tables apart needs it. */
export type Kind = 'blank' | 'number' | 'date' | 'time' | 'flag' | 'url' | 'email' | 'code' | 'text'

const missing = new Set(['', '-', '?', 'n/a', 'na', 'nan', 'null', 'none'])
const flags = new Set(['true', 'false', 'yes', 'no', 'y', 'n', 't', 'f'])

/** Shapes that hold a digit and are short. No `\p{L}` in them: to compile it takes longer than to read a small file. */
const shapes: readonly [Kind, RegExp][] = [
  ['number', /^[-+]?(?:[$€£¥₩৳]|R\$)?\s?[-+]?\d[\d.,]{0,40}(?:[eE][-+]?\d{1,3})?\s?(?:%|원|건|€|USD|EUR|KRW)?$/],
  ['date', /^\d{1,4}\s?[-/.년]\s?\d{1,2}\s?[-/.월]\s?\d{1,4}(?:[.일T\s].{0,24})?$/],
  ['date', /^\d{1,2}[-/ ][A-Za-z\u00c0-\u024f]{3,9}\.?[-/ ]\d{2,4}(?:\s.{0,24})?$/],
  ['date', /^(?:[A-Za-z]{3,9},? )?[A-Za-z\u00c0-\u024f]{3,9} \d{1,2},? (?:\d{1,2}:|\d{4}).{0,24}$/],
  ['time', /^-?\d{1,6}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?\s?(?:[AaPp]\.?[Mm]\.?)?$/],
  ['code', /^#?[A-Za-z]{0,10}[-_ ]?\d{1,20}(?:[-_]\d{1,20})?$/],
  ['code', /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i],
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
  if (value.length <= 64 && digit.test(value)) for (const [name, shape] of shapes) if (shape.test(value)) return name
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

/** Nothing but white space. Most cells tell by their first character. */
export const isEmpty = (cell: string): boolean => {
  const first = cell.charCodeAt(0)
  return !(first > 32 && first < 127) && cell.trim() === ''
}
export const isBlank = (cells: readonly string[]): boolean => cells.every(isEmpty)
export const filled = (cells: readonly string[]): number => cells.reduce((sum, cell) => sum + (isEmpty(cell) ? 0 : 1), 0)
