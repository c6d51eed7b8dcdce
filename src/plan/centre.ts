import { UserError } from '../errors.ts'
import type { Need } from '../metrics/metric.ts'
import type { Targets } from '../metrics/targets.ts'
import type { AskedMonth } from '../time/asked-month.ts'
import type { BusinessHours } from '../time/business-hours.ts'
import { monthEnd, monthKey } from '../time/months.ts'
import { dayMs, daysBetween, openHalfHours, type PlanDay } from './calendar/days.ts'
import { type Forecast, forecastContacts } from './demand/forecast.ts'
import { type History, type PastDays, type Rows, readHistory, type TooLittle } from './demand/history.ts'
import type { OrderForecast } from './demand/order-forecast.ts'
import { monthNotForecast } from './messages/forecast.ts'
import { noMonthToCome } from './messages/words.ts'
import type { PlanSettings } from './settings.ts'
import { answeredHours, waitingNow } from './staffing/answers.ts'
import { type Handling, handlingTimes } from './staffing/handling.ts'

/** What a plan is asked of: the past, and what the command line and the settings say. */
export interface CentreQuestion {
  db: Rows
  past: PastDays
  /** instant, epoch ms, up to which the export tells what happened */
  asOf: number | undefined
  present: (need: Need) => boolean
  month: AskedMonth | undefined
  forecast: OrderForecast | undefined
  targets: Targets
  businessHours: BusinessHours | undefined
  settings: PlanSettings
}

/** What the parts of a plan are computed from: read once for all of them. */
export interface Centre extends CentreQuestion {
  /** `2026-12`: the month that is planned */
  key: string
  days: readonly PlanDay[]
  history: History | undefined
  /** why there is no history */
  tooLittle: TooLittle | undefined
  contacts: Forecast | undefined
  handling: ReadonlyMap<string, Handling>
  /** half hours of the days that are open by the business hours; undefined: nobody said when that is */
  open: readonly (readonly boolean[])[] | undefined
  /** answers in e-mail and the like, by weekday and hour of their sending */
  answers: readonly (readonly number[])[]
  /** tickets that wait for a first answer, by channel */
  waiting: ReadonlyMap<string, number>
}

/** Reads the past up to the planned month. @throws UserError for a month that is none to come, or that the forecast lacks */
export async function readCentre(asked: CentreQuestion): Promise<Centre> {
  const { db, settings, forecast, present, businessHours } = asked
  const from = plannedMonth(asked)
  const key = monthKey(from)
  const { covered } = asked.past
  const past = { ...asked.past, covered: { ...covered, last: Math.min(covered.last, from - 1) } }
  const days = daysBetween(from, monthEnd(from), settings.events)
  if (forecast) refuseLacking(forecast, key, days)
  const history = present('created_at') ? await readHistory(db, past) : { days: 0, contacts: 0 }
  const known = 'channels' in history ? history : undefined
  const { zone } = past
  const span = known && { zone, from: known.days[0]!.wall, to: known.days.at(-1)!.wall + dayMs }
  return {
    ...asked,
    ...{ past, key, days, history: known, tooLittle: known ? undefined : (history as TooLittle) },
    contacts: known && forecastContacts(known, days, forecast),
    handling: span
      ? await handlingTimes(db, { ...span, channels: [...known!.channels.keys()] }, settings, present('handle_s'))
      : new Map(),
    open: businessHours && openHalfHours(businessHours, zone.zone, days),
    answers: span ? await answeredHours(db, span) : [],
    waiting: await waitingNow(db),
  }
}

/** The wall of its start: the one asked for, else the first after the export, or the first of the forecast from then on. */
function plannedMonth({ month, past: { covered }, forecast }: CentreQuestion): number {
  const next = monthEnd(covered.last)
  if (month === undefined) {
    const has = forecast && monthsOf(forecast)
    const first = has?.find((key) => key >= monthKey(next))
    if (has && first === undefined) throw UserError.of('missing-data', monthNotForecast(forecast!.file, monthKey(next), has))
    return first === undefined ? next : Date.parse(`${first}-01T00:00:00Z`)
  }
  if ('last' in month) throw new UserError(...noMonthToCome(month.said))
  if ('year' in month) {
    const from = Date.UTC(month.year, month.month - 1)
    if (from <= covered.first) throw new UserError(...noMonthToCome(month.said))
    return from
  }
  const year = new Date(next).getUTCFullYear()
  const [same, after] = [Date.UTC(year, month.month - 1), Date.UTC(year + 1, month.month - 1)]
  return same >= next ? same : after
}

const monthsOf = ({ months, days }: OrderForecast): string[] =>
  [...new Set([...months.keys(), ...[...days.keys()].map((day) => day.slice(0, 7))])].sort()

function refuseLacking(forecast: OrderForecast, key: string, days: readonly PlanDay[]): void {
  if (forecast.months.has(key)) return
  const lacking = days.find((day) => !forecast.days.has(day.key))
  if (!lacking) return
  const some = days.some((day) => forecast.days.has(day.key))
  throw UserError.of('missing-data', monthNotForecast(forecast.file, key, monthsOf(forecast), some ? lacking.key : undefined))
}
