import { chmodSync, chownSync, closeSync, fsyncSync, mkdirSync, openSync, renameSync, type Stats, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Writable } from 'node:stream'
import { inStep, passing, writeWhole } from './scratch.ts'
import { systemError } from './system-error.ts'

/** A file to be written, as `RunFiles` hands it out. */
export interface Output {
  flag: string
  /** as the user wrote it */
  name: string
  /** where it stands: links followed */
  path: string
  /** a device or a pipe: what is written cannot be prepared beside it */
  direct?: boolean
}

/**
 * Writes a whole file: it is there whole, or as it was before. @throws UserError where it cannot be written
 */
export const write = (to: Output, text: string | Uint8Array): void => writeAll([{ to, text }])

/** Writes several files: all are prepared before the first is put in its place. @throws UserError where one of them cannot be written */
export function writeAll(files: readonly { to: Output; text: string | Uint8Array }[]): void {
  const prepared: Prepared[] = []
  try {
    for (const { to, text } of files) {
      const one = prepare(to)
      prepared.push(one)
      one.write(text)
      one.close()
    }
    for (const one of prepared) one.put()
  } finally {
    for (const one of prepared) one.drop()
  }
}

/** The last stage of a `pipeline`, for what does not fit into memory: fails with a `UserError` where the file cannot be written. */
export function outputStream(to: Output): Writable {
  const one = prepare(to)
  const end = () => {
    one.close()
    one.put()
    one.drop()
  }
  return inStep({ write: one.write, end, drop: one.drop })
}

/** Adds a text to the end of a file that others write, too. @throws UserError where that cannot be */
export function append(to: Output, text: string): void {
  const file = writing(to, () => openSync(to.path, 'a'))
  try {
    writing(to, () => writeWhole(file, text))
  } finally {
    closeSync(file)
  }
}

/** Makes a folder to write in, and those above it. @throws UserError where that cannot be */
export const folder = (flag: string, name: string, cwd: string): void =>
  void writing({ flag, name }, () => mkdirSync(resolve(cwd, name), { recursive: true }))

/** Says what the system refuses of a file to be written. @throws UserError where it does */
export function writing<T>({ flag, name }: Pick<Output, 'flag' | 'name'>, act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw systemError(error, { does: 'write', flag, name })
  }
}

/** A file on its way: written beside its place, flushed, and put there by a rename. Until then the old one is untouched. */
interface Prepared {
  write(piece: string | Uint8Array): void
  close(): void
  put(): void
  /** after `put` it does nothing */
  drop(): void
}

function prepare(to: Output): Prepared {
  const before = to.direct ? undefined : writing(to, () => statSync(to.path, { throwIfNoEntry: false }))
  // a short name of its own: a long one with something behind it would be too long
  const path = to.direct ? to.path : join(dirname(to.path), `.support-kit-${process.pid}-${process.hrtime.bigint().toString(36)}`)
  let file: number | undefined = writing(to, () => openSync(path, to.direct ? 'a' : 'wx', before ? before.mode & 0o777 : 0o666))
  const { keep, remove } = to.direct ? { keep: () => {}, remove: () => {} } : passing(path)
  const close = () => {
    const open = file
    file = undefined
    if (open !== undefined) closeSync(open)
  }
  return {
    write: (piece) => writing(to, () => writeWhole(file!, piece)),
    close: () =>
      writing(to, () => {
        if (!to.direct) flush(file!)
        close()
        if (before) keepRights(path, before)
      }),
    put: () => {
      if (!to.direct) writing(to, () => renameSync(path, to.path))
      keep()
    },
    drop: () => {
      try {
        close()
      } finally {
        remove()
      }
    },
  }
}

/** To the disk itself, so that a power cut leaves no empty file behind a rename; some network drives know no such thing. */
function flush(file: number): void {
  try {
    fsyncSync(file)
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'ENOSYS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

/** The new file belongs to whom the old one did, and may be read by the same: where the system refuses, by fewer. */
function keepRights(path: string, { uid, gid, mode }: Stats): void {
  try {
    const now = statSync(path)
    if (now.uid !== uid || now.gid !== gid) chownSync(path, uid, gid)
    if (now.mode !== mode) chmodSync(path, mode & 0o7777)
  } catch {}
}
