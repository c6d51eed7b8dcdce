import type { OracleOrders } from './report.ts'
import type { OracleTicket } from './ticket.ts'

/** A small, well-mixed generator with a seed, so that a failure can be run again (mulberry32). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const months = ['2026-08', '2026-09', '2026-10', '2026-11']
const targets: Record<string, number> = { email: 21600, chat: 180, social: 3600, form: 21600 }

/**
 * Tickets and orders with everything that goes wrong: nothing known, equal times, zero seconds, waits and replies exactly on a
 * limit, several tags or none, months that are partial, empty or unknown to the orders.
 */
export function randomShop(seed: number, size: number): { tickets: OracleTicket[]; orders: OracleOrders } {
  const next = random(seed)
  const one = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!
  const orders: OracleOrders = {
    per: one(['orders', 'customers'] as const),
    months: months.slice(0, 1 + Math.floor(next() * 4)).map((month) => {
      const placed = one([0, 1, 40, 12040, null])
      return { month, orders: placed, customers: one([placed, 1, null]), usable: placed !== null && placed > 0 && next() < 0.7 }
    }),
  }
  const usable = new Set(orders.months.filter((month) => month.usable).map(({ month }) => month))
  const ticket = (): OracleTicket => {
    const month = one([...months, null])
    const channel = one(['email', 'chat', 'social', 'phone', 'form', null])
    const target = channel === null ? 86400 : (targets[channel] ?? null)
    const inBusiness = next() < 0.3
    const seconds = () => one([0, 1, 180, 1800, 3600, 21600, 21601, 86400, target ?? 60, Math.round(next() * 200000) / 8])
    const reply = one(['answered', 'answered', 'answered', 'waiting', 'closed_unanswered', 'invalid', null] as const)
    const is_solved = one([true, true, false, null])
    const ces = one([1, 2, 4, 5.5, 7, 9, null])
    const csat = one(['good', 'good', 'neutral', 'bad', 'offered', 'none', null] as const)
    return {
      local_created: month && `${month}-${one(['01', '15', '28', '30'])} ${one(['00:00:00', '12:30:00', '23:59:59.999'])}`,
      in_order_months: month !== null && usable.has(month),
      reply,
      reply_s: reply === 'answered' ? seconds() : null,
      reply_business_s: reply === 'answered' ? one([0, seconds(), seconds(), null]) : null,
      waited_business_s: reply === 'waiting' || reply === 'closed_unanswered' ? one([0, seconds(), null]) : null,
      waited_s: reply === 'waiting' || reply === 'closed_unanswered' ? one([seconds(), seconds(), null]) : null,
      target_s: inBusiness ? null : target,
      target_business_s: inBusiness ? target : null,
      is_solved,
      open_s: is_solved ? null : one([0, 86_399, 86_400, 259_200, 604_800, 2_592_000, Math.round(next() * 4e7) / 8, null]),
      solve_business_s: is_solved ? one([0, seconds(), null]) : null,
      solve_s: is_solved ? one([seconds(), seconds(), null]) : null,
      solve_invalid: one([true, false, false, null]),
      csat,
      csat_offered: csat === null ? one([null, false]) : csat === 'none' ? false : one([true, null]),
      ces,
      // of 1 to 7, where 7 is easy
      effort: ces === null || ces > 7 ? null : ces > 4 ? 'easy' : ces < 4 ? 'hard' : 'neutral',
      handle_s: one([null, null, 0, -5, 30, Math.round(next() * 9000) / 8]),
      requester: one(['minji', 'oona', 'tadek', '서윤', null]),
      order_ref: one(['#1001', '#1002', null]),
      replies: one([0, 1, 2, null]),
      reopens: one([0, 0, 1, 3, null]),
      channel,
      tags: one([
        null,
        [],
        ['carrier-delay'],
        ['carrier-delay', '결제-오류'],
        ['결제-오류'],
        ["oona's pot", 'carrier-delay', 'gift-wrap'],
      ]),
    }
  }
  return { tickets: Array.from({ length: size }, ticket), orders }
}
