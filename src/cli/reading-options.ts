import type { Config } from '../config/schemas/config.ts'
import type { Question } from '../metrics/question.ts'
import { sourceNames } from '../tickets/source.ts'
import { checkZone, systemZone } from '../time/zone.ts'
import type { ReadingFlags } from './flags.ts'
import { known } from './known.ts'
import { pairs } from './pairs.ts'

/** How a ticket export is read, as flags and settings say; flags win. @throws UserError for what cannot be understood */
export function readingOf(flags: ReadingFlags, config: Config): Pick<Question, 'zone' | 'source' | 'map' | 'dateOrder'> {
  const source = flags.source ?? config.source
  return {
    zone: checkZone(flags.zone ?? config.timeZone ?? systemZone()),
    source: source && known('--source', source, sourceNames()),
    map: { ...config.map, ...pairs('--map', flags.map) },
    dateOrder: flags.dateOrder,
  }
}
