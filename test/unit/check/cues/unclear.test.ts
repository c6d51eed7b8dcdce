import { describe, expect, it } from 'vitest'
import { questionsInARow, vaguePlaces } from '../../../../src/check/cues/unclear.ts'
import { readDraft } from '../../../../src/check/draft/read-draft.ts'

const read = (text: string) => readDraft(text, { file: 'draft.md' })

describe('questions in a row', () => {
  it.each([
    ['What is your order number? Which address did you give? When did you order?', 3],
    ['주문번호가 어떻게 되세요? 어느 색이었나요? 상자는 가지고 계신가요? 언제 받으셨나요?', 4],
  ])('%s: %i', (text, count) => {
    expect(questionsInARow(read(text)).map((one) => one.count)).toEqual([count])
  })
  it.each([
    'What is your order number? Which address did you give?',
    'What is your order number? We look it up by that. Which address did you give? When did you order?',
    '1. What is your order number?\n2. Which address did you give?\n3. When did you order?',
    'What is your order number?\n\nWhich address did you give?\n\nWhen did you order?',
  ])('%j are none', (text) => {
    expect(questionsInARow(read(text))).toEqual([])
  })
})

describe('a place to look without a word on what for', () => {
  it.each([
    'Just find it in your inbox.',
    'Please have a look in your spam folder.',
    '문자를 확인해 주세요.',
    '메일함을 다시 확인 부탁드립니다.',
  ])('%s', (text) => {
    expect(vaguePlaces(read(text))).toHaveLength(1)
  })
  it.each([
    'Please check your inbox for a mail from Leaf & Lantern.',
    'A new label went out at noon. Check your spam folder if it is not there.',
    'Please check your e-mail address.',
    '“찻잔 교환”이라는 제목의 메일을 확인해 주세요.',
    '인증번호를 보내 드렸습니다. 문자를 확인해 주세요.',
  ])('not in: %s', (text) => {
    expect(vaguePlaces(read(text))).toEqual([])
  })
})
