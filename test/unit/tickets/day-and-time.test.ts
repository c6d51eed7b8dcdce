import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

const instants = async (text: string, field: string) => {
  const { rows, warnings } = await read(text)
  const told = rows.map((r) => (typeof r[field] === 'string' ? r[field].replace(/^(\d{4}-.*):00\.000Z$/, '$1') : r[field]))
  return { told, warnings: warnings.map((w) => w.code) }
}

describe('a day in one column and its time in another are one instant', () => {
  it.each([
    ['Date,Time', '2026-10-05,15:20', '2026-10-06,03:05'],
    ['Created date,Created time', '10/25/2026,3:20 PM', '10/26/2026,3:05 AM'],
    ['접수일,접수시간', '2026. 10. 5.,오후 3:20', '2026. 10. 6.,오전 3:05'],
    ['날짜,시각', '2026-10-05,15시 20분', '2026-10-06,3시 5분'],
  ])('%s', async (header, first, second) => {
    const text = `ticket id,${header},status\n1,${first},open\n2,${second},open\n`
    const { told } = await instants(text, 'created_at')
    expect(told.map((t) => String(t).slice(11))).toEqual(['15:20', '03:05'])
  })

  it('but not where the day has a time of its own, or the other is how long something took', async () => {
    const own = await instants('id,Date,Time,status\n1,2026-10-05 15:20,0:35,open\n', 'created_at')
    expect(own.told).toEqual(['2026-10-05T15:20'])
    const took = await instants(
      'id,created,답변일,답변소요시간,status\n1,2026-10-05 15:20,2026-10-05,0:35:00,open\n',
      'first_response_s',
    )
    expect(took.told).toEqual([2100])
  })
})

describe('days without a time of day', () => {
  it('do not tell how long a first response took', async () => {
    for (const [created, replied] of [
      ['2026-10-05', '2026-10-05'],
      ['2026-10-05', '2026-10-05 15:20'],
      ['2026-10-05 00:00:00', '2026-10-05 15:20:00'],
      ['2026-10-05 09:00', '2026-10-05'],
    ]) {
      const { told, warnings } = await instants(
        `id,created at,first response at,status\n1,${created},${replied},open\n`,
        'first_response_at',
      )
      expect([told, warnings]).toEqual([[null], ['whole-days']])
    }
  })

  it('tell a resolution in whole days, if both ends are days', async () => {
    const both = await instants('id,created at,closed at,status\n1,2026-10-05,2026-10-07,closed\n', 'solved_at')
    expect([both.told, both.warnings]).toEqual([['2026-10-07T00:00'], ['whole-days']])
    const one = await instants('id,created at,closed at\n1,2026-10-05 15:20,2026-10-05\n2,2026-10-05 15:20,\n', 'status')
    expect(one.told).toEqual(['solved', 'open'])
  })
})
