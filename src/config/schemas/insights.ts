import { z } from 'zod'
import { input, ledger, period, warning } from './report.ts'

const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])

const insight = z.strictObject({
  insight: z.string().meta({ description: 'id: surges, matrix, repeats, …' }),
  headline: z.string(),
  cannotTell: z.string().nullable().meta({ description: 'why these data cannot tell; null where they can' }),
  smallest: z.string().nullable().meta({ description: 'how small a thing these data could have shown' }),
  values: z.record(z.string(), z.number().nullable()).meta({ description: 'numbers of the whole, as --fail-if takes them' }),
  sentences: z.array(z.string()).meta({ description: 'what to act on' }),
  rows: z
    .array(z.record(z.string(), value))
    .meta({ description: 'units are suffixes: _s seconds; share and rate are ratios; ids and tags are lists; null: not known' }),
})

/** What `support-kit insights --format json` writes. */
export const insightsSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    period,
    inputs: z.array(input),
    ledger,
    currency: z.string().optional().meta({ description: 'of cost, from the settings' }),
    insights: z.array(insight),
    warnings: z.array(warning),
  })
  .meta({ title: 'support-kit insights' })
