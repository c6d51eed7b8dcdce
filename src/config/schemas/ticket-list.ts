import { z } from 'zod'
import { period } from './report.ts'

const count = z.int().nonnegative()
const name = z.string().meta({ description: 'metric and value, as in the JSON of metrics: within-target.missed' })

const listed = z
  .object({
    id: z.string(),
    created_at: z.iso.datetime({ offset: true }).nullable(),
    channel: z.string().nullable(),
    tags: z.array(z.string()),
  })
  .catchall(z.union([z.string(), z.number(), z.boolean(), z.null()]))
  .meta({ description: 'and what the metric tells of it; units are suffixes: _s seconds; null: no data' })

/** What `metrics --list … --format json` writes: the tickets of a count, or how many each count of a metric has. */
export const ticketListSchema = z
  .union([
    z.strictObject({ schemaVersion: z.literal(1), period, list: name, count, tickets: z.array(listed) }),
    z.strictObject({ schemaVersion: z.literal(1), period, lists: z.array(z.strictObject({ list: name, count })) }),
  ])
  .meta({ title: 'support-kit list of tickets' })
