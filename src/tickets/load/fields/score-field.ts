import { texts } from '../../../duckdb/sql.ts'
import { unknownWords } from '../../messages/columns.ts'
import type { MatchedColumn } from '../columns/match-columns.ts'
import { column } from '../table/raw-table.ts'
import { unlikeCells } from '../values/cells.ts'
import { numberIn } from '../values/ratings.ts'
import type { FieldInput, FieldSql } from './field-sql.ts'

/** An answer that is not given, in exports that say so. */
const unanswered = ['offered', 'not offered', 'unoffered', 'sent', 'not sent', 'pending']

/**
 * Adds a column of scores, whatever their scale: `6`, `6.0`, `6/7`, `6점`, `6 - Easy`. Words without a number are told, and count
 * as no answer.
 */
export async function scoreField(
  field: 'ces',
  { heading }: MatchedColumn,
  { words, noValue, file }: FieldInput,
  out: FieldSql,
): Promise<void> {
  const cell = column(heading.index)
  const found = await words(cell)
  const scores = found.flatMap(({ word, cells }) => {
    const score = numberIn(word)?.value
    return score === undefined ? [] : [{ word, cells, score }]
  })
  const cases = scores.map(({ cells, score }) => `WHEN ${cell} IN ${texts(cells)} THEN ${score}`)
  out.sql.set(field, cases.length === 0 ? `try_cast(${cell} AS DOUBLE)` : `(CASE ${cases.join(' ')} END)::DOUBLE`)
  const seen = unlikeCells(
    cell,
    found.flatMap(({ cells }) => cells),
  )
  out.unlike.push(seen)
  const known = new Set([...scores.map(({ word }) => word), ...noValue, ...unanswered])
  const unknown = found.filter(({ word }) => !known.has(word))
  if (unknown.length > 0)
    out.warnings.push({
      code: `unknown-${field}`,
      text: unknownWords(
        file,
        heading.name,
        unknown.map(({ word }) => word),
      ),
      count: unknown.reduce((n, { rows }) => n + rows, 0),
    })
  const [low, high] = [Math.min(...scores.map((s) => s.score)), Math.max(...scores.map((s) => s.score))]
  out.uses.push({
    index: heading.index,
    as: field,
    ...(scores.length > 0 && { format: low === high ? `${low}` : `${low}–${high}` }),
  })
}
