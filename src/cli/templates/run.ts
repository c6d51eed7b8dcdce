import { loadConfig } from '../../config/config.ts'
import type { Config } from '../../config/schemas/config.ts'
import type { Io } from '../../terminal/io.ts'
import { printable } from '../../text/printable.ts'
import type { Lang, Text } from '../../text/text.ts'
import { ownFolder } from '../reply/run.ts'
import type { Run } from '../run.ts'
import type { DeskFlags } from './flags.ts'

/** Where templates are looked up, in which language, and who is told. */
export interface Desk {
  config: Config
  /** the team's own */
  folder: string | undefined
  lang: Lang
  io: Io
  tell: (text: Text) => void
}

/** `run.lang` becomes that of the settings, unless `--lang` was said. @throws UserError for settings or a folder that are wrong */
export async function deskOf({ config: named, quiet }: DeskFlags, run: Run): Promise<Desk> {
  const { io } = run
  const config = await loadConfig(io.cwd, undefined, named)
  run.lang = run.asked ?? config.lang ?? run.lang
  const { lang } = run
  const tell = (text: Text) => quiet || io.err(`${printable(text[lang])}\n`)
  return { config, folder: ownFolder(config, io), lang, io, tell }
}
