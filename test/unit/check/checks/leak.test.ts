import { describe, expect, it } from 'vitest'
import leak from '../../../../src/check/checks/leak.ts'
import { readDraft } from '../../../../src/check/draft/read-draft.ts'

const found = (text: string, thread?: string) =>
  [...leak.check(readDraft(text, { file: 'draft.md', lang: 'en', ...(thread && { thread }) }))].map(({ grade, start, end }) => [
    grade,
    text.slice(start, end),
  ])

describe('leaks', () => {
  // the test numbers that payment providers publish
  it.each(['4242 4242 4242 4242', '5555-5555-5555-4444', '378282246310005', '6011111111111117', '3530111333300000'])(
    'sees the card %s',
    (card) => {
      expect(found(`We refunded ${card} today.`)).toEqual([['sure', card]])
    },
  )

  it.each(['4242 4242 4242 4243', '6012-8834-1120', '1234567890128', '00340434161094015902', 'UK-88213-TR'])(
    'takes %s for no card',
    (number) => {
      expect(found(`Your parcel has the number ${number}.`)).toEqual([])
    },
  )

  it('leaves out what the customer wrote', () => {
    const text = 'I wrote to mina.tea@gmail.com as you asked.'
    expect(found(text)).toEqual([['possible', 'mina.tea@gmail.com']])
    expect(found(text, 'Please use mina.tea@gmail.com instead.')).toEqual([])
  })
})
