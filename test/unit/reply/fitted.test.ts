import { describe, expect, test } from 'vitest'
import { exampleOf } from '../../../src/reply/values/day-lies.ts'
import { fitted } from '../../../src/reply/values/fitted.ts'
import { setting } from './teahouse.ts'

describe('what is filled in fits its sentence', () => {
  test.each([
    ['Not enough padding.', 'clause', 'not enough padding'],
    ['The lid was cracked!!', 'noun', 'the lid was cracked'],
    ['Snow closed the road…', 'clause', 'snow closed the road'],
    // names keep their capitals
    ['UPS lost it.', 'clause', 'UPS lost it'],
    ['Royal Mail lost it.', 'clause', 'Royal Mail lost it'],
    ['McKay signed for it', 'clause', 'McKay signed for it'],
    ['I never got an answer', 'clause', 'I never got an answer'],
    ['Tuesday was a holiday', 'clause', 'Tuesday was a holiday'],
    ['“Too small”', 'noun', 'too small'],
    ['the stone teapot', 'thing', 'stone teapot'],
    ['A Cup of Joe', 'thing', 'Cup of Joe'],
    ['rinse it with hot water', 'sentence', 'Rinse it with hot water.'],
    ['Is it safe?', 'sentence', 'Is it safe?'],
    // several sentences cannot stand inside one
    ['It broke. The lid too.', 'clause', undefined],
    ['It came from St. Ives late', 'clause', 'it came from St. Ives late'],
    ['...', 'noun', undefined],
  ] as const)('%s as %s', (said, as, fit) => expect(fitted(said, as, 'en')).toBe(fit))

  test.each([
    ['물류센터의 분류 오류.', '물류센터의 분류 오류'],
    ['뚜껑 누락', '뚜껑 누락'],
    ['비상용 소다', '비상용 소다'],
    ['바다', '바다'],
    ['배송 늦음', '배송 늦음'],
    // a sentence where a noun belongs
    ['터미널이 막혔습니다.', undefined],
    ['물줄기가 가늘어요', undefined],
    ['상자가 찢어졌다', undefined],
    ['기사님이 안 왔네요!!', undefined],
    ['문이 닫혀 있었어요ㅠㅠ', undefined],
  ])('%s', (said, fit) => expect(fitted(said, 'noun', 'ko')).toBe(fit))
})

test('an example of a day is one that can be given today', () => {
  // the setting is a Sunday
  expect(exampleOf({ type: 'date', example: 'in 2 business days' }, setting)).toBe('2026-11-24')
  expect(exampleOf({ type: 'datetime', example: 'in 1 business day 09:00' }, setting)).toBe('2026-11-23 09:00')
  expect(exampleOf({ type: 'date', example: '9 days ago' }, setting)).toBe('2026-11-13')
  expect(exampleOf({ type: 'text', example: 'in 2 days' }, setting)).toBe('in 2 days')
})
