import { UserError } from '../../errors.ts'
import { notData, tooLong } from '../messages/reply.ts'

/** Values by dotted name, as they were given. */
export type Values = Readonly<Record<string, unknown>>

const longest = 1_000_000
const deepest = 6

/**
 * Values from a JSON or YAML text: `{ order: { number: 20481 } }` and `{ "order.number": 20481 }` are the same. yaml is loaded for what
 * is not JSON.
 * @throws UserError with the place of what does not parse
 */
export async function readData(text: string, file: string): Promise<Values> {
  if (text.length > longest) throw UserError.of('unreadable-file', tooLong(file))
  const value = /^\s*[{[]/.test(text) ? (json(text) ?? (await yaml(text, file))) : await yaml(text, file)
  if (value === null || value === undefined) return {}
  if (typeof value !== 'object' || Array.isArray(value)) throw UserError.of('unreadable-file', notData(file))
  return flat(value)
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // yaml reads JSON too, and says where it goes wrong
  }
}

async function yaml(text: string, file: string): Promise<unknown> {
  const { readYamlValue } = await import('../../text/syntax/yaml-value.ts')
  const { value, mistakes } = readYamlValue(text)
  const [mistake] = mistakes
  if (!mistake) return value
  const place = `${file}:${mistake.line}:${mistake.column}`
  throw new UserError({ en: `${place}: ${mistake.text.en}`, ko: `${place}: ${mistake.text.ko}` }, undefined, 'unreadable-file')
}

function flat(value: object, before = '', depth = 0): Record<string, unknown> {
  const out: Record<string, unknown> = Object.create(null)
  for (const [key, one] of Object.entries(value)) {
    const name = `${before}${key}`
    if (one !== null && typeof one === 'object' && !Array.isArray(one) && depth < deepest)
      Object.assign(out, flat(one, `${name}.`, depth + 1))
    else out[name] = one
  }
  return out
}
