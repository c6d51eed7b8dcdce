import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { configName } from '../config.ts'
import { EXIT, UserError } from '../errors.ts'
import type { Io } from '../io/io.ts'
import { output, write } from '../io/output.ts'
import { configThere, wroteConfig, wroteTaxonomy } from '../messages/cli.ts'
import { starter } from '../messages/starter.ts'
import { starterTaxonomy } from '../messages/starter-taxonomy.ts'
import type { Lang } from '../text.ts'
import { systemZone } from '../time/zone.ts'

const taxonomyName = 'taxonomy.yaml'

/**
 * `support-kit init`: writes the settings file, and a taxonomy to start from where there is none: a list of tags is work that is
 * never written over. @throws UserError if settings are there and `force` is off
 */
export function runInit(folder: string, force: boolean, lang: Lang, io: Io): number {
  const [config, taxonomy] = [join(folder, configName), join(folder, taxonomyName)]
  if (existsSync(resolve(io.cwd, config)) && !force) throw new UserError(...configThere(config))
  mkdirSync(resolve(io.cwd, folder), { recursive: true })
  write(output('init', config, io.cwd, [])!, starter(systemZone())[lang])
  io.err(`${wroteConfig(config)[lang]}\n`)
  if (existsSync(resolve(io.cwd, taxonomy))) return EXIT.ok
  write(output('init', taxonomy, io.cwd, [])!, starterTaxonomy(lang))
  io.err(`${wroteTaxonomy(taxonomy)[lang]}\n`)
  return EXIT.ok
}
