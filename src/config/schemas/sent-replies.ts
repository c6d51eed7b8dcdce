import { z } from 'zod'
import { steps } from '../../latte.ts'
import { languages } from '../../text/text.ts'

const count = z.int().nonnegative()
const ratio = z.number().min(0).max(1).nullable()

const share = z
  .strictObject({ n: count, count, share: ratio, low: ratio, high: ratio })
  .meta({ description: 'count of n replies; share with its 95 % interval (Wilson), null where there are too few replies' })

const score = z.strictObject({
  agent: z.string().nullable().meta({ description: 'null: the whole sample, which has counts only' }),
  sent: count.meta({ description: 'replies that the files have' }),
  sampled: count,
  judged: count.meta({ description: 'sampled ones in English or Korean: n of every share' }),
  tooFew: z.boolean(),
  steps: z.record(z.enum(steps), share),
  checks: z.record(z.string(), share).meta({ description: 'replies with a sure or likely finding of a check' }),
})

/** What `check --from … --format json` writes. */
export const sentRepliesSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    files: z.array(z.string()),
    sample: count.meta({ description: 'replies of each agent at most' }),
    seed: z.string(),
    counts: z.strictObject({
      conversations: count,
      sent: count,
      customers: count,
      automatic: count,
      unsent: count.meta({ description: 'notes, drafts and messages that failed' }),
      unclear: count.meta({ description: 'without words, or of nobody that the export names' }),
    }),
    all: score,
    agents: z.array(score).meta({ description: 'by name; no ranking' }),
    replies: z.array(
      z.strictObject({
        conversation: z.string(),
        message: z.string(),
        agent: z.string(),
        first: z.boolean().meta({ description: 'the first answer of a person in its conversation' }),
        lang: z.enum(languages),
        judged: z.boolean().meta({ description: 'false: in another language' }),
        steps: z.record(z.enum(steps), z.boolean()),
        checks: z.array(z.string()),
        at: z.string().nullable(),
      }),
    ),
  })
  .meta({ title: 'support-kit check --from' })
