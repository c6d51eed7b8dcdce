import type { Order } from '../../time/date-form.ts'
import type { Exclude } from '../exclude.ts'
import type { Source } from '../source.ts'
import type { TicketField } from '../ticket.ts'
import type { Warning } from '../warning.ts'
import type { ColumnHeader } from './columns/column-header.ts'
import type { SourceDetection } from './columns/detect-source.ts'
import type { FieldMap } from './columns/match-columns.ts'
import type { OpenTable, RawTable } from './table/raw-table.ts'
import type { DecimalMark } from './values/decimal-mark.ts'
import type { Scale } from './values/ratings.ts'

/** How the user wants exports read, on top of what they say of themselves. */
export interface ReadOptions {
  zone: string
  source?: string | undefined
  map?: FieldMap | undefined
  dateOrder?: Order | undefined
  /** the mark before decimals, where the numbers of a file leave it open */
  decimal?: DecimalMark | undefined
  /** from the config: the satisfaction scale, and what marks tickets to leave out */
  csatScale?: Scale | undefined
  exclude?: Exclude | undefined
  /** a large plain file may be read in one pass */
  stream?: boolean
  /** fields that nothing asked for need not be loaded */
  skip?: ReadonlySet<TicketField> | undefined
}

/** One file of tickets, read: its rows stand in `tickets_<number>`. */
export interface TicketFile {
  number: number
  open: OpenTable
  raw: RawTable
  detected: SourceDetection<Source>
  headings: readonly ColumnHeader[]
  uses: readonly ColumnUse[]
  /** rows of events or messages that are not a ticket of their own */
  continuation: number
  /** it says who was asked for a rating and did not answer */
  surveys: boolean
  /** no row has a reply, and that says that nobody answered */
  unanswered: boolean
  /** its creation times are instants whatever the reporting zone */
  zoned: boolean
  /** what its tickets are selected from; and where nobody asks for their tags */
  view: string
  untagged: string
  /** it was read in one pass */
  streamed: boolean
  warnings: readonly Warning[]
}

/** How one column of a file is used, for `inspect`. */
export interface ColumnUse {
  index: number
  as: TicketField
  format?: string
}
