import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

const rated = async (cells: readonly string[], header = 'csat', options = {}) => {
  const { rows, warnings } = await read(
    `ticket id,created at,status,${header}\n${cells.map((c, i) => `${i},2026-10-05 09:00,solved,"${c}"`).join('\n')}\n`,
    options,
  )
  return [rows.map((r) => r.csat), warnings.map((w) => w.code)]
}
const inJson = async (cells: readonly (string | number | null)[]) => {
  const { rows } = await read(
    JSON.stringify(cells.map((csat, id) => ({ ticket_id: id, created_at: '2026-10-05 09:00', status: 'solved', csat }))),
  )
  return rows.map((r) => r.csat)
}
const [good, neutral, bad] = ['good', 'neutral', 'bad']

describe('ratings', () => {
  it.each([
    [
      ['5 - Very satisfied', '3 - Neutral', '1 - Very dissatisfied'],
      [good, neutral, bad],
    ],
    // the word says more than its number
    [
      ['1 - Very satisfied', '5 - Very dissatisfied'],
      [good, bad],
    ],
    [
      ['Very satisfied (5)', 'Very dissatisfied (1)', 'So so (3)'],
      [good, bad, neutral],
    ],
    [
      ['★★★★☆', '★★☆☆☆', '⭐⭐⭐'],
      [good, bad, neutral],
    ],
    [
      ['4/5', '3 / 5', '1 out of 5', '5 von 5'],
      [good, neutral, bad, good],
    ],
    [
      ['4 stars', '3 Sterne', '2점', '5つ星'],
      [good, neutral, bad, good],
    ],
    [
      ['0.8', '1', '0.5', '0.2'],
      [good, good, neutral, bad],
    ],
    [
      ['zufrieden', 'sehr unzufrieden', 'weder noch'],
      [good, bad, neutral],
    ],
    [
      ['Très satisfait', 'insatisfait', 'neutre'],
      [good, bad, neutral],
    ],
    [
      ['Muy satisfecho', 'insatisfecha'],
      [good, bad],
    ],
    [
      ['Satisfeito', 'muito insatisfeita'],
      [good, bad],
    ],
    [
      ['molto soddisfatto', 'insoddisfatto'],
      [good, bad],
    ],
    [
      ['zeer tevreden', 'ontevreden'],
      [good, bad],
    ],
    [
      ['满意', '非常不满意', '一般'],
      [good, bad, neutral],
    ],
    [
      ['満足', 'やや不満', 'どちらでもない'],
      [good, bad, neutral],
    ],
  ])('%j', async (cells, want) => {
    expect(await rated(cells)).toEqual([want, []])
    expect(await inJson(cells)).toEqual(want)
  })

  it('0 of 1 to 5 is no rating, with a warning where the scale is assumed', async () => {
    expect(await rated(['5', '0', '1', 'Never', '없음'])).toEqual([[good, null, bad, null, null], ['zero-ratings']])
    expect(await rated(['5', '0', '1'], 'csat (1-5)')).toEqual([[good, null, bad], []])
    expect(await rated(['5', '0', '1'], 'csat', { csatScale: { low: 0, high: 5 } })).toEqual([[good, bad, bad], []])
    expect(await rated(['very satisfied', '0', '0'])).toEqual([[good, null, null], []])
    expect(await inJson([5, 0, 1, null])).toEqual([good, null, bad, null])
  })

  it('0 to 10 only where that is declared', async () => {
    expect(await rated(['10', '0', '6'])).toEqual([[null, null, null], ['unknown-scale']])
    expect(await rated(['10', '0', '6'], 'csat (0-10)')).toEqual([[good, bad, neutral], []])
  })

  it('no and yes stay what they are', async () => {
    expect(await rated(['1', '0', '1'])).toEqual([[good, bad, good], []])
  })
})
