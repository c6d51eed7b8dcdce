import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

const first = async (header: string, values: readonly string[]) => {
  const { rows, warnings } = await read(
    `ticket id,created at,status,${header}\n${values.map((v, i) => `T-${i},2026-10-0${i + 1} 10:00,open,"${v}"`).join('\n')}\n`,
  )
  return { seconds: rows.map((r) => r.first_response_s), warnings: warnings.map((w) => w.code) }
}

describe('a duration has the unit of its header', () => {
  it.each([
    ['first response (minutes)', ['90', '0.5'], [5400, 30]],
    ['first_response_minutes', ['90', '0.5'], [5400, 30]],
    ['first response time (s)', ['90', '0'], [90, 0]],
    ['first response time (in hrs)', ['1.5', '48'], [5400, 172_800]],
    ['First response time (HH:mm:ss)', ['73:05:10', '00:00:42'], [263_110, 42]],
    ['First response time (h:mm)', ['2:18', '0:05'], [8280, 300]],
    ['first response (days)', ['2', '0.25'], [172_800, 21_600]],
    ['first response', ['1h 5m 0s', '0h 0m 9s'], [3900, 9]],
    ['first response', ['2 hours 5 minutes', '3 days'], [7500, 259_200]],
    ['최초응답시간(분)', ['15', '1,440'], [900, 86_400]],
    ['최초응답시간', ['1시간 5분', '30초'], [3900, 30]],
    // a comma before the decimals, wherever one cell of the column gives it away
    ['first response (hours)', ['1,5', '0,25'], [5400, 900]],
    ['first response (hours)', ['1,250', '0,500'], [4500, 1800]],
    ['first response (minutes)', ['1.440,5', '10'], [86_430, 600]],
    ['first response (seconds)', ['1,440', '1,250.5'], [1440, 1250.5]],
    // what programs write
    ['first response time', ['0 days 00:30:00', '1 days 02:00:00', '2 days 00:00:01.500000'], [1800, 93_600, 172_801.5]],
    ['first response time', ['0:30:00', '1 day, 2:00:00'], [1800, 93_600]],
    ['first response time', ['00:30:00', '1.02:00:00'], [1800, 93_600]],
    ['first response time', ['00:30:00', '1 02:00:00'], [1800, 93_600]],
    ['first response time', ['-1 days +23:00:00', '0 days 01:00:00'], [-3600, 3600]],
    ['first response time', ['PT30M', 'P1DT2H', 'PT1H30M5.5S', 'P1W', 'PT0S'], [1800, 93_600, 5405.5, 604_800, 0]],
    // what people write
    ['first response time', ['30 Minuten', '1 Tag 2 Stunden', '1 Std. 30 Min.', '1,5 Stunden'], [1800, 93_600, 5400, 5400]],
    ['first response time', ['30 min', '1 jour 2 heures', '1h30', '2 j 4 h'], [1800, 93_600, 5400, 187_200]],
    ['first response time', ['30 minutos', '1 día 2 horas', '1 hora y 30 minutos'], [1800, 93_600, 5400]],
    ['first response time', ['1 dia 2 horas 30 minutos', '2 dias e 3 horas'], [95_400, 183_600]],
    ['first response time', ['30 minuti', '1 giorno 2 ore', '1 ora e 30 minuti'], [1800, 93_600, 5400]],
    ['first response time', ['30 minuten', '1 dag 2 uur', '1 uur en 30 minuten'], [1800, 93_600, 5400]],
    ['first response time', ['30分', '1日2時間', '1時間30分5秒'], [1800, 93_600, 5405]],
    ['first response time', ['30分钟', '1天2小时', '1小時30分鐘'], [1800, 93_600, 5400]],
    ['최초응답시간', ['1일 2시간 30분', '2시간30분', '45초', '1주 1일'], [95_400, 9000, 45, 691_200]],
    ['first response time', ['1 week 2 days', '1d 2h 3m 4s', '1,440 minutes'], [777_600, 93_784, 86_400]],
    // days of 1900 in a spreadsheet: 1/1 is one day, 1/0 none; LibreOffice begins two days earlier
  ])('%s: %j', async (header, values, want) => {
    expect((await first(header, values)).seconds).toEqual(want)
  })

  it('without a unit a number is no duration, however likely its size', async () => {
    expect(await first('first response', ['90', '120'])).toEqual({ seconds: [null, null], warnings: ['no-unit'] })
  })

  it('numbers that a spreadsheet regrouped are flagged, not read', async () => {
    const { seconds, warnings } = await first('first response (minutes)', ['3,87,16,91,111', '12', '15', '18'])
    expect(seconds).toEqual([null, 720, 900, 1080])
    expect(warnings).toContain('damaged-numbers')
  })
})

