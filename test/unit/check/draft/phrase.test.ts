import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Lexicon, lexicon } from '../../../../src/check/draft/lexicon.ts'
import { phrases } from '../../../../src/check/draft/phrase.ts'

describe('the phrases of a lexicon', () => {
  it.each([
    ['refund', 'the refund.', true],
    ['refund', 'refunded', false],
    ['refund*', 'refunded', true],
    ['we (have|had)? sent', 'We sent it', true],
    ['we (have|had)? sent', 'we had sent it', true],
    ['we (have|had)? sent', 'we will sent it', false],
    ['we {0,2} sent', 'we sent', true],
    ['we {0,2} sent', 'we have just sent', true],
    ['we {0,2} sent', 'we have only just sent', false],
    ['we {0,2} sent', 'we know; sent', false],
    ['is (now|already)? (in your (inbox|bank)|gone)', 'it is in your bank', true],
    ['is (now|already)? (in your (inbox|bank)|gone)', 'it is now gone', true],
    ["n't (fit|work)", 'it doesn’t fit', true],
    ['on/off (a)', 'ON/OFF a', true],
    ['3.5 (mm', 'a 3.5 (mm jack', true],
    ['3.5 (mm', 'a 3x5 (mm jack', false],
  ])('%s in %j: %s', (phrase, text, found) => {
    expect(phrases([phrase], 'en').test(text)).toBe(found)
  })

  it.each([
    ['환불 처리', '환불처리가', true],
    ['환불 처리', '환불  처리가', true],
    ['화(가)? (나|났)', '화났어요', true],
    ['(요청|문의)(하신|한) 건', '문의하신 건은', true],
    ['사진 {0,1} 보내', '사진 두 장 보내', false],
    ['사진 {0,2} 보내', '사진 두 장 보내', true],
  ])('%s in %j: %s', (phrase, text, found) => {
    expect(phrases([phrase], 'ko').test(text)).toBe(found)
  })

  it('no phrase of ours ends in a lookahead behind a blank, which no text could match', async () => {
    const folder = new URL('../../../../src/check/lexicons/', import.meta.url)
    const lists: Lexicon[] = []
    for (const file of readdirSync(folder)) lists.push(...(Object.values(await import(new URL(file, folder).href)) as Lexicon[]))
    const ours = lists.flatMap(({ en }) => (Array.isArray(en) ? en : []))
    expect(ours.length).toBeGreaterThan(1000)
    expect(ours.filter((phrase) => /\s\(\?[!=](?:[^()]|\([^()]*\))*\)$/.test(phrase))).toEqual([])
  })

  it('finds nothing without phrases, and what a team adds', () => {
    expect(phrases([], 'en').test('anything')).toBe(false)
    const own: Lexicon = { grade: 'likely', source: 'a shelf of teaware', en: ['lid'] }
    expect(lexicon(own, 'en').test('the infuser')).toBe(false)
    expect(lexicon(own, 'en', ['infuser']).test('the infuser')).toBe(true)
    expect(lexicon(own, 'en').test('the infuser')).toBe(false)
  })
})

describe('the signs of a regular expression', () => {
  it.each(['(a+)+b', '[a', 'a{1,', 'x|', '(?:', '\\', 'a**', '(a|a)*'])('are letters in what a team writes: %s', (phrase) => {
    const found = phrases([phrase], 'en')
    expect(found.test('a'.repeat(2000))).toBe(false)
  })

  it('find themselves', () => {
    expect(phrases(['a.b+c'], 'en').test('see a.b+c here')).toBe(true)
    expect(phrases(['a.b+c'], 'en').test('see axbbc here')).toBe(false)
  })
})
