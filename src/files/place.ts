import { accessSync, constants, lstatSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, extname, join, resolve, sep } from 'node:path'
import { UserError } from '../errors.ts'
import * as message from './messages/files.ts'
import { sameOutput } from './messages/system.ts'
import { type Output, writing } from './output.ts'

/** What a file of templates can end in. */
const templateFiles = new Set(['.md', '.yaml', '.yml'])

/** Names of files that the shell or the caller has opened already. */
const opened = /^\/(?:dev\/(?:fd\/|std(?:in|out|err)$)|proc\/)/

/** What a run knows of its files (`RunFiles`): names as they are given, and keys of files that are written. */
interface KnownFiles {
  cwd: string
  read: readonly string[]
  templates: readonly string[]
  written: Map<string, string>
}

/** A name to be written, and as what: a file of its own, one of the team's templates, one that is to be changed, or added to. */
interface Wish {
  flag: string
  name: string
  as: 'new' | 'template' | 'own' | 'more'
}

/**
 * The place of a file to be written, which no other output of the run has. Files are the same where their path is, links followed, or
 * where the disk says so: hard links, and names that differ in case only.
 * @throws UserError for a folder, a folder that is not there, a file that may not be written, one that the run reads or writes already
 */
export function place({ flag, name, as }: Wish, files: KnownFiles): Output {
  const named = resolve(files.cwd, name)
  return writing({ flag, name }, () => {
    if (opened.test(named)) return { flag, name, path: named, direct: true }
    const found = at(named)
    if (found?.isDirectory()) throw UserError.of('cannot-write', message.folderAsOutput(flag, name))
    if (found && !found.isFile()) return { flag, name, path: named, direct: true }
    // the name of a template comes from a file: a link of that name is replaced, not followed
    const end = as === 'template' ? named : found ? realpathSync(named) : linkedTo(named)
    const folder = dirname(end)
    if (!at(folder)) throw UserError.of('cannot-write', message.noFolderFor(flag, name, end === named ? dirname(name) : folder))
    const path = join(realpathSync(folder), basename(end))
    const keys = keysOf(path)
    if (as !== 'own' && isRead(path, keys, as, files)) throw UserError.of('cannot-write', message.writesOverInput(flag, name))
    if (!found || as !== 'more') accessSync(folder, constants.W_OK)
    if (found) accessSync(path, constants.W_OK)
    claim({ flag, name }, keys, files)
    return { flag, name, path }
  })
}

function isRead(path: string, keys: readonly string[], as: Wish['as'], { cwd, read, templates }: KnownFiles): boolean {
  const of = new Set(read.flatMap((name) => keysOf(resolve(cwd, name))))
  if (keys.some((key) => of.has(key))) return true
  if (as === 'template' || !templateFiles.has(extname(path).toLowerCase()) || !at(path)) return false
  return templates.some((name) => {
    const folder = resolve(cwd, name)
    return at(folder) !== undefined && path.startsWith(realpathSync(folder) + sep)
  })
}

function claim({ flag, name }: Pick<Wish, 'flag' | 'name'>, keys: readonly string[], { written }: KnownFiles): void {
  const other = keys.map((key) => written.get(key)).find((by) => by !== undefined)
  if (other !== undefined) throw UserError.of('cannot-write', sameOutput(flag, name, other))
  for (const key of keys) written.set(key, flag)
}

/** What stands there; a disk that does not answer is an error, not a `no`. */
const at = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false })

/** What a path that leads nowhere yet stands for: links are followed, so that a link stays one. */
const linkedTo = (path: string): string =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? linkedTo(resolve(dirname(path), readlinkSync(path))) : path

/** What a file is known by: its path without links, and its place on the disk; for one that is not there, its name in small letters too. */
function keysOf(path: string): string[] {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  // a disk that does not tell A from a has one file for both
  if (!found) return [path, path.toLowerCase()]
  // some disks of Windows have no numbers
  return [realpathSync(path), ...(found.ino > 0n ? [`${found.dev}:${found.ino}`] : [])]
}
