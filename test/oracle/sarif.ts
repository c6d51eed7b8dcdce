import { z } from 'zod'

/**
 * The part of SARIF 2.1.0 that is written, as the OASIS standard defines it (docs.oasis-open.org/sarif/sarif/v2.1.0): properties it
 * does not have are refused, required ones are required, numbers are in its ranges.
 */
const message = z.strictObject({ text: z.string().min(1) })
const place = z.int().min(1)
const reference = z
  .string()
  .regex(/^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*$/)
  .refine((uri) => !/%(?![0-9A-Fa-f]{2})/.test(uri), 'a valid URI reference')
const artifactLocation = z
  .strictObject({ uri: reference.optional(), uriBaseId: z.string().optional(), description: message.optional() })
  .refine(({ uri, uriBaseId }) => uriBaseId === undefined || !/^[a-z]+:|^\//i.test(uri ?? ''), 'relative to its base')

const region = z
  .strictObject({ startLine: place, startColumn: place, endLine: place, endColumn: place })
  .refine((r) => r.endLine > r.startLine || (r.endLine === r.startLine && r.endColumn >= r.startColumn), 'ends behind its start')

const result = z.strictObject({
  ruleId: z.string().min(1),
  ruleIndex: z.int().min(0),
  level: z.enum(['none', 'note', 'warning', 'error']),
  message,
  locations: z.array(z.strictObject({ physicalLocation: z.strictObject({ artifactLocation, region }) })).length(1),
  partialFingerprints: z.record(z.string(), z.string()),
  properties: z.record(z.string(), z.unknown()).optional(),
})

const reportingDescriptor = z.strictObject({
  id: z.string().min(1),
  shortDescription: message.optional(),
  fullDescription: message.optional(),
  help: message.optional(),
})

const notification = z.strictObject({ level: z.enum(['none', 'note', 'warning', 'error']), message })

export const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z
        .strictObject({
          tool: z.strictObject({ driver: z.strictObject({ name: z.string(), rules: z.array(reportingDescriptor) }) }),
          language: z.string().regex(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/),
          columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
          originalUriBaseIds: z.record(z.string(), artifactLocation),
          invocations: z
            .array(z.strictObject({ executionSuccessful: z.boolean(), toolExecutionNotifications: z.array(notification) }))
            .optional(),
          results: z.array(result).max(25_000),
        })
        .refine(({ tool, results }) => results.every((r) => tool.driver.rules[r.ruleIndex]?.id === r.ruleId), 'rules by index')
        .refine(
          ({ tool: { driver } }) => new Set(driver.rules.map(({ id }) => id)).size === driver.rules.length,
          'each rule once',
        ),
    )
    .min(1),
})
