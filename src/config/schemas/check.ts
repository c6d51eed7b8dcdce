import { z } from 'zod'
import { notJudged } from '../../check/not-judged.ts'
import { grades, severities } from '../../findings/finding.ts'
import { steps } from '../../latte.ts'
import { languages } from '../../text/text.ts'

const count = z.int().nonnegative()
const place = z.int().positive()
const ends = { endLine: place, endColumn: place.meta({ description: 'exclusive' }) }

/** An object with a key for every step of LATTE. */
const byStep = <T extends z.ZodType>(value: T) => z.record(z.enum(steps), value)

const finding = z.strictObject({
  check: z.string(),
  grade: z.enum(grades),
  line: place,
  column: place.meta({ description: 'in UTF-16 code units' }),
  message: z.string(),
  suggestion: z.string().optional().meta({ description: 'what to write instead' }),
  why: z.string().optional(),
  severity: z
    .enum(severities)
    .meta({ description: 'sure: error, likely: warn, possible: info; at most warn where the check is set so' }),
  ...ends,
})

const draft = z.strictObject({
  file: z.string(),
  lang: z.enum(languages).meta({ description: 'language of the draft' }),
  steps: byStep(z.boolean()).meta({ description: 'the five steps of LATTE: is it there?' }),
  findings: z.array(finding).meta({ description: 'the gravest first' }),
  title: z.string().optional().meta({ description: 'of a macro' }),
  line: place.optional().meta({ description: 'of a macro: where its text begins in the file' }),
  shown: byStep(z.array(z.strictObject({ line: place, column: place, ...ends, text: z.string() }))).meta({
    description: 'the words that show each step',
  }),
})

/** What `check --format json` writes. */
export const checkSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    drafts: z.array(draft),
    notRead: z
      .array(z.strictObject({ title: z.string(), file: z.string(), line: place, why: z.enum(notJudged) }))
      .optional()
      .meta({ description: 'macros that were not judged, and why' }),
    facts: z
      .array(
        z.strictObject({
          topic: z.string(),
          values: z.array(z.strictObject({ value: z.string(), count, drafts: z.array(z.string()) })),
        }),
      )
      .optional()
      .meta({ description: 'what several drafts, or a long one, state: each topic with its values and the drafts of each' }),
    summary: z.strictObject({
      drafts: count,
      errors: count,
      warnings: count,
      infos: count,
      suppressed: count.meta({ description: 'left out for a reason in the draft' }),
      baselined: count.meta({ description: 'left out for the baseline' }),
    }),
  })
  .meta({ title: 'support-kit check' })
