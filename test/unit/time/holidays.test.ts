import { describe, expect, it } from 'vitest'
import { UserError } from '../../../src/errors.ts'
import { holidaysInCalendar } from '../../../src/time/holiday-calendar.ts'
import { type Holidays, holidayList, holidaysInYaml } from '../../../src/time/holidays.ts'

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

  it('has whole days; the end is not one of them', async () => {
    expect(dates(await read(['DTSTART;VALUE=DATE:20261003']))).toEqual(['2026-10-03'])
    expect(dates(await read(['DTSTART;VALUE=DATE:20260216', 'DTEND;VALUE=DATE:20260219']))).toEqual([
      '2026-02-16',
      '2026-02-17',
      '2026-02-18',
    ])
    expect(dates(await read(['dtstart:20261003', 'dtend:20261003']))).toEqual(['2026-10-03'])
  })
  it('repeats on the same date, as long as its rule says', async () => {
    expect(dates(await read(yearly(''))).slice(0, 3)).toEqual(['2026-10-03', '2027-10-03', '2028-10-03'])
    expect(dates(await read(yearly(';COUNT=2')))).toEqual(['2026-10-03', '2027-10-03'])
    expect(dates(await read(yearly(';UNTIL=20271231T235959Z')))).toEqual(['2026-10-03', '2027-10-03'])
    expect(dates(await read(yearly(';INTERVAL=2;COUNT=2;BYMONTH=10;BYMONTHDAY=3')))).toEqual(['2026-10-03', '2028-10-03'])
    expect(dates(await read(yearly(';COUNT=2', '20240229')))).toEqual(['2024-02-29', '2028-02-29'])
    expect(dates(await read([...yearly(';COUNT=3'), 'EXDATE;VALUE=DATE:20271003']))).toEqual(['2026-10-03', '2028-10-03'])
  })
  it('leaves out what was cancelled, and the alarms inside an event', async () => {
    expect(dates(await read(['DTSTART;VALUE=DATE:20261003', 'STATUS:CANCELLED']))).toEqual([])
    const alarm = ['DTSTART;VALUE=DATE:20261003', 'BEGIN:VALARM', 'DURATION:PT15M', 'END:VALARM']
    expect(await read(alarm)).toEqual({ days: (await read(['DTSTART;VALUE=DATE:20261003'])).days, unread: [] })
  })
  it.each([
    [['DTSTART:20261003T090000Z', 'DTEND:20261003T100000Z']],
    [['DTSTART;VALUE=DATE:20261003', 'DTEND:20261003T100000Z']],
    [['DTSTART;VALUE=DATE:20261003', 'DURATION:PT36H']],
    [['DTSTART;VALUE=DATE:20261332']],
    [['DESCRIPTION:when?']],
    [['DTSTART;VALUE=DATE:20260101', 'DTEND;VALUE=DATE:20290101']],
    [['DTSTART;VALUE=DATE:20261003', 'RRULE:FREQ=SECONDLY']],
    [['DTSTART;VALUE=DATE:20261003', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30']],
    [['DTSTART;VALUE=DATE:00010101', 'RRULE:FREQ=DAILY']],
    [['DTSTART;VALUE=DATE:20261003', 'RDATE:20261004T090000Z']],
    [yearly(';BYMONTH=2;BYMONTHDAY=30')],
    [yearly(';BYMONTH=9')],
    [yearly(';INTERVAL=0')],
  ])('%j is told to be unread, not guessed', async (event) => {
    expect(await read(event)).toEqual({ days: new Set(), unread: ['Tea day'] })
  })
  it('long lines are folded', async () => {
    const folded =
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:a long\n  name\nDTSTART;VALUE=DA\n TE:20261003\nEND:VEVENT\nEND:VCALENDAR'
    expect(dates(await holidaysInCalendar(folded, 'off.ics'))).toEqual(['2026-10-03'])
  })
  it('is refused where it is something else', async () => {
    await expect(holidaysInCalendar('- 2026-10-03', 'off.ics')).rejects.toThrow(UserError)
  })
  const from = (first: string, last: string, found: string[]) => found.filter((day) => first <= day && day <= last)

  it.each([
    ['Thanksgiving', yearly(';BYMONTH=11;BYDAY=4TH', '20241128'), '2024-11-28 2025-11-27 2026-11-26 2027-11-25 2028-11-23'],
    [
      'UK summer bank holiday',
      yearly(';BYMONTH=8;BYDAY=-1MO', '20240826'),
      '2024-08-26 2025-08-25 2026-08-31 2027-08-30 2028-08-28',
    ],
    ['Good Friday', yearly(';BYEASTER=-2', '20240329'), '2024-03-29 2025-04-18 2026-04-03 2027-03-26 2028-04-14'],
    [
      'first working day',
      yearly(';BYMONTH=1;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1', '20240101'),
      '2024-01-01 2025-01-01 2026-01-01 2027-01-01 2028-01-03',
    ],
    [
      'listed Seollal',
      ['DTSTART;VALUE=DATE:20240210', 'RDATE;VALUE=DATE:20250129,20260217', 'RDATE:20270207'],
      '2024-02-10 2025-01-29 2026-02-17 2027-02-07',
    ],
    ['three days', ['DTSTART;VALUE=DATE:20260216', 'DURATION:P3D'], '2026-02-16 2026-02-17 2026-02-18'],
    ['monthly', ['DTSTART;VALUE=DATE:20260131', 'RRULE:FREQ=MONTHLY;COUNT=3'], '2026-01-31 2026-03-31 2026-05-31'],
  ])('reads %s', async (_, event, days) => {
    const { unread, ...found } = await read(event)
    expect(unread).toEqual([])
    expect(from('2024-01-01', '2028-12-31', dates({ ...found, unread }))).toEqual(days.split(' '))
  })

  it('moves and cancels single days of a series', async () => {
    const series = ['UID:tea', ...yearly(';COUNT=4')]
    const moved = ['UID:tea', 'RECURRENCE-ID;VALUE=DATE:20271003', 'DTSTART;VALUE=DATE:20271004']
    const cancelled = ['UID:tea', 'RECURRENCE-ID;VALUE=DATE:20281003', 'DTSTART;VALUE=DATE:20281003', 'STATUS:CANCELLED']
    expect(dates(await read(series, moved, cancelled))).toEqual(['2026-10-03', '2027-10-04', '2029-10-03'])
  })

  it('gives up on a file full of rules that find no day', async () => {
    const hostile = Array.from({ length: 300 }, () => yearly(';BYEASTER=400', '20261003'))
    expect((await read(...hostile)).unread).toHaveLength(300)
  }, 60_000)

  it('ends with the year 2100, and with a number of days', async () => {
    expect(dates(await read(yearly(''))).at(-1)).toBe('2100-10-03')
    const daily = ['DTSTART;VALUE=DATE:20260101', 'DURATION:P366D', 'RRULE:FREQ=DAILY']
    expect((await read(daily)).unread).toEqual(['Tea day'])
  })
})
