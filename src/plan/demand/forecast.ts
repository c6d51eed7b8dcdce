import type { PlanDay } from '../calendar/days.ts'
import type { History } from './history.ts'
import type { OrderForecast, OrderInterval } from './order-forecast.ts'
import { type Doubt, type Predicted, poisson, predict, type Scatter, scatterOf } from './prediction.ts'
import { sum, weekProfile } from './profile.ts'

/** Contacts of a channel to come. */
export interface ChannelForecast {
  channel: string
  /** of the past that it rests on */
  observed: number
  /** contacts per order, or per day */
  rate: Predicted
  month: Predicted
  /** by day of the month */
  days: readonly Predicted[]
  /** of a day, by weekday: how its contacts fall on the 24 hours; adds up to 1 where there are any */
  hours: readonly (readonly number[])[]
  /** variance ÷ mean of a day's contacts */
  scatter: Scatter
}

export interface Forecast {
  days: readonly PlanDay[]
  /** orders that the month is planned for; undefined without orders */
  orders: number | undefined
  /** what these lie between, where the file says so */
  ordersBetween: OrderInterval | undefined
  /** from the file, and not the level of the past months */
  foretold: boolean
  /** all channels together */
  all: ChannelForecast
  channels: readonly ChannelForecast[]
}

const blockDays = 7
const longBlock = 28
const fewestLong = 6

/**
 * Contacts of the days of a month: the rate of the past months × the orders to come (or the days), spread by weekday and hour as in the
 * past, days with an event times its factor.
 *
 * @param forecast what has orders for these days, or for their month; undefined: the level of the past
 */
export function forecastContacts(history: History, days: readonly PlanDay[], forecast: OrderForecast | undefined): Forecast {
  const exposed = sum(history.exposure)
  const usual = exposed / sum(history.days.map(({ factor }) => factor))
  const orders = forecast && ordersOfDays(days, forecast)
  const counts = [...history.channels].map(([channel, hours]) => ({ channel, hours }))
  const together = history.days.map((_, day) =>
    Array.from({ length: 24 }, (_, hour) => sum(counts.map(({ hours }) => hours[day]![hour]!))),
  )
  const slow = slowScatter(history, together.map(sum))
  const of = (channel: string, byHour: History['channels'] extends ReadonlyMap<string, infer C> ? C : never) =>
    channelForecast({ channel, byHour, history, days, orders: orders ?? { usual }, slow })
  return {
    ...{ days, foretold: orders !== undefined },
    orders: history.perOrder ? (orders ? totalOf(orders) : usual * days.length) : undefined,
    ordersBetween: orders?.between,
    all: of('all', together),
    channels: counts.map(({ channel, hours }) => of(channel, hours)),
  }
}

/** Orders of the month as one number, of each of its days, or of a usual day. */
interface OrdersToCome {
  whole?: number
  byDay?: readonly number[]
  usual?: number
  between?: OrderInterval | undefined
}

const totalOf = ({ whole, byDay }: OrdersToCome): number => whole ?? sum(byDay!)

/** As parts of the orders themselves. */
function doubtOf(orders: OrdersToCome): Doubt | undefined {
  const { between } = orders
  const total = between && totalOf(orders)
  return between && total! > 0 ? { below: 1 - between.low / total!, above: between.high / total! - 1 } : undefined
}

/** What a forecast of days lies between is taken to be low or high on all of them together: it misses a level more than single days. */
function ordersOfDays(days: readonly PlanDay[], { months, days: known, intervals }: OrderForecast): OrdersToCome {
  const month = days[0]!.key.slice(0, 7)
  const byDay = days.map(({ key }) => known.get(key))
  if (!byDay.every((n) => n !== undefined)) return { whole: months.get(month)!, between: intervals.get(month) }
  const limit = (of: keyof OrderInterval) => sum(days.map(({ key }, i) => intervals.get(key)?.[of] ?? byDay[i]!))
  return { byDay, between: days.some(({ key }) => intervals.has(key)) ? { low: limit('low'), high: limit('high') } : undefined }
}