describe('durations that a spreadsheet wrote as dates', () => {
  it.each([
    ['1/0/1900 2:16:00 AM', 8160],
    ['1/1/1900 2:16:27 AM', 94_587],
    ['1/2/1900 2:00:00 PM', 223_200],
    ['2/1/1900 2:16', 2_772_960], // in this column the first number is the month: 32 days
    ['1900-01-01 02:16:00', 94_560],
    ['1900-01-00 02:16', 8160],
    ['1899-12-31 02:16', 8160],
    ['1900. 1. 1. 오전 2:16:00', 94_560],
    ['01.01.1900 02:16:00', 94_560],
    ['12:16:00 AM', 960],
    ['2:16:00 PM', 51_360],
  ])('%s is %d seconds', async (cell, seconds) => {
    const { seconds: read, warnings } = await first('first response time (in hrs)', ['2:00:00', cell, '1/3/1900 1:00:00 AM'])
    expect(read).toEqual([7200, seconds, 3 * 86_400 + 3600])
    expect(warnings).toEqual(['spreadsheet-durations'])
  })

  it('with the day before the month', async () => {
    expect((await first('first response time (in hrs)', ['2:00:00', '1/1/1900 2:00', '3/1/1900 2:00'])).seconds).toEqual([
      7200, 93_600, 266_400,
    ])
  })

  it('counted from 1899-12-30 where that day occurs', async () => {
    expect(
      (await first('first response time (in hrs)', ['1899-12-30 02:00:00', '1899-12-31 02:00:00', '1900-01-01 02:00:00']))
        .seconds,
    ).toEqual([7200, 93_600, 180_000])
  })

  it('alone they say nothing: 1900-01-01 may stand for none', async () => {
    const { seconds, warnings } = await first('first response time', ['1900-01-01 00:00:00', '1900-01-01 00:00:00'])
    expect([seconds, warnings]).toEqual([[null, null], []])
  })
})

describe('cells of durations that cannot be read', () => {
  it('are counted and named', async () => {
    const { rows, warnings } = await read(
      'ticket id,created at,status,first response minutes\n1,2026-10-05 09:00,open,30\n2,2026-10-05 09:00,open,soon\n3,2026-10-05 09:00,open,15\n',
    )
    expect(rows.map((r) => [r.first_response_s, r.first_response_bad])).toEqual([
      [1800, false],
      [null, true],
      [900, false],
    ])
    expect(warnings).toMatchObject([{ code: 'unreadable-durations', count: 1 }])
    expect(warnings[0]!.text.en).toContain('"soon"')
  })

  it('business ones too, most of them unreadable or a few', async () => {
    for (const cells of [
      ['30', 'x y', '15'],
      ['30', 'x y', 'y z'],
    ]) {
      const { warnings } = await read(
        `ticket id,created at,status,first response business hours (minutes)\n${cells.map((c, i) => `${i},2026-10-05 09:00,open,${c}`).join('\n')}\n`,
      )
      expect(warnings).toMatchObject([{ code: 'unreadable-durations', count: cells.filter((c) => /\D/.test(c)).length }])
    }
  })
})

describe('the mark before decimals', () => {
  const column = async (delimiter: string, cells: readonly string[], options = {}, other: readonly string[] = []) => {
    const q = (cell: string) => (cell.includes(delimiter) ? `"${cell}"` : cell)
    const rows = cells.map((c, i) => [`${i}`, '2026-10-05 09:00', q(c), 'closed', q(other[i] ?? '')].join(delimiter))
    const header = ['ticket id', 'created at', 'first response hours', 'status', 'resolution hours'].join(delimiter)
    const { rows: found, warnings } = await read(`${header}\n${rows.join('\n')}\n`, options)
    return [
      found.map((r) => (r.first_response_s === null ? null : (r.first_response_s as number) / 3600)),
      warnings.map((w) => w.code),
    ]
  }
  it.each([
    [';', ['1,250', '2,750', '3,125'], [1.25, 2.75, 3.125]],
    [',', ['1,250', '2,750', '3,125'], [1250, 2750, 3125]],
    [',', ['1.250', '2.750', '3.125'], [1.25, 2.75, 3.125]],
    // a number without a mark, and zeros at the end: no decimals
    ['\t', ['1,250', '15', '3,120'], [1250, 15, 3120]],
    // a thousand without a mark: no thousands
    ['\t', ['1,250', '1500', '3,125'], [1.25, 1500, 3.125]],
    [';', ['1.250', '0.500'], [1.25, 0.5]],
    [';', ['1.250', '1,5'], [1250, 1.5]],
    ['\t', ['1.250', '2.750'], [1.25, 2.75]],
  ])('between %j %j is %j', async (delimiter, cells, want) => {
    expect(await column(delimiter, cells)).toEqual([want, []])
  })

  it('is asked for where both readings fit', async () => {
    expect(await column('\t', ['1,250', '2,750'])).toEqual([[null, null], ['decimal-mark']])
    expect(await column(';', ['1.250', '2.750'])).toEqual([[null, null], ['decimal-mark']])
    expect(await column('\t', ['1,250', '2,750'], { decimal: 'comma' })).toEqual([[1.25, 2.75], []])
    expect(await column('\t', ['1,250', '2,750'], { decimal: 'point' })).toEqual([[1250, 2750], []])
    expect(await column(';', ['1,250', '2,750'], { decimal: 'point' })).toEqual([[1250, 2750], []])
  })

  it('in JSON too', async () => {
    const text = JSON.stringify(
      ['1,250', '2,750'].map((hours, id) => ({
        ticket_id: id,
        created_at: '2026-10-05 09:00',
        status: 'open',
        first_response_hours: hours,
      })),
    )
    expect((await read(text)).warnings.map((w) => w.code)).toEqual(['decimal-mark'])
    expect((await read(text, { decimal: 'comma' })).rows.map((r) => r.first_response_s)).toEqual([4500, 9900])
  })
})

it('the same header is an instant or a duration, as its cells say', async () => {
  const { rows } = await read(
    'ticket id,created at,status,first response time\n1,2026-10-01 10:00,open,2026-10-01 10:05\n2,2026-10-31 10:00,open,\n',
  )
  expect(rows.map((r) => r.first_response_at)).toEqual(['2026-10-01T10:05:00.000Z', null])
})
