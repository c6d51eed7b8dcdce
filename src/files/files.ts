import { type PathLike, readdirSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { UserError } from '../errors.ts'
import type { Output } from './output.ts'

/** The team's settings: never one of the files that a folder stands for. */
export const configName = 'support-kit.yaml'

/** Whether there is such a file or folder. A disk that does not answer is no `no`: what is not seen would be left out, or written over. */
export const isThere = (path: PathLike): boolean =>
  !String(path).includes('\0') && statSync(path, { throwIfNoEntry: false }) !== undefined

const tables = new Set(['.csv', '.tsv', '.txt', '.json', '.ndjson', '.jsonl', '.gz', '.parquet'])
const mostNamed = 5

/**
 * Files that the user named: a name as it stands, a glob as the sorted files it matches, `-` for standard input; each once.
 * @throws UserError for a file that is not there (naming the nearest, or the tables beside it), a folder, a glob without a match
 */
export async function expand(names: readonly string[], cwd: string): Promise<string[]> {
  const files: string[] = []
  for (const name of names) {
    if (name === '-' || isThere(resolve(cwd, name))) {
      if (name !== '-' && statSync(resolve(cwd, name)).isDirectory())
        throw UserError.of('unreadable-file', (await message()).isFolder(name))
      files.push(name)
    } else if (/[*?{[]/.test(name)) {
      const { glob } = await import('tinyglobby')
      const found = (await glob(name.replaceAll('\\', '/'), { cwd, onlyFiles: true })).sort()
      if (found.length === 0) throw UserError.of('not-found', (await message()).noMatch(name))
      files.push(...found)
    } else throw await missing(name, cwd)
  }
  return [...new Set(files)]
}

/** Loaded for a name that is wrong: every command finds its settings by way of this file. */
const message = () => import('./messages/files.ts')

async function missing(name: string, cwd: string): Promise<UserError> {
  const folder = dirname(resolve(cwd, name))
  const there = isThere(folder) ? readdirSync(folder) : []
  const ending = (file: string) => extname(file).toLowerCase()
  const alike = there.filter((file) => ending(file) !== '' && ending(file) === ending(name))
  const beside = alike.length > 0 ? alike : there.filter((file) => tables.has(ending(file)))
  const [{ nearest }, { noSuchFile }] = await Promise.all([import('../text/nearest.ts'), message()])
  const near = nearest(basename(name), there)
  return UserError.of(
    'not-found',
    noSuchFile(
      name,
      near && join(dirname(name), near),
      beside.length > mostNamed ? [...beside.slice(0, mostNamed), '…'] : beside,
    ),
  )
}

/**
 * The files of one run, as `Run` carries them: what it reads is never written over, and no two of its outputs are the same file.
 * Names are as the user or the settings give them. What judges them is loaded for the first output.
 */
export class RunFiles {
  readonly cwd: string
  /** what is read: files by name */
  readonly read: string[] = []
  /** folders of templates, in which files of templates are read */
  readonly templates: string[] = []
  /** what is written: a key of a file → the flag that writes it */
  readonly written = new Map<string, string>()

  constructor(cwd: string) {
    this.cwd = cwd
  }

  /** Notes files that the run reads; `-`, globs and what is not there name none. */
  reads(names: Iterable<string | undefined>): void {
    for (const name of names) if (name !== undefined && name !== '-') this.read.push(name)
  }

  /**
   * A file to write, checked before a long run and not after it; `undefined` and `-` are standard output.
   * @throws UserError for a folder, a folder that is not there, a file that may not be written, one that the run reads or writes already
   */
  async output(flag: string, name: string | undefined): Promise<Output | undefined> {
    return name === undefined || name === '-' ? undefined : this.#place(flag, name, 'new')
  }

  /** A template of the team to write, which may be read, too; and so for each. @throws UserError as `output` does */
  async template(flag: string, name: string): Promise<Output> {
    return this.#place(flag, name, 'template')
  }

  /** A file that the command is asked to change: a list to fix, a baseline. @throws UserError as `output` does */
  async rewrites(flag: string, name: string): Promise<Output> {
    return this.#place(flag, name, 'own')
  }

  /** A file that others write, too, to add to its end. @throws UserError as `output` does */
  async appends(flag: string, name: string): Promise<Output> {
    return this.#place(flag, name, 'more')
  }

  async #place(flag: string, name: string, as: 'new' | 'template' | 'own' | 'more'): Promise<Output> {
    return (await import('./place.ts')).place({ flag, name, as }, this)
  }
}
