import { readdirSync, statSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'

import { UserError } from '../errors.ts'
import type { ErrorText } from '../text/text.ts'
import { type Decoded, decode } from './decode.ts'
import { configName, expand, isThere } from './files.ts'
import { allOf, type Bound, smallFile } from './small-file.ts'

/** Which files of a folder are meant, how large one may be, and what is said where that is not so. */
export interface FolderFilter extends Bound {
  extensions: ReadonlySet<string>
  emptyFolder(name: string): ErrorText
}

export interface TextFile extends Decoded {
  /** as the user named it; `stdin` for `-` */
  name: string
}

/**
 * Reads texts from files, folders (those in it, and in folders inside of it), globs, or `-` for standard input.
 * @throws UserError for files that are not there, are no text or too large, and for folders with none that is wanted
 */
export async function readTexts(
  names: readonly string[],
  { cwd, stdin }: { cwd: string; stdin: NodeJS.ReadableStream },
  wanted: FolderFilter,
): Promise<TextFile[]> {
  const files = await expand(
    names.flatMap((name) => inFolder(name, cwd, wanted)),
    cwd,
  )
  const read: TextFile[] = []
  for (const name of files) {
    const bytes = await (name === '-' ? allOf(stdin, name, wanted) : smallFile(name, resolve(cwd, name), wanted))
    read.push({ name: name === '-' ? 'stdin' : name, ...decode(bytes, name === '-' ? 'stdin' : name) })
  }
  return read
}

/** The wanted files in a folder, the settings not among them, or the name as it is. */
function inFolder(name: string, cwd: string, { extensions, emptyFolder }: FolderFilter): string[] {
  const path = resolve(cwd, name)
  if (name === '-' || !isThere(path) || !statSync(path).isDirectory()) return [name]
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        basename(file) !== configName &&
        extensions.has(extname(file).toLowerCase()) &&
        !/(^|[\\/])(node_modules|\.[^\\/]+)[\\/]/.test(file),
    )
    .sort()
  if (files.length === 0) throw UserError.of('not-found', emptyFolder(name))
  return files.map((file) => join(name, file))
}
