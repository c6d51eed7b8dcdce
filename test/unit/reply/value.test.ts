import { expect, test } from 'vitest'
import { UserError } from '../../../src/errors.ts'
import { asName } from '../../../src/reply/from-export/columns.ts'
import type { Variable, VariableType } from '../../../src/reply/template/template.ts'
import { readMoney } from '../../../src/reply/values/money.ts'
import { readValue } from '../../../src/reply/values/value.ts'

const setting = { lang: 'en', zone: 'Asia/Seoul', now: Date.parse('2026-11-22T03:00:00Z') } as const
const variable = (type: VariableType, more: Partial<Variable> = {}): Variable => ({
  ...{ name: 'tea.value', type, required: true, label: { en: 'Tea', ko: '차' }, example: '', default: null },
  ...more,
})
const read = (type: VariableType, given: unknown, more: Partial<Variable> = {}) => readValue(variable(type, more), given, setting)

test.each([
  ['12,000원', 'ko', '12,000원'],
  ['12000원', 'ko', '12,000원'],
  ['12000', 'ko', '12,000원'],
  ['12000 KRW', 'ko', '12,000원'],
  ['£24.50', 'en', '£24.50'],
  ['$1234.5', 'en', '$1,234.5'],
  ['24.50 GBP', 'en', '£24.50'],
  ['USD 24.5', 'en', '$24.50'],
  ['24,50', 'en', undefined],
  // which currency? nobody said
  ['24.50', 'en', undefined],
  ['a lot', 'en', undefined],
  ['£24.50£', 'en', undefined],
  ['24.50 TEA', 'en', undefined],
] as const)('money %s in %s → %s', (said, lang, expected) => expect(readMoney(said, lang, undefined)).toBe(expected))

test('the settings name the currency of bare amounts', () => {
  expect(readMoney('24.50', 'en', 'EUR')).toBe('€24.50')
  expect(readMoney('12000', 'en', 'KRW')).toBe('₩12,000')
  // no coins for it: rounded, it would be another amount
  for (const [said, lang] of [
    ['24.50', 'ko'],
    ['24.50 KRW', 'ko'],
    ['24.50 KRW', 'en'],
    ['24.505 GBP', 'en'],
  ] as const)
    expect(readMoney(said, lang, undefined), said).toBeUndefined()
  expect(readMoney('24.50', 'ko', 'USD')).toMatch(/^(US)?\$24\.50$/)
})

test('blank is no value, whatever the type', () => {
  for (const type of ['text', 'name', 'date', 'datetime', 'money', 'number', 'url', 'email', 'choice', 'list'] as const)
    for (const blank of ['', '  ', '\u00a0', null, undefined, '\u200b'])
      expect([type, read(type, blank)]).toEqual([type, undefined])
})

test('what is not of its type is refused, and says how to write it', () => {
  const refused: [VariableType, unknown][] = [
    ['date', 'soon'],
    ['datetime', '2026-11-24'],
    ['money', 'much'],
    ['number', 'two'],
    ['url', 'javascript:alert(1)'],
    ['url', 'leafandember.example'],
    ['url', 'https://a.example/<script>'],
    ['email', 'jo at teahouse'],
    ['text', { toString: () => 'tea' }],
    ['text', 'x'.repeat(2001)],
    ['list', Array.from({ length: 21 }, (_, i) => `${i}`)],
  ]
  for (const [type, given] of refused) expect(() => read(type, given), `${type} ${String(given)}`).toThrow(UserError)
  expect(() => read('choice', 'oolong', { choices: ['green', 'black'] })).toThrow('tea.value')
})

test('a day where a moment is asked for is told what it lacks', () => {
  expect(() => read('datetime', 'tomorrow')).toThrow('"tomorrow" has no time of day')
  expect(() => read('datetime', 'tomorrow 25:00')).toThrow('is not a valid value')
  expect(() => read('datetime', 'whenever')).toThrow('is not a valid value')
  expect(() => read('date', 'tomorrow')).not.toThrow()
  for (const said of ['내일 3시', '3시 30분', '금요일 11시']) expect(() => read('datetime', said)).toThrow('may be AM or PM')
  for (const said of ['3시 99분', '언젠가 3시']) expect(() => read('datetime', said)).toThrow('is not a valid value')
})

test('a weekday that is not that of its date is refused with the right one', () => {
  expect(read('date', 'Friday, November 27')).toMatchObject({ text: 'Friday, November 27' })
  expect(() => read('date', 'Monday, November 27')).toThrow('that day is Friday, November 27')
  expect(() => read('datetime', '11월 24일(수) 오후 3시')).toThrow('Tuesday, November 24')
})

test('control characters, line breaks and marks that turn the text round never reach a reply', () => {
  expect(read('text', ' stone\u0007 tea\npot\u202e ')?.text).toBe('stone tea pot')
  expect(read('name', '김하늘'.normalize('NFD'))?.text).toBe('김하늘')
})

test('numbers and lists', () => {
  expect(read('number', '1,200')).toMatchObject({ number: 1200 })
  expect(read('number', 3)).toMatchObject({ number: 3 })
  expect(read('list', 'a refund; ;an exchange ')?.items).toEqual(['a refund', 'an exchange'])
  expect(read('list', ['a refund', 'an exchange'])?.items).toEqual(['a refund', 'an exchange'])
})

test('a cell is a name only where it can be somebody’s', () => {
  expect(
    ['Geraldine Marsh', '김하늘', 'José Ñ.', '김*늘', 'jo@teahouse.example', '190052002788', 'user_17', ''].map(asName),
  ).toEqual([...['Geraldine Marsh', '김하늘', 'José Ñ.'], ...[undefined, undefined, undefined, undefined, undefined]])
})
