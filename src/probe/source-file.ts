import { createReadStream, createWriteStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { UserError } from '../errors.ts'
import * as say from '../messages/reading.ts'
import { decoderName, type Encoding } from './encoding.ts'
import { refusedBytes } from './refusal.ts'

export interface ProbeOptions {
  cwd: string
  stdin: NodeJS.ReadableStream
  /** makes a path in the run's folder for temporary files */
  temp: () => string
}

/** Bytes that decide what a file is. */
const headBytes = 1 << 20
/** A small file that unpacks to this much, this many times its size, is a bomb and no export. */
const bomb = { bytes: 2 ** 31, ratio: 250 }

/** A file on disk whose first bytes speak for a table. */
export interface SourceFile {
  path: string
  compression: 'gzip' | null
  head: Buffer
  /** the head is the whole file */
  complete: boolean
}

/** Standard input and gzip become temporary files; what is no table by its first bytes is refused. */
export async function openSource(file: string, { cwd, stdin, temp }: ProbeOptions): Promise<SourceFile> {
  const fail = (said: ReturnType<typeof say.empty>): never => {
    throw new UserError(say.inFile(file, said[0]), said[1])
  }
  let path = resolve(cwd, file)
  const pipe = file === '-' ? stdin : (await isPipe(file, path)) ? createReadStream(path) : undefined
  if (pipe) {
    path = temp()
    await pipeline(pipe, createWriteStream(path))
  }
  let { head, complete } = await headOf(path)
  const packed = head[0] === 0x1f && head[1] === 0x8b
  if (packed) {
    const unpacked = temp()
    await gunzip(path, unpacked).catch((error: NodeJS.ErrnoException) => {
      if (error instanceof UserError) throw error
      return fail(error.code === 'Z_BUF_ERROR' ? say.gzipCut() : say.gzipBroken())
    })
    path = unpacked
    ;({ head, complete } = await headOf(path))
  }
  const refused = refusedBytes(head)
  if (refused) fail(refused)
  return { path, compression: packed ? 'gzip' : null, head, complete }
}

/** Whether a path can be read only once (`<(zcat tickets.csv.gz)`); throws for what cannot be read at all. */
async function isPipe(file: string, path: string): Promise<boolean> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(...(error.code === 'EACCES' ? say.notAllowed(file) : say.notFound(file)))
  })
  if (found.isDirectory()) throw new UserError(...say.isFolder(file))
  return !found.isFile()
}

export async function headOf(path: string): Promise<{ head: Buffer; complete: boolean }> {
  const handle = await open(path).catch(() => {
    throw new UserError(...say.notAllowed(path))
  })
  try {
    const head = Buffer.alloc(headBytes)
    let length = 0
    for (;;) {
      const { bytesRead } = await handle.read(head, length, headBytes - length, length)
      if (bytesRead === 0) break
      length += bytesRead
      if (length === headBytes) break
    }
    return { head: head.subarray(0, length), complete: length < headBytes }
  } finally {
    await handle.close()
  }
}

/** The last bytes of a file as text; its first character may be broken. */
export async function tailOf(path: string, bytes: number): Promise<string> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    const length = Math.min(bytes, size)
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length)
    return buffer.toString('utf8')
  } finally {
    await handle.close()
  }
}

async function gunzip(from: string, to: string): Promise<void> {
  const { size } = await stat(from)
  let bytes = 0
  const guard = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length
      if (bytes > bomb.bytes && bytes > bomb.ratio * size) done(new UserError(...say.gzipBomb()))
      else done(null, chunk)
    },
  })
  await pipeline(createReadStream(from), createGunzip(), guard, createWriteStream(to))
}

/** Writes a file as UTF-8 without NUL bytes; line breaks stay as they are. Bytes that belong to no character become U+FFFD. */
export async function transcode(from: string, to: string, encoding: Encoding): Promise<void> {
  const decoder = new TextDecoder(decoderName[encoding])
  const plain = (text: string) => (text.includes('\0') ? text.replaceAll('\0', '') : text)
  const decode = new Transform({
    transform: (chunk: Buffer, _, done) => done(null, Buffer.from(plain(decoder.decode(chunk, { stream: true })))),
    flush: (done) => done(null, Buffer.from(plain(decoder.decode()))),
  })
  await pipeline(createReadStream(from, { highWaterMark: 1 << 20 }), decode, createWriteStream(to))
}
