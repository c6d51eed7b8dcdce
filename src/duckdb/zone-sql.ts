import type { Offsets, Transition } from '../time/zone.ts'

const stamp = (ms: number) => `TIMESTAMP '${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')}'`
const shift = (expression: string, seconds: number) =>
  seconds === 0 ? expression : `${expression} ${seconds > 0 ? '+' : '-'} INTERVAL ${Math.abs(seconds)} SECOND`

function piecewise(expression: string, { first, transitions }: Offsets, edge: (t: Transition) => number, sign: 1 | -1): string {
  if (transitions.length === 0) return `(${shift(expression, sign * first)})`
  const cases = transitions.map((t) => `WHEN ${expression} < ${stamp(edge(t))} THEN ${shift(expression, sign * t.before)}`)
  return `(CASE ${cases.join(' ')} WHEN ${expression} IS NOT NULL THEN ${shift(expression, sign * transitions.at(-1)!.after)} END)`
}

/** Instant → wall clock of a zone, as SQL over a TIMESTAMP expression. Exact inside the span of the offsets. */
export const toWall = (expression: string, zone: Offsets): string => piecewise(expression, zone, (t) => t.at, 1)

/**
 * Wall clock of a zone → instant. Ambiguous: the first pass; nonexistent: forward by the gap. Both come from holding on to the
 * offset before the change until the wall clock is past what either offset would show.
 */
export const toInstant = (expression: string, zone: Offsets): string =>
  piecewise(expression, zone, (t) => t.at + Math.max(t.before, t.after) * 1000, -1)

const between = (
  expression: string,
  changes: readonly Transition[],
  from: (t: Transition) => number,
  to: (t: Transition) => number,
) =>
  changes
    .map((t) => `(${expression} >= ${stamp(t.at + from(t) * 1000)} AND ${expression} < ${stamp(t.at + to(t) * 1000)})`)
    .join(' OR ') || 'false'

/** Wall clock times that occur twice. */
export const isAmbiguous = (expression: string, { transitions }: Offsets): string =>
  between(
    expression,
    transitions.filter((t) => t.after < t.before),
    (t) => t.after,
    (t) => t.before,
  )

/** Wall clock times that do not occur. */
export const isNonexistent = (expression: string, { transitions }: Offsets): string =>
  between(
    expression,
    transitions.filter((t) => t.after > t.before),
    (t) => t.before,
    (t) => t.after,
  )

/** ISO 8601 with the offset, to the second: `2026-10-31T23:59:58+09:00`, of an instant and its wall clock in a zone. */
export function isoSql(instant: string, wall: string): string {
  const minutes = `((epoch_ms(${wall}) - epoch_ms(${instant})) // 60000)`
  return `(strftime(${wall}, '%Y-%m-%dT%H:%M:%S') || CASE WHEN ${minutes} < 0 THEN '-' ELSE '+' END || printf('%02d:%02d', abs(${minutes}) // 60, abs(${minutes}) % 60))`
}
