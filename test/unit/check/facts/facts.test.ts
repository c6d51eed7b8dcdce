import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDraft } from '../../../../src/check/draft/read-draft.ts'
import { tallyFacts } from '../../../../src/check/facts/fact-tally.ts'
import { factTopics } from '../../../../src/check/facts/fact-topic.ts'
import { compare, verdictOn, writeValue } from '../../../../src/check/facts/fact-value.ts'
import { quantitiesIn } from '../../../../src/check/facts/quantities.ts'
import { readFacts } from '../../../../src/check/facts/read-facts.ts'
import { statementsIn, written } from '../../../../src/check/facts/statements.ts'

const read = (text: string) => quantitiesIn(text).map(({ value, start, end }) => [text.slice(start, end), writeValue(value)])

describe('quantities', () => {
  test.each([
    ['within 30 days', [['30 days', '30']]],
    ['a 2-week window', [['2-week', '14']]],
    ['3 to 5 business days', [['3 to 5 business days', '3-5 business']]],
    ['within 48 hours', [['48 hours', '2']]],
    ['in 6 hours', []],
    [
      '12 months, one year',
      [
        ['12 months', '1 years'],
        ['one year', '1 years'],
      ],
    ],
    [
      '영업일 기준 3~5일, 2주, 6개월',
      [
        ['영업일 기준 3~5일', '3-5 business'],
        ['2주', '14'],
        ['6개월', '6 months'],
      ],
    ],
    ['12월 7일에 3일째', []],
    [
      '$49.90, 50,000원, 3만 5천원, 7만 원',
      [
        ['$49.90', '$49.9'],
        ['50,000원', '50000'],
        ['3만 5천원', '35000'],
        ['7만 원', '70000'],
      ],
    ],
    [
      'by 2 pm, 14:00, noon, 오후 2시 30분',
      [
        ['2 pm', '14:00'],
        ['14:00', '14:00'],
        ['noon', '12:00'],
        ['오후 2시 30분', '14:30'],
      ],
    ],
    [
      '9 am–6 pm; 오전 9시부터 오후 6시까지',
      [
        ['9 am–6 pm', '09:00-18:00'],
        ['오전 9시부터 오후 6시까지', '09:00-18:00'],
      ],
    ],
    ['12시부터 1시', [['12시부터 1시', '12:00-13:00']]],
    [
      'call +1 555 010 2030 or 1588-0000',
      [
        ['+1 555 010 2030', '+15550102030'],
        ['1588-0000', '15880000'],
      ],
    ],
    ['2026-12-03, 10:30, version 3.5.1', [['10:30', '10:30']]],
  ])('%s', (text, found) => expect(read(text)).toEqual(found))
})

const value = async (topic: string, text: string) => (await readFacts({ [topic]: text })).get(topic)![0]!

describe('a statement against what is known', () => {
  test.each([
    ['returns.days', '30', '30', 'same'],
    ['returns.days', '14', '30', 'contradicts'],
    ['refund.days', '3-5 business', '3-5 business', 'same'],
    ['refund.days', '5 business', '3-5 business', 'same'],
    ['refund.days', '3 business', '3-5 business', 'unclear'],
    ['refund.days', '7-10 business', '3-5 business', 'contradicts'],
    // five business days are a calendar week: the two may be one
    ['refund.days', '7', '5 business', 'unclear'],
    ['refund.days', '5', '5 business', 'unclear'],
    ['refund.days', '10', '5 business', 'contradicts'],
    ['returns.cost', 'free', 'customer', 'contradicts'],
    ['returns.cost', '6000', 'customer', 'same'],
    ['returns.cost', '6000', 'free', 'contradicts'],
    ['returns.cost', '3000', '6000', 'unclear'],
    ['returns.cost', '5000', '6000', 'contradicts'],
    ['shipping.free_over', '$50', '50', 'same'],
    ['shipping.free_over', '$40', '€40', 'unclear'],
    ['shipping.cutoff', '2 pm', '14:00', 'same'],
    ['shipping.cutoff', '3 pm', '14:00', 'contradicts'],
    ['shipping.cutoff', '2시', '14:00', 'same'],
    ['shipping.cutoff', '3시', '14:00', 'unclear'],
    ['contact.phone', '+44 20 7946 0000', '020 7946 0000', 'same'],
    ['contact.phone', '1588-0001', '1588-0000', 'contradicts'],
    ['contact.email', 'help@leaf.exmaple', 'help@leaf.example', 'contradicts'],
    ['contact.email', 'returns@leaf.example', 'help@leaf.example', 'unclear'],
    ['warranty', '12 months', '1 year', 'same'],
    ['warranty', '365 days', '1 year', 'unclear'],
    ['warranty', '2 years', '1 year', 'contradicts'],
  ])('%s: %s where it is %s: %s', async (topic, stated, known, verdict) =>
    expect(compare(await value(topic, stated), await value(topic, known))).toBe(verdict),
  )

  test('of two windows that are both true one is enough', async () => {
    const known = (await readFacts({ returns: { days: [14, 30] } })).get('returns.days')!
    expect(verdictOn(await value('returns.days', '14'), known)).toBe('same')
    expect(verdictOn(await value('returns.days', '21'), known)).toBe('contradicts')
  })
})

