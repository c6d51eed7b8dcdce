import type { Session } from '../../duckdb/session.ts'
import { text } from '../../duckdb/sql.ts'
import { toWall } from '../../duckdb/zone-sql.ts'
import type { Exclusion } from '../../tickets/ticket.ts'
import { exclusions, fieldType, type TicketField, ticketFields } from '../../tickets/ticket.ts'
import type { Offsets } from '../../time/zone.ts'
import { type EffortScale, effortSql } from '../effort-scale.ts'
import type { Targets } from '../targets.ts'
import type { BusinessSecondsSql } from './business-clock.ts'
import {
  anyAnswerSql,
  automaticSql,
  businessSql,
  csatOfferedSql,
  csatSql,
  endSql,
  isSolvedSql,
  openSecondsSql,
  replySecondsSql,
  replySql,
  solveInvalidSql,
  solveSecondsSql,
  targetSql,
  waitedSecondsSql,
} from './ticket-outcome.ts'
import { outcomeType, withTypedWords } from './words.ts'

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
  /** some rows repeat an id */
  duplicates: boolean
  /** `order_months` exists */
  orders: boolean
  /** `tag_lists` exists: how the tags of a ticket fold into those of a taxonomy */
  tagLists: boolean
}

const stamp = (ms: number) => `TIMESTAMP '${new Date(ms).toISOString().slice(0, 23).replace('T', ' ')}'`

/** Which tickets a number is of: a stretch of days, and excluded ones that are to count all the same. */
export interface Population {
  /** walls, `to` exclusive; undefined: open */
  from: number | undefined
  to: number | undefined
  counted?: readonly Exclusion[]
  countAutoReplies?: boolean
}

/** Whether a ticket lies outside a stretch of days. */
function outsideSql(from: number | undefined, to: number | undefined): string {
  const outside = [
    from === undefined ? [] : [`local_created < ${stamp(from)}`],
    to === undefined ? [] : [`local_created >= ${stamp(to)}`],
  ].flat()
  return outside.length === 0 ? 'false' : `(${outside.join(' OR ')} OR local_created IS NULL)`
}

/** How many tickets left for a reason (or, `automatic`, were first answered by a machine), by what told so (`evidence.ts`). */
export interface ExclusionCount {
  reason: Exclusion | 'automatic'
  mark: string | null
  tickets: number
}

/** What makes a ticket leave for a reason, as SQL over the rows of a population's days. */
const reasonsFor = (filtered: string, from: number | undefined, to: number | undefined): Record<Exclusion, string> => ({
  filtered,
  spam: 'spam',
  deleted: 'deleted',
  merged: 'merged',
  test: 'test',
  agent_initiated: 'agent_initiated',
  out_of_range: outsideSql(from, to),
})

/** Every row that could be a ticket, once, with the tags that it counts under and the time of day where the report is for. */
export const placedSql = ({ tagLists, duplicates, zone }: Pick<CountingRules, 'tagLists' | 'duplicates' | 'zone'>): string => `
  SELECT ${tagLists ? '* EXCLUDE (tags, listed, own, above), coalesce(own, tags) AS tags, coalesce(above, tags)' : '*, tags'} AS all_tags, ${toWall('created_at', zone)} AS local_created
  FROM all_tickets ${tagLists ? 'LEFT JOIN tag_lists ON listed = tags' : ''} ${duplicates ? 'ANTI JOIN duplicates USING (file_no, row_no)' : ''} WHERE reject IS NULL`

/** Builds the view `judged`: every row that could be a ticket, with the first reason why it does not count. Returns how many left by what. */
export async function markExclusions(session: Session, c: CountingRules): Promise<readonly ExclusionCount[]> {
  const reasons = reasonsFor(c.only === undefined ? 'false' : `NOT (${c.only})`, c.from, c.to)
  const excluded = exclusions.map((reason) => `WHEN ${reasons[reason]} THEN ${text(reason)}`)
  const marked = exclusions.filter((reason) => reason !== 'out_of_range' && reason !== 'filtered')
  const marks = marked.map((reason) => `WHEN ${text(reason)} THEN ${reason}_by`)
  // the spam of a month is that of the month, not of the whole export
  const counted = `(CASE WHEN ${reasons.out_of_range} THEN 'out_of_range' ELSE excluded END)`
  await session.run(`
    CREATE VIEW judged AS SELECT *, (CASE ${excluded.join(' ')} END) AS excluded FROM (${placedSql(c)})`)
  const counts = await session.rows(`
    SELECT coalesce(${counted}, 'automatic') AS reason, (CASE ${counted} ${marks.join(' ')} WHEN 'out_of_range' THEN NULL WHEN 'filtered' THEN NULL ELSE automated_first_response_by END) AS mark, count(*) AS tickets
    FROM judged WHERE excluded IS NOT NULL OR automated_first_response GROUP BY ALL ORDER BY tickets DESC, mark`)
  return counts as unknown as ExclusionCount[]
}

