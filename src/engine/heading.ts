import type { Unit } from '../source.ts'
import { isZone } from '../time/zone.ts'

/** A column's head, taken apart: what the header text says of zone and unit. */
export interface Heading {
  index: number
  name: string
  /** for comparing with the names in a source: case, blanks, `_`, `-` and a zone in parentheses do not count */
  key: string
  /** the key without its unit words, for home-made sheets */
  bare: string
  zone?: string
  unit?: Unit
}

/** NFC, lower case, no blanks, underscores, hyphens; no byte-order mark, whole or read as text. */
export const key = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/^(\ufeff|ï»¿)/, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, '')

const zoneBehind = /\s*\(([A-Za-z_]+(?:\/[A-Za-z0-9_+-]+){1,2}|UTC|GMT)\)\s*$/

const units: readonly [Unit, RegExp][] = [
  ['hms', /[\s_]*\(?h{1,2}:mm(:ss)?\)?$/i],
  ['ms', /[\s_]*[(_ ](?:in )?(?:ms|millis|milliseconds|밀리초)\)?$/i],
  ['s', /[\s_]*[(_ ](?:in )?(?:s|secs?|seconds?|초)\)?$/i],
  ['min', /[\s_]*[(_ ](?:in )?(?:m|mins?|minutes?|분)\)?$/i],
  ['h', /[\s_]*[(_ ](?:in )?(?:h|hrs?|hours?|시간)\)?$/i],
  ['d', /[\s_]*[(_ ](?:in )?(?:d|days?|일)\)?$/i],
]
const unitWithin = /\bin (seconds|minutes|hours|days)\b/i
const withinUnits = { seconds: 's', minutes: 'min', hours: 'h', days: 'd' } as const

/** Reads a header row. Units come from the header's words, never from the size of the numbers below it. */
export function headings(names: readonly string[]): Heading[] {
  return names.map((name, index) => {
    const zone = zoneBehind.exec(name)?.[1]
    const known = zone !== undefined && isZone(zone)
    const bareName = known ? name.replace(zoneBehind, '') : name
    const found = units.find(([, pattern]) => pattern.test(bareName))
    const within = unitWithin.exec(bareName)?.[1]?.toLowerCase() as keyof typeof withinUnits | undefined
    const unit = found?.[0] ?? (within && withinUnits[within])
    const bare = found ? bareName.replace(found[1], '') : bareName
    return { index, name, key: key(bareName), bare: key(bare), ...(known && { zone }), ...(unit && { unit }) }
  })
}
