import { toWall } from '../../duckdb/zone-sql.ts'
import { dayKey, monthEnd, monthKey, monthStart } from '../../time/months.ts'
import type { Offsets } from '../../time/zone.ts'
import { dayMs, daysBetween, type PlanDay } from '../calendar/days.ts'
import type { PlanEvent } from '../settings.ts'
import type { WeekHours } from './profile.ts'
import { sum } from './profile.ts'

/** Reads rows by SQL: a session, or a test's database. */
export interface Rows {
  rows(sql: string): Promise<Record<string, unknown>[]>
}

/** What is known of the past. Walls are epoch ms on the clock of `zone`. */
export interface PastDays {
  zone: Offsets
  /** walls of the first and the last ticket; months that they do not cover whole */
  covered: { first: number; last: number; partial: readonly string[] }
  /** orders of the month, where they are known */
  ordersOfMonth: ReadonlyMap<string, number>
  /** orders of the day; empty where only months are known */
  ordersOfDay: ReadonlyMap<string, number>
  events: readonly PlanEvent[]
}

/** The contacts that a plan is made from. */
export interface History {
  days: readonly PlanDay[]
  /** the complete months that these days are; none: the last whole weeks */
  months: readonly string[]
  /** what contacts are counted over, by day: its orders, or 1; times its events */
  exposure: readonly number[]
  perOrder: boolean
  /** orders are known by day, so that a weekday's contacts can be seen against its orders */
  ordersByDay: boolean
  /** counts by channel, by day and hour */
  channels: ReadonlyMap<string, WeekHours>
  /** the days before these, back to a year, as far as they can be compared: contacts and exposure of each, all channels */
  before: readonly { contacts: number; exposure: number }[]
}

const mostMonths = 3
const fewestDays = 28
const fewestContacts = 100
const longestBack = 366

export type TooLittle = { days: number; contacts: number }

/**
 * The last complete months, at most three (with orders: of those that have orders); without one the last whole weeks, at least four.
 * Nothing is planned from less, nor from less than a hundred contacts.
 */
export async function readHistory(db: Rows, past: PastDays): Promise<History | TooLittle> {
  const { zone, covered, events } = past
  const perOrder = past.ordersOfMonth.size > 0
  const { from, to, months } = baseDays(past, perOrder)
  const first = Math.max(covered.first - (covered.first % dayMs), from - longestBack * dayMs)
  const days = daysBetween(first, to, events)
  const wall = toWall('created_at', zone)
  const rows = (await db.rows(`
    SELECT channel, date_diff('day', DATE '${dayKey(first)}', wall) AS day, hour(wall) AS hour, count(*)::DOUBLE AS n
    FROM (SELECT coalesce(channel::VARCHAR, 'other') AS channel, ${wall} AS wall FROM tickets WHERE created_at IS NOT NULL)
    WHERE wall >= DATE '${dayKey(first)}' AND wall < DATE '${dayKey(to)}' GROUP BY ALL`)) as unknown as {
    channel: string
    day: number
    hour: number
    n: number
  }[]
  const skipped = (from - first) / dayMs
  const channels = new Map<string, number[][]>()
  const all = days.map(() => 0)
  for (const { channel, day, hour, n } of rows) {
    all[Number(day)]! += n
    if (day < skipped) continue
    const counts = channels.get(channel) ?? days.slice(skipped).map(() => Array.from({ length: 24 }, () => 0))
    counts[Number(day) - skipped]![Number(hour)]! += n
    channels.set(channel, counts)
  }
  const base = days.slice(skipped)
  const contacts = sum(all.slice(skipped))
  if (base.length === 0) return { days: Math.ceil((covered.last - covered.first) / dayMs), contacts: await allContacts(db) }
  if (base.length < fewestDays || contacts < fewestContacts) return { days: base.length, contacts }
  const exposure = days.map((day) => day.factor * (perOrder ? (ordersOn(day, past) ?? 0) : 1))
  const usable = (day: PlanDay) =>
    !covered.partial.includes(monthKey(day.wall)) && (!perOrder || ordersOn(day, past) !== undefined)
  return {
    ...{ days: base, months, perOrder, ordersByDay: perOrder && past.ordersOfDay.size > 0 },
    exposure: exposure.slice(skipped),
    channels: new Map([...channels].sort(([, a], [, b]) => sum(b.map(sum)) - sum(a.map(sum)))),
    before: days.slice(0, skipped).flatMap((day, i) => (usable(day) ? [{ contacts: all[i]!, exposure: exposure[i]! }] : [])),
  }
}

async function allContacts(db: Rows): Promise<number> {
  const [row] = await db.rows('SELECT count(*)::DOUBLE AS n FROM tickets')
  return row!.n as number
}

/** Orders of a day: its own, else its part of the month. */
function ordersOn({ key, wall }: PlanDay, { ordersOfDay, ordersOfMonth }: PastDays): number | undefined {
  const month = ordersOfMonth.get(monthKey(wall))
  if (month === undefined) return undefined
  return ordersOfDay.size > 0 ? (ordersOfDay.get(key) ?? 0) : month / ((monthEnd(wall) - monthStart(wall)) / dayMs)
}

function baseDays({ covered, ordersOfMonth }: PastDays, perOrder: boolean): { from: number; to: number; months: string[] } {
  const complete: number[] = []
  for (let at = monthStart(covered.first); at <= covered.last; at = monthEnd(at))
    if (!covered.partial.includes(monthKey(at)) && (!perOrder || ordersOfMonth.has(monthKey(at)))) complete.push(at)
  // months in a row, the latest
  const last = complete.at(-1)
  const months = complete.filter((at, i) => complete.length - i <= mostMonths && monthStart(at, complete.length - 1 - i) === last)
  if (last !== undefined) return { from: months[0]!, to: monthEnd(last), months: months.map(monthKey) }
  // the first and the last day may be cut
  const [first, end] = [Math.floor(covered.first / dayMs) * dayMs + dayMs, Math.floor(covered.last / dayMs) * dayMs]
  const weeks = perOrder ? 0 : Math.min(13, Math.floor((end - first) / dayMs / 7))
  return { from: end - weeks * 7 * dayMs, to: end, months: [] }
}
