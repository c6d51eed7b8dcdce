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
  const remove = removing(folder)
  return { folder, remove }
}

/** What is still to be removed when the process ends. */
const left = new Set<string>()
const removeLeft = () => {
  for (const path of left) removeNow(path)
}

/** Removes a file or folder when called, and else when the process ends. */
export function removing(path: string): () => void {
  if (left.size === 0) process.once('exit', removeLeft)
  left.add(path)
  return () => {
    left.delete(path)
    if (left.size === 0) process.removeListener('exit', removeLeft)
    removeNow(path)
  }
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
  close(): void
}

/** @throws UserError, as do its functions, where the folder for temporary files is full or gone */
export function scratchFile(path: string): ScratchFile {
  const file = kept(() => openSync(path, 'w', 0o600))
  return {
    write: (piece) => kept(() => writeWhole(file, piece)),
    close: () => kept(() => closeSync(file)),
  }
}

/** The last stage of a `pipeline`: all that comes, in a temporary file. */
export function intoScratch(path: string): Writable {
  const file = scratchFile(path)
  return inStep({ write: file.write, end: file.close, drop: file.close })
}

/** What is written in step, as a stream. `end`: all has come; `drop`: no more will come, and it was not all. */
export const inStep = (to: { write(piece: Uint8Array): void; end(): void; drop(): void }): Writable =>
  new Writable({
    write: (piece: Buffer, _, done) => attempt(() => to.write(piece), done),
    final: (done) => attempt(to.end, done),
    destroy: (error, done) => attempt(error ? to.drop : () => {}, (failed) => done(error ?? failed ?? null)),
  })

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
