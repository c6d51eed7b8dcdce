import { z } from 'zod'
import { UserError } from '../errors.ts'
import { nearest } from '../text/nearest.ts'
import type { Place } from '../text/syntax/yaml-value.ts'
import type { Text } from '../text/text.ts'
import { meaningless } from './meaningless.ts'
import * as message from './messages/config.ts'
import type { Mistake } from './mistake.ts'
import { type Config, configSchema } from './schemas/config.ts'

/** Where a setting, or its key, stands in its file. */
export type PlaceOf = (path: readonly PropertyKey[], part: 'key' | 'value') => Place

/** @throws UserError with all that is wrong in `file`, each with its place where `placeOf` knows it */
export function readConfig(value: unknown, file: string, placeOf?: PlaceOf): Config {
  const read = configSchema.safeParse(value)
  const mistakes = [...(read.error?.issues ?? []).flatMap(mistakesIn), ...meaningless(value)]
  if (read.success && mistakes.length === 0) return read.data
  throw errorOf(mistakes, file, placeOf)
}

/** Mistakes that are told: whoever has more has given another file, and each is looked for in it. */
const most = 20

/** One mistake with its hint below; several with a line each, in the order of the file. */
function errorOf(mistakes: readonly Mistake[], file: string, placeOf: PlaceOf | undefined): UserError {
  const placed = mistakes
    .slice(0, most)
    .map((mistake) => ({ ...mistake, place: placeOf?.(mistake.path, mistake.part) ?? { line: 0, column: 0 } }))
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
  const at = ({ line, column }: Place) => (placeOf ? `${file}:${line}:${column}` : file)
  const [only] = placed
  if (only && mistakes.length === 1) {
    const { text, hint, place } = only
    return new UserError({ en: `${at(place)}: ${text.en}`, ko: `${at(place)}: ${text.ko}` }, hint, 'invalid-settings')
  }
  const left = mistakes.length - placed.length
  const line = (lang: keyof Text) =>
    [
      ...placed.map(({ text, hint, place }) => [`${at(place)}: ${text[lang]}`, hint?.[lang]].filter(Boolean).join(' ')),
      ...(left > 0 ? [message.moreMistakes(left)[lang]] : []),
    ].join('\n')
  return new UserError({ en: line('en'), ko: line('ko') }, undefined, 'invalid-settings')
}

function mistakesIn(issue: z.core.$ZodIssue): Mistake[] {
  const { path } = issue
  const named = path.map(String).join('.')
  const schema = schemaAt(path.map(String))
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(schema)
    return issue.keys.map((key, i) => {
      const meant = i < most ? nearest(key, known) : undefined
      const hint = meant ? message.didYouMean(meant) : message.knownKeys(known)
      return { path: [...path, key], part: 'key', text: message.unknownKey([...path, key].map(String).join('.')), hint }
    })
  }
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String)
    const meant = typeof issue.input === 'string' ? nearest(issue.input, words) : undefined
    return [{ path, part: 'value', text: message.notOneOf(named, words), ...(meant && { hint: message.didYouMean(meant) }) }]
  }
  const hint = schema?.description === undefined ? {} : { hint: message.writtenLike(schema.description) }
  return [{ path, part: 'value', text: message.unreadableSetting(named), ...hint }]
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
