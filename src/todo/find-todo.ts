import type { Session } from '../duckdb/session.ts'
import { customerSql } from '../insights/customers/customer.ts'
import { notInExport } from '../metrics/messages/measure.ts'
import type { Need } from '../metrics/metric.ts'
import { answer } from '../metrics/pipeline.ts'
import type { Question } from '../metrics/question.ts'
import { maskPersonal } from '../text/mask-personal.ts'
import { type TicketField, ticketFields } from '../tickets/ticket.ts'
import { isoIn } from '../time/zone.ts'
import { type Deadlines, deadlines } from './deadline.ts'
import { noSentReplies, noTime } from './messages/todo.ts'
import { byUrgency } from './rank.ts'
import { instantSql, type Reason, reason, type TodoRules } from './reason.ts'
import type { ReasonCount, TodoItem, TodoList, TodoReason } from './todo.ts'

/** A step that a sent reply promised: `due` is a day of the shop's calendar, `sentAt` epoch milliseconds. */
export interface Promised {
  ticket: string
  sentAt: number
  due: string
}

/** What is asked of the tickets of a question. */
export interface TodoQuestion {
  question: Question
  reasons: readonly string[]
  recentDays: number
  /** from the texts of sent replies; undefined: there are none */
  promises?: readonly Promised[] | undefined
  /** names, in any case; of several kinds a ticket must meet each */
  agents: readonly string[]
  teams: readonly string[]
  showText: boolean
}

/** The list, and what finds its templates and is in no output. */
export interface TodoAnswer {
  list: TodoList
  /** what stands over the message of an item */
  subjects: ReadonlyMap<TodoItem, string>
  /** everybody who has tickets here: for those who named somebody else */
  people: { agents: readonly string[]; teams: readonly string[] }
}

/** Warnings about months, which a list has none of. */
const ofMonths = new Set(['partial-month', 'partial-orders', 'month-boundary'])

/** Fields of a line of the list. */
const shown: readonly TicketField[] = [
  ...(['created_at', 'channel', 'agent', 'team', 'status', 'tags'] as const),
  ...(['csat_comment', 'subject', 'first_message', 'requester'] as const),
]

/**
 * Export → tickets → what somebody must act on, by the same reading and the same definitions as `metrics`.
 * @throws UserError for what the user can fix, as `answer` does
 */
export async function findTodo(session: Session, asked: TodoQuestion): Promise<TodoAnswer> {
  const members = await Promise.all(asked.reasons.map(async (id) => ({ id, member: (await reason(id))! })))
  const wanted = members.flatMap(({ member }) => [...member.needs.flat(), ...(member.fields ?? [])])
  const fields = [...new Set([...shown, ...wanted.filter((need): need is TicketField => need in ticketFields)])]
  const { question } = asked
  const { report, prepared } = await answer(session, { ...question, metrics: ['volume'], by: [], fields })
  const { asOf, present } = prepared
  const ordersOneByOne = prepared.hasOrders && question.ordersOfMonth === undefined
  await makeTables(session, asked.promises ?? [])
  const common = {
    ...(report.shop !== undefined && { shop: report.shop }),
    ...{ period: report.period, inputs: report.inputs, ledger: report.ledger },
    warnings: report.warnings.filter(({ code }) => !ofMonths.has(code)),
    ...{ asOf: asOf ?? null, newest: question.asOf === undefined },
  }
  const rules = asOf === undefined ? undefined : rulesAt(asOf, asked)
  const found = new Map<string, TodoReason[]>()
  const counts: ReasonCount[] = []
  const due = deadlines(question.businessHours, question.zone)
  const selected = new Map<string, readonly Record<string, unknown>[]>()
  await session.run('CREATE TEMP TABLE listed (file_no INTEGER, row_no BIGINT)')
  for (const { id, member } of members) {
    const why = rules ? await whyNot(member, present, asked, session) : { cannotTell: noTime }
    if (why || !rules) {
      counts.push({ reason: id, title: member.title, count: null, ...why })
      continue
    }
    selected.set(id, await session.rows(member.select(rules)))
    counts.push({ reason: id, title: member.title, count: 0 })
    await session.run(`INSERT INTO listed SELECT file_no, row_no FROM (${member.select(rules)})`)
  }
  const lines = await linesOf(session, ordersOneByOne, asked)
  for (const { id, member } of members) {
    const rows = (selected.get(id) ?? []).filter((row) => lines.has(keyOf(row)))
    for (const row of rows) {
      const key = keyOf(row)
      found.set(key, [...(found.get(key) ?? []), reasonOf(id, member, row, lines.get(key)!, due)])
    }
    const at = counts.findIndex(({ reason, count }) => reason === id && count !== null)
    if (at >= 0) counts[at] = { ...counts[at]!, count: new Set(rows.map(keyOf)).size }
  }
  const subjects = new Map<TodoItem, string>()
  const items = [...found].map(([key, reasons]) => {
    const line = lines.get(key)!
    const item = itemOf(line, reasons, asOf, asked.showText)
    if (line.subject !== null) subjects.set(item, line.subject)
    return item
  })
  const apart = ordersOneByOne && items.length > 0 && items.every(({ orders }) => orders === null)
  return {
    list: { ...common, reasons: counts, items: items.sort(byUrgency), ...(apart && { noCustomersInCommon: true }) },
    ...{ subjects, people: { agents: await names(session, 'agent'), teams: await names(session, 'team') } },
  }
}

