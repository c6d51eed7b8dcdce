import { describe, expect, it } from 'vitest'
import { UserError } from '../../../src/errors.ts'
import { type Holidays, holidayList, holidaysInCalendar, holidaysInYaml } from '../../../src/time/holidays.ts'

const dates = ({ days }: Holidays) =>
  [...days].sort((a, b) => a - b).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10))

describe('a list of days', () => {
  const seollal = ['2026-02-16', '2026-02-17', '2026-02-18']
  it('has days and ranges, both ends included', async () => {
    expect(dates(holidayList(['2026-10-03', '2026-02-16..2026-02-18', '2026-02-17'], 'holidays'))).toEqual([
      ...seollal,
      '2026-10-03',
    ])
    expect(dates(await holidaysInYaml('# 설날\n- 2026-02-16 .. 2026-02-18\n- 2026-10-03 # 개천절\n', 'off.yaml'))).toEqual([
      ...seollal,
      '2026-10-03',
    ])
    expect(dates(await holidaysInYaml('[]', 'off.yaml'))).toEqual([])
  })
  it.each(['2026-02-30', '2026-2-16', '3 October', '2026-02-18..2026-02-16', '2026-01-01..2027-06-01', '2026-10-03..', ''])(
    '%j is no day',
    (said) => expect(() => holidayList([said], 'holidays')).toThrow(/not a day/),
  )
  it.each(['', 'date: 2026-10-03', '- [2026-10-03]', '- 2026', '- "'])('%j is no list of days', async (text) => {
    await expect(holidaysInYaml(text, 'off.yaml')).rejects.toThrow(/off.yaml is not a list of days/)
  })
})

describe('a calendar', () => {
  const calendar = (...events: string[][]) =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      ...events.flatMap((event) => ['BEGIN:VEVENT', 'SUMMARY:Tea day', ...event, 'END:VEVENT']),
      'END:VCALENDAR',
      '',
    ].join('\r\n')
  const read = (...events: string[][]) => holidaysInCalendar(calendar(...events), 'off.ics')
  const yearly = (rule: string, start = '20261003') => [`DTSTART;VALUE=DATE:${start}`, `RRULE:FREQ=YEARLY${rule}`]

  it('has whole days; the end is not one of them', () => {
    expect(dates(read(['DTSTART;VALUE=DATE:20261003']))).toEqual(['2026-10-03'])
    expect(dates(read(['DTSTART;VALUE=DATE:20260216', 'DTEND;VALUE=DATE:20260219']))).toEqual([
      '2026-02-16',
      '2026-02-17',
      '2026-02-18',
    ])
    expect(dates(read(['dtstart:20261003', 'dtend:20261003']))).toEqual(['2026-10-03'])
  })
  it('repeats on the same date, as long as its rule says', () => {
    expect(dates(read(yearly(''))).slice(0, 3)).toEqual(['2026-10-03', '2027-10-03', '2028-10-03'])
    expect(dates(read(yearly(';COUNT=2')))).toEqual(['2026-10-03', '2027-10-03'])
    expect(dates(read(yearly(';UNTIL=20271231T235959Z')))).toEqual(['2026-10-03', '2027-10-03'])
    expect(dates(read(yearly(';INTERVAL=2;COUNT=2;BYMONTH=10;BYMONTHDAY=3')))).toEqual(['2026-10-03', '2028-10-03'])
    expect(dates(read(yearly(';COUNT=2', '20240229')))).toEqual(['2024-02-29', '2028-02-29'])
    expect(dates(read([...yearly(';COUNT=3'), 'EXDATE;VALUE=DATE:20271003']))).toEqual(['2026-10-03', '2028-10-03'])
  })
  it('leaves out what was cancelled, and the alarms inside an event', () => {
    expect(dates(read(['DTSTART;VALUE=DATE:20261003', 'STATUS:CANCELLED']))).toEqual([])
    const alarm = ['DTSTART;VALUE=DATE:20261003', 'BEGIN:VALARM', 'DURATION:PT15M', 'END:VALARM']
    expect(read(alarm)).toEqual({ days: read(['DTSTART;VALUE=DATE:20261003']).days, unread: [] })
  })
  it.each([
    [['DTSTART:20261003T090000Z', 'DTEND:20261003T100000Z']],
    [['DTSTART;VALUE=DATE:20261003', 'DTEND:20261003T100000Z']],
    [['DTSTART;VALUE=DATE:20261003', 'DURATION:P2D']],
    [['DTSTART;VALUE=DATE:20261332']],
    [['DESCRIPTION:when?']],
    [['DTSTART;VALUE=DATE:20260101', 'DTEND;VALUE=DATE:20290101']],
    [['DTSTART;VALUE=DATE:20261003', 'RRULE:FREQ=MONTHLY']],
    [yearly(';BYMONTH=11;BYDAY=4TH', '20261126')],
    [yearly(';BYMONTH=9')],
    [yearly(';INTERVAL=0')],
  ])('%j is told to be unread, not guessed', (event) => {
    expect(read(event)).toEqual({ days: new Set(), unread: ['Tea day'] })
  })
  it('long lines are folded', () => {
    const folded =
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:a long\n  name\nDTSTART;VALUE=DA\n TE:20261003\nEND:VEVENT\nEND:VCALENDAR'
    expect(dates(holidaysInCalendar(folded, 'off.ics'))).toEqual(['2026-10-03'])
  })
  it('is refused where it is something else', () => {
    expect(() => holidaysInCalendar('- 2026-10-03', 'off.ics')).toThrow(UserError)
  })
})
