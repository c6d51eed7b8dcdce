import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

const column = (values: readonly string[]) =>
  `ticket id,created at,status\n${values.map((v, i) => `T-${i + 1},"${v}",open`).join('\n')}\n`
const created = async (values: readonly string[], options = {}) => {
  const { rows, warnings } = await read(column(values), options)
  return {
    instants: rows.map((r) => (r.created_at as string | null)?.replace('.000Z', 'Z') ?? null),
    rejects: rows.map((r) => r.reject),
    warnings,
  }
}

// Every way of writing 5 January 2024, quarter past three in the afternoon, that exports were seen to use; instants worked out by hand.
describe('reads', () => {
  it.each([
    ['ISO', ['2024-01-05 15:15:00', '2024-01-31 00:00:00'], '2024-01-05T15:15:00Z'],
    ['ISO without seconds', ['2024-01-05 15:15', '2024-01-31 00:00'], '2024-01-05T15:15:00Z'],
    ['ISO with T and Z', ['2024-01-05T15:15:00Z', '2024-01-31T00:00:00.5Z'], '2024-01-05T15:15:00Z'],
    ['ISO with microseconds', ['2024-01-05 15:15:00.744884', '2024-01-31 00:00:00.1'], '2024-01-05T15:15:00.744Z'],
    ['an offset', ['2024-01-06 00:15:00 +0900', '2024-01-05 10:15:00 -0500'], '2024-01-05T15:15:00Z'],
    ['a blank before the offset', ['2024-01-05T05:15:00 -10:00', '2024-01-31T00:00:00 -10:00'], '2024-01-05T15:15:00Z'],
    ['an offset without colon', ['2024-01-05T18:15:00.000+0300', '2024-01-31T00:00:00.000+0300'], '2024-01-05T15:15:00Z'],
    ['an offset of hours', ['2024-01-05 15:15:00+00', '2024-01-31 00:00:00+00'], '2024-01-05T15:15:00Z'],
    ['slashes, year first', ['2024/01/05 15:15', '2024/01/31 00:00'], '2024-01-05T15:15:00Z'],
    ['slashes with milliseconds', ['2024/01/05 15:15:00.000', '2024/01/31 00:00:00.000'], '2024-01-05T15:15:00Z'],
    ['day first', ['05/01/2024 15:15', '31/01/2024 00:00'], '2024-01-05T15:15:00Z'],
    ['day first, dots', ['05.01.2024 15:15', '31.01.2024 00:00'], '2024-01-05T15:15:00Z'],
    ['day first, dashes, no zeros', ['5-1-2024 15:15', '31-1-2024 0:00'], '2024-01-05T15:15:00Z'],
    ['month first', ['1/5/2024 3:15 PM', '1/31/2024 12:00 AM'], '2024-01-05T15:15:00Z'],
    ['month first, two-digit year', ['1/5/24 15:15', '1/31/24 0:00'], '2024-01-05T15:15:00Z'],
    ['Jira', ['05/Jan/24 3:15 PM', '31/Jan/24 12:00 AM'], '2024-01-05T15:15:00Z'],
    ['Jira in Spanish', ['05/ene/24 3:15 PM', '31/dic/24 12:00 AM'], '2024-01-05T15:15:00Z'],
    ['Zoho', ['05 Jan 2024 03:15 PM', '31 Aug 2024 12:00 AM'], '2024-01-05T15:15:00Z'],
    ['month name first', ['Jan 5, 2024 3:15 PM', 'May 31, 2024 12:00 AM'], '2024-01-05T15:15:00Z'],
    ['long month names', ['January 5, 2024 15:15', 'September 30, 2024 00:00'], '2024-01-05T15:15:00Z'],
    ['Twitter', ['Fri Jan 05 15:15:00 +0000 2024', 'Wed Jan 31 00:00:00 +0000 2024'], '2024-01-05T15:15:00Z'],
    ['Korean dots, afternoon', ['2024. 1. 5. 오후 3:15', '2024. 1. 31. 오전 12:00'], '2024-01-05T15:15:00Z'],
    ['Korean dots, seconds', ['2024. 1. 5. 오후 3:15:00', '2024. 1. 31. 오전 12:00:09'], '2024-01-05T15:15:00Z'],
    ['Korean dashes, afternoon', ['2024-01-05 오후 3:15:00', '2024-01-31 오전 12:00:00'], '2024-01-05T15:15:00Z'],
    ['Korean words', ['2024년 1월 5일 15시 15분', '2024년 1월 31일 00시 00분'], '2024-01-05T15:15:00Z'],
    ['Korean date words, clock', ['2024년 01월 05일 15:15', '2024년 01월 31일 00:00'], '2024-01-05T15:15:00Z'],
    ['German', ['5. Jan. 2024 15:15', '31. Dez. 2024 00:00'], '2024-01-05T15:15:00Z'],
    ['German in full', ['Freitag, 5. Januar 2024 um 15:15 Uhr', 'Sonntag, 31. März 2024 um 0:00 Uhr'], '2024-01-05T15:15:00Z'],
    ['French', ['5 janv. 2024 à 15h15', '31 août 2024 à 00h00'], '2024-01-05T15:15:00Z'],
    ['French in full', ['le 5 janvier 2024 15:15', 'le 1 décembre 2024 00:00'], '2024-01-05T15:15:00Z'],
    ['Spanish in full', ['5 de enero de 2024 15:15', '31 de diciembre de 2024 0:00'], '2024-01-05T15:15:00Z'],
    ['Portuguese', ['5 de janeiro de 2024 às 15:15', '31 de outubro de 2024 às 00:00'], '2024-01-05T15:15:00Z'],
    ['Italian', ['5 gennaio 2024 15:15', '31 agosto 2024 00:00'], '2024-01-05T15:15:00Z'],
    ['Dutch', ['5 jan. 2024 15:15', '31 mrt. 2024 00:00', '2 mei 2024 10:00'], '2024-01-05T15:15:00Z'],
    ['Japanese', ['2024年1月5日 15:15', '2024年1月31日 0:00'], '2024-01-05T15:15:00Z'],
    ['Japanese words', ['2024年1月5日(金) 午後3時15分', '2024年1月31日(水) 午前0時00分'], '2024-01-05T15:15:00Z'],
    ['Chinese', ['2024年1月5日 下午3:15', '2024年1月31日 上午12:00'], '2024-01-05T15:15:00Z'],
    ['eBay', ['Jan-05-24', 'Dec-31-24'], '2024-01-05T00:00:00Z'],
    ['GMT in brackets', ['2024-01-06 00:15:00 (GMT+09:00)', '2024-01-31 00:00:00 (GMT+09:00)'], '2024-01-05T15:15:00Z'],
    ['UTC+9', ['2024-01-06 00:15 (UTC+9)', '2024-01-31 00:00 (UTC+9)'], '2024-01-05T15:15:00Z'],
    ['Korean short', ['24.01.05 15:15', '24.01.31 00:00'], '2024-01-05T15:15:00Z'],
    ['a zone behind it', ['2024-01-05 10:15 EST', '2024-07-05 10:15 EDT'], '2024-01-05T15:15:00Z'],
    ['UTC behind it', ['2024-01-05 15:15:00 UTC', '2024-07-05 10:15:00 UTC'], '2024-01-05T15:15:00Z'],
    ['epoch seconds', ['1704467700', '1704467701'], '2024-01-05T15:15:00Z'],
    ['epoch seconds with a fraction', ['1704467700.0', '1704467701.25'], '2024-01-05T15:15:00Z'],
    ['epoch milliseconds', ['1704467700000', '1704467701000'], '2024-01-05T15:15:00Z'],
    ['spreadsheet serials', ['45296.635416666664', '45322'], '2024-01-05T15:15:00Z'],
    ['blanks around', [' 2024-01-05 15:15:00 ', '2024-01-31 00:00:00'], '2024-01-05T15:15:00Z'],
    ['a day alone', ['2024-01-05', '2024-01-31'], '2024-01-05T00:00:00Z'],
  ])('%s', async (_, values, want) => {
    const { instants, rejects } = await created(values)
    expect(instants[0]).toBe(want)
    expect(rejects).toEqual(values.map(() => null))
  })
})

