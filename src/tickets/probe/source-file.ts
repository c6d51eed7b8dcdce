import { closeSync, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '../../errors.ts'
import { refusedBytes } from '../../files/file-type.ts'
import { type empty, inFile } from '../../files/messages/reading.ts'
import { isPipe, openPipe } from '../../files/pipe.ts'
import { systemError } from '../../files/system-error.ts'
import * as message from '../messages/probe.ts'
import { type Stamp, stampOf } from './unchanged.ts'
import type { Workbook, WorkbookOptions } from './workbook.ts'

export interface ProbeOptions {
  cwd: string
  stdin: NodeJS.ReadableStream
  /** makes a path in the run's folder for temporary files */
  temp: () => string
  /** what the file is written in, where the user knows better: a label of the WHATWG Encoding Standard, `cp949` or `cp932` */
  encoding?: string | undefined
  /** of an Excel workbook: the sheet to read, and who to ask for its password */
  workbook?: WorkbookOptions
}

/** How files are opened, whatever folder a run keeps its temporary files in. */
export type FileOptions = Omit<ProbeOptions, 'temp'>

/** Bytes that decide what a file is. */
const headBytes = 1 << 20

/** The first bytes of a file; `complete`: they are all of it. */
export interface Head {
  head: Buffer
  complete: boolean
}

/** A file on disk whose first bytes speak for a table. */
export interface SourceFile extends Head {
  path: string
  compression: 'gzip' | null
  /** none for what can be read only once */
  stamp?: Stamp
  /** the sheet that stands in `path` as CSV */
  workbook?: Workbook
}

/** Standard input and gzip become temporary files; what is no table by its first bytes is refused. */
export async function openSource(file: string, { cwd, stdin, temp, workbook: options = {} }: ProbeOptions): Promise<SourceFile> {
  const fail = (said: ReturnType<typeof empty>): never => {
    throw UserError.of('unreadable-file', [inFile(file, said[0]), said[1]])
  }
  let path = resolve(cwd, file)
  const pipe = file === '-' ? stdin : isOnce(file, path) ? await openPipe(path) : undefined
  const stamp = pipe ? undefined : stampOf(path)
  if (pipe) {
    path = temp()
    await (await import('./unpack.ts')).save(pipe, path)
  }
  let { head, complete } = headOf(path)
  const packed = head[0] === 0x1f && head[1] === 0x8b
  if (packed) {
    const unpacked = temp()
    const { gunzip } = await import('./unpack.ts')
    await gunzip(path, unpacked).catch((error: NodeJS.ErrnoException) => {
      if (error instanceof UserError) throw error
      if (!error.code?.startsWith('Z_')) throw systemError(error, { does: 'read', name: file })
      return fail(error.code === 'Z_BUF_ERROR' ? message.gzipCut() : message.gzipBroken())
    })
    path = unpacked
    ;({ head, complete } = headOf(path))
  }
  let workbook: Workbook | undefined
  if (mayBeWorkbook(head)) {
    const { isWorkbook, workbookToCsv } = await import('./workbook.ts')
    if (isWorkbook(head)) {
      const sheet = temp()
      workbook = await workbookToCsv(path, sheet, options).catch((error: unknown) => {
        throw error instanceof UserError ? UserError.of(error.code, [inFile(file, error.text), error.hint]) : error
      })
      path = sheet
      ;({ head, complete } = headOf(path))
    }
  }
  const refused = refusedBytes(head)
  if (refused) fail(refused)
  return { path, compression: packed ? 'gzip' : null, head, complete, ...(stamp && { stamp }), ...(workbook && { workbook }) }
}

/** Only such first bytes are worth loading what reads workbooks: ZIP, and the envelope of old and locked ones. */
const mayBeWorkbook = (head: Buffer): boolean => head.length >= 4 && [0x504b0304, 0xd0cf11e0].includes(head.readUInt32BE(0))

/** Whether a path can be read only once (`<(zcat tickets.csv.gz)`); throws for what cannot be read at all. */
function isOnce(file: string, path: string): boolean {
  let found: Stats
  try {
    found = statSync(path)
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EACCES'
      ? UserError.of('unreadable-file', message.notAllowed(file))
      : UserError.of('not-found', message.notFound(file))
  }
  if (found.isDirectory()) throw UserError.of('unreadable-file', message.isFolder(file))
  return isPipe(file, path)
}

export function headOf(path: string): Head {
  const { bytes, size } = readAt(path, 0, headBytes)
  return { head: bytes, complete: size <= headBytes }
}

/** The last bytes of a file as text; its first character may be broken. */
export const tailOf = (path: string, most: number): string => readAt(path, -most, most).bytes.toString('utf8')

/** Bytes of a file from `from`, counted from its end where negative. Read at once and in step: for so little, waiting costs more than reading. */
function readAt(path: string, from: number, most: number): { bytes: Buffer; size: number } {
  let handle: number
  try {
    handle = openSync(path, 'r')
  } catch {
    throw UserError.of('unreadable-file', message.notAllowed(path))
  }
  try {
    const { size } = fstatSync(handle)
    const start = from < 0 ? Math.max(0, size + from) : from
    const bytes = Buffer.allocUnsafe(Math.min(most, size - start))
    let length = 0
    while (length < bytes.length) {
      const got = readSync(handle, bytes, length, bytes.length - length, start + length)
      if (got === 0) break
      length += got
    }
    return { bytes: bytes.subarray(0, length), size }
  } finally {
    closeSync(handle)
  }
}
