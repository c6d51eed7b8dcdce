import { zoneWords } from '../../../time/date-words.ts'
import { isZone } from '../../../time/zone.ts'
import type { Unit } from '../../source.ts'
import { fold } from '../values/words.ts'

/** A column's head, taken apart: what the header text says of zone and unit. */
export interface ColumnHeader {
  index: number
  name: string
  /** for comparing with the names in a source: case, blanks, `_`, `-` and a zone in parentheses do not count */
  key: string
  /** the key without its unit words or scale, for home-made sheets */
  bare: string
  zone?: string
  unit?: Unit
  /** of ratings: from the worst to the best */
  scale?: { low: number; high: number }
}

/** Little words of headings (data da abertura, Datum der Antwort) that one writes and the next leaves out. */
const littleWords = new Set('de da do du des den der die das dos del della dello di la le el van het een'.split(' '))

/** Lower case, no accents, blanks, underscores, hyphens, little words; no byte-order mark, whole or read as text. */
export function key(name: string): string {
  const words = fold(name.replace(/^(\ufeff|ï»¿)/, ''))
    .replace(/(^| )[dl]['’]/g, '$1')
    .split(' ')
  const telling = words.filter((word) => !littleWords.has(word))
  return (telling.length > 0 ? telling : words).join('')
}

/** `(America/New_York)`, `(KST)`, `[UTC]`, `(GMT+9)`, `(UTC+09:00)`, `_utc`: behind the name of a column of times. */
const zoneBehind =
  /\s*[([]([A-Za-z_]+(?:\/[A-Za-z0-9_+-]+){1,2}|[A-Za-z]{3,4}|(?:UTC|GMT)?\s?[+-]\d{1,2}(?::?00)?)[)\]]\s*$|[\s_-](UTC|GMT|KST)$/i

/** The zone that a header names, as IANA calls it; hours from UTC are `Etc/GMT` with the sign turned round. */
function zoneIn(words: string): string | undefined {
  if (/^(utc|gmt)$/i.test(words)) return 'UTC'
  if (words.includes('/')) return isZone(words) ? words : undefined
  const offset = zoneWords[words.toLowerCase()] ?? /[+-]\d{1,2}(?::?00)?$/.exec(words)?.[0]
  const hours = Number(/^[+-]\d{1,2}(?=:?00$|$)/.exec(offset ?? '')?.[0] ?? NaN)
  const zone = hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`
  return Number.isNaN(hours) || !isZone(zone) ? undefined : zone
}

/** `(1-5)`, `(out of 10)`, `(5점 만점)`: the scale of a column of ratings. */
const scaleBehind = /[\s_]*\(?(?:(\d)\s?[-~–]\s?(\d{1,3})|(?:out[ _]of|of|\/)[\s_]?(\d{1,3})|(\d{1,3})점(?: ?만점)?)\)?\s*$/i

function scaleIn(name: string): { low: number; high: number } | undefined {
  const m = scaleBehind.exec(name)
  const high = Number(m?.[2] ?? m?.[3] ?? m?.[4])
  const low = Number(m?.[1] ?? 1)
  return m && high > low && high <= 100 ? { low, high } : undefined
}

/** Words in parentheses that say nothing of a column's content. */
const idle = /\s*\((?:local(?: time)?|yyyy[^)]{0,30}|현지(?: ?시간)?)\)\s*$/i

/** A unit behind a name: `(hours)`, `_hours`, ` in Stunden`. */
const unitBehind = (words: string) => new RegExp(`[\\s_]*[(（_ ](?:(?:in|en|em)[ _])?(?:${words})[)）]?$`, 'i')

const units: readonly [Unit, RegExp][] = [
  ['hms', /[\s_]*\(?h{1,2}:mm(:ss)?\)?$/i],
  ['ms', unitBehind('ms|millis|milliseconds|millisekunden|milisegundos|밀리초')],
  ['s', unitBehind('s|secs?|seconds?|sek|sekunden|secondes|segundos|secondi|seconden|초|秒')],
  ['min', unitBehind('m|mins?|minutes?|minuten|minutos|minuti|분|分|分钟|分鐘')],
  ['h', unitBehind('h|hrs?|hours?|std|stunden|heures|horas|ore|uren|시간|時間|小时|小時')],
  ['d', unitBehind('d|days?|tage|jours|días|dias|giorni|dagen|일|日|天')],
]
const unitWithin = /\bin (seconds|minutes|hours|days)\b/i
const withinUnits = { seconds: 's', minutes: 'min', hours: 'h', days: 'd' } as const

/** Reads a header row. Units come from the header's words, never from the size of the numbers below it. */
export function parseHeaders(names: readonly string[]): ColumnHeader[] {
  return names.map((name, index) => {
    const behind = zoneBehind.exec(name)
    const zone = behind ? zoneIn((behind[1] ?? behind[2])!) : undefined
    const bareName = (zone ? name.replace(zoneBehind, '') : name).replace(idle, '')
    const scale = scaleIn(bareName)
    const found = units.find(([, pattern]) => pattern.test(bareName))
    const within = unitWithin.exec(bareName)?.[1]?.toLowerCase() as keyof typeof withinUnits | undefined
    const unit = within ? withinUnits[within] : found?.[0]
    const bare = found ? bareName.replace(found[1], '') : scale ? bareName.replace(scaleBehind, '') : bareName
    return {
      index,
      name,
      key: key(bareName),
      bare: key(bare),
      ...(zone && { zone }),
      ...(unit && { unit }),
      ...(scale && { scale }),
    }
  })
}
