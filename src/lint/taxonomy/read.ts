import { UserError } from '../../errors.ts'
import { readTexts } from '../../files/texts.ts'
import type { Finding } from '../../findings/finding.ts'
import * as message from '../messages/taxonomy.ts'
import { type ParsedTaxonomy, parseTaxonomy } from './parse.ts'

export interface ReadOptions {
  cwd: string
  stdin: NodeJS.ReadableStream
}

const tagListFiles = {
  extensions: new Set(['.yaml', '.yml', '.json', '.csv', '.tsv', '.txt']),
  /** no tag list is larger */
  mostBytes: 8 << 20,
  emptyFolder: message.emptyFolder,
  tooLarge: message.tooLarge,
}

/**
 * Reads a taxonomy from files, folders, globs, or `-` for standard input, several as one.
 * @throws UserError for files that are not there or are no text, and where there is no tag in any of them
 */
export async function readTaxonomy(names: readonly string[], { cwd, stdin }: ReadOptions): Promise<ParsedTaxonomy> {
  const files = await readTexts(names, { cwd, stdin }, tagListFiles)
  const read: ParsedTaxonomy[] = []
  for (const { name: file, text, encoding } of files) {
    const parsed = await parseTaxonomy(text, file)
    if (parsed.other) {
      // other files in a folder of tag lists are ignored
      if (file === 'stdin' || names.includes(file)) throw UserError.of('missing-data', message.noList(file, parsed.other))
      continue
    }
    const readAs: Finding[] = encoding
      ? [{ rule: 'schema', severity: 'info', message: message.readAs(encoding), file, span: start }]
      : []
    read.push({ ...parsed, findings: [...parsed.findings, ...readAs] })
  }
  const found = united(read)
  const onlyEmpty = found.findings.every((one) => one.severity !== 'error' || one.message === message.noTagsHere)
  if (found.taxonomy.tags.length === 0 && onlyEmpty)
    throw UserError.of('missing-data', message.noTags(files.map(({ name }) => name)))
  return found
}

const start = { line: 1, column: 1, endLine: 1, endColumn: 1 }

/** Several files are one taxonomy. */
function united(read: readonly ParsedTaxonomy[]): ParsedTaxonomy {
  const counts = new Map<string, number>()
  for (const { usage } of read) for (const [tag, count] of usage?.counts ?? []) counts.set(tag, (counts.get(tag) ?? 0) + count)
  const tickets = read.reduce((sum, { usage }) => sum + (usage?.tickets ?? 0), 0)
  return {
    taxonomy: {
      tags: read.flatMap(({ taxonomy }) => taxonomy.tags),
      owners: [...new Set(read.flatMap(({ taxonomy }) => taxonomy.owners))],
      sources: new Map(read.flatMap(({ taxonomy }) => [...taxonomy.sources])),
      bare: read.every(({ taxonomy }) => taxonomy.bare),
    },
    findings: read.flatMap(({ findings }) => findings),
    ...(counts.size > 0 && { usage: { tickets, counts, together: [] } }),
  }
}
