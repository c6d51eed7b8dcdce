import type { Coverage, Declared } from '../../tickets/load/month-coverage.ts'
import type { Exclusion, TicketField } from '../../tickets/ticket.ts'
import type { Offsets } from '../../time/zone.ts'
import type { EffortScale } from '../effort-scale.ts'
import type { Targets } from '../targets.ts'
import type { BusinessSecondsSql } from './business-clock.ts'

/** What the counting of tickets turns on. Walls are epoch ms on the reporting zone's clock, `to` exclusive; asOf is an instant. */
export interface CountingRules {
  zone: Offsets
  from: number | undefined
  to: number | undefined
  asOf: number | undefined
  countAutoReplies: boolean
  /** by channel, `other` for tickets whose channel is not known */
  targets: Targets
  /** counts business time, where somebody said when that is */
  business: BusinessSecondsSql | undefined
  /** day of a ticket's creation as SQL, where `business_deadlines` has the ends of business days after it */
  deadlineDay: string | undefined
  /** what scores of effort mean, where somebody said so */
  ces: EffortScale | undefined
  /** files whose export says when tickets were first answered, only how long that took in business time, and who was asked for a rating */
  answering: readonly number[]
  answeringInBusiness: readonly number[]
  surveying: readonly number[]
  /** files that say which tickets are solved; where no file does, nobody asks */
  solving: readonly number[]
  /** files of public reviews that stand beside tickets: in no contact rate, and their stars in no satisfaction */
  apart: readonly number[]
  /** fields that some ticket has */
  fields: ReadonlySet<TicketField>
  /** whether a ticket meets the filters, as SQL over `placedSql`; undefined: there are none */
  only: string | undefined
  /** the months that they leave, as SQL over a column `month` */
  onlyMonths: string
  /** so few that a table of all that is told of a ticket is worked out once, and not by each query: planning takes longer than counting */
  few: boolean
  /** some rows repeat an id */
  duplicates: boolean
  /** which months the tickets cover, under any declaration */
  coverage: (declared: Declared) => Promise<Coverage | undefined>
  /** the same of the orders, where `order_months` exists */
  orders: ((declared: Declared) => Promise<Coverage | undefined>) | undefined
  /** `tag_lists` exists: how the tags of a ticket fold into those of a taxonomy */
  tagLists: boolean
}

/** Which tickets a number is of: a stretch of days, and excluded ones that are to count all the same. */
export interface Population {
  /** walls, `to` exclusive; undefined: open */
  from: number | undefined
  to: number | undefined
  counted?: readonly Exclusion[]
  countAutoReplies?: boolean
}

/** An instant or wall (epoch ms) in SQL. */
export const stamp = (ms: number) => `TIMESTAMP '${new Date(ms).toISOString().slice(0, 23).replace('T', ' ')}'`
