import { text, texts } from '../../../duckdb/sql.ts'
import type { Source } from '../../source.ts'
import { type TicketField, wordType } from '../../ticket.ts'
import { type ColumnHeader, key } from '../columns/column-header.ts'
import type { MatchedColumn } from '../columns/match-columns.ts'
import { column } from '../table/raw-table.ts'
import type { FieldInput, FieldSql } from './field-sql.ts'

/** Fields that hold the text of a review, besides the columns that a source names. */
const textFields: readonly TicketField[] = ['csat_comment', 'first_message', 'subject']

/** The columns in which the text of a review may stand, where a file may hold public reviews at all. */
export function reviewTexts(
  { channel, reviewText }: Source,
  matched: ReadonlyMap<TicketField, MatchedColumn[]>,
  found: readonly ColumnHeader[],
): number[] {
  if (!reviewText || !matched.has('csat') || !(channel ?? matched.has('channel'))) return []
  const wanted = new Set(reviewText.map(key))
  const named = found.filter((heading) => wanted.has(heading.key)).map(({ index }) => index)
  const mapped = textFields.flatMap((field) => matched.get(field) ?? []).map(({ heading }) => heading.index)
  return [...new Set([...named, ...mapped])]
}

/** Adds the channel of a source that has one only, and which rows are ratings without a word. */
export function reviewFields({ detected, texts: columns, noValue }: FieldInput, out: FieldSql): void {
  const { channel } = detected.source
  if (channel && !out.sql.has('channel')) out.sql.set('channel', `${text(channel)}::${wordType('channel')}`)
  if (columns.length === 0 || !out.sql.has('csat') || !out.sql.has('channel')) return
  const blank = columns.map((index) => {
    const cell = `lower(trim(${column(index)}))`
    return `(${column(index)} IS NULL OR ${cell} = '' OR ${cell} IN ${texts([...noValue])})`
  })
  out.derived.set(
    'stars_only',
    `coalesce(channel = 'review' AND csat IN ('good', 'neutral', 'bad') AND ${blank.join(' AND ')}, false)`,
  )
}