describe('facts in the settings', () => {
  test('nested or by their whole name', async () => {
    const facts = await readFacts({ returns: { days: 30, cost: '무료' }, 'refund.days': '3-5 business', warranty: '2년' })
    expect([...facts].map(([key, [one]]) => `${key}=${writeValue(one!)}`)).toEqual([
      ...['returns.days=30', 'returns.cost=free', 'refund.days=3-5 business', 'warranty=2 years'],
    ])
  })

  test.each([
    [{ returns: { dayz: 30 } }, 'returns.days'],
    [{ refund: { days: 'soon' } }, '3-5 business'],
    [{ weather: 'fine' }, 'returns.days'],
  ])('%j is refused, with what it may be', async (given, hint) =>
    expect(readFacts(given)).rejects.toMatchObject({
      hint: { en: expect.stringContaining(hint), ko: expect.stringContaining(hint) },
    }),
  )
})

const topics = await factTopics()
const rows = readFileSync(new URL('../../../eval/facts.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { id: string; lang: 'en' | 'ko'; text: string; says: string[] })

describe('the labelled sentences', () => {
  const inYears = (says: string) => says.replace(/=12 months$/, '=1 years')

  test.each(['en', 'ko'] as const)('%s: at least 95 in 100 sure statements are right, and 85 in 100 are found', (lang) => {
    let [found, right, stated] = [0, 0, 0]
    for (const { id, text, says } of rows.filter((row) => row.lang === lang)) {
      const said = statementsIn(readDraft(text, { file: id, lang }), topics).filter(({ sure }) => sure)
      found += said.length
      stated += says.length
      right += said.filter((one) => says.map(inYears).includes(written(one))).length
    }
    expect(found).toBeGreaterThan(35)
    expect(right / found).toBeGreaterThanOrEqual(0.95)
    expect(right / stated).toBeGreaterThanOrEqual(0.85)
  })
})

test('facts are counted by draft, those with several values first', () => {
  const statements = (text: string) => statementsIn(readDraft(text, { file: 'x' }), topics)
  const twice = 'Returns are accepted within 30 days. You can return it within 30 days.'
  expect(
    tallyFacts([
      { draft: 'a', statements: statements(twice) },
      { draft: 'b', statements: statements('Returns are accepted within 14 days. The warranty lasts for 2 years.') },
      { draft: 'c', statements: statements('반품은 받으신 날부터 30일 이내에 가능합니다.') },
      { draft: 'd', statements: statements('Broken cups can be returned within 90 days.') },
    ]),
  ).toEqual([
    {
      topic: 'returns.days',
      values: [
        { value: '30', count: 2, drafts: ['a', 'c'] },
        { value: '14', count: 1, drafts: ['b'] },
      ],
    },
    { topic: 'warranty', values: [{ value: '2 years', count: 1, drafts: ['b'] }] },
  ])
})
