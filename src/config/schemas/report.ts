import { z } from 'zod'
import { exclusions } from '../../tickets/ticket.ts'
import { comparisonSchema } from './comparison.ts'
import { exclusionEffect } from './exclusion-effect.ts'

const count = z.int().nonnegative()
const instant = z.iso.datetime({ offset: true }).nullable()

const keys = z.array(z.string().nullable()).meta({ description: 'any of these; null: has none' })

export const period = z.strictObject({
  from: instant,
  to: instant.meta({ description: 'exclusive' }),
  zone: z.string().meta({ description: 'IANA name of the reporting zone' }),
  asOf: instant,
  filter: z
    .array(
      z.strictObject({
        by: z.string().meta({ description: 'dimension' }),
        is: keys.optional(),
        not: keys.optional(),
      }),
    )
    .optional()
    .meta({ description: 'what --only asked for: only tickets that meet all of these are counted' }),
})

export const input = z.strictObject({
  file: z.string(),
  role: z.enum(['tickets', 'orders']),
  source: z.string().meta({ description: 'id of the helpdesk or shop it was read as' }),
  encoding: z.string(),
  rows: count.meta({ description: 'rows of data in the file' }),
  records: count.meta({ description: 'distinct tickets or orders they became' }),
})

export const ledger = z
  .strictObject({
    read: count,
    rejected: count,
    continuation: count,
    duplicate: count,
    excluded: z.partialRecord(z.enum(exclusions), count),
    counted: count,
    repaired: count.meta({ description: 'of the rows that are not rejected, those that were put back in shape' }),
    starsOnly: count.optional().meta({
      description: 'of those counted, public reviews without a word: they are rated and wait for no answer; absent: none',
    }),
  })
  .refine(
    (l) =>
      l.read === l.rejected + l.continuation + l.duplicate + Object.values(l.excluded).reduce((a, b) => a + b, 0) + l.counted,
    'the ledger adds up',
  )
  .meta({ description: 'ticket rows: read = rejected + continuation + duplicate + all of excluded + counted' })

export const result = z.strictObject({
  metric: z.string(),
  group: z.record(z.string(), z.string().nullable()).meta({ description: 'dimension → key; {} is the whole, null: has none' }),
  values: z
    .record(z.string(), z.union([z.number(), z.string(), z.null()]))
    .meta({ description: 'units are suffixes: _s seconds; share and rate are ratios; null: no data' }),
  partial: z.literal(true).optional().meta({ description: 'its month is incomplete' }),
  reason: z.string().optional().meta({ description: 'why values are missing, in the language asked for' }),
  low_ratings: z
    .array(
      z.strictObject({
        id: z.string(),
        at: instant.meta({ description: 'when it was rated' }),
        comment: z.string().nullable().optional().meta({ description: 'masked; with --show-text only' }),
      }),
    )
    .optional()
    .meta({ description: 'of csat over the whole: tickets with a low rating, newest first, at most 1,000' }),
})

export const warning = z.strictObject({
  code: z.string(),
  message: z.string(),
  count: count.optional(),
  ids: z.array(z.string()).optional().meta({ description: 'a few tickets to look at' }),
})

const market = z
  .strictObject({
    id: z.string(),
    channel: z.string(),
    seconds: z.number(),
    is: z.enum(['within', 'longer']).meta({ description: 'they answer within so many seconds, or take longer' }),
    share: z.number().meta({ description: 'of them' }),
    of: z.enum(['shops', 'brands']),
    source: z.string(),
    year: z.int().nullable(),
    ours: z.number().meta({ description: 'share of our tickets in that channel' }),
    n: count,
  })
  .meta({ description: 'what other shops are said to do; no target' })

const values = z.record(z.string(), z.number().nullable())

const asVendor = z
  .strictObject({
    vendor: z.string().meta({ description: 'id that --as was given' }),
    title: z.string(),
    cited: z.array(
      z.strictObject({
        says: z.string(),
        source: z.string(),
        read: z.string().meta({ description: 'year and month' }),
        second_hand: z.literal(true).optional().meta({ description: 'not a page of the vendor' }),
      }),
    ),
    metrics: z.array(
      z.strictObject({
        metric: z.string(),
        ours: values.nullable().meta({ description: 'the headline first' }),
        theirs: values.nullable().meta({ description: 'null: not defined there, or not in this export' }),
        why: z.string().optional().meta({ description: 'what the vendor counts otherwise' }),
        reason: z.string().optional().meta({ description: 'why there is no number of theirs' }),
        tickets: count.meta({ description: 'tickets counted otherwise' }),
        ids: z.array(z.string()).meta({ description: 'all of them' }),
      }),
    ),
  })
  .meta({ description: 'the same tickets under the definitions of a vendor, over the whole' })

/** What `metrics --format json` writes. */
export const reportSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    period,
    inputs: z.array(input),
    ledger,
    results: z.array(result),
    warnings: z.array(warning),
    market: z.array(market).optional(),
    exclusions: z.array(exclusionEffect).optional(),
    comparison: comparisonSchema.optional(),
    as: asVendor.optional(),
  })
  .meta({ title: 'support-kit report' })
