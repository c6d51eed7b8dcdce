import type { Config } from '../../config/schemas/config.ts'
import { type ByChannel, type PlanSettings, usualPlan } from '../../plan/settings.ts'
import { type Channel, channels } from '../../tickets/ticket.ts'
import { parseDuration } from '../../time/duration.ts'

/** What a plan is made by, from the settings. @throws UserError for a time that cannot be read */
export function planSettings({ plan = {}, events = [], cost }: Pick<Config, 'plan' | 'events' | 'cost'>): PlanSettings {
  const { handleTime, concurrency, patience, shift, serviceLevel, occupancy, daysPerWeek, backlogDays } = plan
  return {
    handleTime: typeof handleTime === 'string' ? ofAll(parseDuration(handleTime)) : inSeconds(handleTime),
    ...{ concurrency: concurrency ?? {}, patience: inSeconds(patience) },
    ...{ minutesPerTicket: plan.minutesPerTicket, shrinkage: plan.shrinkage, hoursPerDay: plan.hoursPerDay },
    serviceLevel: serviceLevel ?? usualPlan.serviceLevel,
    occupancy: occupancy ?? usualPlan.occupancy,
    shifts: shift === undefined ? usualPlan.shifts : [shift].flat().map(parseDuration),
    daysPerWeek: daysPerWeek ?? usualPlan.daysPerWeek,
    backlogDays: backlogDays ?? usualPlan.backlogDays,
    events: events.map(({ on, contacts, what }) => {
      const [from = on, to = from] = on.split('..')
      return { from, to, factor: contacts, what }
    }),
    ...{ wage: cost?.wage, currency: cost?.currency },
  }
}

const ofAll = (seconds: number): ByChannel<number> => Object.fromEntries(channels.map((channel) => [channel, seconds]))

const inSeconds = (times: Partial<Record<Channel, string>> = {}): ByChannel<number> =>
  Object.fromEntries(Object.entries(times).map(([channel, time]) => [channel, parseDuration(time)]))
