import type { Channel, Rating, Status } from '../ticket.ts'
import { distinctCells, type RawColumn } from './column.ts'
import type { Session } from './session.ts'
import { text } from './sql.ts'

/** A distinct word of a column, lower case, and how many rows hold it. */
export interface Word {
  word: string
  rows: number
}

/** The words of a column: its distinct cells, commonest first. More than this many are not words. */
const mostWords = 2000

export async function words(session: Session, column: RawColumn): Promise<Word[]> {
  const cells = await distinctCells(session, column)
  const rows = await session.rows(
    `SELECT lower(cell) AS word, sum(rows) AS rows FROM ${cells} GROUP BY word ORDER BY rows DESC, word LIMIT ${mostWords + 1}`,
  )
  return rows.length > mostWords ? [] : (rows as unknown as Word[])
}

/** SQL that turns a word into another; a word that maps to nothing becomes NULL. */
export const translate = (sql: string, map: ReadonlyMap<string, string>): string =>
  `(CASE lower(${sql}) ${[...map].map(([word, value]) => `WHEN ${text(word)} THEN ${text(value)}`).join(' ')} END)`

/** Words looked up in a source's own list, then in the lexicon; blanks, `_` and `-` count as one. */
export function lookUp<V extends Status | Channel | Rating>(
  found: readonly Word[],
  own: Record<string, V> | undefined,
  lexicon: Record<string, V>,
): Map<string, V> {
  const same = (word: string) =>
    word
      .normalize('NFC')
      .replace(/[\s_-]+/g, ' ')
      .trim()
  const known = new Map<string, V>()
  for (const [word, value] of [...Object.entries(lexicon), ...Object.entries(own ?? {})]) known.set(same(word), value)
  const map = new Map<string, V>()
  for (const { word } of found) {
    const value = known.get(same(word)) ?? known.get(same(word.replace(/^channel::/, '')))
    if (value) map.set(word, value)
  }
  return map
}
