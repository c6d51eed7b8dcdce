import type { Session } from '../duckdb/session.ts'
import { customerSql } from '../insights/customers/customer.ts'
import { maskPersonal } from '../text/mask-personal.ts'
import type { Deadlines } from './deadline.ts'
import type { Reason } from './reason.ts'
import type { TodoItem, TodoReason } from './todo.ts'

/** A ticket as the list shows it. */
export interface Line {
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
  csat: 'good' | 'neutral' | 'bad' | null
  comment: string | null
  message: string | null
  subject: string | null
}

export const keyOf = ({ file_no, row_no }: Record<string, unknown>): string => `${file_no} ${row_no}`
const ms = (sql: string) => `epoch_ms(${sql})::DOUBLE`

/** Of the tickets in `listed`, those of the people asked for. */
export async function linesOf(
  session: Session,
  hasOrders: boolean,
  { agents, teams }: { agents: readonly string[]; teams: readonly string[] },
): Promise<Map<string, Line>> {
  const orders = hasOrders
    ? `LEFT JOIN (SELECT ${customerSql('customer')} AS who, count(DISTINCT id) AS n FROM all_orders WHERE NOT test AND NOT cancelled GROUP BY 1) AS buyers ON buyers.who = ${customerSql('t.requester')}`
    : ''
  const rows = (await session.rows(`
    SELECT file_no, row_no, t.id, ${ms('t.created_at')} AS created, target_s AS target, target_business_s AS business, ${hasOrders ? 'buyers.n::DOUBLE' : 'NULL'} AS orders,
      channel::VARCHAR AS channel, agent, team, status::VARCHAR AS status, tags, coalesce(csat, stars)::VARCHAR AS csat, csat_comment AS comment, first_message AS message, subject
    FROM todo_tickets AS t SEMI JOIN listed USING (file_no, row_no) ${orders}`)) as unknown as (Line & Record<string, unknown>)[]
  const among = (names: readonly string[], name: string | null) =>
    names.length === 0 || (name !== null && names.some((one) => sameName(one, name)))
  const kept = rows.filter(({ agent, team }) => among(agents, agent) && among(teams, team))
  return new Map(kept.map((row) => [keyOf(row), row]))
}

/** Everybody who has tickets here. */
export async function names(session: Session, of: 'agent' | 'team'): Promise<string[]> {
  const rows = await session.rows(`SELECT DISTINCT ${of} AS name FROM todo_tickets WHERE ${of} IS NOT NULL ORDER BY 1`)
  return rows.map(({ name }) => String(name))
}

/** Names as people type them. */
export const sameName = (a: string, b: string): boolean =>
  a.normalize('NFC').trim().toLowerCase() === b.normalize('NFC').trim().toLowerCase()

/** @param row what the reason selected */
export function reasonOf(id: string, member: Reason, row: Record<string, unknown>, line: Line, due: Deadlines): TodoReason {
  const since = millis(row.since)
  if (member.deadline === 'promise') {
    const day = dayOf(row.due)
    return { reason: id, since, deadline: due.endOf(day), due: day }
  }
  // praise in public is answered when there is time
  const praise = line.channel === 'review' && line.csat === 'good'
  const seconds = praise ? null : (line.target ?? line.business)
  const has = member.deadline === 'target' && seconds !== null && line.created !== null
  return { reason: id, since, deadline: has ? due.after(line.created!, seconds!, line.target === null) : null }
}

/** A template by the rating is that of a public answer, which no other reason's can stand for. */
function templateOf(templates: readonly Reason['template'][], { csat }: Line): string | null {
  const byRating = templates.find((one) => typeof one === 'object')
  return (byRating && csat !== null ? byRating[csat] : templates.find((one) => typeof one === 'string')) ?? null
}

/** Instants as the session hands them over: ISO 8601 in UTC. */
const millis = (value: unknown): number | null => (value == null ? null : Date.parse(String(value)))
const dayOf = (value: unknown): string => String(value).slice(0, 10)

export function itemOf(
  line: Line,
  reasons: readonly TodoReason[],
  { asOf, showText, templates }: { asOf: number | undefined; showText: boolean; templates: readonly Reason['template'][] },
): TodoItem {
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
    template: templateOf(templates, line),
    ...(showText && text !== null && { text: maskPersonal(text) }),
  }
}
