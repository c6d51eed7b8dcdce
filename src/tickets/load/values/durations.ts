import type { Unit } from '../../source.ts'
import { cellOf, hasBlanks, type Shape } from './cells.ts'

/** What the shapes of a column say of it as a column of durations. */
export interface DurationShapes {
  readable: number
  unreadable: number
  noValues: readonly string[]
  /** some cells have blanks around them */
  blanks: boolean
  /** plain numbers, which need a unit from the header or the source */
  numbers: boolean
  /** some of them with thousands separators */
  grouped: boolean
  /** a comma stands before the decimals: `1,5`, `1.234,5` */
  comma: boolean
  /** `73:05:10`, `2:18`, `1h 5m 0s`, `2 hours 5 minutes`, `1시간 5분` */
  words: boolean
  /** numbers grouped as no locale does, `3,87,16,91,111`: a spreadsheet's damage */
  damaged: boolean
}

const plainNumber = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/
const groupedNumber = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/
const brokenGroups = /^-?\d{1,3}(,\d{1,3}){2,}$/
const clock = /^-?\d{1,5}:\d{2}(:\d{2}(\.\d+)?|(:\d{2})? ?hrs?)$/
const hoursMinutes = /^-?\d{1,5}:\d{2}$/ // or minutes and seconds: only the header or the source can say
const worded = /^(\d+(\.\d+)? ?(days?|d|hours?|hrs?|h|minutes?|mins?|min|m|seconds?|secs?|s|일|시간|분|초) ?)+$/

const commaNumber = /^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/
/** Reads the shapes of a column as durations. `unit`: what the header or the source says. */
export function durationShapes(
  found: readonly Shape[],
  unit: Unit | undefined,
  noValue: (word: string) => boolean,
  comma = false,
): DurationShapes {
  const noValues = new Set<string>()
  let [readable, unreadable, damaged, numbers, grouped, words] = [0, 0, false, false, false, false]
  for (const { example, cells } of found) {
    const cell = example.trim().toLowerCase().replace(/\s+/g, ' ').slice(0, 64)
    if (noValue(cell)) noValues.add(cell)
    else if (comma && commaNumber.test(cell)) [numbers, readable] = [true, readable + cells]
    else if (!comma && plainNumber.test(cell)) [numbers, readable] = [true, readable + cells]
    else if (!comma && groupedNumber.test(cell)) [numbers, grouped, readable] = [true, true, readable + cells]
    else if (clock.test(cell) || worded.test(cell) || (unit === 'hms' && hoursMinutes.test(cell)))
      [words, readable] = [true, readable + cells]
    else [damaged, unreadable] = [damaged || brokenGroups.test(cell), unreadable + cells]
  }
  return { readable, unreadable, noValues: [...noValues], blanks: hasBlanks(found), numbers, grouped, comma, words, damaged }
}

const seconds: Record<Exclude<Unit, 'hms'>, number> = { ms: 0.001, s: 1, min: 60, h: 3600, d: 86_400 }

/** Seconds in a cell, as SQL; NULL where it holds none or cannot be read. A number without a unit is not a duration. */
export function durationSql(sql: string, seen: DurationShapes, unit: Unit | undefined): { cell: string; seconds: string } {
  const cell = cellOf(sql, seen.noValues, seen.blanks)
  const parts: string[] = []
  if (seen.numbers && unit && unit !== 'hms') {
    const plain = `CASE WHEN regexp_full_match(${cell}, '-?\\d{1,3}(,\\d{3})+(\\.\\d+)?') THEN replace(${cell}, ',', '') ELSE ${cell} END`
    const number = seen.comma ? `replace(replace(${cell}, '.', ''), ',', '.')` : seen.grouped ? plain : cell
    parts.push(`try_cast(${number} AS DOUBLE)${seconds[unit] === 1 ? '' : ` * ${seconds[unit]}`}`)
  }
  if (seen.words) {
    const part = (n: number) => `try_cast(split_part(regexp_replace(lower(${cell}), ' ?hrs?$', ''), ':', ${n}) AS DOUBLE)`
    const sign = `(CASE WHEN ${cell} LIKE '-%' THEN -1 ELSE 1 END)`
    parts.push(
      `(CASE WHEN regexp_full_match(lower(${cell}), '-?\\d{1,5}:\\d{2}(:\\d{2}(\\.\\d+)?)?( ?hrs?)?') THEN abs(${part(1)}) * 3600 * ${sign} + ${part(2)} * 60 * ${sign} + coalesce(${part(3)}, 0) * ${sign} END)`,
    )
    const worded = (pattern: string, factor: number) =>
      `coalesce(try_cast(regexp_extract(lower(${cell}), '(\\d+(?:\\.\\d+)?) ?(?:${pattern})', 1) AS DOUBLE), 0) * ${factor}`
    const all = [
      worded('days?|d\\b|일', 86_400),
      worded('hours?|hrs?|h\\b|시간', 3600),
      worded('minutes?|mins?|m\\b|분', 60),
      worded('seconds?|secs?|s\\b|초', 1),
    ]
    parts.push(`(CASE WHEN regexp_matches(lower(${cell}), '^\\d+(\\.\\d+)? ?[a-z일시분초]') THEN ${all.join(' + ')} END)`)
  }
  return { cell, seconds: parts.length === 0 ? 'NULL::DOUBLE' : parts.length === 1 ? parts[0]! : `coalesce(${parts.join(', ')})` }
}
