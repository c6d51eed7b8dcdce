import { resolve } from 'node:path'
import type { Config } from '../config/schemas/config.ts'
import { UserError } from '../errors.ts'
import { isThere } from '../files/files.ts'
import { smallText } from '../files/small-file.ts'
import type { Question } from '../metrics/question.ts'
import { canAsk } from '../terminal/io.ts'
import { nearest } from '../text/nearest.ts'
import type { FileOptions } from '../tickets/probe/source-file.ts'
import { sourceNames } from '../tickets/source.ts'
import { checkZone, systemZone } from '../time/zone.ts'
import type { FileFlags, ReadingFlags } from './flags.ts'
import { noPasswordFile, notAPair, passwordOf, unknownMember } from './messages/cli.ts'
import type { Run } from './run.ts'

/** How to read a ticket export, from flags and settings; flags win. @throws UserError for a value that cannot be understood */
export function readingOptions(
  flags: Pick<ReadingFlags, 'source' | 'map' | 'dateOrder' | 'decimal' | 'zone'>,
  config: Config,
): Pick<Question, 'zone' | 'source' | 'map' | 'dateOrder' | 'decimal'> {
  const source = flags.source ?? config.source
  return {
    zone: checkZone(flags.zone ?? config.timeZone ?? systemZone(), (zone) => nearest(zone, Intl.supportedValuesOf('timeZone'))),
    source: source && knownId('--source', source, sourceNames()),
    map: { ...config.map, ...pairs('--map', flags.map) },
    dateOrder: flags.dateOrder,
    decimal: flags.decimal ?? config.decimal,
  }
}

/**
 * How exports are opened, from flags and settings. The password of a workbook is looked for when one is locked, once a run: in
 * `--password-file`, in the environment, else on the terminal, unless `input` is false.
 * @throws UserError for a password file that cannot be read
 */
export async function fileOptions(flags: FileFlags & { input?: boolean }, config: Config, run: Run): Promise<FileOptions> {
  const { cwd, stdin } = run.io
  const given = flags.passwordFile === undefined ? run.io.env.SUPPORT_KIT_PASSWORD : await firstLine(flags.passwordFile, cwd)
  let answer: Promise<string | undefined> | undefined
  const password = () => {
    answer ??= given !== undefined || flags.input === false ? Promise.resolve(given) : askPassword(run)
    return answer
  }
  return { cwd, stdin, encoding: flags.encoding ?? config.encoding, workbook: { sheet: flags.sheet, password } }
}

async function firstLine(file: string, cwd: string): Promise<string> {
  const path = resolve(cwd, file)
  if (!isThere(path)) throw UserError.of('not-found', noPasswordFile(file))
  return (await smallText(file, path)).split(/\r?\n/, 1)[0]!
}

async function askPassword({ io, lang }: Run): Promise<string | undefined> {
  if (!canAsk(io)) return undefined
  const { prompts } = await import('../terminal/prompt.ts')
  return (await prompts(io, lang)).password({ message: passwordOf[lang] })
}

/** The id itself, if it is one of `ids`. @throws UserError that lists them and suggests the nearest */
export function knownId(flag: string, id: string, ids: readonly string[]): string {
  if (ids.includes(id)) return id
  throw new UserError(...unknownMember(flag, id, ids, nearest(id, ids)))
}

/** `created_at=Opened`, as flags give it, into field → header. @throws UserError where there is no `=` */
export function pairs(flag: string, written: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    written.map((pair) => {
      const at = pair.indexOf('=')
      if (at < 1) throw new UserError(...notAPair(flag, pair))
      const header = pair.slice(at + 1).trim()
      return [pair.slice(0, at).trim(), header.replace(/^"(.*)"$/, '$1')]
    }),
  )
}
