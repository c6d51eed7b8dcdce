import { z } from 'zod'
import { channels as replyChannels, tones } from '../../reply/template/template.ts'
import { sectionNames } from '../../report/page/section.ts'
import { languages } from '../../text/text.ts'
import { excludable } from '../../tickets/exclude.ts'
import { orderFields } from '../../tickets/order-source.ts'
import { channels, ticketFields } from '../../tickets/ticket.ts'
import { eventSchema, planSettingsSchema } from './plan-settings.ts'
import { checkSettings, lintSettings } from './rule-settings.ts'

const text = z.string().min(1)
const keys = <T extends object>(object: T) => Object.keys(object) as (keyof T & string)[]

const column = z.union([
  text,
  z.strictObject({ name: text, unit: z.enum(['ms', 's', 'min', 'h', 'd', 'hms']).optional(), separator: z.string().optional() }),
])
const columns = z.union([column, z.array(column).min(1)])
const day = z.iso.date()
/** a day, or an instant with its offset */
const start = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$/)
  .refine((value) => day.safeParse(value.slice(0, 10)).success && !Number.isNaN(Date.parse(value)))
/** hours, and when they start to hold; the first of several has no start */
const schedule = z.strictObject({ from: start.optional(), zone: text.optional(), hours: text })
const marks = z.strictObject({
  tags: z.array(text).optional(),
  requesters: z.array(text).optional().meta({ description: 'addresses or names; "*@shop.example" is everybody there' }),
  agents: z.array(text).optional(),
  columns: z.record(text, z.array(text).min(1)).optional().meta({ description: 'a column of the export → the values that mark' }),
})
const duration = text.meta({
  description: '6h, 30m, 90s, 2d; 4bh in business hours; 1bd: until the end of the next business day',
})

const orders = z.strictObject({
  source: text.optional().meta({ description: 'shop system of the order export, where it is not recognised' }),
  map: z.partialRecord(z.enum(keys(orderFields)), columns).optional(),
  cancelled: z
    .enum(['count', 'leave-out'])
    .optional()
    .meta({ description: 'cancelled orders cause contacts too: count is the default' }),
})

const fact = z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()])).min(1)])

const reply = z.strictObject({
  channel: z.enum(replyChannels).optional(),
  tone: z.enum(tones).optional(),
  bufferDays: z.int().min(0).max(60).optional().meta({ description: 'days added to an arrival that a carrier expects' }),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .meta({ description: 'of amounts that name none: EUR' }),
  tags: z.record(z.string(), text).optional().meta({ description: 'tag → the template for tickets with it' }),
})

const amount = z.number().positive()
const cost = z.strictObject({
  wage: amount.optional().meta({ description: 'an hour of an agent, all in' }),
  minutesPerReply: amount.optional().meta({ description: 'work for one reply, where the export has no handling times' }),
  perTicket: amount.optional().meta({ description: 'a ticket, where neither is known' }),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .meta({ description: 'KRW' }),
})
const change = z.strictObject({
  on: day.meta({ description: 'its first day: 2026-09-15' }),
  tags: z.array(text).min(1).meta({ description: 'the reasons for contact that it was meant for' }),
  what: text.meta({ description: 'thicker boxes' }),
})

const report = z.strictObject({
  sections: z
    .array(z.enum(sectionNames()))
    .min(1)
    .optional()
    .meta({ description: 'the sections of the page, in their order: [answer, numbers, why, surges, counted]' }),
  color: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/)
    .optional()
    .meta({ description: '"#2f6f4f"; darkened or lightened where it could not be read' }),
  logo: text.optional().meta({ description: 'a PNG or SVG file in the folder of these settings' }),
})

