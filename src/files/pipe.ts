import { closeSync, constants, openSync, statSync } from 'node:fs'
import { devNull } from 'node:os'
import type { Readable } from 'node:stream'
import { UserError } from '../errors.ts'
import { isDevice } from './messages/files.ts'

/**
 * Whether what stands at a path can be read only once, as `<(zcat tickets.csv.gz)` can.
 * @throws UserError for a device or a socket, which have no end or cannot be opened; `/dev/null` is an empty file
 */
export function isPipe(name: string, path: string): boolean {
  const found = statSync(path)
  if ((found.isCharacterDevice() && path !== devNull) || found.isBlockDevice() || found.isSocket())
    throw UserError.of('unreadable-file', isDevice(name))
  return found.isFIFO()
}

/**
 * A pipe as a stream. It is opened without waiting for who writes: a thread that waits in `open` would keep the process from
 * ending at Ctrl-C.
 */
export async function openPipe(path: string): Promise<Readable> {
  const { Socket } = await import('node:net')
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    return new Socket({ fd: handle, readable: true, writable: false })
  } catch (error) {
    closeSync(handle)
    throw error
  }
}
