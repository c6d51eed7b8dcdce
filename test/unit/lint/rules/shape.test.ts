import { describe, expect, it } from 'vitest'
import { checkedOptions } from '../../../../src/findings/options.ts'
import { rule } from '../../../../src/lint/rule.ts'
import { listOf, problems, reported, used } from './run.ts'

describe('which of two names stays', () => {
  it('the one with more tickets, wherever it stands, and its aliases count for it', async () => {
    const list = listOf('delay-carrier', { id: 'carrier-delay', aliases: ['slow-post'] }, 'carriers-delay')
    expect(await reported('no-near-duplicate', list)).toEqual(['carrier-delay', 'carriers-delay'])
    const usage = used(90, { 'delay-carrier': 10, 'carrier-delay': 5, 'slow-post': 6 })
    const found = await problems('no-near-duplicate', list, { usage })
    expect(found.map(({ tag }) => tag.id)).toEqual(['delay-carrier', 'carriers-delay'])
    expect(found[0]!.message.en).toBe('"delay-carrier" and "carrier-delay" (line 2) have the same words in a different order')
    expect(found[1]!.suggestion?.en).toBe('Keep "carrier-delay" and make "carriers-delay" an alias of it')
  })

  it('names the file where the other stands in another one', async () => {
    const list = listOf('환불 요청', { id: '환불요청', file: 'returns.yaml' })
    const [found] = await problems('no-near-duplicate', list)
    expect(found!.message).toEqual({
      en: '"환불요청" and "환불 요청" (tags.yaml:1) differ only in spaces, hyphens and the like',
      ko: '"환불요청"과 "환불 요청"(tags.yaml:1)은 띄어쓰기나 기호만 다릅니다',
    })
  })

  it('a retired tag is no rival', async () => {
    const list = listOf({ id: 'late-parcels', deprecated: { replacedBy: 'late-parcel' } }, 'late-parcel', 'parcel-delay')
    expect(await reported('no-near-duplicate', list)).toEqual([])
    expect(await reported('no-synonym', list)).toEqual(['parcel-delay'])
  })

  it('equal names are for no-duplicate alone, in either Unicode form', async () => {
    const list = listOf('결제', '결제'.normalize('NFD'), 'Refund', 'Refund')
    expect(await reported('no-duplicate', list)).toEqual(['결제'.normalize('NFD'), 'Refund'])
    expect(await reported('no-near-duplicate', list)).toEqual([])
    expect(await reported('no-synonym', list)).toEqual([])
  })
})

describe('one meaning in two words', () => {
  it.each([
    ['refund-late', 'late money-back'],
    ['return-request', 'RMA request'],
    ['order-cancelled', 'order-cancellation'],
    ['lost-by-courier', 'lost-by-carrier'],
    ['wrong-item', 'incorrect product'],
    ['sold-out', 'out of stock'],
    ['환불요청', '반환금 요청'],
    ['배송지연', '배달 지연'],
    ['주문취소', '주문 캔슬'],
    ['택배사 지연', '배송업체 지연'],
    ['품절', '재고없음'],
  ])('%s, %s', async (a, b) => {
    expect(await reported('no-synonym', listOf(a, b))).toEqual([b])
  })

  it.each([
    ['refund', 'return'],
    ['exchange-size', 'replacement-size'],
    ['missing-item', 'lost-parcel'],
    ['order-update', 'order-change'],
    ['lost-by-carrier', 'lost-by-supplier'],
    ['refund', '환불'],
    ['반품 요청', '환불 요청'],
    ['교환', '반품'],
    ['회원가입', '회원 정보'],
    ['상품권', '상품'],
    ['배송 취소', '주문 취소'],
  ])('%s, %s are two', async (a, b) => {
    expect(await reported('no-synonym', listOf(a, b))).toEqual([])
  })
})