const rulesAt = (asOf: number, { recentDays, question: { zone } }: TodoQuestion): TodoRules => ({
  ...{ asOf, recentDays },
  today: isoIn(zone, asOf).slice(0, 10),
})

/** The counted tickets with the times that metrics leave out, and the promises. */
async function makeTables(session: Session, promises: readonly Promised[]): Promise<void> {
  await session.run('CREATE TEMP TABLE todo_tickets AS SELECT * FROM every_ticket SEMI JOIN tickets USING (file_no, row_no)')
  await session.run('CREATE TEMP TABLE promises (ticket VARCHAR, sent_at TIMESTAMP, due DATE)')
  for (const { ticket, sentAt, due } of promises)
    await session.run(`INSERT INTO promises VALUES (?, ${instantSql(sentAt)}, CAST(? AS DATE))`, [ticket, due])
}

/** Why a reason cannot be told from these data, if so. */
async function whyNot(
  { needs, needed, promises, unclear }: Reason,
  present: (need: Need) => boolean,
  asked: TodoQuestion,
  session: Session,
): Promise<Pick<ReasonCount, 'cannotTell' | 'needed'> | undefined> {
  if (promises && asked.promises === undefined) return { cannotTell: noSentReplies, needed }
  const absent = needs.map((need) => [need].flat() as Need[]).find((ways) => !ways.some(present))
  if (absent) return { cannotTell: notInExport(absent[0]!), needed }
  const cannotTell = await unclear?.(session)
  return cannotTell && { cannotTell }
}

/** A ticket as the list shows it. */
interface Line {
  id: string
  created: number | null
  target: number | null
  business: number | null
  orders: number | null
  channel: string | null
  agent: string | null
  team: string | null
  status: string | null
  tags: readonly string[] | null
  comment: string | null
  message: string | null
  subject: string | null
}

const keyOf = ({ file_no, row_no }: Record<string, unknown>) => `${file_no} ${row_no}`
const ms = (sql: string) => `epoch_ms(${sql})::DOUBLE`

/** The tickets that may be listed: those of the people asked for. */
async function linesOf(session: Session, hasOrders: boolean, { agents, teams }: TodoQuestion): Promise<Map<string, Line>> {
  const orders = hasOrders
    ? `LEFT JOIN (SELECT ${customerSql('customer')} AS who, count(DISTINCT id) AS n FROM all_orders WHERE NOT test AND NOT cancelled GROUP BY 1) AS buyers ON buyers.who = ${customerSql('t.requester')}`
    : ''
  const rows = (await session.rows(`
    SELECT file_no, row_no, t.id, ${ms('t.created_at')} AS created, target_s AS target, target_business_s AS business, ${hasOrders ? 'buyers.n::DOUBLE' : 'NULL'} AS orders,
      channel::VARCHAR AS channel, agent, team, status::VARCHAR AS status, tags, csat_comment AS comment, first_message AS message, subject
    FROM todo_tickets AS t SEMI JOIN listed USING (file_no, row_no) ${orders}`)) as unknown as (Line & Record<string, unknown>)[]
  const among = (names: readonly string[], name: string | null) =>
    names.length === 0 || (name !== null && names.some((one) => sameName(one, name)))
  const kept = rows.filter(({ agent, team }) => among(agents, agent) && among(teams, team))
  return new Map(kept.map((row) => [keyOf(row), row]))
}

async function names(session: Session, of: 'agent' | 'team'): Promise<string[]> {
  const rows = await session.rows(`SELECT DISTINCT ${of} AS name FROM todo_tickets WHERE ${of} IS NOT NULL ORDER BY 1`)
  return rows.map(({ name }) => String(name))
}

/** Names as people type them. */
export const sameName = (a: string, b: string): boolean =>
  a.normalize('NFC').trim().toLowerCase() === b.normalize('NFC').trim().toLowerCase()

function reasonOf(id: string, member: Reason, row: Record<string, unknown>, line: Line, due: Deadlines): TodoReason {
  const since = millis(row.since)
  if (member.deadline === 'promise') {
    const day = dayOf(row.due)
    return { reason: id, since, deadline: due.endOf(day), due: day }
  }
  const seconds = line.target ?? line.business
  const has = member.deadline === 'target' && seconds !== null && line.created !== null
  return { reason: id, since, deadline: has ? due.after(line.created!, seconds!, line.target === null) : null }
}

/** Instants as the session hands them over: ISO 8601 in UTC. */
const millis = (value: unknown): number | null => (value == null ? null : Date.parse(String(value)))
const dayOf = (value: unknown): string => String(value).slice(0, 10)

function itemOf(line: Line, reasons: readonly TodoReason[], asOf: number | undefined, showText: boolean): TodoItem {
  const earliest = (times: readonly (number | null)[]) => {
    const known = times.filter((time) => time !== null)
    return known.length > 0 ? Math.min(...known) : null
  }
  const deadline = earliest(reasons.map((one) => one.deadline))
  const text = line.comment ?? line.message ?? line.subject
  return {
    ticket: line.id,
    reasons,
    deadline,
    overdueS: deadline === null || asOf === undefined ? null : Math.round((asOf - deadline) / 1000),
    since: earliest(reasons.map((one) => one.since)),
    orders: line.orders,
    commented: line.comment !== null,
    ...{ channel: line.channel, agent: line.agent, team: line.team, status: line.status, tags: line.tags ?? [] },
    template: null,
    ...(showText && text !== null && { text: maskPersonal(text) }),
  }
}
