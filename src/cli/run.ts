import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { loadConfig } from '../config/config.ts'
import type { Config } from '../config/schemas/config.ts'
import { UserError } from '../errors.ts'
import { isThere, type RunFiles } from '../files/files.ts'
import type { Io } from '../terminal/io.ts'
import type { Lang } from '../text/text.ts'

/** What a command is given, and what it hands back to `main`. */
export interface Run {
  readonly io: Io
  /** `--lang`, if given: it wins over the settings */
  readonly asked: Lang | undefined
  /** the output language; a command that reads settings may change it */
  lang: Lang
  /** exit code */
  code: number
  /** what it reads, and may not write */
  readonly files: RunFiles
}

/**
 * The team's settings (`--config`, else `SUPPORT_KIT_CONFIG`, else where `loadConfig` looks); from here on the command speaks their language, unless `--lang` was given.
 * @throws UserError for a settings file that does not exist or cannot be read
 */
export async function loadSettings(run: Run, firstFile: string | undefined, explicit: string | undefined): Promise<Config> {
  const { cwd, env } = run.io
  const inEnvironment = env.SUPPORT_KIT_CONFIG ? { file: env.SUPPORT_KIT_CONFIG, by: 'SUPPORT_KIT_CONFIG' } : undefined
  const named = explicit === undefined ? inEnvironment : { file: explicit, by: '--config' }
  const search = { cwd, firstFile, named, home: env.HOME ?? env.USERPROFILE }
  const config = await loadConfig(search, (path) => run.files.reads([path]))
  const { holidays, taxonomy, templates, lint, check, report } = config
  run.files.reads([typeof holidays === 'string' ? holidays : undefined, taxonomy, lint?.baseline, check?.baseline, report?.logo])
  if (templates !== undefined) run.files.templates.push(templates)
  run.lang = run.asked ?? config.lang ?? run.lang
  return config
}

/** Files that the user named (`expand`), which are not written over. @throws UserError as `expand` does */
export async function filesNamed(names: readonly string[], { io, files }: Pick<Run, 'io' | 'files'>): Promise<string[]> {
  const named = await (await import('../files/files.ts')).expand(names, io.cwd)
  files.reads(named)
  return named
}

/** The folder of the team's own templates, if the settings name one. @throws UserError for a folder that does not exist */
export async function templatesFolder({ templates }: Config, { cwd }: Io): Promise<string | undefined> {
  if (templates === undefined) return undefined
  const folder = resolve(cwd, templates)
  if (isThere(folder) && statSync(folder).isDirectory()) return folder
  const { noFolder } = await import('../reply/messages/reply.ts')
  throw UserError.of('not-found', noFolder(templates))
}