describe('joined names', () => {
  it.each([
    ['refund and exchange', 'and', ['refund', 'exchange']],
    ['late_or_lost', 'or', ['late', 'lost']],
    ['Billing & payment', '&', ['Billing', 'payment']],
    ['Shipping/Fulfillment Issues', '/', ['Shipping Issues', 'Fulfillment Issues']],
    ['late, lost', ',', ['late', 'lost']],
    ['refund+exchange', '+', ['refund', 'exchange']],
    ['교환|반품|환불', '|', ['교환', '반품', '환불']],
    ['취소·환불', '·', ['취소', '환불']],
    ['교환및환불', '및', ['교환', '환불']],
    ['파손 또는 분실', '또는', ['파손', '분실']],
    ['교환과 환불', '과', ['교환', '환불']],
    ['취소와 환불', '와', ['취소', '환불']],
    ['쿠폰/적립금 미적용', '/', ['쿠폰 미적용', '적립금 미적용']],
    ['교환/반품 택배비 문의', '/', ['교환 택배비 문의', '반품 택배비 문의']],
    ['parcel lost/stolen', '/', ['parcel lost', 'parcel stolen']],
    ['adding or removing a gift note', 'or', ['adding a gift note', 'removing a gift note']],
  ])('%s', async (id, by, parts) => {
    const [found] = await problems('no-compound', listOf(id))
    expect(found!.message.en).toBe(`"${id}" combines several reasons with "${by}"`)
    expect(found!.suggestion!.en).toBe(`Make each one a tag: ${parts.map((part) => `"${part}"`).join(', ')}`)
  })

  it.each([
    ...[
      'lost_or_stolen_card',
      'terms-and-conditions',
      'black & white',
      'wash-and-care',
      'Q&A',
      'H&M',
      'A/S',
      '24/7',
      'n/a',
      'on/off',
    ],
    ...[
      '1+1',
      'A+ grade',
      '1,000 points',
      'brand-order',
      'vendor-portal',
      'android',
      'sandwich',
      '환불/Refund',
      'shipping::late',
      'a > b',
    ],
    ...['결과 확인', '검사결과 문의', '사과 요청', '초과 결제', '기와 무늬', '와이파이', '과일 향', '약과 세트', '남/여', '와'],
    ...[
      '실물이 사진과 다름',
      '언니와 묶음배송 요청',
      '상담원과 통화 요청',
      '회수 접수/처리',
      '사진 상이(색, 무늬)',
      '가격표 오류 (할인·정가)',
    ],
    ...['Not wanted/needed any more', 'Shopper cannot be found or reached', 'One or more cups out of stock', 'S/W 오류'],
  ])('%s is one', async (id) => {
    expect(await reported('no-compound', listOf(id))).toEqual([])
  })

  it('halves that would lose a word are not named', async () => {
    const [found] = await problems('no-compound', listOf('returns and refunds policy'))
    expect(found!.suggestion!.en).toBe('Make each reason a tag of its own')
  })

  it('a slash is a path where what stands before it is an area of this file', async () => {
    expect(await reported('no-compound', listOf('배송/출고'))).toEqual(['배송/출고'])
    expect(await reported('no-compound', listOf('배송/출고', '배송/지연'))).toEqual([])
    expect(await reported('no-compound', listOf('배송', '배송/출고'))).toEqual([])
    expect(await reported('no-compound', listOf('배송/출고', '배송/교환/환불'))).toEqual(['배송/교환/환불'])
  })

  it('an area may be a pair', async () => {
    const list = listOf('returns-and-exchanges', { id: 'wrong-size', parent: 'returns-and-exchanges' })
    expect(await reported('no-compound', list)).toEqual([])
  })
})

