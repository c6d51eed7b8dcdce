import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { loadConfig } from '../../config/config.ts'
import type { Config } from '../../config/schemas/config.ts'
import { UserError } from '../../errors.ts'
import * as say from '../../reply/messages/reply.ts'
import type { Io } from '../../terminal/io.ts'
import { printable } from '../../text/printable.ts'
import type { Lang, Text } from '../../text/text.ts'
import type { Run } from '../run.ts'
import type { TemplateFlags } from './flags.ts'

/** Where templates are looked up, in which language, and who is told. */
export interface TemplatesContext {
  config: Config
  /** the team's own */
  folder: string | undefined
  lang: Lang
  io: Io
  tell: (text: Text) => void
}

/** `run.lang` becomes that of the settings, unless `--lang` was said. @throws UserError for settings or a folder that are wrong */
export async function templatesContext({ config: named, quiet }: TemplateFlags, run: Run): Promise<TemplatesContext> {
  const { io } = run
  const config = await loadConfig(io.cwd, undefined, named)
  run.lang = run.asked ?? config.lang ?? run.lang
  const { lang } = run
  const tell = (text: Text) => quiet || io.err(`${printable(text[lang])}\n`)
  return { config, folder: templatesFolder(config, io), lang, io, tell }
}

/** The team's own folder of templates, where the settings name one. @throws UserError where it does not exist */
export function templatesFolder({ templates }: Config, io: Io): string | undefined {
  if (templates === undefined) return undefined
  const folder = resolve(io.cwd, templates)
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UserError(...say.noFolder(templates))
  return folder
}
