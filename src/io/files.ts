import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, extname, resolve } from 'node:path'
import { UserError } from '../errors.ts'

const tables = new Set(['.csv', '.tsv', '.txt', '.json', '.ndjson', '.jsonl', '.gz', '.parquet'])

/**
 * Files that the user named: a name as it stands, a glob as the sorted files it matches, `-` for standard input; each once.
 * @throws UserError for a file that is not there (naming the tables beside it), a folder, a glob without a match
 */
export async function expand(names: readonly string[], cwd: string): Promise<string[]> {
  const files: string[] = []
  for (const name of names) {
    if (name === '-' || existsSync(resolve(cwd, name))) {
      if (name !== '-' && statSync(resolve(cwd, name)).isDirectory()) throw isFolder(name)
      files.push(name)
    } else if (/[*?{[]/.test(name)) {
      const { glob } = await import('tinyglobby')
      const found = (await glob(name.replaceAll('\\', '/'), { cwd, onlyFiles: true })).sort()
      if (found.length === 0) throw missing(name, cwd)
      files.push(...found)
    } else throw missing(name, cwd)
  }
  return [...new Set(files)]
}

const isFolder = (name: string) =>
  new UserError(
    { en: `${name} is a folder.`, ko: `${name}은(는) 폴더입니다.` },
    { en: `Name the files in it: "${name}/*.csv".`, ko: `안에 있는 파일을 지정해 주세요: "${name}/*.csv".` },
  )

function missing(name: string, cwd: string): UserError {
  const folder = dirname(resolve(cwd, name))
  const beside = existsSync(folder) ? readdirSync(folder).filter((f) => tables.has(extname(f).toLowerCase())).slice(0, 5) : []
  const near = beside.length > 0 ? beside.join(', ') : undefined
  return new UserError(
    { en: `There is no file ${basename(name) === name ? `"${name}" here` : `"${name}"`}.`, ko: `"${name}" 파일이 없습니다.` },
    near ? { en: `Beside it: ${near}.`, ko: `같은 폴더의 파일: ${near}.` } : undefined,
  )
}
