import type { Session } from '../../duckdb/session.ts'
import { text } from '../../duckdb/sql.ts'
import { toWall } from '../../duckdb/zone-sql.ts'
import { exclusions, fieldType, type TicketField, ticketFields } from '../../tickets/ticket.ts'
import { effortSql } from '../effort-scale.ts'
import { type CountingRules, type Population, stamp } from './counting-rules.ts'
import { outsideSql, reasonsFor } from './mark-exclusions.ts'
import {
  anyAnswerSql,
  automaticSql,
  businessDaysSql,
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

/**
 * Makes the view `tickets` that metrics run on that of a population, and, where they go by other replies than before (`renewed`),
 * `every_ticket`, which has the excluded ones too (their columns: `ticket.ts`). Both select from the table `timed_tickets`
 * (`timeTickets`), or, where automatic replies count otherwise than the rules say, from the query that makes it.
 */
export async function countTickets(session: Session, c: CountingRules, of: Population = c, renewed = true): Promise<void> {
  const back = [...(of.counted ?? []), 'out_of_range'].map(text).join(', ')
  const where =
    of === c ? 'excluded IS NULL' : `(excluded IS NULL OR excluded IN (${back})) AND NOT ${outsideSql(of.from, of.to)}`
  if (renewed) await session.run(withTypedWords(everyTicketSql(c, of.countAutoReplies ?? c.countAutoReplies)))
  await session.run(
    `CREATE OR REPLACE VIEW tickets AS SELECT * EXCLUDE (excluded, left_out, first_reply_s, reply_invalid, updated_at, rated_at) FROM every_ticket WHERE ${where}`,
  )
}

/**
 * Makes the table `timed_tickets` of the view `judged`: what becomes of a ticket, worked out once for all queries. Fields that no
 * ticket has are not in it, and neither is what follows from its columns without much work. Of few tickets `every_ticket` is a table.
 */
export async function timeTickets(session: Session, c: CountingRules): Promise<void> {
  if (!c.few) await session.run(withTypedWords(`CREATE TABLE timed_tickets AS ${timedSql(c)}`))
}

function everyTicketSql(c: CountingRules, countAutoReplies: boolean): string {
  const timed = !c.few && countAutoReplies === c.countAutoReplies ? 'timed_tickets' : `(${timedSql({ ...c, countAutoReplies })})`
  const leftOut = Object.entries(reasonsFor("excluded IS NOT DISTINCT FROM 'filtered'", c.from, c.to)).map(
    ([reason, is]) => `CASE WHEN ${is} THEN ${text(reason)} END`,
  )
  const absent = (Object.keys(ticketFields) as TicketField[]).filter((field) => !c.fields.has(field))
  const businessTime = ['reply_business_s', 'waited_business_s', 'solve_business_s'].filter((name) => !hasBusinessTime(c, name))
  const local = `(SELECT *${absent.map((field) => `, NULL::${fieldType(field)} AS ${field}`).join('')}, ${toWall('created_at', c.zone)} AS local_created FROM ${timed})`
  const told = `SELECT * EXCLUDE (${[...leftOutFlags, 'csat', ...(c.deadlineDay === undefined ? [] : ['deadline_s'])].join(', ')}), ${unlessApart(c, csatSql, 'NULL')} AS csat, ${unlessApart(c, 'NULL', csatSql)}::VARCHAR AS stars,
      ${c.tagLists ? '' : 'tags AS all_tags,'} NULL::VARCHAR AS tag, list_filter([${leftOut.join(', ')}], lambda reason: reason IS NOT NULL) AS left_out,
      ${waitedSecondsSql(seconds('created_at', asOfSql(c)))} AS waited_s,
      ${openSecondsSql(seconds('created_at', asOfSql(c)))} AS open_s,
      ${businessTime.map((name) => `NULL::DOUBLE AS ${name},`).join(' ')}
      ${c.ces ? effortSql(c.ces) : 'NULL::VARCHAR'} AS effort,
      ${targetsSql(c, false)}::DOUBLE AS target_s,
      ${targetsSql(c, true)}::DOUBLE AS target_business_s,
      ${csatOfferedSql(among(c.surveying))} AS csat_offered
    FROM ${local}`
  // the months of orders are others in another population
  const inOrderMonths = c.orders
    ? unlessApart(
        c,
        "coalesce(strftime(local_created, '%Y-%m') IN (SELECT month FROM order_months WHERE usable), false)",
        'false',
      )
    : 'false'
  return `${c.few ? `CREATE OR REPLACE TABLE told_tickets AS ${told};` : ''}
    CREATE OR REPLACE VIEW every_ticket AS SELECT *, ${inOrderMonths} AS in_order_months FROM ${c.few ? 'told_tickets' : `(${told})`}`
}

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

/**
 * An automatic first response is no response, and neither is one after 0 seconds on a ticket that nobody has taken up; a reply or solve
 * before creation, or unreadable, is invalid.
 */
function timedSql(c: CountingRules): string {
  const has = (field: TicketField) => (c.fields.has(field) ? field : `NULL::${fieldType(field)}`)
  const terms = { has, seconds }
  const auto = automaticSql(terms, c.countAutoReplies)
  const business = (end: string) =>
    c.business && c.fields.has('created_at') ? c.business('epoch_us(created_at)', end) : 'NULL::DOUBLE'
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
      FROM judged ${c.deadlineDay === undefined ? '' : `LEFT JOIN business_deadlines ON day = ${c.deadlineDay} AND days = ${businessDaysSql(c.targets)}`}
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
