import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { EXIT, UserError } from '../errors.ts'
import { folder as makeFolder, output, write } from '../files/output.ts'
import { templateStarter } from '../reply/messages/template-starter.ts'
import * as say from '../reply/messages/templates.ts'
import { isTemplateName, templateSource } from '../reply/template/library.ts'
import type { Run } from './run.ts'
import type { NewFlags } from './templates.ts'
import { deskOf } from './templates-desk.ts'

/** Where a first template goes, if the settings name no folder yet. */
const firstFolder = 'templates'

/** `support-kit templates new`: a file to write in. @throws UserError for a name that is none, and for a file that is there */
export async function runNew(name: string, { from, force, ...flags }: NewFlags, run: Run): Promise<number> {
  const { lang, folder, config, io, tell } = await deskOf(flags, run)
  if (!isTemplateName(name)) throw new UserError(...say.notATemplateName(name))
  const source = from === undefined ? templateStarter[lang] : await templateSource(from, lang, folder)
  const named = join(config.templates ?? firstFolder, lang)
  const file = join(named, `${name}.md`)
  if (existsSync(resolve(io.cwd, file)) && !force) throw new UserError(...say.templateThere(file))
  makeFolder('new', named, io.cwd)
  write(output('new', file, io.cwd, [])!, source)
  tell(say.wroteTemplate(file, name))
  if (config.templates === undefined) tell(say.nameTheFolder(firstFolder))
  return EXIT.ok
}
