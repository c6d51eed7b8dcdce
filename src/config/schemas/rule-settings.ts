import { z } from 'zod'
import { replyLists } from '../../check/lexicons/lexicon-ids.ts'
import { failOns, thresholds } from '../../findings/fail-on.ts'
import { grades } from '../../findings/finding.ts'
import { levels, presets } from '../../findings/presets.ts'
import { roles } from '../../lint/lexicons/tag-entry.ts'

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

const replyPresets = z.enum(['recommended', 'strict'])

/** `check` in the settings. Which checks there are is known to the checks. */
export const checkSettings = z.strictObject({
  extends: z
    .union([replyPresets, z.array(replyPresets)])
    .optional()
    .meta({ description: 'recommended (default) or strict; an empty list switches everything off' }),
  rules: z
    .record(text, level)
    .optional()
    .meta({ description: 'off, warn (shown, never fails a run) or error: {no-blame: warn}' }),
  overrides: z
    .array(z.strictObject({ files: globs, rules: z.record(text, level) }))
    .optional()
    .meta({ description: 'checks for some files: [{files: "chat/**", rules: {readable: off}}]' }),
  words: z
    .partialRecord(z.enum(replyLists), z.array(text))
    .optional()
    .meta({ description: 'phrases of your own, by the list they join: {reply-remedies: [put * in the kiln]}' }),
  baseline: text.optional().meta({ description: 'file of known findings, relative to this one' }),
  minGrade: z.enum(grades).optional().meta({ description: 'findings that are less sure are left out' }),
  failOn: z.enum(failOns).optional(),
  maxWarnings: z.int().nonnegative().optional(),
})