/** `support-kit.yaml`: what a team sets once. Flags win over it. An unknown key is an error, never ignored. */
export const configSchema = z
  .strictObject({
    shop: text.optional().meta({ description: 'name that heads the report' }),
    lang: z.enum(languages).optional(),
    timeZone: text.optional().meta({ description: 'IANA name: Asia/Seoul' }),
    businessHours: z
      .union([
        text,
        z.array(schedule).min(1),
        z.strictObject({ zone: text.optional(), hours: z.union([text, z.array(schedule).min(1)]) }),
      ])
      .optional()
      .meta({
        description:
          'Mon-Fri 09:00-12:00,13:00-18:00; Sat 10:00-14:00, or 24/7; a list of hours with from: 2026-07-01 where they changed (and a zone, where that did too); or both under hours, with a zone of their own',
      }),
    holidays: z
      .union([text, z.array(text)])
      .optional()
      .meta({ description: 'a file relative to this one (.yaml, .ics), or a list of days and ranges: 2026-02-16..2026-02-18' }),
    exceptions: z.record(day, text).optional().meta({ description: 'a day with hours of its own: "09:00-13:00" or "closed"' }),
    targets: z.union([duration, z.partialRecord(z.enum(channels), duration)]).optional(),
    source: text.optional().meta({ description: 'helpdesk of the ticket export, where it is not recognised' }),
    map: z
      .partialRecord(z.enum(keys(ticketFields)), columns)
      .optional()
      .meta({ description: 'field → the column that holds it' }),
    decimal: z
      .enum(['comma', 'point'])
      .optional()
      .meta({ description: 'the decimal mark of numbers, where it is not clear: comma or point' }),
    encoding: text.optional().meta({ description: 'how exports are encoded, where it is not recognised: cp949' }),
    csat: z.strictObject({ scale: text.meta({ description: '1-10: from the worst to the best' }) }).optional(),
    ces: z
      .strictObject({
        scale: text.meta({ description: '1-7: from the lowest to the highest score' }),
        easy: z.union([z.number(), text]).meta({ description: 'the end of the scale that is the easiest: 7' }),
      })
      .optional()
      .meta({ description: 'what scores of customer effort mean; never guessed' }),
    orders: orders.optional(),
    per: z.enum(['orders', 'customers']).optional(),
    plan: planSettingsSchema.optional().meta({ description: 'what people and hours are planned by' }),
    events: z
      .array(eventSchema)
      .optional()
      .meta({ description: 'days with more or fewer contacts than usual: a sale, a holiday' }),
    cost: cost.optional().meta({ description: 'what a ticket costs, for insights, and an hour of an agent, for plans' }),
    changes: z.array(change).optional().meta({ description: 'what was changed and when, to see whether it worked' }),
    repeats: z
      .strictObject({ within: text.optional().meta({ description: 'a further ticket within this time is a repeat: 7d' }) })
      .optional(),
    report: report.optional().meta({ description: 'the page of a month: sections, color, logo' }),
    exclude: z
      .partialRecord(z.enum(excludable), z.union([z.array(text), marks]))
      .optional()
      .meta({
        description:
          'what marks a ticket as one to leave out, or its first reply as automatic: tags, or tags, requesters, agents and columns',
      }),
    taxonomy: text.optional().meta({ description: 'the list of tags: a file or folder, relative to this one' }),
    faq: text.optional().meta({ description: 'your FAQ, for insights: a file of Markdown, HTML or text, relative to this one' }),
    lint: lintSettings.optional().meta({ description: 'rules for the list of tags' }),
    agent: z.strictObject({ name: text.optional() }).optional().meta({ description: 'who signs replies' }),
    signature: text
      .optional()
      .meta({ description: 'in place of the templates’ own; {{ agent.name }} and {{ shop.name }} stand in it' }),
    templates: text
      .optional()
      .meta({ description: 'folder of your own templates, relative to this file; they go before the built-in ones' }),
    reply: reply.optional(),
    facts: z
      .record(text, z.union([fact, z.record(text, fact)]))
      .optional()
      .meta({
        description:
          'what is true, for replies to be checked against: {returns: {days: 30, cost: free}, refund: {days: 3-5 business}, shipping: {cutoff: "14:00"}}',
      }),
    check: checkSettings.optional().meta({ description: 'checks of replies' }),
  })
  .meta({ title: 'support-kit.yaml' })

export type Config = z.infer<typeof configSchema>
