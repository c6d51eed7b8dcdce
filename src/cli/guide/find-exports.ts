import { readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { UserError } from '../../errors.ts'
import { scratch, scratchFile } from '../../files/scratch.ts'
import { type Inspection, roleOf } from '../../tickets/inspect.ts'
import { probe } from '../../tickets/probe/probe.ts'
import { headOf } from '../../tickets/probe/source-file.ts'

/** A file of the folder that looks like an export. */
export interface FoundExport {
  name: string
  role: Extract<Inspection['role'], 'tickets' | 'orders'>
  /** bytes, and when it was written (epoch ms) */
  size: number
  at: number
}

/** A folder of downloads may hold anything, and much of it. */
const mostFiles = 200
const headBytes = 256 << 10
const tables = new Set(['.csv', '.tsv', '.txt'])

/**
 * The exports in a folder, the newest first, told by their first rows: a copy of the head is looked at, and no file is read whole.
 * What is no table, or cannot be read, is none.
 */
export async function findExports(folder: string): Promise<FoundExport[]> {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isFile() && tables.has(extname(one.name).toLowerCase()))
    .map(({ name }) => ({ name, stat: statSync(join(folder, name)) }))
    .sort((a, b) => b.stat.mtimeMs - a.stat.mtimeMs || (a.name < b.name ? -1 : 1))
    .slice(0, mostFiles)
  const { folder: copies, remove } = scratch()
  const found: FoundExport[] = []
  try {
    for (const [i, { name, stat }] of files.entries()) {
      const role = await roleAt(join(folder, name), join(copies, `${i}.csv`), () => join(copies, `${i}.txt`))
      if (role === 'tickets' || role === 'orders') found.push({ name, role, size: stat.size, at: stat.mtimeMs })
    }
  } finally {
    remove()
  }
  return found
}

async function roleAt(path: string, copy: string, temp: () => string): Promise<Inspection['role'] | undefined> {
  try {
    const head = headOf(path).head.subarray(0, headBytes)
    const end = head.lastIndexOf(0x0a) + 1
    if (end === 0) return undefined
    const file = scratchFile(copy)
    // a line break of UTF-16 ends with a zero
    file.write(head.subarray(0, head[1] === 0xfe && head[0] === 0xff ? end + 1 : end))
    file.close()
    const { csv } = await probe(copy, { cwd: '/', stdin: process.stdin, temp })
    return csv && (await roleOf(csv.header, path, {}))
  } catch (error) {
    if (error instanceof UserError || (error as NodeJS.ErrnoException).code !== undefined) return undefined
    throw error
  }
}
