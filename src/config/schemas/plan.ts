import { z } from 'zod'
import { input, ledger, period, warning } from './report.ts'

const value = z.union([z.string(), z.number(), z.boolean(), z.null()])

export const planPart = z.strictObject({
  part: z.string().meta({ description: 'id: contacts, agents, promise, …' }),
  headline: z.string(),
  cannotTell: z.string().nullable().meta({ description: 'why these data cannot tell; null where they can' }),
  needed: z.array(z.string()).meta({ description: 'settings or flags that are missing, by name: plan.handleTime.chat' }),
  values: z.record(z.string(), z.number().nullable()).meta({ description: 'numbers of the whole' }),
  notes: z.array(z.string()),
  rows: z
    .array(z.record(z.string(), value))
    .meta({ description: 'units are suffixes: _s seconds; share, rate and covered are ratios; null: not known' }),
  lines: z
    .array(z.strictObject({ place: z.enum(['contact-page', 'chat-widget', 'voice-mail']), en: z.string(), ko: z.string() }))
    .optional()
    .meta({ description: 'of promise: what to write where customers look' }),
})

/** What `support-kit plan --format json` writes. */
export const planSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    month: z.string().meta({ description: 'the month that is planned: 2026-12' }),
    zone: z.string().meta({ description: 'of its hours' }),
    period: period.meta({ description: 'of the export' }),
    inputs: z.array(input),
    ledger,
    currency: z.string().optional().meta({ description: 'of cost, from the settings' }),
    parts: z.array(planPart),
    warnings: z.array(warning),
  })
  .meta({ title: 'support-kit plan' })