describe('day and month', () => {
  it('are voted over the whole column, whatever the separator: a half-converted spreadsheet column', async () => {
    const { instants } = await created(['01-12-2021', '01-11-2021', '1/13/2021', '1/31/2021'])
    expect(instants).toEqual(['2021-01-12T00:00:00Z', '2021-01-11T00:00:00Z', '2021-01-13T00:00:00Z', '2021-01-31T00:00:00Z'])
  })

  it('of a column that could be read either way come from its neighbours', async () => {
    const { rows } = await read(
      'ticket id,created at,solved at,status\n1,03/04/2024 10:00,13/04/2024 10:00,solved\n2,05/04/2024 10:00,06/04/2024 10:00,solved\n',
    )
    expect(rows.map((r) => r.created_at)).toEqual(['2024-04-03T10:00:00.000Z', '2024-04-05T10:00:00.000Z'])
  })

  it('that nothing decides are not guessed: the times are left out, and said so; --date-order decides', async () => {
    const open = await created(['03/04/2024 10:00', '05/06/2024 10:00'])
    expect(open.instants).toEqual([null, null])
    expect(open.rejects).toEqual([null, null])
    expect(open.warnings.map((w) => w.code)).toContain('date-order')
    expect((await created(['03/04/2024 10:00', '05/06/2024 10:00'], { dateOrder: 'mdy' })).instants).toEqual([
      '2024-03-04T10:00:00Z',
      '2024-05-06T10:00:00Z',
    ])
    expect((await created(['03/04/2024 10:00', '05/06/2024 10:00'], { dateOrder: 'dmy' })).instants).toEqual([
      '2024-04-03T10:00:00Z',
      '2024-06-05T10:00:00Z',
    ])
  })
})

