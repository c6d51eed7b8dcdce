import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../errors.ts'
import { isThere } from '../../files/files.ts'
import { smallFile, smallText } from '../../files/small-file.ts'
import type { Lang } from '../../text/text.ts'
import { noTemplate } from '../messages/reply.ts'
import { builtinFolder, displayPath, fromBuild, readYamlFile } from './built-in.ts'
import type { Dictionary, Frame } from './schema.ts'
import type { Template } from './template.ts'

/** All that a language has: its templates by name, sorted, and how replies in it begin and end. */
export interface Library {
  frame: Frame
  templates: Readonly<Record<string, Template>>
}
const frameName = 'frame.yaml'
/** `lost-order.md`, `배송지연.md`: no name leads out of its folder. */
const fileName = /^[\p{L}\p{N}][\p{L}\p{N}_-]*\.md$/u

const builtinFrame = (lang: Lang): Promise<Frame> => fromBuild(`${lang}/frame`, () => readFrame(builtinFolder, lang))

/** Parsed by the build, one file each, so that neither yaml nor zod nor the other templates are loaded for one. */
const builtinTemplate = (lang: Lang, name: string): Promise<Template> =>
  fromBuild(`${lang}/${name}`, async () => readFile(builtinFolder, lang, name, await dictionary()))

/** The built-in templates of a language, by name. */
export const builtinTemplates = (lang: Lang): Promise<Template[]> =>
  Promise.all(ownNames(builtinFolder, lang).map((name) => builtinTemplate(lang, name)))

/** The built-in templates and frame of a language. */
export async function builtinLibrary(lang: Lang): Promise<Library> {
  const templates = (await builtinTemplates(lang)).map((template) => [template.name, template] as const)
  return { frame: await builtinFrame(lang), templates: Object.fromEntries(templates) }
}

/** The names there are in a language, those of a team's folder too. */
export async function templateNames(lang: Lang, folder?: string): Promise<string[]> {
  const own = folder ? ownNames(folder, lang) : []
  return [...new Set([...ownNames(builtinFolder, lang), ...own])].sort()
}

/**
 * A template by its name: the team's own (`<folder>/<lang>/<name>.md`) before the built-in one.
 * @throws UserError that names the nearest, where there is none; for one that does not load, all that is wrong in it
 */
export async function loadTemplate(name: string, lang: Lang, folder?: string): Promise<Template> {
  if (folder && isOwn(name, lang, folder)) return readFile(folder, lang, name, await dictionary(folder))
  if (ownNames(builtinFolder, lang).includes(name)) return builtinTemplate(lang, name)
  const [names, { nearest }] = await Promise.all([templateNames(lang, folder), import('../../text/nearest.ts')])
  throw UserError.of('not-found', noTemplate(name, nearest(name, names) ?? (await templateFor(name, lang, folder)), names))
}

/** The template of a situation in other words: `lost parcel`, or its title. */
async function templateFor(said: string, lang: Lang, folder: string | undefined): Promise<string | undefined> {
  const [{ templates }, { calledFor }, { nearest }] = await Promise.all([
    loadTemplates(lang, folder),
    import('./template-for-words.ts'),
    import('../../text/nearest.ts'),
  ])
  const title = nearest(
    said,
    templates.map((one) => one.title),
  )
  return templates.find((one) => one.title === title)?.name ?? calledFor([said], templates)[0]
}

/** Every template there is, and what is wrong with those that do not load: a slip in one file hides no other. */
export async function loadTemplates(lang: Lang, folder?: string): Promise<{ templates: Template[]; broken: UserError[] }> {
  const names = await templateNames(lang, folder)
  const tried = await Promise.allSettled(names.map((name) => loadTemplate(name, lang, folder)))
  const templates = tried.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const errors: unknown[] = tried.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  const bug = errors.find((error) => !(error instanceof UserError))
  if (bug) throw bug
  return { templates, broken: errors as UserError[] }
}

/** The text of a template's file: the team's own before the built-in one. @throws UserError that names the nearest, where there is none */
export async function templateSource(name: string, lang: Lang, folder?: string): Promise<string> {
  const own = folder !== undefined && isOwn(name, lang, folder)
  if (!own) await loadTemplate(name, lang)
  const path = join(own ? folder : builtinFolder, lang, `${name}.md`)
  return (await smallFile(displayPath(path), path)).toString('utf8')
}

/** Whether a team's folder has a template of this name. */
export const isOwn = (name: string, lang: Lang, folder: string | undefined): boolean =>
  folder !== undefined && ownNames(folder, lang).includes(name)

/** Whether a file of a template can have this name. */
export const isTemplateName = (name: string): boolean => fileName.test(`${name}.md`) && name.length <= 80

/** How replies of a language begin and end: the team's `<folder>/<lang>/frame.yaml` over the built-in one. */
export async function loadFrame(lang: Lang, folder?: string): Promise<Frame> {
  const frame = await builtinFrame(lang)
  return folder && isThere(join(folder, lang, frameName)) ? overlaid(frame, await readFrame(folder, lang)) : frame
}

/** A team's frame over the built-in one: a channel or a situation of its own takes the place of ours. */
const overlaid = (base: Frame, own: Frame): Frame => ({
  greetings: { ...base.greetings, ...own.greetings },
  signatures: { ...base.signatures, ...own.signatures },
  closings: { ...base.closings, ...own.closings },
})

/** Every template and the frame of a folder, read and checked. @throws UserError for the first file that is wrong, with all of it */
export async function readLibrary(folder: string, lang: Lang): Promise<Library> {
  const shared = await dictionary(folder)
  const templates: Record<string, Template> = {}
  for (const name of ownNames(folder, lang)) templates[name] = await readFile(folder, lang, name, shared)
  const hasFrame = isThere(join(folder, lang, frameName))
  return { frame: hasFrame ? await readFrame(folder, lang) : { greetings: {}, signatures: {}, closings: {} }, templates }
}

function ownNames(folder: string, lang: Lang): string[] {
  const inside = join(folder, lang)
  const files = isThere(inside) ? readdirSync(inside, { withFileTypes: true }) : []
  return files.flatMap((file) => (file.isFile() && fileName.test(file.name) ? [file.name.slice(0, -3)] : [])).sort()
}

/** What templates share, loaded for those that are read from their source: the built ones have it in them. */
const dictionary = async (folder?: string) => (await import('./dictionary.ts')).loadDictionary(folder)

async function readFile(folder: string, lang: Lang, name: string, shared: Dictionary): Promise<Template> {
  const { readTemplate } = await import('./read-template.ts')
  const path = join(folder, lang, `${name}.md`)
  return readTemplate(await smallText(displayPath(path), path), displayPath(path), shared)
}
const readFrame = (folder: string, lang: Lang): Promise<Frame> => readYamlFile('frame', join(folder, lang, frameName))
