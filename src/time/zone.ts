import { UserError } from '../errors.ts'

/** A change of a zone's offset from UTC: at an instant (epoch ms), from `before` to `after` (seconds east of UTC). */
export interface Transition {
  at: number
  before: number
  after: number
}

/** The offsets of a zone over a span: the one it starts with, and each change in it. */
export interface Offsets {
  zone: string
  first: number
  transitions: readonly Transition[]
}

const formats = new Map<string, Intl.DateTimeFormat>()

function format(zone: string): Intl.DateTimeFormat {
  let found = formats.get(zone)
  if (!found) {
    const parts = {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    } as const
    found = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', era: 'short', ...parts })
    formats.set(zone, found)
  }
  return found
}

/** Whether the name is one that `Intl` (and so IANA) knows. */
export function isZone(zone: string): boolean {
  if (zone === 'UTC') return true
  try {
    format(zone)
    return true
  } catch {
    return false
  }
}

/** The zone itself. @param near the one that was likely meant @throws UserError if `Intl` does not know it */
export function checkZone(zone: string, near: (zone: string) => string | undefined = () => undefined): string {
  if (isZone(zone)) return zone
  const meant = near(zone)
  throw new UserError(
    { en: `"${zone}" is not a time zone.`, ko: `"${zone}"은(는) 시간대 이름이 아닙니다.` },
    {
      en: `${meant ? `Did you mean ${meant}? ` : ''}Use an IANA name: Asia/Seoul, America/New_York, UTC.`,
      ko: `${meant ? `비슷한 이름이 있습니다: ${meant}. ` : ''}IANA 이름을 써 주세요: Asia/Seoul, America/New_York, UTC.`,
    },
  )
}

/** The zone of this machine. */
export const systemZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** The wall clock (epoch ms as if UTC) of this machine's zone at an instant (epoch ms), without Intl's 15 ms to wake up. */
export const systemWall = (at: number): number => at - new Date(at).getTimezoneOffset() * 60_000

/** Seconds east of UTC at an instant (epoch ms). */
export function offsetAt(zone: string, at: number): number {
  if (zone === 'UTC') return 0 // most of the time, and without Intl's 15 ms to wake up
  const part: Record<string, number> = {}
  for (const { type, value } of format(zone).formatToParts(at)) part[type] = Number(value)
  const wall = Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!, part.second!)
  return Math.round((wall - Math.floor(at / 1000) * 1000) / 1000)
}

/** Whether a zone has had one offset since 1990 and is to keep it: Asia/Seoul, UTC. Looks at every tenth week: no change of the clocks is undone sooner and for good. */
export function isFixed(zone: string): boolean {
  if (zone === 'UTC') return true
  const [end, tenWeeks] = [Date.UTC(2040, 0), 70 * 86_400_000]
  const first = offsetAt(zone, settled)
  for (let at = settled; at < end; at += tenWeeks) if (offsetAt(zone, at) !== first) return false
  return true
}

/** From when on a zone must have had one offset to be fixed: no export is older. */
const settled = Date.UTC(1990, 0)

/** The offset of a fixed zone. Not the one of 1970, which was another in Singapore, Kuala Lumpur and Monrovia. */
export const fixedOffsets = (zone: string): Offsets => ({ zone, first: offsetAt(zone, settled), transitions: [] })

/** No zone changes twice within a week, so a week's step misses nothing. */
const step = 7 * 86_400_000

/**
 * Every change of offset between two instants (epoch ms), found by bisection over `Intl`, exact to the second.
 * The span is widened by two days on both sides, for wall clock times near its edges.
 */
export function offsets(zone: string, from: number, to: number): Offsets {
  const start = Math.floor(from / 1000) * 1000 - 2 * 86_400_000
  const first = offsetAt(zone, start)
  const transitions: Transition[] = []
  let before = first
  for (let at = start; at < to + 2 * 86_400_000; at += step) {
    const after = offsetAt(zone, at + step)
    if (after === before) continue
    let [low, high] = [at, at + step]
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000
      if (offsetAt(zone, middle) === before) low = middle
      else high = middle
    }
    transitions.push({ at: high, before, after })
    before = after
  }
  return { zone, first, transitions }
}

/** The wall clock (epoch ms as if UTC) of an instant (epoch ms) inside the span of the offsets. */
export const wallOf = ({ first, transitions }: Offsets, at: number): number =>
  at + (transitions.findLast((t) => at >= t.at)?.after ?? first) * 1000

/** An instant on the wall clock of a zone, ISO 8601 with its offset: `2026-09-01T00:00:00+09:00`. */
export function isoIn(zone: string, at: number): string {
  const offset = offsetAt(zone, at)
  const sign = offset < 0 ? '-' : '+'
  const minutes = Math.abs(Math.trunc(offset / 60))
  const two = (n: number) => String(n).padStart(2, '0')
  return `${new Date(at + offset * 1000).toISOString().slice(0, 19)}${sign}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`
}

/**
 * The instant (epoch ms) of a wall clock time (epoch ms as if UTC). An ambiguous time is its first pass; a nonexistent one
 * moves forward by the gap: both are what the offset before the change gives.
 */
export const instantOf = (zone: string, wall: number): number =>
  instantIn(offsets(zone, wall - 86_400_000, wall + 86_400_000), wall)

/** The same, inside the span of the offsets. */
export const instantIn = ({ first, transitions }: Offsets, wall: number): number =>
  wall - (transitions.findLast((t) => wall >= t.at + Math.max(t.before, t.after) * 1000)?.after ?? first) * 1000
