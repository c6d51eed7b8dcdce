import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the templates of this package stand, beside `src/` as beside `dist/`. */
export const builtinFolder = fileURLToPath(new URL('../../../templates/', import.meta.url))

const compiled = (name: string) => new URL(`./builtin/${name}.json`, import.meta.url)

const read = new Map<string, Promise<unknown>>()

/** What the build wrote, else (where there was no build) what `make` gives; once a process. */
export function fromBuild<T>(name: string, make: () => Promise<T>): Promise<T> {
  const found = read.get(name) as Promise<T> | undefined
  if (found) return found
  const file = compiled(name)
  const made = existsSync(file) ? Promise.resolve(JSON.parse(readFileSync(file, 'utf8')) as T) : make()
  read.set(name, made)
  return made
}

export async function readYamlFile<K extends 'dictionary' | 'frame'>(kind: K, path: string) {
  const [{ readYaml }, { problemsError }] = await Promise.all([import('./yaml.ts'), import('./problems.ts')])
  const { data, problems } = await readYaml(kind, readFileSync(path, 'utf8'))
  if (!data) throw problemsError(displayPath(path), problems)
  return data
}

/** Built-in files are named from the package, whatever machine it is built on, others from where the command runs. */
export function displayPath(path: string): string {
  if (path.startsWith(builtinFolder)) return `templates/${path.slice(builtinFolder.length).replaceAll('\\', '/')}`
  const here = relative('', path)
  return here.startsWith('..') ? path : here
}
