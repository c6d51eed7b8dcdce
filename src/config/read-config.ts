import { z } from 'zod'
import { UserError } from '../errors.ts'
import { nearest } from '../text/nearest.ts'
import { didYouMean, knownKeys, notOneOf, unknownKey, unreadableSetting, writtenLike } from './messages/config.ts'
import { type Config, configSchema } from './schemas/config.ts'

/** The settings in a parsed configuration file, or a UserError about the first thing in `file` that is not one. */
export function readConfig(value: unknown, file: string): Config {
  const read = configSchema.safeParse(value)
  if (read.success) return read.data
  throw mended(read.error.issues[0]!, file)
}

function mended(issue: z.core.$ZodIssue, file: string): UserError {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? ''
    const known = keysOf(schemaAt(path))
    const meant = nearest(key, known)
    return new UserError(unknownKey(file, [...path, key].join('.')), meant ? didYouMean(meant) : knownKeys(known))
  }
  if (issue.code === 'invalid_value') return new UserError(notOneOf(file, path.join('.'), issue.values.map(String)))
  const description = schemaAt(path)?.description
  return new UserError(unreadableSetting(file, path.join('.')), description ? writtenLike(description) : undefined)
}

type Schema = z.core.JSONSchema.BaseSchema

/** The published schema of the setting at a path: it knows every key and how it is written. */
function schemaAt(path: readonly string[]): Schema | undefined {
  return path.reduce<Schema | undefined>(
    (schema, key) => (schema?.properties?.[key] ?? schema?.additionalProperties ?? schema?.items) as Schema | undefined,
    z.toJSONSchema(configSchema) as Schema,
  )
}

/** Keys of an object, or of a record with a fixed set of them; either may be one of several ways to write a setting. */
function keysOf(schema: Schema | undefined): string[] {
  if (!schema) return []
  const record = typeof schema.propertyNames === 'object' ? (schema.propertyNames as Schema).enum : undefined
  const alternatives = (schema.anyOf ?? []).flatMap((way) => keysOf(way as Schema))
  return [...Object.keys(schema.properties ?? {}), ...(record ?? []).map(String), ...alternatives]
}
