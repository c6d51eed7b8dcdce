import { z } from 'zod'
import { insightsSchema } from './insights.ts'
import { planPart } from './plan.ts'
import { reportSchema, result } from './report.ts'

const count = z.int().nonnegative()
const results = z.array(result)
const part = z.number().nonnegative().meta({ description: 'tickets; one with two tags is half of each' })

const causes = z
  .strictObject({
    tags: z.array(z.string()).meta({ description: 'the tags with the most tickets, largest first' }),
    others: z.array(z.string()).meta({ description: 'all other tags, largest first' }),
    weeks: z.array(
      z.strictObject({
        week: z.string().meta({ description: '2026-W43' }),
        from: z.iso.date().meta({ description: 'its Monday' }),
        tickets: count,
        parts: z.record(z.string(), part).meta({ description: 'of each of tags' }),
        others: part,
        untagged: part,
      }),
    ),
  })
  .meta({ description: 'the last whole weeks by tag: parts, others and untagged add up to tickets' })

const median = z.strictObject({
  month: z.string().meta({ description: '2026-10' }),
  n: count.meta({ description: 'answered tickets' }),
  low_s: z.number(),
  high_s: z.number().nullable().meta({ description: 'null: too few tickets for an upper limit' }),
})

const todo = z
  .strictObject({
    asOf: z.string().nullable(),
    newest: z.boolean().meta({ description: 'asOf is the newest time of the files' }),
    tickets: count,
    reasons: z.array(
      z.strictObject({
        reason: z.string(),
        title: z.string(),
        count: count.nullable().meta({ description: 'tickets; null: these data cannot tell' }),
        cannotTell: z.string().nullable(),
      }),
    ),
  })
  .meta({ description: 'what there is to do at the end of the export, whatever month the page is of' })

const plan = z
  .strictObject({
    month: z.string().meta({ description: 'the month that is planned: 2026-12' }),
    zone: z.string().meta({ description: 'of its hours' }),
    currency: z.string().optional(),
    parts: z.array(planPart),
  })
  .meta({
    description:
      'the plan of the month after the export, as of support-kit plan; not beside a month before the last complete one',
  })

/** What `report --format json` writes. */
export const monthSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    title: z.array(z.string()),
    answer: z.array(
      z.strictObject({ about: z.enum(['happened', 'why', 'do', 'worked', 'next']), sentences: z.array(z.string()) }),
    ),
    metrics: reportSchema.meta({ description: 'the numbers of the month, compared with the month before' }),
    trends: results.meta({ description: 'the numbers of each month' }),
    month: insightsSchema.meta({ description: 'insights of the month' }),
    history: insightsSchema.meta({ description: 'insights of all days up to its end' }),
    causes,
    medians: z.array(median).meta({ description: '95 % interval of the median first response, by month' }),
    hours: results.meta({ description: 'tickets by weekday and hour, up to the end of the month' }),
    weeks: results.meta({ description: 'tickets by week' }),
    tagWeeks: results.meta({ description: 'tickets of each tag by week' }),
    todo: todo.optional(),
    plan: plan.optional(),
  })
  .meta({ title: 'support-kit month' })
