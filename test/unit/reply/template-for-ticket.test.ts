import { describe, expect, test } from 'vitest'
import { languageOf } from '../../../src/reply/from-export/language.ts'
import { builtinTemplates } from '../../../src/reply/template/library.ts'
import { templatesForTags } from '../../../src/reply/template/template-for-tags.ts'
import { calledFor } from '../../../src/reply/template/template-for-words.ts'

const words = [...(await builtinTemplates('en')), ...(await builtinTemplates('ko'))]
const names = [...new Set(words.map(({ name }) => name))]

describe('tags and subjects as shops write them', () => {
  test.each([
    ['carrier_delay', 'late-delivery-carrier'],
    ['Shipping::Delay::Carrier', 'late-delivery-carrier'],
    ['CourierDelay', 'late-delivery-carrier'],
    ['배송업체-지연', 'late-delivery-carrier'],
    ['택배 늦음', 'late-delivery-carrier'],
    ['warehouse_delay', 'late-delivery-warehouse'],
    ['출고지연', 'late-delivery-warehouse'],
    ['coupon_error', 'coupon-problem'],
    ['PROMO-CODE', 'coupon-problem'],
    ['쿠폰오류', 'coupon-problem'],
    ['배송분실', 'lost-order'],
    ['parcels lost', 'lost-order'],
    ['item-not-received', 'lost-order'],
    ['wrong_item', 'wrong-item'],
    ['오배송', 'wrong-item'],
    ['damaged_parcel', 'damaged-packaging'],
    ['결제_오류', 'payment-error'],
    ['double charge', 'payment-error'],
    ['lost_password', 'account-access'],
    ['구성품 누락', 'missing-item'],
    ['재입고_문의', 'pre-sales-question'],
    ['환불지연', 'refund-status'],
    ['vip', undefined],
    ['gift', undefined],
    ['주소_변경', undefined],
  ])('%s → %s', (tag, template) => expect(calledFor([tag], words)[0]).toBe(template))

  test.each([
    ['My coupon does not work', 'coupon-problem'],
    ['Where is my parcel?', 'late-delivery-carrier'],
    ['You sent me the wrong item', 'wrong-item'],
    ['쿠폰이 적용되지 않아요', 'coupon-problem'],
    ['비밀번호를 잊어버렸어요', 'account-access'],
    ['Hello', undefined],
  ])('%s → %s', (subject, template) => expect(calledFor([subject], words)[0]).toBe(template))

  test('the label of a tag says what its number does not', () => {
    const at = { file: 'tags.yaml', span: { start: 0, end: 0 }, spans: {}, suppress: [] }
    const tag = { id: 'T-104', label: { en: 'Carrier delay', ko: '배송업체 지연' }, aliases: ['104'], ...at }
    const taxonomy = { tags: [tag], owners: [], sources: new Map(), bare: false } as never
    expect(templatesForTags(['T-104'], { taxonomy, names, words })).toEqual([{ template: 'late-delivery-carrier', tag: 'T-104' }])
    expect(templatesForTags(['T-104'], { names, words })).toEqual([])
  })

  test('several tags: each template once, what somebody named before what the words say', () => {
    const found = templatesForTags(['vip', 'coupon_error', 'lost-order', 'promo', 'cold'], {
      ...{ names, words },
      named: { cold: 'unhappy-customer' },
    })
    expect(found.map(({ template }) => template)).toEqual(['unhappy-customer', 'lost-order', 'coupon-problem'])
  })
})

describe('the language of a reply', () => {
  test.each([
    [{ language: 'ko-KR', subject: 'my parcel' }, 'ko'],
    [{ language: 'Korean' }, 'ko'],
    [{ language: 'en_US', subject: '배송이 안 와요' }, 'en'],
    [{ subject: '컵이 깨졌어요', name: 'Dana Hale' }, 'ko'],
    [{ name: '이보라', tags: ['lost'] }, 'ko'],
    [{ tags: ['배송분실'] }, 'ko'],
    // the tags are the shop's, the subject is the customer's
    [{ subject: 'Where is my cup?', name: 'Dana Hale', tags: ['배송분실'] }, undefined],
    [{ name: 'Ben Kim', tags: ['미지근함'] }, undefined],
    [{ language: 'fr' }, undefined],
    [{}, undefined],
  ])('%j → %s', (clues, lang) => expect(languageOf(clues)?.lang).toBe(lang))
})
