import { UserError } from '../errors.ts'
import { dayNumber } from './business-hours.ts'
import { notADay, notAList } from './messages/business.ts'

/** Holidays as day numbers (see `dayNumber`), and the names of calendar events that could not be read as holidays. */
export interface Holidays {
  days: ReadonlySet<number>
  unread: readonly string[]
}

export const longestRange = 366
const ranged = /^(\d{4}-\d{2}-\d{2})(?:\s*\.\.\s*(\d{4}-\d{2}-\d{2}))?$/

/** Days and ranges, `2026-10-03` and `2026-02-16..2026-02-18`, both ends included. @throws UserError for anything else */
export function holidayList(list: readonly string[], where: string): Holidays {
  const days = list.flatMap((item) => {
    const found = ranged.exec(item.trim())
    const [first, last] = found ? [dayOf(found[1]!), dayOf(found[2] ?? found[1]!)] : []
    const length = first === undefined || last === undefined ? 0 : last - first + 1
    if (!(length > 0 && length <= longestRange)) throw new UserError(...notADay(where, item))
    return Array.from({ length }, (_, i) => first! + i)
  })
  return { days: new Set(days), unread: [] }
}

/** The number of a day; undefined for a day that no calendar has, such as 2026-02-30. */
export function dayOf(date: string): number | undefined {
  const number = dayNumber(date)
  return !Number.isNaN(number) && isoDay(number) === date ? number : undefined
}

/** A day number as `2026-10-03`. */
export const isoDay = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10)

/** A YAML list of days and ranges. @throws UserError for YAML that is none */
export async function holidaysInYaml(text: string, file: string): Promise<Holidays> {
  const { readYamlValue } = await import('../text/syntax/yaml-value.ts')
  const { value: list } = readYamlValue(text)
  if (!Array.isArray(list) || !list.every((item) => typeof item === 'string'))
    throw UserError.of('unreadable-file', notAList(file))
  return holidayList(list, file)
}
