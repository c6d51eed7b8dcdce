import { text } from '../../../duckdb/sql.ts'

/**
 * SQL for whether a cell is a name with `*` at its beginning, its end or both standing for anything. Case and blanks around it do
 * not count. No regular expression: a name from a file of settings is only ever compared.
 */
export function isLike(cell: string, pattern: string): string {
  const [, before, name = '', behind] = /^(\*?)(.*?)(\*?)$/s.exec(pattern.trim().toLowerCase())!
  const own = `lower(trim(${cell}))`
  if (name === '') return `${own} <> ''`
  if (before && behind) return `contains(${own}, ${text(name)})`
  if (before) return `ends_with(${own}, ${text(name)})`
  return behind ? `starts_with(${own}, ${text(name)})` : `${own} = ${text(name)}`
}
