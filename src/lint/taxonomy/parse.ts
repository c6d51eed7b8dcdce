import type { Finding } from '../../findings/finding.ts'
import { places } from '../../text/span.ts'
import type { Range } from '../../text/syntax/tree.ts'
import type { Text } from '../../text/text.ts'
import { noTagsHere } from '../messages/taxonomy.ts'
import type { OtherFile, Taxonomy, Usage } from '../taxonomy.ts'
import { type Entry, readEntries } from './entries.ts'
import type { ReadContext } from './field-value.ts'
import { readWritten } from './file-form.ts'
import { otherFile } from './other-file.ts'
import { withSuppressions } from './suppression-comments.ts'

/** A taxonomy as read, with what is wrong in its files: findings of the rule `schema`, with positions, all at once. */
export interface ParsedTaxonomy {
  taxonomy: Taxonomy
  findings: readonly Finding[]
  /** how often tags are used, where the file says it (a helpdesk's list of tags); `tickets` is then the number of tags given */
  usage?: Usage
  /** what it is in truth, where it is no list of tags: what was read of it then says little */
  other?: OtherFile
}

/**
 * Reads one file's text, in the format that its name or its text speaks for. What is wrong is a finding, never an error; a file
 * that cannot be read to its end has no tags.
 */
export async function parseTaxonomy(raw: string, file: string): Promise<ParsedTaxonomy> {
  const text = linesOf(raw.replace(/^\uFEFF/, ''))
  const read = await readWritten(text, file)
  const { written } = read
  const { span, line } = places(text)
  const findings: Finding[] = []
  const fault = (range: Range, message: Text, suggestion?: Text): void =>
    void findings.push({
      ...{ rule: 'schema', severity: 'error', message, file, span: span(range) },
      ...(suggestion && { suggestion }),
    })
  const context: ReadContext = { span, fault }
  for (const { message, suggestion, ...range } of written.faults) fault(range, message, suggestion)
  const parts = written.roots.map((root) => readEntries(root, file, context))
  const entries = withSuppressions(
    written.comments,
    parts.flatMap((one) => one.entries),
    line,
    context,
  )
  if (entries.length === 0 && findings.length === 0) fault({ from: 0, to: 0 }, noTagsHere)
  const owners = [...new Set(parts.flatMap((one) => one.owners))]
  const usage = usageOf(entries)
  const other = await otherFile(text, read, /\.[ct]sv$/i.test(file))
  return {
    taxonomy: {
      tags: entries.map(({ tag }) => tag),
      owners,
      sources: new Map([[file, text]]),
      bare: owners.length === 0 && entries.every(({ bare }) => bare),
    },
    findings: findings.sort((a, b) => a.span.line - b.span.line || a.span.column - b.span.column),
    ...(usage && { usage }),
    ...(other && { other }),
  }
}

/** Excel for Mac may end lines with CR alone. */
const linesOf = (text: string): string => (text.includes('\n') ? text : text.replaceAll('\r', '\n'))

function usageOf(entries: readonly Entry[]): Usage | undefined {
  const counted = entries.flatMap(({ tag, count }) => (count === undefined ? [] : [[tag.id, count] as const]))
  if (counted.length === 0) return undefined
  return { tickets: counted.reduce((sum, [, count]) => sum + count, 0), counts: new Map(counted), together: [] }
}
