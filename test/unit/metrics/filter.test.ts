import { describe, expect, test } from 'vitest'
import { UserError } from '../../../src/errors.ts'
import { readFilters, readOnly } from '../../../src/metrics/filter.ts'

const values = (...texts: string[]) => texts.map((text) => ({ text, quoted: false }))

describe('what --only says', () => {
  test.each([
    ['tag=carrier_delay', [{ by: 'tag', not: false, values: values('carrier_delay') }]],
    [
      ' TAG = a b , channel != email| chat ,',
      [
        { by: 'tag', not: false, values: values('a b') },
        { by: 'channel', not: true, values: values('email', 'chat') },
      ],
    ],
    [
      'tag=a,tag=b',
      [
        { by: 'tag', not: false, values: values('a') },
        { by: 'tag', not: false, values: values('b') },
      ],
    ],
    // only the first = parts; a quote inside of a value is a letter
    ['product=size=5" | x', [{ by: 'product', not: false, values: values('size=5"', 'x') }]],
    [
      'product="Tea, 10 g|""green"" =" |plain,agent="(none)"',
      [
        { by: 'product', not: false, values: [{ text: 'Tea, 10 g|"green" =', quoted: true }, ...values('plain')] },
        { by: 'agent', not: false, values: [{ text: '(none)', quoted: true }] },
      ],
    ],
    ['tag=""', [{ by: 'tag', not: false, values: [{ text: '', quoted: true }] }]],
  ])('%s', (text, filters) => {
    expect(readFilters([text])).toEqual(filters)
  })

  test('names stand beside filters where both may', () => {
    expect(readOnly('surges, channel="a,b",matrix')).toEqual({
      names: ['surges', 'matrix'],
      filters: [{ by: 'channel', not: false, values: [{ text: 'a,b', quoted: true }] }],
    })
  })

  test.each([
    ['', /not a filter/],
    [' , ', /not a filter/],
    ['carrier_delay', /not a filter/],
    ['tag=', /value is missing/],
    ['tag=a|', /value is missing/],
    ['tag=,channel=email', /value is missing/],
    ['tag="a', /quote/],
    ['tag="a"b', /quote/],
    ['=x', /no field ""/],
    ['tags=x', /no field "tags"/],
    ['requester=x', /no field "requester"/],
  ])('%j is refused', (text, why) => {
    expect(() => readFilters([text])).toThrow(UserError)
    expect(() => readFilters([text])).toThrow(why)
  })

  test('a long line of quotes takes no time to speak of', () => {
    const text = `tag="${'"'.repeat(200_001)}`
    expect(readFilters([text])[0]!.values[0]!.text).toHaveLength(100_000)
    expect(() => readFilters([`${text}"x`])).toThrow(UserError)
  })
})
