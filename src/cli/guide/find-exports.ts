import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { constants, gunzipSync } from 'node:zlib'
import type { Session } from '../../duckdb/session.ts'
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
const packedBytes = 32 << 10
/** A workbook or a document of JSON shows its columns only when it is read whole: in a second up to these sizes. */
const wholeBytes = { xlsx: 4 << 20, json: 32 << 20 }
const tables = /\.(?:(?:csv|tsv|txt|json|ndjson|jsonl)(?:\.gz)?|xlsx)$/i

/**
 * The exports in a folder, the newest first, told by their first rows: a copy of the head is looked at, and no large file is read
 * whole. What is no table, or cannot be read, is none. @param looks is told of each file before it is looked at
 */
export async function findExports(folder: string, looks: (name: string) => void = () => {}): Promise<FoundExport[]> {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isFile() && tables.test(one.name))
    .map(({ name }) => ({ name, stat: statSync(join(folder, name)) }))
    .sort((a, b) => b.stat.mtimeMs - a.stat.mtimeMs || (a.name < b.name ? -1 : 1))
    .slice(0, mostFiles)
  const { folder: copies, remove } = scratch()
  const found: FoundExport[] = []
  const opened: Session[] = []
  let temporary = 0
  const looking: Looking = {
    temp: () => join(copies, `${temporary++}.csv`),
    // only JSON needs the database
    session: async () => {
      if (opened.length === 0) opened.push(await (await import('../../duckdb/session.ts')).openSession())
      return opened[0]!
    },
  }
  try {
    for (const { name, stat } of files) {
      looks(name)
      const role = await roleAt(join(folder, name), stat.size, looking)
      if (role === 'tickets' || role === 'orders') found.push({ name, role, size: stat.size, at: stat.mtimeMs })
    }
  } finally {
    for (const session of opened) session.close()
    remove()
  }
  return found
}

interface Looking {
  temp: () => string
  session: () => Promise<Session>
}

async function roleAt(path: string, size: number, { temp, session }: Looking): Promise<Inspection['role'] | undefined> {
  try {
    const looked = lookedAt(path, size, temp)
    if (looked === undefined) return undefined
    const layout = await probe(looked, { cwd: '/', stdin: process.stdin, temp })
    if (layout.csv) return await roleOf(layout.csv.header, path, {})
    const { openTable } = await import('../../tickets/load/table/open-table.ts')
    return await roleOf((await openTable(await session(), layout, 0)).header, path, {})
  } catch (error) {
    if (error instanceof UserError || (error as NodeJS.ErrnoException).code !== undefined) return undefined
    throw error
  }
}

/** The file, where it must be read whole; else a copy of its first lines. Nothing where it is too large for the first, or has no line. */
function lookedAt(path: string, size: number, temp: () => string): string | undefined {
  if (/\.xlsx$/i.test(path)) return size <= wholeBytes.xlsx ? path : undefined
  if (/\.json$/i.test(path)) return size <= wholeBytes.json ? path : undefined
  const first = headOf(path).head
  const packed = first[0] === 0x1f && first[1] === 0x8b
  // what is packed ends in the middle
  const bytes = packed ? gunzipSync(first.subarray(0, packedBytes), { finishFlush: constants.Z_SYNC_FLUSH }) : first
  const head = bytes.subarray(0, headBytes)
  const end = /\.json\.gz$/i.test(path) && size <= packedBytes ? bytes.length : head.lastIndexOf(0x0a) + 1
  if (end === 0) return undefined
  const copy = temp()
  const file = scratchFile(copy)
  // a line break of UTF-16 ends with a zero
  file.write(bytes.subarray(0, bytes[1] === 0xfe && bytes[0] === 0xff ? end + 1 : end))
  file.close()
  return copy
}
