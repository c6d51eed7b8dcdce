import { accessSync, appendFileSync, constants, existsSync, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { UserError } from '../errors.ts'
import * as message from './messages/files.ts'

/** A file that a flag names to be written. */
export interface Output {
  flag: string
  /** as the user wrote it */
  name: string
  path: string
}

/**
 * A file to write, checked before a long run and not after it. `undefined` and `-` are standard output.
 * @throws UserError for a folder, a folder that is not there, a file that may not be written, and one of the files to be read
 */
export function output(flag: string, name: string | undefined, cwd: string, inputs: readonly string[]): Output | undefined {
  if (name === undefined || name === '-') return undefined
  const path = resolve(cwd, name)
  const folder = dirname(path)
  if (!existsSync(folder)) throw new UserError(...message.noFolderFor(flag, name, dirname(name)))
  if (existsSync(path) && statSync(path).isDirectory()) throw new UserError(...message.folderAsOutput(flag, name))
  const same = (input: string) => existsSync(input) && realpathSync(input) === realpathSync(path)
  if (existsSync(path) && inputs.some((input) => input !== '-' && same(resolve(cwd, input))))
    throw new UserError(...message.writesOverInput(flag, name))
  writing({ flag, name, path }, () => accessSync(existsSync(path) ? path : folder, constants.W_OK))
  return { flag, name, path }
}

/** Makes a folder to write in, and those above it. @throws UserError where that cannot be */
export const folder = (flag: string, name: string, cwd: string): void => {
  const path = resolve(cwd, name)
  writing({ flag, name, path }, () => mkdirSync(path, { recursive: true }))
}

/** Writes a whole text. @throws UserError where the file cannot be written */
export const write = (to: Output, text: string): void => writing(to, () => writeFileSync(to.path, text))

/** Adds a text to the end of a file. @throws UserError where that cannot be */
export const append = (to: Output, text: string): void => writing(to, () => appendFileSync(to.path, text))

function writing(to: Output, act: () => void): void {
  try {
    act()
  } catch (error) {
    throw unwritable(to, error)
  }
}

/** What the system says of a file that cannot be written, as something the user can mend; any other error as it is. */
export function unwritable({ flag, name }: Output, error: unknown): unknown {
  const { code = '' } = error as NodeJS.ErrnoException
  if (['ENOSPC', 'EDQUOT'].includes(code)) return new UserError(...message.diskFull(flag, name))
  return /^E[A-Z]+$/.test(code) ? new UserError(...message.notWritable(flag, name)) : error
}
