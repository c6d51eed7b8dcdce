import type { Session } from '../../duckdb/session.ts'
import { ticketFields } from '../../tickets/ticket.ts'
import type { Need } from '../metric.ts'

/** What a metric's needs are checked against. */
export interface Given {
  /** some file says when its tickets were first answered */
  answering: boolean
  orders: boolean
  businessHours: boolean
}

/** Which needs of metrics can be met: a field is there when some row has a value in it. */
export async function presence(session: Session, given: Given): Promise<(need: Need) => boolean> {
  const counts = await session.one(
    `SELECT ${Object.keys(ticketFields)
      .map((field) => `count(${field}) AS ${field}`)
      .join(', ')} FROM all_tickets WHERE reject IS NULL`,
  )
  return (need) => {
    if (need === 'orders') return given.orders
    if (need === 'business_hours') return given.businessHours && (counts.created_at as number) > 0
    if (need === 'first_response_at' || need === 'first_response_s') return given.answering
    return (counts[need] as number) > 0
  }
}