/** How many left by each exclusion, in the order of the exclusions. */
export const excludedCounts = (marked: readonly ExclusionCount[]): Partial<Record<Exclusion, number>> =>
  Object.fromEntries(
    exclusions.flatMap((reason) => {
      const tickets = marked.filter((m) => m.reason === reason).reduce((n, m) => n + m.tickets, 0)
      return tickets > 0 ? [[reason, tickets]] : []
    }),
  )

/**
 * Makes the view `tickets` that metrics run on that of a population, and `every_ticket`, which has the excluded ones too, goes by
 * its replies (their columns: `ticket.ts`). Both select from the table `timed_tickets` (`timeTickets`), or, where automatic replies
 * count otherwise than the rules say, from the query that makes it.
 */
export async function countTickets(session: Session, c: CountingRules, of: Population = c): Promise<void> {
  const back = [...(of.counted ?? []), 'out_of_range'].map(text).join(', ')
  const where =
    of === c ? 'excluded IS NULL' : `(excluded IS NULL OR excluded IN (${back})) AND NOT ${outsideSql(of.from, of.to)}`
  const countAutoReplies = of.countAutoReplies ?? c.countAutoReplies
  const timed = countAutoReplies === c.countAutoReplies ? 'timed_tickets' : `(${timedSql({ ...c, countAutoReplies })})`
  const leftOut = Object.entries(reasonsFor("excluded IS NOT DISTINCT FROM 'filtered'", c.from, c.to)).map(
    ([reason, is]) => `CASE WHEN ${is} THEN ${text(reason)} END`,
  )
  const absent = (Object.keys(ticketFields) as TicketField[]).filter((field) => !c.fields.has(field))
  const businessTime = ['reply_business_s', 'waited_business_s', 'solve_business_s'].filter((name) => !hasBusinessTime(c, name))
  const local = `(SELECT *${absent.map((field) => `, NULL::${fieldType(field)} AS ${field}`).join('')}, ${toWall('created_at', c.zone)} AS local_created FROM ${timed})`
  await session.run(
    withTypedWords(`
    CREATE OR REPLACE VIEW every_ticket AS
    SELECT * EXCLUDE (${[...leftOutFlags, 'csat', ...(c.deadlineDay === undefined ? [] : ['deadline_s'])].join(', ')}), ${unlessApart(c, csatSql, 'NULL')} AS csat, ${unlessApart(c, 'NULL', csatSql)}::VARCHAR AS stars,
      ${c.tagLists ? '' : 'tags AS all_tags,'} NULL::VARCHAR AS tag, list_filter([${leftOut.join(', ')}], lambda reason: reason IS NOT NULL) AS left_out,
      ${c.orders ? unlessApart(c, "coalesce(strftime(local_created, '%Y-%m') IN (SELECT month FROM order_months WHERE usable), false)", 'false') : 'false'} AS in_order_months,
      ${waitedSecondsSql(seconds('created_at', asOfSql(c)))} AS waited_s,
      ${openSecondsSql(seconds('created_at', asOfSql(c)))} AS open_s,
      ${businessTime.map((name) => `NULL::DOUBLE AS ${name},`).join(' ')}
      ${c.ces ? effortSql(c.ces) : 'NULL::VARCHAR'} AS effort,
      ${targetsSql(c, false)}::DOUBLE AS target_s,
      ${targetsSql(c, true)}::DOUBLE AS target_business_s,
      ${csatOfferedSql(among(c.surveying))} AS csat_offered
    FROM ${local};
    CREATE OR REPLACE VIEW tickets AS SELECT * EXCLUDE (excluded, left_out, first_reply_s, reply_invalid, updated_at, rated_at) FROM every_ticket WHERE ${where}`),
  )
}

/**
 * Makes the table `timed_tickets` of the view `judged`: what becomes of a ticket, worked out once for all queries. Fields that no
 * ticket has are not in it, and neither is what follows from its columns without much work.
 */
export const timeTickets = (session: Session, c: CountingRules): Promise<void> =>
  session.run(withTypedWords(`CREATE TABLE timed_tickets AS ${timedSql(c)}`))

const leftOutFlags = ['spam', 'deleted', 'merged', 'test', 'agent_initiated'] as const
const hasBusinessTime = (c: CountingRules, name: string) =>
  c.business !== undefined || (name === 'reply_business_s' && c.fields.has('first_response_business_s'))
const among = (files: readonly number[]) => (files.length === 0 ? 'false' : `file_no IN (${files.join(', ')})`)
/** What holds for tickets, and what for public reviews beside them. */
const unlessApart = ({ apart }: CountingRules, sql: string, ofReviews: string) =>
  apart.length === 0 ? sql : `(CASE WHEN ${among(apart)} THEN ${ofReviews} ELSE ${sql} END)`
