import type { Session } from '../../duckdb/session.ts'
import { text } from '../../duckdb/sql.ts'
import { UserError } from '../../errors.ts'
import { columnsAsked, flagFields } from '../exclude.ts'
import { noValueWords } from '../lexicons/no-value.ts'
import { notTickets, ordersNotTickets } from '../messages/detection.ts'
import { orderSource, orderSourceNames } from '../order-source.ts'
import { flagsOf, type Source, source, sourceNames } from '../source.ts'
import { fieldType, type TicketField, ticketFields } from '../ticket.ts'
import { type ColumnHeader, key, parseHeaders } from './columns/column-header.ts'
import { detectSource, fallback } from './columns/detect-source.ts'
import { isTickets, matchFields } from './columns/match-columns.ts'
import { type FieldSql, rejectType, ticketRows } from './fields/field-sql.ts'
import { reviewTexts } from './fields/review-fields.ts'
import { fieldSql } from './fields/ticket-fields.ts'
import { streamTickets } from './one-pass.ts'
import { foldEventLog } from './rows/event-log.ts'
import type { OpenTable, RawTable } from './table/raw-table.ts'
import type { ReadOptions, TicketFile } from './ticket-file.ts'
import { wordReader } from './values/words.ts'

const noValue = new Set(noValueWords)

/**
 * `all_tickets`: every row of every file that could be read as one, with the reason where it must not count. Fields that no file
 * has are NULL. `untagged_tickets`: the same without their tags, which takes less to read.
 */
export async function uniteTickets(session: Session, files: readonly TicketFile[]): Promise<void> {
  const fields = (Object.keys(ticketFields) as TicketField[]).map((field) => `NULL::${fieldType(field)} AS ${field}`)
  const marks = flagFields.map((field) => `NULL::VARCHAR AS ${field}_by`)
  const none = `SELECT ${[...fields, ...marks].join(', ')}, false AS first_response_bad, false AS solved_bad, false AS first_response_zero, false AS stars_only, 0::INTEGER AS file_no, 0::BIGINT AS row_no, NULL::${rejectType} AS reject, NULL::VARCHAR AS source LIMIT 0`
  const united = (of: 'view' | 'untagged') =>
    [none, ...files.map((f) => `SELECT *, ${text(f.detected.id)} AS source FROM (${f[of]})`)]
      .map((sql) => `(${sql})`)
      .join(' UNION ALL BY NAME ')
  await session.run(`
    CREATE OR REPLACE VIEW all_tickets AS ${united('view')};
    CREATE OR REPLACE VIEW untagged_tickets AS SELECT * EXCLUDE (tags) FROM (${united('untagged')})`)
}

/** The columns that a source's flags and events and the settings look at, by header. */
function watched(s: Source, exclude: ReadOptions['exclude']): string[] {
  const flags = Object.values(flagsOf(s)).flat()
  const events = s.events
  return [
    ...flags.flatMap((flag) => ('column' in flag ? [flag.column] : [])),
    ...(events ? [events.reply?.column, events.reply?.unless?.column, events.solved?.column] : []),
    ...columnsAsked(exclude).map(({ column }) => column),
  ].filter((name) => name !== undefined)
}

/** Reads one opened file into `tickets_<number>`. */
export async function readTickets(session: Session, open: OpenTable, number: number, options: ReadOptions): Promise<TicketFile> {
  const found = parseHeaders(open.header)
  const { file } = open.layout
  const detected = await detectSource(file, found, { ids: sourceNames(), load: source }, options.source)
  if (detected.id === fallback && options.source === undefined) await refuseOrders(file, found)
  const matched = matchFields(found, detected, options.map, file)
  if (detected.id === fallback && !isTickets(matched)) throw UserError.of('missing-data', notTickets(file, open.header))
  const texts = reviewTexts(detected.source, matched, found)
  // whether somebody has a ticket tells what a response time of 0 means
  const kept = matched.has('first_response_s') || matched.has('first_response_business_s') ? 'agent' : undefined
  for (const field of options.skip ?? []) if (field !== kept) matched.delete(field)
  const watching = new Map(
    watched(detected.source, options.exclude).flatMap((name) =>
      found.filter((h) => h.key === key(name)).map((h) => [name, h.index] as const),
    ),
  )
  const indices = new Set([...[...matched.values()].flat().map((c) => c.heading.index), ...watching.values(), ...texts])
  const wanted = [...indices].sort((a, b) => a - b)
  const delimiter = open.layout.workbook ? undefined : open.layout.csv?.delimiter
  const reading = { detected, matched, watching, texts, noValue, options, file, delimiter, number }
  const words = (table: string) => wordReader(session, table)
  const { events } = detected.source
  const streamed =
    options.stream && !events ? await streamTickets(session, open, { ...reading, firstRows: true }, wanted, words) : undefined
  const about = { number, open, detected, headings: found }
  if (streamed) {
    const { raw } = streamed
    const { uses, surveys, unanswered, zoned, warnings } = streamed.fields
    return {
      ...about,
      raw,
      uses,
      surveys,
      unanswered,
      zoned,
      warnings,
      continuation: 0,
      view: streamed.view,
      untagged: streamed.untagged,
      streamed: true,
    }
  }
  const raw = await open.load(wanted)
  const fields = await fieldSql(session, raw, { ...reading, words: words(raw.table), firstRows: false })
  const continuation = await (events
    ? foldEventLog(session, raw, fields, events, watching, number)
    : keep(session, raw, fields, number))
  await session.run(`DROP TABLE ${raw.table}`)
  const { uses, surveys, unanswered, zoned, warnings } = fields
  return {
    ...about,
    raw,
    uses,
    surveys,
    unanswered,
    zoned,
    warnings,
    continuation,
    view: `SELECT * FROM tickets_${number}`,
    untagged: `SELECT * FROM tickets_${number}`,
    streamed: false,
  }
}

/** @throws UserError for an order export of a known shop among the ticket files: its rows would count as tickets */
async function refuseOrders(file: string, found: readonly ColumnHeader[]): Promise<void> {
  const orders = await detectSource(file, found, { ids: orderSourceNames(), load: orderSource })
  if (orders.id !== fallback) throw UserError.of('missing-data', ordersNotTickets(file, orders.source.title))
}

async function keep(session: Session, raw: RawTable, fields: FieldSql, number: number): Promise<number> {
  await session.run(`CREATE OR REPLACE TABLE tickets_${number} AS ${ticketRows(raw, fields, { more: [`${number} AS file_no`] })}`)
  return 0
}
