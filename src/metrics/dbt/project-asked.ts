import type { Lang } from '../../text/text.ts'
import type { Grouping } from '../compute/aggregate.ts'
import type { Dialect } from '../dialect.ts'
import type { Metric } from '../metric.ts'
import type { WarehouseTable } from '../warehouse/warehouse-table.ts'
import { ticketColumns } from './canonical.ts'
import type { DbtSource } from './dbt-source.ts'

/** A table of your own, part by part, and the columns that hold its fields. */
export interface OwnTable {
  gives: DbtSource['gives']
  name: readonly string[]
  column: (field: string) => string | undefined
}

export interface ProjectAsked {
  sources: readonly { id: string; source: DbtSource }[]
  own: readonly OwnTable[]
  metrics: readonly { id: string; metric: Metric; groupings: readonly Grouping[] }[]
  /** how tickets are counted */
  table: Omit<WarehouseTable, 'name' | 'column' | 'orders' | 'cast'> & { whole: readonly string[]; countCancelled: boolean }
  dialect: string
  words: Dialect
  lang: Lang
}

/** The fields that some source has. */
export function fieldsOf({ sources, own }: Pick<ProjectAsked, 'sources' | 'own'>): ReadonlySet<string> {
  const ofSources = sources.flatMap(({ source }) => (source.gives === 'tickets' ? Object.keys(source.fields) : []))
  const ofOwn = own.flatMap(({ gives, column }) => (gives === 'tickets' ? ticketColumns.filter((field) => column(field)) : []))
  return new Set([...ofSources, ...ofOwn])
}
