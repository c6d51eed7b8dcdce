import type { Session } from '../duckdb/session.ts'
import type { Population } from '../metrics/compute/counting-rules.ts'
import { populationScope } from '../metrics/compute/populations.ts'
import { notInExport } from '../metrics/messages/measure.ts'
import type { Need } from '../metrics/metric.ts'
import { type Answer, answer } from '../metrics/pipeline.ts'
import type { Question } from '../metrics/question.ts'
import { type TicketField, ticketFields } from '../tickets/ticket.ts'
import { isoIn } from '../time/zone.ts'
import { deadlines } from './deadline.ts'
import { noSentReplies, noTime } from './messages/todo.ts'
import { byUrgency } from './rank.ts'
import { instantSql, type Reason, reason, type TodoRules } from './reason.ts'
import type { ReasonCount, TodoItem, TodoList, TodoReason } from './todo.ts'
import { itemOf, keyOf, linesOf, names, reasonOf } from './todo-lines.ts'

/** A step that a sent reply promised: `due` is a day of the shop's calendar, `sentAt` epoch milliseconds. */
export interface Promised {
  ticket: string
  sentAt: number
  due: string
}

/** What is asked of tickets that are read. */
export interface TodoRequest {
  reasons: readonly string[]
  recentDays: number
  /** from the texts of sent replies; undefined: there are none */
  promises?: readonly Promised[] | undefined
  /** names, in any case; of several kinds a ticket must meet each */
  agents: readonly string[]
  teams: readonly string[]
  showText: boolean
}

/** Ratings are recent for so many days, unless somebody says otherwise. */
export const usualRecentDays = 14

/** The list, and what finds its templates and is in no output. */
export interface TodoAnswer {
  list: TodoList
  /** what stands over the message of an item */
  subjects: ReadonlyMap<TodoItem, string>
  /** everybody who has tickets here: for those who named somebody else */
  people: { agents: readonly string[]; teams: readonly string[] }
}

/** Warnings about numbers and months, which a list has none of. */
const ofNumbers = new Set(['partial-month', 'partial-orders', 'month-boundary', 'reviews-among-tickets'])

/** Fields of a line of the list. */
const shown: readonly TicketField[] = [
  ...(['created_at', 'channel', 'agent', 'team', 'status', 'tags'] as const),
  ...(['csat_comment', 'subject', 'first_message', 'requester'] as const),
]

/**
 * Export → tickets → what somebody must act on, by the same reading and the same definitions as `metrics`.
 * @throws UserError for what the user can fix, as `answer` does
 */
export async function findTodo(session: Session, asked: TodoRequest & { question: Question }): Promise<TodoAnswer> {
  const question = await withFieldsOfReasons(asked.reasons, asked.question)
  return todoOf(session, await answer(session, { ...question, metrics: ['volume'], by: [] }), asked)
}

/** The question with the fields that reasons, and the lines of the list, need to be read. */
export async function withFieldsOfReasons(reasons: readonly string[], question: Question): Promise<Question> {
  const members = await Promise.all(reasons.map(async (id) => (await reason(id))!))
  const wanted = members.flatMap((member) => [...member.needs.flat(), ...(member.fields ?? [])])
  const needed = wanted.filter((need): need is TicketField => need in ticketFields)
  return { ...question, fields: [...new Set([...(question.fields ?? []), ...shown, ...needed])] }
}

/**
 * The list of tickets that another command has read already, by a question `withFieldsOfReasons`. It is of the tickets of its report.
 * @param days of other days instead (walls; both undefined: of all), whatever month the report is of
 */
export async function todoOf(
  session: Session,
  found: Pick<Answer, 'report' | 'prepared'>,
  asked: TodoRequest,
  days?: Pick<Population, 'from' | 'to'>,
): Promise<TodoAnswer> {
  if (!days) return listOf(session, found, asked)
  return populationScope(session, found.prepared.rules)(days, () => listOf(session, found, asked))
}