describe('what is no time', () => {
  it('rejects the row: typing errors, sentinels, days that do not exist, blanks', async () => {
    const { rejects } = await created([
      '2024-01-05 15:15:00',
      '2024-01-06 13000:49',
      '1900-01-01 00:00:00',
      '2024-02-30 10:00:00',
      '',
      '2024-01-07 10:00:00',
      '?',
      '9999-12-31 00:00:00',
    ])
    expect(rejects).toEqual([
      null,
      'unreadable-created',
      'unreadable-created',
      'unreadable-created',
      'no-created',
      null,
      'no-created',
      'unreadable-created',
    ])
  })
})

describe('zones', () => {
  it('a zone in the header is that of the column, across a change of the clocks', async () => {
    const { rows } = await read(
      'Conversation ID,Conversation started at (America/New_York),Current conversation state,Conversation tag,First response time (seconds)\n1,2026-03-07 10:00:00,Closed,late,60\n2,2026-03-09 10:00:00,Closed,late,60\n',
      { zone: 'Asia/Seoul' },
    )
    expect(rows.map((r) => r.created_at)).toEqual(['2026-03-07T15:00:00.000Z', '2026-03-09T14:00:00.000Z'])
  })

  it('times without one are in the reporting zone; those the clocks skip or repeat are counted', async () => {
    const { instants, warnings } = await created(['2026-03-08 02:30:00', '2026-11-01 01:30:00', '2026-06-01 12:00:00'], {
      zone: 'America/New_York',
    })
    // 02:30 does not exist and becomes 03:30 EDT; 01:30 comes twice and is the first, EDT
    expect(instants).toEqual(['2026-03-08T07:30:00Z', '2026-11-01T05:30:00Z', '2026-06-01T16:00:00Z'])
    expect(warnings.map((w) => [w.code, w.count])).toEqual([
      ['ambiguous-local-time', 1],
      ['nonexistent-local-time', 1],
    ])
  })
})
