import { z } from 'zod'
import { languages } from '../../text/text.ts'
import { channels, grammar, sections, tones, variableTypes, whens } from './template.ts'

const text = z.string().min(1)
const inBoth = z.strictObject({ en: text, ko: text })
/** `example: 6` is as good as `example: '6'`. */
const written = z.union([text, z.number()])
const writtenInEach = z.union([written, z.strictObject({ en: written, ko: written })])

/** What can be said of a variable; a template says only what differs from `variables.yaml`. */
const variable = z.strictObject({
  type: z.enum(variableTypes).optional(),
  required: z.boolean().optional().meta({ description: 'default: true for one without a default' }),
  label: z.union([text, inBoth]).optional(),
  help: z.union([text, inBoth]).optional(),
  example: writtenInEach.optional(),
  default: writtenInEach.nullable().optional(),
  choices: z.array(text).min(2).optional(),
  as: z
    .enum(grammar)
    .optional()
    .meta({ description: 'what a text is in the sentence that takes it; stops and capitals are fitted to that' }),
  when: z
    .union([z.enum(whens), z.record(z.string(), z.record(z.string(), z.enum(whens)))])
    .optional()
    .meta({
      description: 'where a day must lie, seen from today; by the value of another variable: {refund.state: {sent: past}}',
    }),
})

/** A question the customer would ask next. */
const adjacent = z.strictObject({
  question: text,
  answered: z.enum(sections),
  words: z.array(text).min(1).optional().meta({
    description: 'phrases of which a reply that answers it has at least one (default: the words of the question)',
  }),
})

const variableName = z.string().regex(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/)
const variables = z.record(variableName.meta({ description: 'order.number' }), variable.nullable())

/** The header of a template. */
export const templateSchema = z
  .strictObject({
    title: text,
    situation: text.meta({ description: 'when to use it, in a sentence' }),
    channels: z
      .array(z.enum(channels))
      .min(1)
      .default([...channels])
      .meta({ description: 'those it fits, the best first' }),
    tone: z.enum(tones).default('neutral').meta({ description: 'the tone its sections are written in' }),
    variables: variables.default({}).meta({ description: 'those it asks for, in that order' }),
    tags: z
      .array(text)
      .default([])
      .meta({ description: 'words of tags and subjects that call for this template; those of an entry in any order' }),
    endings: z
      .enum(['as-written', 'by-tone'])
      .default('as-written')
      .meta({ description: 'by-tone: Korean written in 합니다체, and turned to 해요체 in chat and for the warm tone' }),
    automatic: z.boolean().default(false).meta({ description: 'sent by itself: signed by the shop, never by a person' }),
    adjacent: z
      .array(adjacent)
      .default([])
      .meta({ description: 'what the customer would ask next, and the section that answers it' }),
  })
  .meta({ title: 'support-kit template header' })

/** `variables.yaml`: what templates know by name. */
export const dictionarySchema = variables

const byTone = z.union([text, z.partialRecord(z.enum(tones), z.string())])

/** `frame.yaml`: how a reply begins and ends, in one language. */
export const frameSchema = z.strictObject({
  greetings: z.partialRecord(z.enum(channels), byTone).default({}),
  signatures: z.partialRecord(z.enum(channels), byTone).default({}),
  closings: z.record(z.string(), byTone).default({}),
})

export type Header = z.infer<typeof templateSchema>
export type Definition = z.infer<typeof variable>
export type Dictionary = Readonly<Record<string, Definition | null>>
export type Frame = z.infer<typeof frameSchema>

export interface SchemaProblem {
  /** keys down to what is wrong; the key itself where it is unknown */
  path: readonly string[]
  /** a key that nothing reads, and those that could stand in its place */
  unknown?: { key: string; known: readonly string[] }
  /** the words that may stand there */
  oneOf?: readonly string[]
  missing?: true
}

const schemas = { template: templateSchema, dictionary: dictionarySchema, frame: frameSchema }
interface SchemaTypes {
  template: Header
  dictionary: Dictionary
  frame: Frame
}

/** A parsed header, dictionary or frame, or all that is wrong with it. */
export function validate<K extends keyof SchemaTypes>(
  kind: K,
  value: unknown,
): { data: SchemaTypes[K] } | { problems: SchemaProblem[] } {
  const read = schemas[kind].safeParse(value)
  if (read.success) return { data: read.data as SchemaTypes[K] }
  return { problems: read.error.issues.flatMap((issue) => problems(kind, issue, value)) }
}

function problems(kind: keyof SchemaTypes, issue: z.core.$ZodIssue, value: unknown): SchemaProblem[] {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], unknown: { key, known: keysAt(kind, path) } }))
  if (issue.code === 'invalid_value') return [{ path, oneOf: issue.values.map(String) }]
  if (issue.code === 'invalid_key') return [{ path, unknown: { key: path.at(-1) ?? '', known: [] } }]
  const found = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], value)
  return [{ path, ...(found === undefined && { missing: true as const }) }]
}

/** The keys that may stand in an object: those of the header, of a variable, of the frame. */
function keysAt(kind: keyof SchemaTypes, path: readonly string[]): readonly string[] {
  if (path.length === 0 && kind !== 'dictionary') return Object.keys(schemas[kind].shape)
  if (kind === 'frame') return []
  const last = path.at(-1)
  if (last === 'label' || last === 'help' || last === 'example' || last === 'default') return languages
  return path.includes('adjacent') ? Object.keys(adjacent.shape) : Object.keys(variable.shape)
}
