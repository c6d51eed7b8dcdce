import { describe, expect, test } from 'vitest'
import { classify } from '../../../../src/lint/classifier/classify.ts'
import { buildLexicon, singular } from '../../../../src/lint/classifier/lexicon.ts'
import { isDate, readName } from '../../../../src/lint/classifier/name.ts'
import { segment } from '../../../../src/lint/classifier/segment.ts'
import { roles } from '../../../../src/lint/lexicons/tag-entry.ts'
import { partyNames } from '../../../../src/lint/lexicons/tag-party.ts'
import { tagSplits } from '../../../../src/lint/lexicons/tag-split.ts'

const lexicon = buildLexicon()

describe('Korean compounds are cut into known words', () => {
  // cut by hand
  test.each([
    ['배송지연', '배송 지연'],
    ['택배사지연', '택배사 지연'],
    ['결제오류', '결제 오류'],
    ['교환문의', '교환 문의'],
    ['쿠폰오발급', '쿠폰 오 발급'],
    ['배송이늦어요', '배송 이 늦어요'],
    ['주문의뢰', '주문 의뢰'],
    ['다관지연', '다관 지연'],
    ['카드결제실패', '카드결제 실패'],
    ['오배송', '오배송'],
    ['보이차', '보이차'],
  ])('%s → %s', (word, cut) => {
    expect(segment(word, lexicon).join(' ')).toBe(cut)
  })

  test('nothing is lost or added, whatever the word', () => {
    const syllables = [...'배송지연택배사결제오류미안이가을환불요청문의다관보차']
    let seed = 7
    const next = () => (seed = (seed * 48271) % 2147483647)
    for (let i = 0; i < 500; i++) {
      const word = Array.from({ length: 1 + (next() % 12) }, () => syllables[next() % syllables.length]).join('')
      expect(segment(word, lexicon).join('')).toBe(word)
    }
  })
})

describe('names are taken apart', () => {
  test.each([
    ['Order::Missing item', 'order | missing item'],
    ['orderPaymentFailed', 'order payment failed'],
    ['PGError', 'pg error'],
    ['PG오류', 'pg 오류'],
    ['A/S 문의', 'aftersales 문의'],
    ['shipping - late', 'shipping | late'],
    ['교환|반품', '교환 | 반품'],
    ["Buyer's remorse", 'buyers remorse'],
    ['1:1문의', '문의'],
    ['반품(단순변심)', '반품 | 단순변심'],
    ['  ', ''],
  ])('%s → %s', (id, parts) => {
    expect(
      readName(id)
        .map((part) => part.join(' '))
        .join(' | '),
    ).toBe(parts)
  })

  test('dates are told from other numbers', () => {
    for (const id of [
      '2026',
      '2026-10',
      '2026-10-31',
      '202610',
      '2026Q3',
      '10월',
      '2026년 10월',
      '10월 3일',
      'oct 2026',
      'October-2026',
    ])
      expect(isDate(id), id).toBe(true)
    for (const id of ['20', '1234', '40399', 'route 66', 'oct', '월', '4k', '3pl', '2026-late'])
      expect(isDate(id), id).toBe(false)
  })

  test('plurals are read as their singular', () => {
    expect(['parcels', 'deliveries', 'boxes', 'status', 'address', 'sms', 'is', 'returns', '배송'].map(singular)).toEqual([
      'parcel',
      'delivery',
      'box',
      'status',
      'address',
      'sms',
      'is',
      'return',
      '배송',
    ])
  })
})

describe('the lexicons', () => {
  test('name a source, a role we have and an owner we can say', () => {
    for (const [word, entries] of lexicon)
      for (const { role, source, owner } of entries) {
        expect(roles).toContain(role)
        expect(source).not.toBe('')
        if (owner) expect(Object.keys(partyNames), `${word}: ${owner}`).toContain(owner)
      }
  })

  test('hold words in the form in which they are looked up', () => {
    for (const word of lexicon.keys()) {
      expect(word, word).toBe(word.normalize('NFC').toLowerCase().trim())
      expect(word, word).toMatch(/^[\p{L}\p{N}& -]+$/u)
    }
  })

  test('say a word once for one role, so that no order of files decides who owns it', () => {
    for (const [word, entries] of lexicon) {
      const said = entries.map(({ role }) => role)
      expect(said, word).toEqual([...new Set(said)])
    }
    for (const { en, ko } of new Set([...lexicon.values()].flat())) {
      const words = `${en},${ko}`.split(',').map((word) => word.trim())
      const twice = words.filter((word, at) => word && words.indexOf(word) < at)
      expect(twice).toEqual([])
    }
  })

  test('propose splits that are causes themselves, in both languages, owned by who is said to own them', () => {
    const span = { line: 1, column: 1, endLine: 1, endColumn: 1 }
    for (const [key, rows] of Object.entries(tagSplits).flatMap(([trouble, by]) =>
      Object.entries(by).map(([object, list]) => [`${trouble}:${object}`, list] as const),
    ))
      for (const { owner, en, ko } of rows)
        for (const id of [en, en.replaceAll(' ', '-'), ko, ko.replaceAll(' ', '-')]) {
          const tag = { id, aliases: [], suppress: [], file: 'f', span, spans: {} }
          const verdict = classify({ tags: [tag], owners: [], sources: new Map(), bare: true })(tag)
          expect(verdict, `${key}: ${id} of ${owner}`).toMatchObject({ kind: 'cause' })
        }
  })
})
