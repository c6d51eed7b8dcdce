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

it('the same header is an instant or a duration, as its cells say', async () => {
  const { rows } = await read(
    'ticket id,created at,status,first response time\n1,2026-10-01 10:00,open,2026-10-01 10:05\n2,2026-10-31 10:00,open,\n',
  )
  expect(rows.map((r) => r.first_response_at)).toEqual(['2026-10-01T10:05:00.000Z', null])
})
