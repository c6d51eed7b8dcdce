import { closeSync, openSync, readSync } from 'node:fs'
import { UserError } from '../errors.ts'
import type { ErrorText } from '../text/text.ts'
import { tooLarge } from './messages/files.ts'
import { isPipe, openPipe } from './pipe.ts'
import { reading } from './system-error.ts'

/** Bytes that settings, templates, holidays and baselines may have: far more than they do have. */
const mostBytes = 8 << 20

/** How large a file may be, and what is said of a larger one. */
export interface Bound {
  mostBytes: number
  tooLarge(name: string): ErrorText
}

/**
 * Reads a file that is small if it is what it should be; `name` is how the user knows it. Bytes are counted as they come: a pipe has
 * no size, and a file may grow.
 * @throws UserError for a larger one, for a device or a socket, and where the system refuses
 */
export const smallFile = (name: string, path: string, bound: Bound = { mostBytes, tooLarge }): Promise<Buffer> =>
  reading(name, async () => (isPipe(name, path) ? allOf(await openPipe(path), name, bound) : readBounded(name, path, bound)))

/** The same as text in UTF-8, without a byte order mark. */
export const smallText = async (name: string, path: string, bound?: Bound): Promise<string> =>
  (await smallFile(name, path, bound)).toString('utf8').replace(/^\ufeff/, '')

/** All that a stream gives. @throws UserError for more than the bound */
export async function allOf(
  stream: NodeJS.ReadableStream,
  name: string,
  { mostBytes: most, tooLarge: larger }: Bound = { mostBytes, tooLarge },
): Promise<Buffer> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of stream) {
    const bytes = Buffer.from(piece as Buffer | string)
    size += bytes.length
    if (size > most) throw UserError.of('unreadable-file', larger(name))
    pieces.push(bytes)
  }
  return Buffer.concat(pieces)
}

/** In step: for so little, waiting costs more than reading. One byte beyond the bound tells that there is more. */
function readBounded(name: string, path: string, { mostBytes: most, tooLarge: larger }: Bound): Buffer {
  const handle = openSync(path, 'r')
  try {
    let bytes = Buffer.allocUnsafe(Math.min(most + 1, 1 << 16))
    for (let length = 0; ; ) {
      const got = readSync(handle, bytes, length, bytes.length - length, null)
      length += got
      if (got === 0) return bytes.subarray(0, length)
      if (length > most) throw UserError.of('unreadable-file', larger(name))
      if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(most + 1, length * 4))
    }
  } finally {
    closeSync(handle)
  }
}
