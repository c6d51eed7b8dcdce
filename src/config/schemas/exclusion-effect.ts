import { z } from 'zod'
import { excludable } from '../../tickets/exclude.ts'

const count = z.int().nonnegative()

/** One reason to leave tickets out, in the JSON of a report. */
export const exclusionEffect = z
  .strictObject({
    reason: z.enum(excludable),
    tickets: count,
    evidence: z.array(
      z.strictObject({
        by: z.enum(['tag', 'column', 'requester', 'agent', 'export']),
        what: z.string().meta({ description: 'the tag, the pattern, or the column and what stands in it' }),
        tickets: count,
      }),
    ),
    metrics: z.array(
      z.strictObject({
        metric: z.string(),
        value: z.string(),
        with: z.number().nullable().meta({ description: 'what it would be if these tickets were counted' }),
        without: z.number().nullable(),
      }),
    ),
  })
  .meta({
    description:
      'what leaving tickets out does to the headline numbers; automatic: what counting automatic replies as responses does',
  })