function channelForecast({
  channel,
  byHour,
  history,
  days,
  orders,
  slow,
}: {
  channel: string
  byHour: readonly (readonly number[])[]
  history: History
  days: readonly PlanDay[]
  orders: OrdersToCome
  slow: Scatter
}): ChannelForecast {
  const { exposure } = history
  const counts = byHour.map(sum)
  const observed = sum(counts)
  const exposed = sum(exposure)
  const rate = observed / exposed
  const weekdays = weekdayFactors(history, counts)
  const weights = dayWeights(history, days, orders, weekdays)
  const expected = days.map((day, i) => rate * weights[i]! * day.factor)
  const pastWeights = history.days.map(
    (day, i) => rate * exposure[i]! * (history.ordersByDay ? weekdays.perOrder : weekdays.perDay)[day.weekday]!,
  )
  const blocks = (values: readonly number[], length: number) =>
    Array.from({ length: Math.floor(values.length / length) }, (_, i) => sum(values.slice(i * length, (i + 1) * length)))
  const weekly = scatterOf(blocks(counts, blockDays), blocks(pastWeights, blockDays))
  // a level that wanders takes each channel with it, by its part
  const part = observed / sum([...history.channels.values()].map((rows) => sum(rows.map(sum))))
  const scatter = larger(weekly, { ...slow, dispersion: 1 + (slow.dispersion - 1) * part })
  const daily = scatterOf(counts, pastWeights)
  const doubt = doubtOf(orders)
  const month = predict(sum(expected), observed, scatter, doubt)
  const level = predict(observed, Number.MAX_SAFE_INTEGER, scatter)
  return {
    ...{ channel, observed, month, scatter: daily },
    rate: { mean: rate, low: level.low / exposed, high: level.high / exposed },
    days: expected.map((mean) => predict(mean, observed, daily, doubt)),
    hours: hoursOfDays(history, byHour),
  }
}

/** Of the same rate over a year, in blocks of four weeks: a level that wanders scatters more from month to month than from week to week. */
function slowScatter({ before, exposure }: History, counts: readonly number[]): Scatter {
  const days = [...before, ...counts.map((contacts, i) => ({ contacts, exposure: exposure[i]! }))]
  const count = Math.floor(days.length / longBlock)
  if (count < fewestLong) return poisson
  const recent = days.slice(-count * longBlock)
  const rate = sum(recent.map(({ contacts }) => contacts)) / sum(recent.map(({ exposure }) => exposure))
  const blocks = Array.from({ length: count }, (_, i) => recent.slice(i * longBlock, (i + 1) * longBlock))
  return scatterOf(
    blocks.map((block) => sum(block.map(({ contacts }) => contacts))),
    blocks.map((block) => rate * sum(block.map(({ exposure }) => exposure))),
  )
}

const larger = (a: Scatter, b: Scatter): Scatter => (b.dispersion > a.dispersion ? b : a)

/** How many times the usual contacts come on each weekday: per day, and per order of the day. */
function weekdayFactors({ days, exposure }: History, counts: readonly number[]) {
  const week = Array.from({ length: 7 }, (_, weekday) => weekday)
  const of = (value: (i: number) => number) =>
    week.map((weekday) => sum(days.map((day, i) => (day.weekday === weekday ? value(i) : 0))))
  const [contacts, usualDays, exposed] = [of((i) => counts[i]!), of((i) => days[i]!.factor), of((i) => exposure[i]!)]
  const mean = (base: readonly number[]) => {
    const level = sum(contacts) / sum(base)
    return week.map((weekday) => (base[weekday]! > 0 && level > 0 ? contacts[weekday]! / base[weekday]! / level : 0))
  }
  return { perDay: mean(usualDays), perOrder: mean(exposed) }
}

/** What each day has of the exposure, its weekday weighed in; a month or week given as a whole keeps its sum. */
function dayWeights(
  { ordersByDay }: History,
  days: readonly PlanDay[],
  { whole, byDay, usual }: OrdersToCome,
  { perDay, perOrder }: ReturnType<typeof weekdayFactors>,
): number[] {
  if (usual !== undefined) return days.map(({ weekday }) => usual * perDay[weekday]!)
  if (byDay && ordersByDay) return days.map(({ weekday }, i) => byDay[i]! * perOrder[weekday]!)
  const spread = (some: readonly PlanDay[], all: number) => {
    const factors = some.map(({ weekday }) => perDay[weekday]!)
    return factors.map((factor) => (sum(factors) > 0 ? (all * factor) / sum(factors) : 0))
  }
  if (!byDay) return spread(days, whole!)
  // orders by day, but how the orders of weekdays differed is not known: contacts follow the week
  const weights: number[] = []
  for (let from = 0; from < days.length; ) {
    const to = Math.min(days.length, from + 7 - days[from]!.weekday)
    weights.push(...spread(days.slice(from, to), sum(byDay.slice(from, to))))
    from = to
  }
  return weights
}

/** The shares of a day's hours, by weekday. */
function hoursOfDays({ days }: History, byHour: readonly (readonly number[])[]): number[][] {
  const week = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0))
  const daysOf = Array.from({ length: 7 }, () => 0)
  for (const [i, { weekday, factor }] of days.entries()) {
    daysOf[weekday]! += factor
    for (const [hour, n] of byHour[i]!.entries()) week[weekday]![hour]! += n
  }
  return weekProfile(week, daysOf).map((row) => row.map((share) => (sum(row) > 0 ? share / sum(row) : 0)))
}
