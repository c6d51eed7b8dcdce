import { text } from '../../duckdb/sql.ts'
import type { TicketField } from '../../tickets/ticket.ts'
import type { Targets } from '../targets.ts'

/**
 * What becomes of a ticket, as SQL over its fields: one definition for the tickets of files (`counted-tickets.ts`) and for those of
 * a warehouse (`warehouse/counted-tickets.ts`), which only put it into queries of their own.
 *
 * - `answer_s`: seconds to the first reply that counts · `end_s`: to the last solve · `reply`, `is_solved`: as `ticket.ts` says
 */
export interface OutcomeTerms {
  /** a field; where the tickets have none, NULL of its type */
  has: (field: TicketField) => string
  /** seconds between two instants */
  seconds: (from: string, to: string) => string
}

/** Seconds to a first response; `zero`: where an export writes 0 for one that never came. */
export const anyAnswerSql = ({ has, seconds }: OutcomeTerms, zero?: string): string => {
  const own = has('first_response_s')
  const known = zero === undefined ? own : `CASE WHEN ${zero} THEN NULL ELSE ${own} END`
  return `coalesce(${seconds(has('created_at'), has('first_response_at'))}, ${known})`
}

/** Whether the first reply is a machine's, and so none. */
export const automaticSql = ({ has }: Pick<OutcomeTerms, 'has'>, countAutoReplies: boolean): string =>
  countAutoReplies ? 'false' : `coalesce(${has('automated_first_response')}, false)`

export const endSql = ({ has, seconds }: OutcomeTerms): string =>
  `coalesce(${seconds(has('created_at'), has('solved_at'))}, ${has('resolution_s')})`

export const isSolvedSql = ({ has }: Pick<OutcomeTerms, 'has'>): string =>
  `CASE WHEN ${has('status')} IS NULL THEN ${has('solved_at')} IS NOT NULL OR ${has('resolution_s')} IS NOT NULL ELSE ${has('status')} IN ('solved', 'closed') END`

/** What became of the first reply. An automatic one is none; one before creation, or unreadable, is invalid. */
export function replySql(
  { has }: Pick<OutcomeTerms, 'has'>,
  terms: {
    /** conditions: the tickets say when they were answered; a reply's time is unreadable; a reply of which only business time is known */
    told: string
    unreadable?: string
    answeredInBusiness: string
    automatic: string
    /** how an outcome is written */
    is: (outcome: 'answered' | 'waiting' | 'closed_unanswered' | 'invalid') => string
  },
): string {
  const { told, unreadable, answeredInBusiness, automatic, is } = terms
  return `(CASE
        WHEN NOT (${told}) THEN NULL
        WHEN ${unreadable === undefined ? '' : `${unreadable} OR `}answer_s < 0 THEN ${is('invalid')}
        WHEN answer_s IS NOT NULL OR (${answeredInBusiness}) THEN ${is('answered')}
        -- of several replies the first may be a machine's, but then a person's has no time
        WHEN ${has('replies')} > (CASE WHEN ${automatic} THEN 1 ELSE 0 END) THEN ${is('invalid')}
        WHEN is_solved THEN ${is('closed_unanswered')} ELSE ${is('waiting')} END)`
}

export const replySecondsSql = "(CASE WHEN reply = 'answered' THEN answer_s END)"
export const solveSecondsSql = '(CASE WHEN is_solved AND end_s >= 0 THEN end_s END)'
/** @param bad a solved time that cannot be read, as a condition */
export const solveInvalidSql = (bad: string): string => `coalesce(is_solved AND (end_s < 0 OR (${bad} AND end_s IS NULL)), false)`

/** @param soFar seconds from the creation to as-of */
export const waitedSecondsSql = (soFar: string): string =>
  `(CASE WHEN reply IN ('waiting', 'closed_unanswered') AND created_at IS NOT NULL THEN greatest(${soFar}, 0) END)`
export const openSecondsSql = (soFar: string): string =>
  `(CASE WHEN NOT is_solved AND created_at IS NOT NULL THEN greatest(${soFar}, 0) END)`

/** Business seconds to the three ends, each by the business seconds up to it. */
export const businessSql = (to: { reply: string; waited: string; solve: string }) => ({
  reply_business_s: `(CASE WHEN reply = 'answered' THEN ${to.reply} END)`,
  waited_business_s: `(CASE WHEN reply IN ('waiting', 'closed_unanswered') THEN ${to.waited} END)`,
  solve_business_s: `(CASE WHEN is_solved AND end_s >= 0 THEN ${to.solve} END)`,
})

export const csatSql = "(CASE WHEN csat IN ('good', 'neutral', 'bad') THEN csat END)"
/** @param asked whether the tickets say who was asked, as a condition */
export const csatOfferedSql = (asked: string): string =>
  `(CASE WHEN ${asked} THEN coalesce(csat IN ('good', 'neutral', 'bad', 'offered'), false) END)`

/**
 * The target of a ticket's channel in seconds, of business time or of calendar time; nothing where no channel has one.
 *
 * @param word how a channel is written
 */
export function targetSql(targets: Targets, business: boolean, word: (channel: string) => string = text): string | undefined {
  const found = Object.entries(targets).flatMap(([channel, target]) => {
    if (target?.days !== undefined) return business ? [] : [`WHEN ${word(channel)} THEN deadline_s`]
    return target?.business === business ? [`WHEN ${word(channel)} THEN ${target.seconds}`] : []
  })
  return found.length === 0 ? undefined : `(CASE coalesce(channel, ${word('other')}) ${found.join(' ')} END)`
}

/** How many business days a ticket's channel has. */
export const businessDaysSql = (targets: Targets): string =>
  `(CASE coalesce(channel, 'other') ${Object.entries(targets)
    .flatMap(([channel, target]) => (target?.days === undefined ? [] : [`WHEN ${text(channel)} THEN ${target.days}`]))
    .join(' ')} END)`
