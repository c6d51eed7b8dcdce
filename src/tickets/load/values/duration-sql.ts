import { text } from '../../../duckdb/sql.ts'
import { durationUnits, unitSeconds } from '../../lexicons/duration.ts'
import type { Unit } from '../../source.ts'
import { cellOf } from './cells.ts'
import type { DurationShapes } from './durations.ts'
import { type SheetDays, sheetSeconds } from './sheet-durations.ts'

const seconds: Record<Exclude<Unit, 'hms'>, number> = { ms: 0.001, s: 1, min: 60, h: 3600, d: 86_400 }

/** Three centuries: more seconds than that are a slip, or no number at all (`inf`, `nan`). */
const longest = 1e10

/** Seconds in a cell, as SQL; NULL where it holds none or cannot be read. A number without a unit is not a duration. */
export function durationSql(
  sql: string,
  seen: DurationShapes,
  unit: Unit | undefined,
  sheet: SheetDays | undefined,
): { cell: string; seconds: string } {
  const cell = cellOf(sql, seen.noValues, seen.blanks)
  const parts: string[] = []
  if (seen.numbers && unit && unit !== 'hms') {
    const plain = `CASE WHEN regexp_full_match(${cell}, '-?\\d{1,3}(,\\d{3})+(\\.\\d+)?') THEN replace(${cell}, ',', '') ELSE ${cell} END`
    const number = seen.comma ? `replace(replace(${cell}, '.', ''), ',', '.')` : seen.grouped ? plain : cell
    parts.push(`try_cast(${number} AS DOUBLE)${seconds[unit] === 1 ? '' : ` * ${seconds[unit]}`}`)
  }
  if (seen.sheet && sheet) parts.push(sheetSeconds(cell, sheet))
  if (seen.words) parts.push(clockSeconds(cell), wordSeconds(cell))
  if (parts.length === 0) return { cell, seconds: 'NULL::DOUBLE' }
  const read = parts.length === 1 ? parts[0]! : `coalesce(${parts.join(', ')})`
  return { cell, seconds: `(CASE WHEN abs(${read}) <= ${longest} THEN ${read} END)` }
}

/** `73:05:10`, `2:18`, and days before it: `1.02:00:00`, `1 02:00:00`. */
function clockSeconds(cell: string): string {
  const at = '^-?(?:(\\d{1,4})[. ])?(\\d{1,5}):(\\d{2})(?::(\\d{2}(?:[.,]\\d+)?))?(?: ?hrs?)?$'
  const part = (group: number) => `try_cast(replace(regexp_extract(lower(${cell}), ${text(at)}, ${group}), ',', '.') AS DOUBLE)`
  return `(CASE WHEN regexp_matches(lower(${cell}), ${text(at)}) THEN (CASE WHEN ${cell} LIKE '-%' THEN -1 ELSE 1 END)
    * (coalesce(${part(1)}, 0) * 86400 + ${part(2)} * 3600 + ${part(3)} * 60 + coalesce(${part(4)}, 0)) END)`
}

/** `1h 5m 0s`, `2 hours 5 minutes`, `1 Tag 2 Stunden`, `1 days 02:00:00`, `1h30`; `P1DT2H` is such a row of parts once P and T are gone. */
function wordSeconds(cell: string): string {
  const low = `regexp_replace(regexp_replace(lower(${cell}), '^(-?)p([0-9.,]+[wd])?t?', '\\1\\2 '), '(\\d ?h ?\\d{1,2})$', '\\1m')`
  const part = (words: string) => {
    const number = `regexp_extract(${low}, ${text(`(\\d[\\d.,]*) ?(?:${words})(?:[^\\p{L}]|$)`)}, 1)`
    return `coalesce(try_cast(CASE WHEN regexp_full_match(${number}, '\\d{1,3}(,\\d{3})+') THEN replace(${number}, ',', '') ELSE replace(${number}, ',', '.') END AS DOUBLE), 0)`
  }
  const units = (Object.keys(durationUnits) as (keyof typeof durationUnits)[]).map(
    (unit) => `${part(durationUnits[unit])} * ${unitSeconds[unit]}`,
  )
  const behind = (group: number) =>
    `coalesce(try_cast(replace(regexp_extract(${low}, '[+ ](\\d{1,2}):(\\d{2})(?::(\\d{2}(?:[.,]\\d+)?))?$', ${group}), ',', '.') AS DOUBLE), 0)`
  const sign = `(CASE WHEN ${cell} LIKE '-%' THEN -1 ELSE 1 END)`
  return `(CASE WHEN regexp_matches(${low}, '^[- ]*\\d[\\d.,]* ?\\p{L}') THEN (${units.join(' + ')}) * ${sign} + ${behind(1)} * 3600 + ${behind(2)} * 60 + ${behind(3)} END)`
}