const asOfSql = ({ asOf }: CountingRules) => (asOf === undefined ? 'NULL::TIMESTAMP' : stamp(asOf))
const seconds = (from: string, to: string) => `((epoch_us(${to}) - epoch_us(${from})) / 1000000.0)`

const channelWord = (channel: string) => `${text(channel)}::${fieldType('channel')}`
const targetsSql = ({ targets }: CountingRules, business: boolean) => targetSql(targets, business, channelWord) ?? 'NULL'

/** How many business days a ticket's channel has, as SQL. */
const businessDaysSql = ({ targets }: CountingRules): string =>
  `(CASE coalesce(channel, 'other') ${Object.entries(targets)
    .flatMap(([channel, target]) => (target?.days === undefined ? [] : [`WHEN ${text(channel)} THEN ${target.days}`]))
    .join(' ')} END)`

/**
 * An automatic first response is no response, and neither is one after 0 seconds on a ticket that nobody has taken up; a reply or solve
 * before creation, or unreadable, is invalid.
 */
function timedSql(c: CountingRules): string {
  const has = (field: TicketField) => (c.fields.has(field) ? field : `NULL::${fieldType(field)}`)
  const terms = { has, seconds }
  const auto = automaticSql(terms, c.countAutoReplies)
  const business = (end: string) => (c.business ? c.business('epoch_us(created_at)', end) : 'NULL::DOUBLE')
  // a duration of centuries is a slip of the export: as a whole number of microseconds it could not be held
  const after = (s: string) => `(epoch_us(created_at) + (least(${s}, 1e10) * 1000000)::BIGINT)`
  const own = has('first_response_business_s')
  const ownBusiness = `(CASE WHEN ${auto} OR first_response_zero OR ${own} < 0 THEN NULL ELSE ${own} END)`
  const unreadable = 'first_response_bad AND answer_s IS NULL'
  // words are of their type where they stand: cast row by row they take four times as long
  const is = (outcome: string) => `${text(outcome)}::${outcomeType}`
  const why = (reason: string) => `${text(reason)}::ENUM('unreadable', 'before_creation', 'no_time')`
  const businessTime = Object.entries(
    businessSql({
      reply: c.business ? business(after('answer_s')) : ownBusiness,
      waited: business(`greatest(epoch_us(${asOfSql(c)}), epoch_us(created_at))`),
      solve: business(after('end_s')),
    }),
  ).filter(([name]) => hasBusinessTime(c, name))
  const reply = replySql(terms, {
    ...{ told: `${among([...c.answering, ...c.answeringInBusiness])} AND NOT stars_only`, unreadable, automatic: auto, is },
    answeredInBusiness: `${among(c.answeringInBusiness)} AND ${ownBusiness} IS NOT NULL`,
  })
  return `
    WITH replied_to AS (
      SELECT ${[...c.fields, ...(c.tagLists ? ['all_tags'] : [])].join(', ')}, file_no, row_no, first_response_bad, solved_bad, coalesce(first_response_zero, false) AS first_response_zero, excluded::ENUM(${exclusions.map(text).join(', ')}) AS excluded,
        ${anyAnswerSql(terms, 'first_response_zero')} AS any_answer_s,
        ${endSql(terms)} AS end_s,
        coalesce(stars_only, false) AS stars_only,
        ${c.solving.length === 0 ? isSolvedSql(terms) : `CASE WHEN ${among(c.solving)} THEN ${isSolvedSql(terms)} END`} AS is_solved
${c.deadlineDay === undefined ? '' : `, ${seconds('created_at', 'deadline')} AS deadline_s`}
      FROM judged ${c.deadlineDay === undefined ? '' : `LEFT JOIN business_deadlines ON day = ${c.deadlineDay} AND days = ${businessDaysSql(c)}`}
    ), timed AS (
      SELECT *, (CASE WHEN ${auto} THEN NULL ELSE any_answer_s END) AS answer_s FROM replied_to
    ), replied AS (
      SELECT *, ${reply} AS reply
      FROM timed
    )
    SELECT * EXCLUDE (any_answer_s, answer_s, end_s, first_response_bad, first_response_zero, solved_bad),
      (CASE WHEN reply <> 'invalid' THEN NULL WHEN ${unreadable} THEN ${why('unreadable')} WHEN answer_s < 0 THEN ${why('before_creation')} WHEN reply = 'invalid' THEN ${why('no_time')} END) AS reply_invalid,
      (CASE WHEN any_answer_s >= 0 THEN any_answer_s END) AS first_reply_s,
      ${replySecondsSql} AS reply_s,
      ${businessTime.map(([name, sql]) => `${sql} AS ${name},`).join('\n      ')}
      ${solveSecondsSql} AS solve_s,
      ${solveInvalidSql('solved_bad')} AS solve_invalid
    FROM replied`
}
