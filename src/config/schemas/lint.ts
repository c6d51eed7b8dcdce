import { z } from 'zod'
import { severities } from '../../findings/finding.ts'
import { kinds } from '../../lint/taxonomy.ts'

const count = z.int().nonnegative()
const place = z.int().positive()
const share = z.number().min(0).max(1)
const kind = z.enum([...kinds, 'sentiment', 'unknown'])

const finding = z.strictObject({
  rule: z.string(),
  severity: z.enum(severities),
  tag: z.string().optional().meta({ description: 'id of the tag; missing: about the file' }),
  kind: kind.optional().meta({ description: 'what the tag names, where the rule went by it' }),
  share: share.optional().meta({ description: 'of the tickets, those with this tag; with --usage or --from' }),
  file: z.string(),
  line: place,
  column: place.meta({ description: 'in UTF-16 code units' }),
  endLine: place,
  endColumn: place.meta({ description: 'exclusive' }),
  message: z.string(),
  why: z.string().optional(),
  suggestion: z.string().optional(),
})

const tag = z.strictObject({
  id: z.string(),
  kind: kind.meta({ description: 'what the tag names; unknown: the name does not say it surely' }),
  declared: z.boolean().meta({ description: 'said in the file rather than read from the name' }),
  sure: z.boolean(),
})

/** What `lint --format json` writes. */
export const lintSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    findings: z.array(finding).meta({ description: 'the costliest first' }),
    tags: z.array(tag),
    summary: z.strictObject({
      tags: count,
      errors: count,
      warnings: count,
      infos: count,
      suppressed: count.meta({ description: 'left out for a reason in the file' }),
      baselined: count.meta({ description: 'left out for the baseline' }),
      behind: share.optional().meta({ description: 'of all uses of tags, those of tags with findings; with --usage or --from' }),
    }),
  })
  .meta({ title: 'support-kit lint' })
