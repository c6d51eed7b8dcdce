/** The wall clock of a zone, from Intl alone: nothing in common with how the product turns clocks into instants. */

export interface Wall {
  y: number
  m: number
  d: number
  h: number
  min: number
  s: number
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** What the clock on the wall of a zone shows at an instant (epoch ms). */
export function wall(zone: string, at: number): Wall {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(zone, format)
  }
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  return { y: parts.year!, m: parts.month!, d: parts.day!, h: parts.hour!, min: parts.minute!, s: parts.second! }
}

const asUtc = (w: Wall) => Date.UTC(w.y, w.m - 1, w.d, w.h, w.min, w.s)

/** Seconds that the zone's clock is ahead of UTC. */
export const ahead = (zone: string, at: number): number => (asUtc(wall(zone, at)) - Math.floor(at / 1000) * 1000) / 1000

/** `2026-10-05T15:20:00` as the zone's clock shows it. */
export const local = (zone: string, at: number): string => new Date(asUtc(wall(zone, at))).toISOString().slice(0, 19)

/**
 * What is left of an instant that was written without its zone: an hour that the clock shows twice is read as its first pass.
 */
export function withoutZone(zone: string, at: number): number {
  const shown = asUtc(wall(zone, at))
  for (const earlier of [3_600_000, 1_800_000]) if (asUtc(wall(zone, at - earlier)) === shown) return at - earlier
  return at
}

export const two = (n: number) => String(n).padStart(2, '0')
export const toMinute = (at: number) => Math.floor(at / 60_000) * 60_000
export const toSecond = (at: number) => Math.floor(at / 1000) * 1000
