import { durationJoints, durationUnits } from '../../lexicons/duration.ts'
import type { Unit } from '../../source.ts'
import { hasBlanks, type Shape } from './cells.ts'
import { isSheetClock, isSheetDay } from './sheet-durations.ts'

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
  /** `73:05:10`, `2:18`, `1h 5m 0s`, `2 hours 5 minutes`, `1시간 5분`, `1 days 02:00:00`, `PT30M` */
  words: boolean
  /** `1/1/1900 2:16:00 AM`: a spreadsheet's way to show 26 hours and 16 minutes */
  sheet: boolean
  /** numbers grouped as no locale does, `3,87,16,91,111`: a spreadsheet's damage */
  damaged: boolean
  /** a cell that cannot be read */
  example: string | undefined
}

const plainNumber = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/
const groupedNumber = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/
const brokenGroups = /^-?\d{1,3}(,\d{1,3}){2,}$/
const commaNumber = /^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/
const clock = /^-?\d{1,5}:\d{2}(:\d{2}([.,]\d+)?|(:\d{2})? ?hrs?)$/
const hoursMinutes = /^-?\d{1,5}:\d{2}$/ // or minutes and seconds: only the header or the source can say
/** .NET's and SQL's days before a clock */
const daysAndClock = /^-?\d{1,4}[. ]\d{2}:\d{2}:\d{2}([.,]\d+)?$/
const iso = /^-?p(?=.*\d)(\d+w)?(\d+(\.\d+)?d)?(t(\d+(\.\d+)?h)?(\d+(\.\d+)?m)?(\d+([.,]\d+)?s)?)?$/
const part = `\\d[\\d.,]* ?(?:${Object.values(durationUnits).join('|')})\\.?(?![\\p{L}])`
const worded = new RegExp(
  `^-?${part}(?:,? ?(?:(?:${durationJoints}) )?${part})*(?:,? [+]?\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?)?$|^\\d+ ?h ?\\d{1,2}$`,
  'u',
)

/** Reads the shapes of a column as durations. `unit`: what the header or the source says. */
export function durationShapes(
  found: readonly Shape[],
  unit: Unit | undefined,
  noValue: (word: string) => boolean,
  comma = false,
): DurationShapes {
  const noValues = new Set<string>()
  let [readable, unreadable, damaged, numbers, grouped, words] = [0, 0, false, false, false, false]
  const sheet: { cells: number; day: boolean; example: string }[] = []
  let example: string | undefined
  for (const { example: own, cells } of found) {
    const cell = own.trim().toLowerCase().replace(/\s+/g, ' ').slice(0, 64)
    if (noValue(cell)) noValues.add(cell)
    else if (comma && commaNumber.test(cell)) [numbers, readable] = [true, readable + cells]
    else if (!comma && plainNumber.test(cell)) [numbers, readable] = [true, readable + cells]
    else if (!comma && groupedNumber.test(cell)) [numbers, grouped, readable] = [true, true, readable + cells]
    else if ([clock, worded, iso, daysAndClock].some((form) => form.test(cell)) || (unit === 'hms' && hoursMinutes.test(cell)))
      [words, readable] = [true, readable + cells]
    else if (isSheetDay(cell) || isSheetClock(cell)) sheet.push({ cells, day: isSheetDay(cell), example: own })
    else [damaged, unreadable, example] = [damaged || brokenGroups.test(cell), unreadable + cells, example ?? own]
  }
  // alone they may as well be days that mean "never", or times of day
  const durations = sheet.length > 0 && sheet.some(({ day }) => day) && (words || unit !== undefined)
  for (const { cells, example: own } of sheet) {
    if (durations) readable += cells
    else [unreadable, example] = [unreadable + cells, example ?? own]
  }
  const seen = { readable, unreadable, noValues: [...noValues], blanks: hasBlanks(found), numbers, grouped, comma, words }
  return { ...seen, sheet: durations, damaged, example }
}
