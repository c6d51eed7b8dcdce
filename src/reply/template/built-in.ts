import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isThere } from '../../files/files.ts'
import { smallText } from '../../files/small-file.ts'

/** The templates of this package: `templates/` is beside `src/` as it is beside `dist/`. */
export const builtinFolder = fileURLToPath(new URL('../../../templates/', import.meta.url))

const builtFile = (name: string) => new URL(`./builtin/${name}.json`, import.meta.url)

const loaded = new Map<string, Promise<unknown>>()

/** The JSON that the build wrote under a name, or what `make` returns if nothing was built. Each name is loaded once a process. */
export function fromBuild<T>(name: string, make: () => Promise<T>): Promise<T> {
  const found = loaded.get(name) as Promise<T> | undefined
  if (found) return found
  const file = builtFile(name)
  const made = isThere(file) ? Promise.resolve(JSON.parse(readFileSync(file, 'utf8')) as T) : make()
  loaded.set(name, made)
  return made
}

/** A dictionary or frame from its YAML file. @throws UserError with all its problems */
export async function readYamlFile<K extends 'dictionary' | 'frame'>(kind: K, path: string) {
  const [{ readYaml }, { problemsError }] = await Promise.all([import('./yaml.ts'), import('./problems.ts')])
  const { data, problems } = await readYaml(kind, await smallText(displayPath(path), path))
  if (!data) throw problemsError(displayPath(path), problems)
  return data
}

/** A path as messages show it: built-in files from the package's root, others from the working directory. */
export function displayPath(path: string): string {
  if (path.startsWith(builtinFolder)) return `templates/${path.slice(builtinFolder.length).replaceAll('\\', '/')}`
  const here = relative('', path)
  return here.startsWith('..') ? path : here
}
