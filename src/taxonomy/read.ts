import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { configName } from '../config.ts'
import { UserError } from '../errors.ts'
import type { Finding } from '../finding.ts'
import { expand } from '../io/files.ts'
import * as say from '../messages/taxonomy.ts'
import { type Parsed, parseTaxonomy } from './parse.ts'
import { decode } from './text.ts'

export interface ReadOptions {
  cwd: string
  stdin: NodeJS.ReadableStream
}

/** No list of tags is larger. */
const mostBytes = 8 << 20
const extensions = new Set(['.yaml', '.yml', '.json', '.csv', '.tsv', '.txt'])

/**
 * Reads a taxonomy from files, folders, globs, or `-` for standard input, several as one.
 * @throws UserError for files that are not there or are no text, and where there is no tag in any of them
 */
export async function readTaxonomy(names: readonly string[], { cwd, stdin }: ReadOptions): Promise<Parsed> {
  const files = await expand(
    names.flatMap((name) => inFolder(name, cwd)),
    cwd,
  )
  const read: Parsed[] = []
  for (const name of files) {
    const file = name === '-' ? 'stdin' : name
    const { text, encoding } = decode(name === '-' ? await all(stdin) : bytesOf(name, cwd), file)
    const parsed = await parseTaxonomy(text, file)
    if (parsed.other) {
      // what lies beside a list in its folder is left alone
      if (names.includes(name)) throw new UserError(...say.noList(file, parsed.other))
      continue
    }
    const readAs: Finding[] = encoding
      ? [{ rule: 'schema', severity: 'info', message: say.readAs(encoding), file, span: start }]
      : []
    read.push({ ...parsed, findings: [...parsed.findings, ...readAs] })
  }
  const found = united(read)
  const onlyEmpty = found.findings.every(({ message, severity }) => severity !== 'error' || message === say.noTagsHere)
  if (found.taxonomy.tags.length === 0 && onlyEmpty) throw new UserError(...say.noTags(files))
  return found
}

const start = { line: 1, column: 1, endLine: 1, endColumn: 1 }

/** The lists of tags in a folder and those in it, or the name as it is. */
function inFolder(name: string, cwd: string): string[] {
  const path = resolve(cwd, name)
  if (name === '-' || !existsSync(path) || !statSync(path).isDirectory()) return [name]
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        basename(file) !== configName &&
        extensions.has(extname(file).toLowerCase()) &&
        !/(^|[\\/])(node_modules|\.[^\\/]+)[\\/]/.test(file),
    )
    .sort()
  if (files.length === 0) throw new UserError(...say.emptyFolder(name))
  return files.map((file) => join(name, file))
}

function bytesOf(name: string, cwd: string): Buffer {
  const path = resolve(cwd, name)
  if (statSync(path).size > mostBytes) throw new UserError(...say.tooLarge(name))
  try {
    return readFileSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') throw new UserError(...say.unreadable(name))
    throw error
  }
}

async function all(stdin: NodeJS.ReadableStream): Promise<Buffer> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of stdin) {
    const bytes = Buffer.from(piece as Buffer | string)
    size += bytes.length
    if (size > mostBytes) throw new UserError(...say.tooLarge('-'))
    pieces.push(bytes)
  }
  return Buffer.concat(pieces)
}

/** Several files are one taxonomy. */
function united(read: readonly Parsed[]): Parsed {
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
