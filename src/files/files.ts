import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { UserError } from '../errors.ts'

/** The team's settings: never one of the files that a folder stands for. */
export const configName = 'support-kit.yaml'

const tables = new Set(['.csv', '.tsv', '.txt', '.json', '.ndjson', '.jsonl', '.gz', '.parquet'])
const mostNamed = 5

/**
 * Files that the user named: a name as it stands, a glob as the sorted files it matches, `-` for standard input; each once.
 * @throws UserError for a file that is not there (naming the nearest, or the tables beside it), a folder, a glob without a match
 */
export async function expand(names: readonly string[], cwd: string): Promise<string[]> {
  const files: string[] = []
  for (const name of names) {
    if (name === '-' || existsSync(resolve(cwd, name))) {
      if (name !== '-' && statSync(resolve(cwd, name)).isDirectory()) throw new UserError(...(await message()).isFolder(name))
      files.push(name)
    } else if (/[*?{[]/.test(name)) {
      const { glob } = await import('tinyglobby')
      const found = (await glob(name.replaceAll('\\', '/'), { cwd, onlyFiles: true })).sort()
      if (found.length === 0) throw new UserError(...(await message()).noMatch(name))
      files.push(...found)
    } else throw await missing(name, cwd)
  }
  return [...new Set(files)]
}

/** Loaded for a name that is wrong: every command finds its settings by way of this file. */
const message = () => import('./messages/files.ts')

async function missing(name: string, cwd: string): Promise<UserError> {
  const folder = dirname(resolve(cwd, name))
  const there = existsSync(folder) ? readdirSync(folder) : []
  const beside = there.filter((file) => tables.has(extname(file).toLowerCase()))
  const [{ nearest }, { noSuchFile }] = await Promise.all([import('../text/nearest.ts'), message()])
  const near = nearest(basename(name), there)
  return new UserError(
    ...noSuchFile(
      name,
      near && join(dirname(name), near),
      beside.length > mostNamed ? [...beside.slice(0, mostNamed), '…'] : beside,
    ),
  )
}
