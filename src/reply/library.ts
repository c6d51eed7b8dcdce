import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from '../errors.ts'
import * as say from '../messages/reply.ts'
import type { Dictionary } from '../schema/template.ts'
import type { Template } from '../template.ts'
import type { Lang } from '../text.ts'
import { type Frame, overlaid } from './frame.ts'

/** All that a language has: its templates by name, sorted, and how replies in it begin and end. */
export interface Library {
  frame: Frame
  templates: Readonly<Record<string, Template>>
}

/** Where the templates of this package stand, beside `src/` as beside `dist/`. */
export const builtinFolder = fileURLToPath(new URL('../../templates/', import.meta.url))
const compiled = (name: string) => new URL(`./builtin.${name}.json`, import.meta.url)
const frameName = 'frame.yaml'
const dictionaryName = 'variables.yaml'
/** `lost-order.md`, `배송지연.md`: no name leads out of its folder. */
const fileName = /^[\p{L}\p{N}][\p{L}\p{N}_-]*\.md$/u

const read = new Map<string, Promise<unknown>>()

/** What the build wrote, else (where there was no build) what `make` gives; once a process. */
export function once<T>(name: string, make: () => Promise<T>): Promise<T> {
  const found = read.get(name) as Promise<T> | undefined
  if (found) return found
  const file = compiled(name)
  const made = existsSync(file) ? Promise.resolve(JSON.parse(readFileSync(file, 'utf8')) as T) : make()
  read.set(name, made)
  return made
}

/** `templates/variables.yaml`. */
export const builtinDictionary = (): Promise<Dictionary> => once('variables', () => readDictionary(builtinFolder))

/** The built-in templates and frame of a language: parsed by the build, so that neither yaml nor zod is loaded for them. */
export const builtinLibrary = (lang: Lang): Promise<Library> => once(lang, () => readLibrary(builtinFolder, lang))

/** The built-in templates of a language, by name. */
export const builtinTemplates = async (lang: Lang): Promise<Template[]> => Object.values((await builtinLibrary(lang)).templates)

/** The names there are in a language, those of a team's folder too. */
export async function templateNames(lang: Lang, folder?: string): Promise<string[]> {
  const own = folder ? ownNames(folder, lang) : []
  return [...new Set([...Object.keys((await builtinLibrary(lang)).templates), ...own])].sort()
}

/**
 * A template by its name: the team's own (`<folder>/<lang>/<name>.md`) before the built-in one.
 * @throws UserError that names the nearest, where there is none; for one that does not load, all that is wrong in it
 */
export async function loadTemplate(name: string, lang: Lang, folder?: string): Promise<Template> {
  if (folder && isOwn(name, lang, folder)) return readFile(folder, lang, name, await dictionaryOf(folder))
  const { templates } = await builtinLibrary(lang)
  if (Object.hasOwn(templates, name)) return templates[name]!
  const [names, { nearest }] = await Promise.all([templateNames(lang, folder), import('../nearest.ts')])
  throw new UserError(...say.noTemplate(name, nearest(name, names), names))
}

/** The text of a template's file: the team's own before the built-in one. @throws UserError that names the nearest, where there is none */
export async function templateSource(name: string, lang: Lang, folder?: string): Promise<string> {
  const own = folder !== undefined && isOwn(name, lang, folder)
  if (!own) await loadTemplate(name, lang)
  return readFileSync(join(own ? folder : builtinFolder, lang, `${name}.md`), 'utf8')
}

/** Whether a team's folder has a template of this name. */
export const isOwn = (name: string, lang: Lang, folder: string | undefined): boolean =>
  folder !== undefined && ownNames(folder, lang).includes(name)

/** Whether a file of a template can have this name. */
export const isTemplateName = (name: string): boolean => fileName.test(`${name}.md`) && name.length <= 80

/** How replies of a language begin and end: the team's `<folder>/<lang>/frame.yaml` over the built-in one. */
export async function loadFrame(lang: Lang, folder?: string): Promise<Frame> {
  const { frame } = await builtinLibrary(lang)
  return folder && existsSync(join(folder, lang, frameName)) ? overlaid(frame, await readFrame(folder, lang)) : frame
}

/** Every template and the frame of a folder, read and checked. @throws UserError for the first file that is wrong, with all of it */
export async function readLibrary(folder: string, lang: Lang): Promise<Library> {
  const dictionary = await dictionaryOf(folder)
  const templates: Record<string, Template> = {}
  for (const name of ownNames(folder, lang)) templates[name] = await readFile(folder, lang, name, dictionary)
  const hasFrame = existsSync(join(folder, lang, frameName))
  return { frame: hasFrame ? await readFrame(folder, lang) : { greetings: {}, signatures: {}, closings: {} }, templates }
}

function ownNames(folder: string, lang: Lang): string[] {
  const inside = join(folder, lang)
  const files = existsSync(inside) ? readdirSync(inside, { withFileTypes: true }) : []
  return files.flatMap((file) => (file.isFile() && fileName.test(file.name) ? [file.name.slice(0, -3)] : [])).sort()
}

async function readFile(folder: string, lang: Lang, name: string, dictionary: Dictionary): Promise<Template> {
  const { readTemplate } = await import('./read.ts')
  const path = join(folder, lang, `${name}.md`)
  return readTemplate(readFileSync(path, 'utf8'), shown(path), dictionary)
}

/** A team's `variables.yaml` adds to ours. */
async function dictionaryOf(folder: string): Promise<Dictionary> {
  const own = existsSync(join(folder, dictionaryName)) ? await readDictionary(folder) : {}
  return folder === builtinFolder ? own : { ...(await builtinDictionary()), ...own }
}

const readDictionary = (folder: string): Promise<Dictionary> => readWhole('dictionary', join(folder, dictionaryName))
const readFrame = (folder: string, lang: Lang): Promise<Frame> => readWhole('frame', join(folder, lang, frameName))

async function readWhole<K extends 'dictionary' | 'frame'>(kind: K, path: string) {
  const [{ readYaml }, { mended }] = await Promise.all([import('./yaml.ts'), import('./mend.ts')])
  const { data, problems } = await readYaml(kind, readFileSync(path, 'utf8'))
  if (!data) throw mended(shown(path), problems)
  return data
}

/** Built-in files are named from the package, whatever machine it is built on. */
const shown = (path: string): string =>
  path.startsWith(builtinFolder) ? `templates/${path.slice(builtinFolder.length).replaceAll('\\', '/')}` : path
