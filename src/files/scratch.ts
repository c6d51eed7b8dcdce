import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { systemError } from './system-error.ts'

/** A folder for temporary files that only the user can read. It goes with `remove`, and whenever the process ends but by SIGKILL. */
export interface Scratch {
  folder: string
  remove(): void
}

/** @throws UserError where the system's folder for temporary files is not there, full or not to be written */
export function scratch(): Scratch {
  const folder = kept(() => mkdtempSync(join(tmpdir(), 'support-kit-')))
  return { folder, remove: passing(folder).remove }
}

/** What is still to be removed when the process ends. */
const left = new Set<string>()
const removeLeft = () => {
  for (const path of left) removeNow(path)
}

/** A file or folder that goes with `remove`, or else when the process ends, unless it was put in its place (`keep`). */
export function passing(path: string): { remove(): void; keep(): void } {
  if (left.size === 0) process.once('exit', removeLeft)
  left.add(path)
  const keep = () => {
    left.delete(path)
    if (left.size === 0) process.removeListener('exit', removeLeft)
  }
  const remove = () => {
    if (!left.has(path)) return
    keep()
    removeNow(path)
  }
  return { remove, keep }
}

/** What cannot be removed stays: nothing can be done then. */
function removeNow(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {}
}

/** A temporary file that is written piece by piece, in step: what a full disk refuses is known at once, and where. */
export interface ScratchFile {
  write(piece: string | Uint8Array): void
  /** done already where a write failed */
  close(): void
}

/** @throws UserError, as do its functions, where the folder for temporary files is full or gone */
export function scratchFile(path: string): ScratchFile {
  const file = kept(() => openSync(path, 'w', 0o600))
  let open = true
  const close = () => {
    if (!open) return
    open = false
    kept(() => closeSync(file))
  }
  const write = (piece: string | Uint8Array) => {
    try {
      kept(() => writeWhole(file, piece))
    } catch (error) {
      close()
      throw error
    }
  }
  return { write, close }
}

/** The last stage of a `pipeline`: all that comes, in a temporary file. */
export function intoScratch(path: string): Writable {
  const file = scratchFile(path)
  return inStep({ write: file.write, end: file.close, drop: file.close })
}

/** Bytes that are gathered before they are written: rows come one by one. */
const gathered = 1 << 16

/** What is written in step, as a stream. `end`: all has come; `drop`: no more will come, and it was not all. */
export function inStep(to: { write(piece: Uint8Array): void; end(): void; drop(): void }): Writable {
  let [pieces, size]: [Buffer[], number] = [[], 0]
  const write = () => {
    if (size > 0) to.write(Buffer.concat(pieces))
    ;[pieces, size] = [[], 0]
  }
  const end = () => {
    write()
    to.end()
  }
  return new Writable({
    write: (piece: Buffer, _, done) => {
      pieces.push(piece)
      size += piece.length
      attempt(size < gathered ? () => {} : write, done)
    },
    final: (done) => attempt(end, done),
    destroy: (error, done) => attempt(error ? to.drop : () => {}, (failed) => done(error ?? failed ?? null)),
  })
}

function attempt(act: () => void, done: (error?: Error | null) => void): void {
  try {
    act()
  } catch (error) {
    done(error as Error)
    return
  }
  done()
}

/** Writes all of it: a disk that is filling up takes a part of a piece, and says so only to who counts. */
export function writeWhole(file: number, piece: string | Uint8Array): void {
  const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at)
}

function kept<T>(act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw systemError(error, { does: 'keep', name: tmpdir() })
  }
}
