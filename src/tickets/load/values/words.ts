import type { Session } from '../../../duckdb/session.ts'
import { text } from '../../../duckdb/sql.ts'
import { type Channel, type Rating, type Status, type WordField, wordType } from '../../ticket.ts'

/** A word of a column, lower case and trimmed, how many rows hold it, and the cells that it stands in. */
export interface Word {
  word: string
  rows: number
  cells: readonly string[]
}

/** A column of more distinct cells than this holds no words. */
const mostCells = 2000

/** Reads the words of a column of a raw table: its distinct cells, commonest first. Each column is read once. */
export function wordReader(session: Session, table: string): (sql: string) => Promise<Word[]> {
  const read = new Map<string, Promise<Word[]>>()
  return (sql) => {
    const before = read.get(sql)
    if (before) return before
    const words = wordsOf(session, table, sql)
    read.set(sql, words)
    return words
  }
}

async function wordsOf(session: Session, table: string, sql: string): Promise<Word[]> {
  const rows = await session.rows(
    `SELECT ${sql} AS cell, count(*) AS n FROM ${table} WHERE trim(${sql}) <> '' GROUP BY cell ORDER BY n DESC, cell LIMIT ${mostCells + 1}`,
  )
  if (rows.length > mostCells) return []
  const words = new Map<string, { word: string; rows: number; cells: string[] }>()
  for (const { cell, n } of rows as { cell: string; n: number }[]) {
    const word = cell.trim().toLowerCase()
    const same = words.get(word) ?? { word, rows: 0, cells: [] }
    words.set(word, { word, rows: same.rows + n, cells: [...same.cells, cell] })
  }
  return [...words.values()]
}

/** As many cells are compared one after the other, commonest first; more are looked up. */
const mostCompared = 8

/**
 * SQL that turns the cells of a column into the words of a field; what maps to nothing becomes NULL. Of many, a cell is looked up
 * among an ENUM's, which takes as long for a thousand words as for three.
 */
export function translate(sql: string, found: readonly Word[], map: ReadonlyMap<string, string>, field: WordField): string {
  const words = new Map(
    found.flatMap(({ word, cells }) => cells.flatMap((cell) => (map.has(word) ? [[text(cell), text(map.get(word)!)]] : []))),
  )
  if (words.size <= mostCompared)
    return `(CASE ${sql} ${[...words].map(([cell, word]) => `WHEN ${cell} THEN ${word}::${wordType(field)}`).join(' ')} END)`
  const place = `enum_code(try_cast(${sql} AS ENUM(${[...words.keys()].join(', ')})))`
  return `([${[...words.values()].join(', ')}]::${wordType(field)}[])[${place} + 1]`
}

/** `5 - Very satisfied`, `Very dissatisfied (1)`, `6. Resolved`: the word by itself, which says more than its number. */
const unnumbered = (word: string) =>
  word.replace(/^\d{1,2}(?:[.,]\d+)? ?(?:[-–—:=.)]|(?= )) ?(?=\D)/, '').replace(/ ?[([:=–—-] ?\d{1,2}(?:[.,]\d+)?[)\]]?$/, '')

/** A word for comparing: lower case, without accents; blanks, `_` and `-` count as one. */
export const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[\s_-]+/g, ' ')
    .trim()

/** Words looked up in a source's own list, then in the lexicon, a number beside them aside; case, accents, blanks, `_` and `-` do not count. */
export function lookUp<V extends Status | Channel | Rating>(
  found: readonly Word[],
  own: Record<string, V> | undefined,
  lexicon: Record<string, V>,
): Map<string, V> {
  const known = new Map<string, V>()
  for (const [word, value] of [...Object.entries(lexicon), ...Object.entries(own ?? {})]) known.set(fold(word), value)
  const map = new Map<string, V>()
  for (const { word } of found) {
    const value = [word, word.replace(/^channel::/, ''), unnumbered(word)].map((w) => known.get(fold(w))).find(Boolean)
    if (value) map.set(word, value)
  }
  return map
}
