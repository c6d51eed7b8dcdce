import { statSync } from 'node:fs'
import { UserError } from '../../errors.ts'
import * as message from '../messages/probe.ts'

/** A file as it was when it was opened. */
export interface Stamp {
  path: string
  size: number
  mtimeMs: number
}

export function stampOf(path: string): Stamp {
  const { size, mtimeMs } = statSync(path)
  return { path, size, mtimeMs }
}

/**
 * Files are read more than once, to see how they are written and then to count.
 * @throws UserError for one that is not what it was: a part of it may have been read, and its numbers would look right
 */
export function mustBeUnchanged(layouts: Iterable<{ file: string; stamp?: Stamp }>): void {
  for (const { file, stamp } of layouts) {
    if (!stamp) continue
    const now = statSync(stamp.path, { throwIfNoEntry: false })
    if (now?.size !== stamp.size || now.mtimeMs !== stamp.mtimeMs)
      throw UserError.of('unreadable-file', message.changedMeanwhile(file))
  }
}
