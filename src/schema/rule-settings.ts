import { z } from 'zod'
import { presets } from '../findings/presets.ts'
import { thresholds } from '../findings/weight.ts'
import { roles } from '../lexicons/tag-entry.ts'
import { levels } from '../rule.ts'

const text = z.string().min(1)
const globs = z.union([text, z.array(text).min(1)])
const level = z.enum(levels)
const setting = z
  .union([level, z.tuple([level, z.record(z.string(), z.unknown())])])
  .meta({ description: 'off, warn or error; or with options: [warn, {maxLength: 30}]' })
const rules = z.record(text, setting)

/** `lint` in the settings. Which rules there are, and what options they have, is known to the rules. */
export const lintSettings = z.strictObject({
  extends: z
    .union([z.enum(presets), z.array(z.enum(presets))])
    .optional()
    .meta({ description: 'recommended (default), strict or all; an empty list switches everything off' }),
  rules: rules.optional(),
  overrides: z
    .array(z.strictObject({ files: globs.optional(), tags: globs.optional(), rules }))
    .optional()
    .meta({ description: 'rules for some files or tags: [{tags: "vip-*", rules: {no-metadata: off}}]' }),
  lexicon: z
    .partialRecord(z.enum(roles), z.array(text))
    .optional()
    .meta({ description: 'words of your own, by what they do in a tag: {party: [Teahouse Express = carrier], thing: [teapot]}' }),
  baseline: text.optional().meta({ description: 'file of known findings, relative to this one' }),
  failOn: z.enum(thresholds).optional(),
  maxWarnings: z.int().nonnegative().optional(),
})
