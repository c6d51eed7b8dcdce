import { UserError } from '../errors.ts'
import type { BaselineEntry } from './baseline.ts'
import { notABaseline, wrongEntry } from './messages/findings.ts'

const fields = ['rule', 'tag', 'draft', 'reason', 'until'] as const
const isJson = (file: string) => file.toLowerCase().endsWith('.json')

/**
 * The entries of a baseline file, `{version: 1, entries: [{rule, tag, reason?, until?}]}` as YAML or JSON; `draft` stands for `tag` with `check`.
 * @throws UserError for a file of another shape
 */
export async function readBaseline(text: string, file: string): Promise<BaselineEntry[]> {
  const value = await parsed(text, file)
  const { version, entries } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  if (version !== 1 || !Array.isArray(entries)) throw UserError.of('unreadable-file', notABaseline(file))
  return entries.map((entry: unknown, i) => {
    if (!isEntry(entry)) throw UserError.of('unreadable-file', wrongEntry(file, i + 1))
    return entry
  })
}

async function parsed(text: string, file: string): Promise<unknown> {
  try {
    return isJson(file) ? JSON.parse(text) : (await import('../text/syntax/yaml.ts')).yamlValue(text)
  } catch {
    throw UserError.of('unreadable-file', notABaseline(file))
  }
}

function isEntry(value: unknown): value is BaselineEntry {
  if (typeof value !== 'object' || value === null) return false
  const { rule, tag, draft, until = '2026-01-01' } = value as Record<string, unknown>
  const texts = Object.entries(value).every(([key, text]) => fields.some((field) => field === key) && typeof text === 'string')
  return (
    texts && typeof rule === 'string' && (tag === undefined) !== (draft === undefined) && /^\d{4}-\d\d-\d\d$/.test(String(until))
  )
}

/** Text of a baseline file: one entry per line, so that a diff shows what was added and removed. JSON strings are YAML too. */
export function baselineText(entries: readonly BaselineEntry[], file: string): string {
  const json = isJson(file)
  const lines = entries.map((entry) => {
    const cells = fields.flatMap((field) => {
      const text = entry[field]
      if (text === undefined) return []
      return [json ? `${JSON.stringify(field)}: ${JSON.stringify(text)}` : `${field}: ${plainOr(text)}`]
    })
    return `{ ${cells.join(', ')} }`
  })
  if (json)
    return `{\n  "version": 1,\n  "entries": [${lines.map((line) => `\n    ${line}`).join(',')}${lines.length > 0 ? '\n  ' : ''}]\n}\n`
  return `version: 1\nentries:${lines.length > 0 ? `\n${lines.map((line) => `  - ${line}\n`).join('')}` : ' []\n'}`
}

/** A rule's id or a day without quotes, anything else as a JSON string. */
const plainOr = (text: string) => (/^[a-z]+(-[a-z]+)+$|^\d{4}-\d\d-\d\d$/.test(text) ? text : JSON.stringify(text))
