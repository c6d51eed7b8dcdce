import type { Config } from '../config/schemas/config.ts'
import { UserError } from '../errors.ts'
import type { Question } from '../metrics/question.ts'
import { nearest } from '../text/nearest.ts'
import { sourceNames } from '../tickets/source.ts'
import { checkZone, systemZone } from '../time/zone.ts'
import type { ReadingFlags } from './flags.ts'
import { notAPair, unknownMember } from './messages/cli.ts'

/** How to read a ticket export, from flags and settings; flags win. @throws UserError for a value that cannot be understood */
export function readingOptions(flags: ReadingFlags, config: Config): Pick<Question, 'zone' | 'source' | 'map' | 'dateOrder'> {
  const source = flags.source ?? config.source
  return {
    zone: checkZone(flags.zone ?? config.timeZone ?? systemZone()),
    source: source && knownId('--source', source, sourceNames()),
    map: { ...config.map, ...pairs('--map', flags.map) },
    dateOrder: flags.dateOrder,
  }
}

/** The id itself, if it is one of `ids`. @throws UserError that lists them and suggests the nearest */
export function knownId(flag: string, id: string, ids: readonly string[]): string {
  if (ids.includes(id)) return id
  throw new UserError(...unknownMember(flag, id, ids, nearest(id, ids)))
}

/** `created_at=Opened`, as flags give it, into field → header. @throws UserError where there is no `=` */
export function pairs(flag: string, said: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    said.map((pair) => {
      const at = pair.indexOf('=')
      if (at < 1) throw new UserError(...notAPair(flag, pair))
      const header = pair.slice(at + 1).trim()
      return [pair.slice(0, at).trim(), header.replace(/^"(.*)"$/, '$1')]
    }),
  )
}
