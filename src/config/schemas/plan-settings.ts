import { z } from 'zod'
import { channels } from '../../tickets/ticket.ts'

const duration = z.string().min(1)
const ratio = z.number().gt(0).lt(1)
const byChannel = <T extends z.ZodType>(of: T) => z.partialRecord(z.enum(channels), of)

/** `plan:` of the settings: what people and hours are planned by. */
export const planSettingsSchema = z.strictObject({
  handleTime: z
    .union([duration, byChannel(duration)])
    .optional()
    .meta({ description: 'work on one contact: 8m, or {chat: 8m, phone: 5m}; goes before what the export measured' }),
  minutesPerTicket: z
    .number()
    .positive()
    .optional()
    .meta({ description: 'the same for channels of which nothing else is known' }),
  concurrency: byChannel(z.int().min(1).max(20))
    .optional()
    .meta({ description: 'chats that one agent takes at once: {chat: 2}' }),
  patience: byChannel(duration)
    .optional()
    .meta({ description: 'after how long who waits gives up, on average: {phone: 2m}; Erlang A in the place of Erlang C' }),
  serviceLevel: ratio.optional().meta({ description: 'share to be answered within the target: 0.8' }),
  occupancy: ratio.optional().meta({ description: 'the most of their time that agents are at work on chats and calls: 0.85' }),
  shrinkage: z
    .number()
    .min(0)
    .lt(0.9)
    .optional()
    .meta({ description: 'share of rostered hours for breaks, training, leave and sickness: 0.3' }),
  shift: z
    .union([duration, z.array(duration).min(1).max(6)])
    .optional()
    .meta({ description: 'length of a shift: 8h; or several, the usual one first: [8h, 4h]' }),
  daysPerWeek: z.int().min(1).max(7).optional().meta({ description: 'days that a person works: 5' }),
  hoursPerDay: z
    .number()
    .positive()
    .max(24)
    .optional()
    .meta({ description: 'hours a day in which one person answers e-mails and forms: 5.5' }),
  backlogDays: z.int().min(1).max(90).optional().meta({ description: 'working days in which what waits is to be gone: 5' }),
})

const days = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(\.\.\d{4}-\d{2}-\d{2})?$/)
  .refine((value) => value.split('..').every((day) => z.iso.date().safeParse(day).success))

/** `events:` of the settings: days with more or fewer contacts than usual. */
export const eventSchema = z.strictObject({
  on: days.meta({ description: 'a day or several: 2026-11-27, 2026-11-27..2026-11-30' }),
  contacts: z.number().positive().max(100).meta({ description: 'times those of a usual day, on top of the forecast: 1.8' }),
  what: z.string().min(1).meta({ description: 'Black Friday' }),
})