async function listOf(
  session: Session,
  { report, prepared }: Pick<Answer, 'report' | 'prepared'>,
  asked: TodoRequest,
): Promise<TodoAnswer> {
  const { asOf, present, question } = prepared
  const ordersOneByOne = prepared.hasOrders && question.ordersOfMonth === undefined
  await makeTables(session, asked.promises ?? [])
  const rules = asOf === undefined ? undefined : rulesAt(asOf, asked, question)
  const members = await Promise.all(asked.reasons.map(async (id) => ({ id, member: (await reason(id))! })))
  const found = new Map<string, TodoReason[]>()
  const counts: ReasonCount[] = []
  const due = deadlines(question.businessHours, question.zone)
  const selected = new Map<string, readonly Record<string, unknown>[]>()
  for (const { id, member } of members) {
    const why = rules ? await whyNot(member, present, asked, session) : { cannotTell: noTime }
    if (why || !rules) {
      counts.push({ reason: id, title: member.title, count: null, ...why })
      continue
    }
    await session.run(`CREATE OR REPLACE TEMP TABLE of_reason AS ${member.select(rules)}`)
    selected.set(id, await session.rows('SELECT * FROM of_reason'))
    counts.push({ reason: id, title: member.title, count: 0 })
    await session.run('INSERT INTO listed SELECT file_no, row_no FROM of_reason')
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
    const templates = reasons.map(({ reason }) => members.find(({ id }) => id === reason)!.member.template)
    const item = itemOf(line, reasons, { asOf, showText: asked.showText, templates })
    // the title of a public review is no subject: what is answered there is the review
    if (line.subject !== null && line.channel !== 'review') subjects.set(item, line.subject)
    return item
  })
  const apart = ordersOneByOne && items.length > 0 && items.every(({ orders }) => orders === null)
  const list: TodoList = {
    ...(report.shop !== undefined && { shop: report.shop }),
    ...{ period: report.period, inputs: report.inputs, ledger: report.ledger },
    warnings: report.warnings.filter(({ code }) => !ofNumbers.has(code)),
    ...{ asOf: asOf ?? null, newest: question.asOf === undefined },
    ...{ reasons: counts, items: items.sort(byUrgency) },
    ...(apart && { noCustomersInCommon: true }),
  }
  const people = { agents: await names(session, 'agent'), teams: await names(session, 'team') }
  await session.run('DROP TABLE IF EXISTS of_reason; DROP TABLE todo_tickets; DROP TABLE promises; DROP TABLE listed')
  return { list, subjects, people }
}

const rulesAt = (asOf: number, { recentDays }: TodoRequest, { zone }: Question): TodoRules => ({
  ...{ asOf, recentDays },
  today: isoIn(zone, asOf).slice(0, 10),
})

/** The counted tickets with the times that metrics leave out, the promises, and room for the tickets that some reason lists. */
async function makeTables(session: Session, promises: readonly Promised[]): Promise<void> {
  await session.run('CREATE TEMP TABLE todo_tickets AS SELECT * FROM every_ticket SEMI JOIN tickets USING (file_no, row_no)')
  await session.run('CREATE TEMP TABLE promises (ticket VARCHAR, sent_at TIMESTAMP, due DATE)')
  for (const { ticket, sentAt, due } of promises)
    await session.run(`INSERT INTO promises VALUES (?, ${instantSql(sentAt)}, CAST(? AS DATE))`, [ticket, due])
  await session.run('CREATE TEMP TABLE listed (file_no INTEGER, row_no BIGINT)')
}

/** Why a reason cannot be told from these data, if so. */
async function whyNot(
  { needs, needed, promises, unclear }: Reason,
  present: (need: Need) => boolean,
  asked: TodoRequest,
  session: Session,
): Promise<Pick<ReasonCount, 'cannotTell' | 'needed'> | undefined> {
  if (promises && asked.promises === undefined) return { cannotTell: noSentReplies, needed }
  const absent = needs.map((need) => [need].flat() as Need[]).find((ways) => !ways.some(present))
  if (absent) return { cannotTell: notInExport(absent[0]!), needed }
  const cannotTell = await unclear?.(session)
  return cannotTell && { cannotTell }
}