describe('how names are written', () => {
  const profile = (name: string, ...ids: string[]) => problems('naming', listOf(...ids), { options: { profile: name } })

  it.each([
    ['zendesk', ['carrier_delay', 'carrier-delay', 'shipping/late', 'a:b', '택배사_지연', 'livré'], []],
    ['zendesk', ['Carrier Delay', 'late!', '환불 요청', 'a.b'], ['carrier_delay', 'late', '환불_요청', 'a_b']],
    ['chatwoot', ['carrier-delay', '환불_요청'], []],
    ['chatwoot', ['Carrier delay', 'shipping/late', '_late'], ['carrier_delay', 'shipping_late', 'late']],
    ['gorgias', ['Carrier delay', 'ORDER-STATUS', '환불 요청'], []],
    ['gorgias', ['late, lost'], ['late lost']],
    ['gitlab-scoped', ['delay::carrier', '지연::택배사'], []],
    [
      'gitlab-scoped',
      ['delay/carrier', 'delay > carrier', 'late', 'a::'],
      ['delay::carrier', 'delay::carrier', undefined, undefined],
    ],
    ['kebab', ['carrier-delay', '택배사-지연', 'shipping/carrier-delay', 'order-1'], []],
    [
      'kebab',
      ['carrier_delay', 'carrierDelay', '택배사 지연', 'a--b', 'Late'],
      ['carrier-delay', 'carrier-delay', '택배사-지연', 'a-b', 'late'],
    ],
    ['snake', ['Carrier-Delay', 'XMLExport'], ['carrier_delay', 'xml_export']],
  ] as const)('%s %j', async (name, ids, better) => {
    const found = await profile(name, ...ids)
    expect(found.map(({ tag }) => tag.id)).toEqual(better.length === 0 ? [] : ids)
    expect(found.map(({ suggestion }) => /^Write "(.*)"$/.exec(suggestion?.en ?? '')?.[1])).toEqual(better)
  })

  it('goes with four fifths of the list, and keeps quiet where there is no such majority', async () => {
    const list = ['late-parcel', 'lost-parcel', 'wrong-item', 'missing-item', 'Broken_lid']
    const found = await problems('naming', listOf(...list))
    expect(found.map(({ tag, suggestion }) => [tag.id, suggestion?.en])).toEqual([['Broken_lid', 'Write "broken-lid"']])
    expect(await reported('naming', listOf(...list, 'Leaking_pot'))).toEqual([])
    expect(await reported('naming', listOf('late-parcel', 'lost_parcel', 'Wrong item'))).toEqual([])
  })

  it('never suggests a name that is taken', async () => {
    const [found] = await problems('naming', listOf('late-parcel', 'late_parcel', 'lost-pot', 'wrong-pot', 'my-pot', 'no-pot'))
    expect([found!.tag.id, found!.suggestion]).toEqual(['late_parcel', undefined])
  })

  it('knows the profiles, and says so', async () => {
    const naming = (await rule('naming'))!
    const asked = (profile: string) => () => checkedOptions('naming', naming, { profile }, 'lint.rules')
    expect(asked('freshdesk')).toThrow('"freshdesk" is not a valid profile for naming')
    expect(asked('constructor')).toThrow('"constructor" is not a valid profile')
    expect(asked('chatwoot')).not.toThrow()
  })

  it('counts characters and not their halves; the limit of the helpdesk stands without an option', async () => {
    expect(await reported('naming', listOf('🍵🍵🍵'), { options: { maxLength: 3 } })).toEqual([])
    const long = '가'.repeat(257)
    expect(await reported('naming', listOf(long), { options: { profile: 'gorgias' } })).toEqual([long])
  })
})

describe('what cannot be seen', () => {
  it.each([
    ['carrier\u200bdelay', 'carrierdelay', 'U+200B'],
    ['\ufefflate', 'late', 'U+FEFF'],
    ['late\u202egnol', 'lategnol', 'U+202E'],
    ['late\u00a0parcel', 'late parcel', 'U+00A0'],
    ['late\tparcel', 'late parcel', 'U+0009'],
    ['late\u0007', 'late', 'U+0007'],
    ['\u1160반품', '반품', 'U+1160'],
    ['배송\ufffd', '배송', 'U+FFFD'],
    [' late', 'late', 'spaces'],
  ])('%j', async (id, clean, said) => {
    const [found] = await problems('no-unprintable', listOf(id))
    expect(found!.message.en).toContain(said)
    expect(found!.message.en).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(found!.suggestion!.en).toBe(`Write "${clean}"`)
  })

  it.each(['👩‍🍳 chef', '❤️ gift', '👍🏽', '택배사 지연', 'livré', 'こんにちは'])('%s can', async (id) => {
    expect(await reported('no-unprintable', listOf(id))).toEqual([])
  })

  it('looks at aliases and labels too, at their place', async () => {
    const span = { line: 1, column: 20, endLine: 1, endColumn: 24 }
    const list = listOf({
      id: 'late',
      aliases: ['ok', 'a\u200bb'],
      label: { ko: '늦음 ' },
      spans: { 'aliases.1': span, 'label.ko': span },
    })
    expect((await problems('no-unprintable', list)).map((found) => found.span)).toEqual([span, span])
  })
})

describe('Unicode form', () => {
  it.each([
    ['결제'.normalize('NFD'), '결제', true],
    ['Ａ／Ｓ', 'A/S', false],
    ['배송　지연', '배송 지연', false],
    ['ｶｹﾞ', 'カゲ', false],
    ['ㅋㅋ', undefined, false],
  ])('%j', async (id, better, fixed) => {
    const [found] = await problems('unicode-form', listOf(id))
    expect(found!.suggestion!.en).toBe(
      better === undefined ? 'Write whole syllables' : `Write "${better}"${fixed ? '; "lint --fix" does it' : ''}`,
    )
  })
})
