import type { Channel } from '../tickets/ticket.ts'

/** Days with more or fewer contacts than usual: a sale, a holiday. */
export interface PlanEvent {
  /** days of the calendar, both included: `2026-11-27` */
  from: string
  to: string
  /** times the contacts of a usual day */
  factor: number
  what: string
}

/** A value that holds for every channel, or for one. */
export type ByChannel<T> = Readonly<Partial<Record<Channel, T>>>

/** What a plan is made by; what is not given is not invented, but asked for. */
export interface PlanSettings {
  /** seconds of work on one contact; in the place of what the export measured */
  handleTime: ByChannel<number>
  /** the same for any channel of which nothing else is known */
  minutesPerTicket?: number | undefined
  /** contacts that one agent takes at once */
  concurrency: ByChannel<number>
  /** mean seconds until who waits gives up */
  patience: ByChannel<number>
  /** share of contacts to be answered within the target of their channel */
  serviceLevel: number
  /** the most of an agent's time that may be at work on chats and calls */
  occupancy: number
  /** of a rostered hour the share that goes to breaks, training, leave and sickness */
  shrinkage?: number | undefined
  /** lengths of shifts in seconds, the usual one first */
  shifts: readonly number[]
  /** days that a person works in a week */
  daysPerWeek: number
  /** hours a day in which one person answers e-mails and forms */
  hoursPerDay?: number | undefined
  /** working days in which what waits now is to be gone */
  backlogDays: number
  events: readonly PlanEvent[]
  /** an hour of an agent */
  wage?: number | undefined
  currency?: string | undefined
}

/** 80 % in time and 85 % at work are what the field commonly plans by; the rest is the shape of a usual week of work. */
export const usualPlan: PlanSettings = {
  handleTime: {},
  concurrency: {},
  patience: {},
  serviceLevel: 0.8,
  occupancy: 0.85,
  shifts: [8 * 3600],
  daysPerWeek: 5,
  backlogDays: 5,
  events: [],
}

/** What is taken while somebody waits for it on the line. All others may wait. */
export const liveChannels: readonly Channel[] = ['chat', 'phone']
