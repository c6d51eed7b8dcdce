import { resolve } from 'node:path'
import type { Config } from '../../config/schemas/config.ts'
import { UserError } from '../../errors.ts'
import { isThere } from '../../files/files.ts'
import { smallText } from '../../files/small-file.ts'
import type { Question } from '../../metrics/question.ts'
import { dayNumber, parseHours, parseSchedules } from '../../time/business-hours.ts'
import { holidaysInCalendar } from '../../time/holiday-calendar.ts'
import { type Holidays, holidayList, holidaysInYaml } from '../../time/holidays.ts'
import { eventsNotRead, holidaysOfWhat, noHolidayFile } from '../../time/messages/business.ts'
import { checkZone } from '../../time/zone.ts'

/**
 * Business hours with their holidays and exceptions, from flags and settings; a flag takes the place of its setting.
 * @throws UserError for what cannot be read, and for `--holidays` without business hours
 */
export async function businessCalendar(
  flags: { businessHours?: string; holidays?: string },
  config: Config,
  cwd: string,
): Promise<Pick<Question, 'businessHours' | 'warnings'>> {
  const hours = flags.businessHours ?? config.businessHours
  if (hours === undefined) throw new UserError(...holidaysOfWhat)
  const { zone, schedules } = parseSchedules(hours, flags.businessHours === undefined ? 'businessHours' : '--business-hours')
  const off = flags.holidays ?? config.holidays ?? []
  const holidays =
    typeof off === 'string'
      ? await holidaysIn(off, cwd, flags.holidays === undefined ? 'holidays' : '--holidays')
      : holidayList(off, 'holidays')
  const exceptions = Object.entries(config.exceptions ?? {}).map(
    ([date, ownHours]) => [dayNumber(date), parseHours(ownHours, `exceptions: ${date}`)] as const,
  )
  return {
    businessHours: {
      zone: zone === undefined ? undefined : checkZone(zone),
      schedules: schedules.map((schedule) => ({ ...schedule, ...(schedule.zone && { zone: checkZone(schedule.zone) }) })),
      holidays: holidays.days,
      exceptions: new Map(exceptions),
    },
    warnings:
      holidays.unread.length > 0
        ? [{ code: 'holidays-not-read', text: eventsNotRead(String(off), holidays.unread), count: holidays.unread.length }]
        : [],
  }
}

async function holidaysIn(name: string, cwd: string, where: string): Promise<Holidays> {
  const path = resolve(cwd, name)
  if (!isThere(path)) throw UserError.of('not-found', noHolidayFile(where, name))
  const text = await smallText(name, path)
  return /\.ics$/i.test(name) ? holidaysInCalendar(text, name) : holidaysInYaml(text, name)
}
