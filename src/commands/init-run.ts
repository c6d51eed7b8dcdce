import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { configName } from '../config.ts'
import { EXIT, UserError } from '../errors.ts'
import type { Io } from '../io/io.ts'
import { output, write } from '../io/output.ts'
import { configThere, wroteConfig } from '../messages/cli.ts'
import { starter } from '../messages/starter.ts'
import type { Lang } from '../text.ts'
import { systemZone } from '../time/zone.ts'

/** `support-kit init`: writes the settings file. @throws UserError if one is there and `force` is off */
export function runInit(folder: string, force: boolean, lang: Lang, io: Io): number {
  const file = join(folder, configName)
  if (existsSync(resolve(io.cwd, file)) && !force) throw new UserError(...configThere(file))
  mkdirSync(resolve(io.cwd, folder), { recursive: true })
  write(output('init', file, io.cwd, [])!, starter(systemZone())[lang])
  io.err(`${wroteConfig(file)[lang]}\n`)
  return EXIT.ok
}
