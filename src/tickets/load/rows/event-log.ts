import type { Session } from '../../../duckdb/session.ts'
import { texts } from '../../../duckdb/sql.ts'
import type { Events } from '../../source.ts'
import type { TicketField } from '../../ticket.ts'
import { type FieldSql, rejectType, ticketRows } from '../fields/field-sql.ts'
import { column, type RawTable } from '../table/raw-table.ts'

/** Fields that an issue opens with. */
const openers: readonly string[] = ['subject', 'first_message'] satisfies TicketField[]

/** A row that is one of a kind of event, as SQL. */
function is(watching: ReadonlyMap<string, number>, event: { column: string; is: readonly string[] } | undefined): string {
  const index = event && watching.get(event.column)
  return index === undefined
    ? 'false'
    : `coalesce(lower(trim(${column(index)})) IN ${texts(event!.is.map((word) => word.toLowerCase()))}, false)`
}

/**
 * One row a ticket from one row an event: created at the first event, first answered at the first reply, solved at the last event
 * that solves, updated at the last one of all; started by the shop if the first event is a reply (of several at one instant, in
 * whatever order they stand, a reply is the later); its subject and what the customer wrote are the first ones that are filled, of
 * rows that are none of the shop's; its handling times are added up; every other field is the last one that is filled.
 * Returns the rows that are no ticket of their own.
 */
export async function foldEventLog(
  session: Session,
  raw: RawTable,
  fields: FieldSql,
  events: Events,
  watching: ReadonlyMap<string, number>,
  number: number,
): Promise<number> {
  const given = [...fields.sql.keys(), ...fields.derived.keys()].filter((name) => name !== 'reject')
  const reply = events.reply?.unless
    ? `${is(watching, events.reply)} AND NOT ${is(watching, events.reply.unless)}`
    : is(watching, events.reply)
  const rows = `events_${number}`
  await session.run(`
    CREATE TABLE ${rows} AS ${ticketRows(raw, fields, { more: [`${reply} AS is_reply`, `${is(watching, events.reply)} AS ours`, `${is(watching, events.solved)} AS is_solved`] })}`)
  const own = new Set(['id', 'created_at', 'first_response_at', 'solved_at', 'updated_at', 'replies', 'agent_initiated'])
  const last = given
    .filter((name) => !own.has(name))
    .map((name) =>
      name === 'handle_s'
        ? 'sum(handle_s) AS handle_s'
        : openers.includes(name)
          ? `arg_min(${name}, (created_at, row_no)) FILTER (WHERE ${name} IS NOT NULL AND NOT ours) AS ${name}`
          : `arg_max(${name}, (created_at, row_no)) FILTER (WHERE ${name} IS NOT NULL) AS ${name}`,
    )
  const replies = events.reply
    ? `, min(created_at) FILTER (WHERE is_reply) AS first_response_at, count(*) FILTER (WHERE is_reply) AS replies, arg_min(is_reply, (created_at, is_reply, row_no)) AS agent_initiated`
    : ''
  const solved = events.solved ? ', max(created_at) FILTER (WHERE is_solved) AS solved_at' : ''
  await session.run(`
    CREATE OR REPLACE TABLE tickets_${number} AS
    SELECT id, min(created_at) AS created_at, max(created_at) AS updated_at${replies}${solved}${last.map((l) => `, ${l}`).join('')}, ${number} AS file_no, min(row_no) AS row_no, NULL::${rejectType} AS reject
    FROM ${rows} WHERE reject IS NULL GROUP BY id
    UNION ALL BY NAME SELECT id, row_no, reject, ${number} AS file_no FROM ${rows} WHERE reject IS NOT NULL`)
  const { continuation } = await session.one(
    `SELECT count(*) - count(DISTINCT id) AS continuation FROM ${rows} WHERE reject IS NULL`,
  )
  await session.run(`DROP TABLE ${rows}`)
  return continuation as number
}
