import type { FlagField } from '../../tickets/exclude.ts'
import type { Mark } from '../../tickets/mark.ts'
import type { Exclusion } from '../../tickets/ticket.ts'
import type { EffortScale } from '../effort-scale.ts'
import type { Targets } from '../targets.ts'
import type { BusinessDays } from './business-days.ts'
import type { BusinessDeadlines } from './business-deadlines.ts'
import type { TableName } from './table-name.ts'
import type { TagNames } from './tag-names.ts'
import type { WarehouseField } from './warehouse-field.ts'

/**
 * A table of tickets in a warehouse and how they are counted. Its columns are those of `warehouse-field.ts`, under those or other names: one row a ticket, instants, seconds and
 * numbers as such, words as they stand there, tags as a list.
 */
export interface WarehouseTable {
  name: TableName
  /** the column that holds a field; undefined: it has none */
  column: (field: WarehouseField) => string | undefined
  /** what marks tickets by the settings, beside its columns: by the flag that it sets */
  marks?: TableMarks | undefined
  /** what its tags come to in a list of tags */
  tagNames?: TagNames | undefined
  /** somebody looked at it: the names of columns are exactly theirs, and each is cast, because its type may be another than the field's */
  cast?: true
  zone: string
  /** instants, epoch ms; `to` exclusive */
  from: number | undefined
  to: number | undefined
  /** whether a ticket meets the filters, as SQL over `tickets`; undefined: there are none */
  only?: string | undefined
  /** public reviews count as tickets do, beside them too: somebody asked for them by name */
  together?: boolean
  /** its columns are worked out once a row: what is asked can be divided among no workers anyway */
  fenced?: boolean
  /** nothing is left out but rows that are no tickets */
  every?: true
  /** reasons to leave tickets out that are none here */
  counted?: readonly Exclusion[] | undefined
  /** instant, epoch ms; undefined: the latest in the table */
  asOf: number | undefined
  countAutoReplies: boolean
  targets: Targets
  ces: EffortScale | undefined
  business: BusinessDays | undefined
  deadlines: BusinessDeadlines | undefined
  /** months that are complete and have orders; or the table they follow from */
  orders: { months: readonly string[] } | OrderTable | undefined
}

/** Conditions in the words of `dialect.ts` over the columns of the table as they are, each with what it says (`mark.ts`). */
export type TableMarks = Readonly<Partial<Record<FlagField, readonly { mark: Mark; sql: string }[]>>>

/** Whether a table tells a field: in a column, or by what marks tickets. */
export const holds = ({ column, marks }: Pick<WarehouseTable, 'column' | 'marks'>, field: WarehouseField): boolean =>
  column(field) !== undefined || marks?.[field as FlagField] !== undefined

/** A table of orders: id, created_at, customer, cancelled, test. */
export interface OrderTable {
  table: TableName
  countCancelled: boolean
  /** the months that the period holds from edge to edge */
  whole: readonly string[]
}
