import { fieldType } from '../../tickets/ticket.ts'

export const outcomeType = "ENUM('answered', 'waiting', 'closed_unanswered', 'invalid')"

/** Columns of `tickets` that are words, and their types. */
const types = { reply: outcomeType, status: fieldType('status'), channel: fieldType('channel'), csat: fieldType('csat') }

const names = Object.keys(types).join('|')
const compared = new RegExp(`\\b(${names}) (=|<>) ('\\w+')`, 'g')
const listed = new RegExp(`\\b(${names}) IN \\(('\\w+'(?:, '\\w+')*)\\)`, 'g')

const word = (column: string, text: string): string => {
  const type = types[column as keyof typeof types]
  return type.includes(text) ? `${text}::${type}` : text
}

/**
 * SQL over `tickets` whose words are of the type of the column that they are compared with. Beside plain text DuckDB turns the column
 * into text, row by row, which takes four times as long.
 */
export const withTypedWords = (sql: string): string =>
  sql
    .replace(compared, (_, column: string, is: string, text: string) => `${column} ${is} ${word(column, text)}`)
    .replace(
      listed,
      (_, column: string, texts: string) =>
        `${column} IN (${texts
          .split(', ')
          .map((text) => word(column, text))
          .join(', ')})`,
    )
