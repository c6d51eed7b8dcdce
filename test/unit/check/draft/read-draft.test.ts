import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../../src/check/draft/read-draft.ts'

const read = (text: string) => readDraft(text, { file: 'draft.md' })
const sentences = (text: string) => read(text).sentences.map(({ text }) => text)

describe('a draft in sentences', () => {
  it.each([
    ['Dear Mr. Olsen paid No. 5. It left at 8.30 a.m. today.', ['Dear Mr. Olsen paid No. 5.', 'It left at 8.30 a.m. today.']],
    [
      'Hi Mina,\n\nYour teapot left today. It weighs 1.2 kg, e.g. with the lid.',
      ['Your teapot left today.', 'It weighs 1.2 kg, e.g. with the lid.'],
    ],
    ['We need:\n- the order number\n- a photo of the lid', ['We need:', '- the order number', '- a photo of the lid']],
    [
      'Your oolong left our warehouse on Tuesday with the courier and\nshould be with you by Friday.',
      ['Your oolong left our warehouse on Tuesday with the courier and should be with you by Friday.'],
    ],
    [
      '안녕하세요, 티하우스입니다.\n8.3(금)까지 도착 예정입니다. 확인해 보니 누락이었습니다.',
      ['8.3(금)까지 도착 예정입니다.', '확인해 보니 누락이었습니다.'],
    ],
    ['방금 보냈어요!! 내일 받으세요~ 또 뵐게요', ['방금 보냈어요!!', '내일 받으세요~', '또 뵐게요']],
    ['김하늘 고객님,\n찻잔을 오늘 보냈습니다.', ['찻잔을 오늘 보냈습니다.']],
    ['안녕하세요, 찻잔은 내일 출고 예정입니다.', ['안녕하세요, 찻잔은 내일 출고 예정입니다.']],
    ['안녕하세요, 고요한 찻집입니다. 찻잔을 보냈습니다.', ['찻잔을 보냈습니다.']],
    ['Hello the lid was packed today.', ['Hello the lid was packed today.']],
  ])('%j', (text, expected) => {
    expect(sentences(text).map((s) => s.replace(/\s+/g, ' '))).toEqual(expected)
  })

  it('gives offsets into the text', () => {
    const text = 'Hi Mina,\n\n> quoted\nYour teapot left today. Is 14 Heron Close still right?\n\nBest,\nJo'
    const draft = read(text)
    expect(draft.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Your teapot left today.',
      'Is 14 Heron Close still right?',
    ])
    expect(draft.sentences.map(({ question }) => question)).toEqual([false, true])
  })

  it.each([
    ['Your teapot left today.\n\nKind regards,\nJo, Teahouse', 'Your teapot left today.'],
    ['Your teapot left today.\n-- \nJo\nTeahouse', 'Your teapot left today.'],
    ['찻잔을 오늘 보냈습니다.\n감사합니다.\n티하우스 드림', '찻잔을 오늘 보냈습니다.'],
    ['찻잔을 오늘 보냈습니다.\n\n티하우스 김하늘 올림', '찻잔을 오늘 보냈습니다.'],
    ['Thank you for waiting, Mina.\nYour teapot left today.', 'Thank you for waiting, Mina.\nYour teapot left today.'],
    ['감사합니다.\n찻잔을 오늘 보냈습니다.', '감사합니다.\n찻잔을 오늘 보냈습니다.'],
  ])('blanks the signature of %j', (text, left) => {
    expect(read(text).masked.trim()).toBe(left)
  })
})

describe('the language of a draft', () => {
  it.each([
    ['찻주전자 TP-200 Glass Edition을 오늘 보냈습니다.', 'ko'],
    ['Your 녹차 (green tea) left today with the courier.', 'en'],
    ['12:30', 'en'],
    ['> 언제 도착하나요? 답변 부탁드립니다.\nIt left today.', 'en'],
  ])('%s is %s', (text, lang) => {
    expect(read(text).lang).toBe(lang)
  })

  it('is what the caller says', () => {
    expect(readDraft('Your teapot left today.', { file: 'a', lang: 'ko' }).lang).toBe('ko')
  })
})
