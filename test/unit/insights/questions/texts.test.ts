import { describe, expect, it } from 'vitest'
import { baseName, pagesToMend, productFinder } from '../../../../src/insights/questions/catalog.ts'
import { readFaq } from '../../../../src/insights/questions/faq.ts'
import { areaOf, tellingWords } from '../../../../src/insights/questions/features.ts'
import { bareForms, groupNames } from '../../../../src/insights/questions/group-words.ts'
import { asks, plainMessage, plainSubject } from '../../../../src/insights/questions/message-text.ts'
import { wishes } from '../../../../src/insights/questions/wishes.ts'

describe('a subject', () => {
  it.each([
    ['Re: Fwd: where is my parcel', 'where is my parcel'],
    ['RE[2]: Late again', 'Late again'],
    ['[External] Fw: Broken cup', 'Broken cup'],
    ['회신: 전달: 환불 문의', '환불 문의'],
    ['Refund: when', 'Refund: when'],
  ])('%s', (subject, plain) => {
    expect(plainSubject(subject)).toBe(plain)
  })

  it('is the same text however its letters are composed', () => {
    expect(plainSubject('환불'.normalize('NFD'))).toBe('환불')
  })

  it.each(['Hello', 'Hi there, please help', 'Question', '문의드립니다', '안녕하세요 문의 드려요', '급해요', '...', '12345'])(
    '%s says nothing',
    (subject) => {
      expect(tellingWords(subject)).toEqual([])
    },
  )
})

describe('a message', () => {
  it.each([
    ['Where is it?\n\nOn 3 Oct 2026 at 09:12, Shop <a@x.example> wrote:\n> We sent it.', 'Where is it?'],
    ['Cup is broken.\n> older text\n-- \nAna Adler\n+82 10 1234 5678', 'Cup is broken.'],
    ['환불 언제 되나요?\n감사합니다.\n김하나 드림', '환불 언제 되나요?'],
    ['<div>Is it vegan?</div><blockquote>From: shop</blockquote>', 'Is it vegan?'],
    ['Sent it back last week.\nSent from my iPhone', 'Sent it back last week.'],
    ['주소 바꿔 주세요\n-----원본 메시지-----\n보낸사람: 가게', '주소 바꿔 주세요'],
  ])('%j', (message, plain) => {
    expect(plainMessage(message)).toBe(plain)
  })

  it('of a mebibyte takes no longer for it', () => {
    for (const piece of ['[a', 'Re: ', '> ', 'on x wrote', '<p>', 'a님이 작성']) {
      const long = piece.repeat((1 << 20) / piece.length)
      expect(plainMessage(long).length).toBeLessThanOrEqual(400)
      plainSubject(long.slice(0, 300))
    }
  })

  it.each(['How do I return this?', 'can i pay by card', '배송 언제 되나요', '반품 가능할까요', '환불 방법 알려 주세요'])(
    '%s asks',
    (text) => expect(asks(text)).toBe(true),
  )
  it.each(['The cup is broken.', '컵이 깨져서 왔어요', 'Thanks for the quick parcel'])('%s does not', (text) =>
    expect(asks(text)).toBe(false),
  )
})

describe('the area of a text', () => {
  it.each([
    ['Where is my parcel?', 'shipping'],
    ['배송조회가 안 돼요', 'shipping'],
    ['When do I get my refund', 'returns'],
    ['사이즈 교환 부탁드려요', 'returns'],
    ['I was charged twice', 'billing'],
    ['현금영수증 발급해 주세요', 'billing'],
    ['Please cancel my order', 'orders'],
    ['주문 취소할게요', 'orders'],
    ['I forgot my password', 'accounts'],
    ['회원 탈퇴하고 싶어요', 'accounts'],
    ['Does the tea have caffeine', undefined],
  ])('%s: %s', (text, area) => {
    expect(areaOf(text)).toBe(area)
  })
})

describe('a FAQ', () => {
  it('in Markdown has questions with answers, and the latest day it names', () => {
    const faq = readFaq({
      text: '# Help\n\nUpdated 3 March 2026, first of 2025-01-02\n\n## Shipping\n\n### Where is my parcel?\nTrack it.\n\n**Can I return it?**\n\nWithin 30 days.\n',
    })
    expect(faq.dated).toBe('2026-03-03')
    expect(faq.entries).toMatchObject([
      { heading: 'Help' },
      { heading: 'Where is my parcel?', area: 'shipping' },
      { heading: 'Can I return it?', area: 'returns' },
    ])
  })

  it('in HTML is read by its headings and by what opens an answer', () => {
    const faq = readFaq({
      text: '<html><h2>자주 묻는 질문</h2><details><summary>환불은 언제 되나요?</summary><p>3일 안에 됩니다.</p></details><h3>비밀번호를 잊었어요</h3><p>로그인 화면에서 찾으세요.</p><p>2026년 9월 1일 고침</p></html>',
    })
    expect(faq.entries).toMatchObject([
      { heading: '환불은 언제 되나요?', area: 'returns' },
      { heading: '비밀번호를 잊었어요', area: 'accounts' },
    ])
    expect(faq.dated).toBe('2026-09-01')
  })

  it('without a day is of none', () => {
    expect(readFaq({ text: '## Returns\nWithin 30 days, call 02-123-4567.' }).dated).toBeUndefined()
  })
})

