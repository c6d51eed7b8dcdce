import { z } from 'zod'
import { exclusions } from '../ticket.ts'
import { comparisonSchema } from './comparison.ts'
import { leftOut } from './left-out.ts'

const count = z.int().nonnegative()
const instant = z.iso.datetime({ offset: true }).nullable()

const input = z.strictObject({
  file: z.string(),
  role: z.enum(['tickets', 'orders']),
  source: z.string().meta({ description: 'id of the helpdesk or shop it was read as' }),
  encoding: z.string(),
  rows: count.meta({ description: 'rows of data in the file' }),
  records: count.meta({ description: 'distinct tickets or orders they became' }),
})

const ledger = z
  .strictObject({
    read: count,
    rejected: count,
    continuation: count,
    duplicate: count,
    excluded: z.partialRecord(z.enum(exclusions), count),
    counted: count,
  })
  .refine(
    (l) =>
      l.read === l.rejected + l.continuation + l.duplicate + Object.values(l.excluded).reduce((a, b) => a + b, 0) + l.counted,
    'the ledger adds up',
  )
  .meta({ description: 'ticket rows: read = rejected + continuation + duplicate + all of excluded + counted' })

const result = z.strictObject({
  metric: z.string(),
  group: z.record(z.string(), z.string().nullable()).meta({ description: 'dimension → key; {} is the whole, null: has none' }),
  values: z
    .record(z.string(), z.union([z.number(), z.string(), z.null()]))
    .meta({ description: 'units are suffixes: _s seconds; share and rate are ratios; null: no data' }),
  partial: z.literal(true).optional().meta({ description: 'its month is incomplete' }),
  reason: z.string().optional().meta({ description: 'why values are missing, in the language asked for' }),
})

export const warning = z.strictObject({
  code: z.string(),
  message: z.string(),
  count: count.optional(),
  ids: z.array(z.string()).optional().meta({ description: 'a few tickets to look at' }),
})

/** What `metrics --format json` writes. */
export const reportSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    period: z.strictObject({
      from: instant,
      to: instant.meta({ description: 'exclusive' }),
      zone: z.string().meta({ description: 'IANA name of the reporting zone' }),
      asOf: instant,
    }),
    inputs: z.array(input),
    ledger,
    results: z.array(result),
    warnings: z.array(warning),
    exclusions: z.array(leftOut).optional(),
    comparison: comparisonSchema.optional(),
  })
  .meta({ title: 'support-kit report' })
