import { name, text } from '../../duckdb/sql.ts'
import { UserError } from '../../errors.ts'
import { type Excludable, type Exclude, type FlagField, flagOf, marksOf } from '../../tickets/exclude.ts'
import { isLike } from '../../tickets/load/fields/flag-fields.ts'
import type { Mark } from '../../tickets/mark.ts'
import type { Warning } from '../../tickets/warning.ts'
import * as message from '../messages/warehouse.ts'
import { type Column, columnNamed } from './driver.ts'
import { theirs } from './source-sql.ts'
import type { WarehouseField } from './warehouse-field.ts'
import type { TableMarks } from './warehouse-table.ts'

/** A table that marks are looked for in. */
interface MarkedTable {
  /** what it is called */
  label: string
  column: (field: WarehouseField) => string | undefined
  /** all of its columns */
  columns: readonly Column[]
}

/**
 * What `exclude` of the settings comes to in a table: the conditions that files are held against, over its columns. Marks of which it
 * has no column are told.
 * @throws UserError for a column that it does not have: a rule that never applies would look like one that does
 */
export function marksOfTable(
  exclude: Exclude | undefined,
  table: MarkedTable,
): { marks: TableMarks | undefined; warnings: Warning[] } {
  const marks: Partial<Record<FlagField, { mark: Mark; sql: string }[]>> = {}
  const lacking = new Set<'requester' | 'agent' | 'tags'>()
  const read = (column: string, type: 'VARCHAR' | 'VARCHAR[]') => `CAST(${theirs}.${name(column)} AS ${type})`
  for (const [reason, said] of Object.entries(exclude ?? {})) {
    const { tags = [], requesters = [], agents = [], columns = {} } = marksOf(said)
    const found: { mark: Mark; sql: string }[] = []
    const people = (by: 'requester' | 'agent', patterns: readonly string[]) => {
      const column = table.column(by)
      if (patterns.length > 0 && column === undefined) lacking.add(by)
      if (column !== undefined)
        for (const what of patterns) found.push({ mark: { by, what }, sql: isLike(read(column, 'VARCHAR'), what) })
    }
    people('requester', requesters)
    people('agent', agents)
    for (const [asked, values] of Object.entries(columns)) {
      const column = columnNamed(table.columns, asked.trim())?.name
      if (column === undefined)
        throw UserError.of(
          'missing-data',
          message.noMarkColumn(
            `exclude.${reason}.columns`,
            asked,
            table.label,
            table.columns.map(({ name }) => name),
          ),
        )
      for (const value of values)
        found.push({ mark: { by: 'column', what: `${asked}: ${value}` }, sql: isLike(read(column, 'VARCHAR'), value) })
    }
    const listed = table.column('tags')
    if (tags.length > 0 && listed === undefined) lacking.add('tags')
    // last, as of files
    if (listed !== undefined)
      for (const tag of tags)
        found.push({ mark: { by: 'tag', what: tag }, sql: `list_contains(${read(listed, 'VARCHAR[]')}, ${text(tag)})` })
    if (found.length > 0) marks[flagOf(reason as Excludable)] = found
  }
  return {
    marks: Object.keys(marks).length > 0 ? marks : undefined,
    warnings: [...lacking].map((field) => ({ code: 'exclude-not-applied', text: message.nobodyInTable(field, table.label) })),
  }
}