const said = (...texts: string[]) => texts.map((text, i) => ({ text, customer: `${i}` }))

describe('the name of a group', () => {
  it('has words of three customers only, never those of one', () => {
    const group = said('Secretive sejak water', 'sejak water temperature', 'sejak water please', 'other water')
    const all = [...group.map(({ text }) => text), 'water bill', 'water bottle', 'parcel late']
    expect(groupNames(all, bareForms(all))(group)).toEqual(['sejak', 'water'])
    const one = group.map(({ text }) => ({ text, customer: 'same' }))
    expect(groupNames(all, bareForms(all))(one)).toEqual([])
  })

  it('has no word twice in two forms', () => {
    const group = said('ship to Norway', 'shipping to Norway', 'ship Norway', 'Norway shipping', 'Norway shipping', 'Norway ship')
    const all = [...group.map(({ text }) => text), 'late', 'broken']
    expect(groupNames(all, bareForms(all))(group)).toHaveLength(2)
  })

  it('takes Korean endings off a noun that stands with several', () => {
    const group = said('환불이 안 왔어요', '환불은 언제', '환불 늦어요')
    const all = group.map(({ text }) => text)
    expect(groupNames(all, bareForms(all))(group)).toEqual(['환불'])
  })
})

const catalog = (sold: Record<string, number>) => ({
  sold: Object.entries(sold).map(([product, orders]) => ({ product, orders })),
  orders: Object.values(sold).reduce((sum, n) => sum + n, 0),
  words: new Set<string>(),
})

describe('products', () => {
  it.each([
    ['Sencha 80 g', 'Sencha'],
    ['Barley tea, 200 g', 'Barley tea'],
    ['찻잔 (2개)', '찻잔'],
    ['500 ml', '500 ml'],
  ])('%s is written %s', (product, base) => {
    expect(baseName(product)).toBe(base)
  })

  it('are found by the longest name, with Korean endings', () => {
    const find = productFinder(catalog({ 'Sencha 80 g': 1, 'Sencha gift box': 1, '우전 50 g': 1 }))
    expect(find('is the sencha gift box wrapped?')).toBe('Sencha gift box')
    expect(find('sencha, how hot')).toBe('Sencha')
    expect(find('우전은 언제 들어오나요')).toBe('우전')
    expect(find('a senchaish tea')).toBeUndefined()
  })

  it('above their share of orders have a page to mend, others do not', () => {
    const asked = (n: number, of: string) => ({ customers: new Set(Array.from({ length: n }, (_, i) => `${of}${i}`)), ids: [] })
    const products = new Map([
      ['Sencha', asked(12, 's')],
      ['Sejak', asked(8, 'j')],
    ])
    // 20 customers name a product; Sejak is in a tenth of orders: 2 expected, P(X ≥ 8) = 0.0010967
    expect(pagesToMend([products], catalog({ Sencha: 90, Sejak: 10 }))).toEqual([
      { group: 0, product: 'Sejak', observed: 8, expected: 2, p: expect.closeTo(0.0010967, 6) },
    ])
    expect(pagesToMend([products], catalog({ Sencha: 60, Sejak: 40 }))).toEqual([])
  })
})

describe('wishes', () => {
  const plain = (word: string) => word

  it('are what three customers ask for and nobody can order', () => {
    const spoken = said(
      'Do you sell oolong?',
      'will you stock oolong again',
      'Do you have an oolong sampler',
      'Do you have sencha?',
    )
    expect(wishes(spoken, new Set(['sencha']), plain)).toMatchObject([{ words: ['oolong'], customers: 3, of: [0, 1, 2] }])
  })

  it('are none where two ask, where it is sold, or where an order is asked about', () => {
    expect(wishes(said('Do you sell oolong?', 'Do you have oolong?'), new Set(), plain)).toEqual([])
    const sold = said('Do you sell sencha?', 'Do you have sencha?', 'Do you stock sencha?')
    expect(wishes(sold, new Set(['sencha']), plain)).toEqual([])
    const parcels = said('Do you have my parcel?', 'do you have the parcel', 'Do you have any parcel for me')
    expect(wishes(parcels, new Set(), plain)).toEqual([])
  })
})
