import { describe, expect, it } from 'vitest'
import { formerSpan } from '../../../src/insights/reasons/former-span.ts'

const at = (day: string) => Date.parse(`${day}T00:00:00Z`)
const key = (wall: number) => new Date(wall).toISOString().slice(0, 10)

/** The days of both stretches, the last one included in none. */
function compared(asked: [string, string], covered: [string, string]) {
  const spans = formerSpan({ from: at(asked[0]), to: at(asked[1]) }, at(covered[0]), at(covered[1]))
  return spans && [spans.before.from, spans.before.to, spans.now.from, spans.now.to].map(key)
}

describe('what is compared with what', () => {
  it.each([
    [
      'a month with the month before',
      ['2026-10-01', '2026-11-01'],
      ['2026-08-01', '2026-11-01'],
      ['2026-09-01', '2026-10-01', '2026-10-01', '2026-11-01'],
    ],
    [
      'March with February, which is shorter',
      ['2026-03-01', '2026-04-01'],
      ['2026-02-01', '2026-04-01'],
      ['2026-02-01', '2026-03-01', '2026-03-01', '2026-04-01'],
    ],
    [
      'a quarter with the quarter before',
      ['2026-07-01', '2026-10-01'],
      ['2026-01-15', '2026-10-01'],
      ['2026-04-01', '2026-07-01', '2026-07-01', '2026-10-01'],
    ],
    [
      'ten days with the ten before',
      ['2026-10-11', '2026-10-21'],
      ['2026-08-01', '2026-11-01'],
      ['2026-10-01', '2026-10-11', '2026-10-11', '2026-10-21'],
    ],
    [
      'days that reach behind the export only as far as it goes',
      ['2026-10-11', '2026-10-31'],
      ['2026-09-01', '2026-10-21'],
      ['2026-10-01', '2026-10-11', '2026-10-11', '2026-10-21'],
    ],
    [
      'a whole export: its last whole month',
      ['2026-08-01', '2026-10-20'],
      ['2026-08-01', '2026-10-20'],
      ['2026-08-01', '2026-09-01', '2026-09-01', '2026-10-01'],
    ],
    [
      'an export without two whole months: four weeks',
      ['2026-08-10', '2026-10-09'],
      ['2026-08-10', '2026-10-09'],
      ['2026-08-14', '2026-09-11', '2026-09-11', '2026-10-09'],
    ],
  ] as [string, [string, string], [string, string], string[]][])('%s', (_, asked, covered, expected) => {
    expect(compared(asked, covered)).toEqual(expected)
  })

  it.each([
    ['a month that nothing came before', ['2026-10-01', '2026-11-01'], ['2026-09-15', '2026-11-01']],
    ['seven weeks', ['2026-09-01', '2026-10-20'], ['2026-09-01', '2026-10-20']],
  ] as [string, [string, string], [string, string]][])('%s cannot tell', (_, asked, covered) => {
    expect(compared(asked, covered)).toBeUndefined()
  })
})
