import { describe, expect, test } from 'vitest'
import { effortSql, parseEffortScale } from '../../../src/metrics/effort-scale.ts'
import { database } from '../../oracle/table.ts'

test.each([
  ['1-7,easy=7', { low: 1, high: 7, easy: 'high' }],
  ['1-5, easy=1', { low: 1, high: 5, easy: 'low' }],
  ['0–10,EASY = 10', { low: 0, high: 10, easy: 'high' }],
])('%s', (said, scale) => expect(parseEffortScale(said)).toEqual(scale))

test.each(['1-7', '7-1,easy=7', '1-7,easy=5', 'easy=7', '1-7,easy=high', '', '1-7,hard=1'])('%s does not say it', (said) => {
  expect(() => parseEffortScale(said)).toThrow(/ces/)
})

describe('what a score says', () => {
  test.each([
    ['1-7,easy=7', 'hard hard hard neutral easy easy easy'],
    ['1-7,easy=1', 'easy easy easy neutral hard hard hard'],
    // published uses of five points count 4 and 5, those of ten from 6 on
    ['1-5,easy=5', 'hard hard neutral easy easy - -'],
    ['1-4,easy=4', 'hard hard easy easy - - -'],
    ['2-6,easy=6', '- hard hard neutral easy easy -'],
  ])('%s: 1 to 7 are %s', async (said, expected) => {
    const db = await database()
    await db.tickets([1, 2, 3, 4, 5, 6, 7].map((ces) => ({ id: String(ces), ces })))
    const rows = await db.rows(`SELECT ${effortSql(parseEffortScale(said))} AS effort FROM tickets ORDER BY id`)
    db.close()
    expect(rows.map(({ effort }) => effort ?? '-').join(' ')).toBe(expected)
  })
})
