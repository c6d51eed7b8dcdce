import { describe, expect, test } from 'vitest'
import { classify } from '../../../../src/lint/classifier/classify.ts'
import type { OwnWords } from '../../../../src/lint/classifier/lexicon.ts'
import type { Tag, Taxonomy } from '../../../../src/lint/taxonomy.ts'
import { growth } from '../../../growth.ts'

const span = { line: 1, column: 1, endLine: 1, endColumn: 1 }
const tagOf = (tag: Partial<Tag> & { id: string }): Tag => ({
  aliases: [],
  suppress: [],
  file: 'tags.yaml',
  span,
  spans: {},
  ...tag,
})
const taxonomyOf = (tags: Tag[], owners: string[] = []): Taxonomy => ({ tags, owners, sources: new Map(), bare: false })

/** The verdict on the last of some tags. */
function verdict(tags: string | (Partial<Tag> & { id: string })[], owners: string[] = [], own?: OwnWords) {
  const all = (typeof tags === 'string' ? [{ id: tags }] : tags).map(tagOf)
  return classify(taxonomyOf(all, owners), own)(all.at(-1)!)
}

describe('what a name says', () => {
  // labelled by the definitions: party or step + failure, mechanism, error on a step; failure alone; ask; no direction; valence
  test.each([
    ['택배사지연', 'cause'],
    ['결제오류', 'cause'],
    ['오배송', 'cause'],
    ['쿠폰오적용', 'cause'],
    ['BuyerHasNotPaid', 'cause'],
    ['unable to contact recipient', 'cause'],
    ['Confusing instructions', 'cause'],
    ['요금 불명확', 'cause'],
    ['customer not refunded', 'event'],
    ['missing from parcel', 'event'],
    ['courier lost parcel', 'cause'],
    ['cancelled by seller', 'cause'],
    ['warehouse/delay', 'cause'],
    ['Login::Failed', 'cause'],
    ['배송지연', 'event'],
    ['미수령', 'event'],
    ['배송이 늦어요', 'event'],
    ['parcelNotReceived', 'event'],
    ["can't log in", 'event'],
    ['zipper problem', 'event'],
    ['배송 기타 이슈', 'event'],
    ['size too small', 'event'],
    ['Damaged or defective', 'event'],
    ['파손/불량', 'event'],
    ['주문 오류', 'event'],
    ['delivery failed', 'event'],
    ['환불 거절', 'event'],
    ['unable to add warehouse', 'event'],
    ['환불요청', 'request'],
    ['where is my order', 'request'],
    ['reset_password', 'request'],
    ['Order > Cancel', 'request'],
    ['파손 환불 요청', 'request'],
    ['교환문의', 'topic'],
    ['정형외과-병실', 'topic'],
    ['화상상담', 'topic'],
    ['감염병-안내', 'topic'],
    ['화상사고', 'event'],
    ['content not relevant', 'cause'],
    ['취소/교환/반품', 'topic'],
    ['cancellation fee', 'topic'],
    ['return_policy', 'topic'],
    ['oolong inquiry', 'topic'],
    ['frustrated customer', 'sentiment'],
    ['고객 불만', 'sentiment'],
  ])('%s: %s', (id, kind) => {
    expect(verdict(id).kind).toBe(kind)
  })

  test.each([
    'NAS delay',
    'darjeeling',
    '찻',
    'not as expected',
    'flight no',
    '',
    '🍵',
    'late oolong express',
    '끼임-출입문',
    '불손-대합실',
    '부상품',
    'leaky samovar',
    'weather conditions',
    'misty samovar',
  ])('%s is left open', (id) => {
    expect(verdict(id)).toMatchObject({ kind: 'unknown', sure: false, declared: false })
  })

  test('says in both languages which words decided', () => {
    expect(verdict('delivery-delay').why).toEqual({
      en: '`delay` does not say who caused it: carrier, warehouse, supplier or customs',
      ko: "'delay'만으로는 누구 쪽 일인지 알 수 없습니다: 택배사, 창고, 공급사, 통관 모두 가능합니다",
    })
    expect(verdict('택배사지연').why.ko).toContain("'택배사'")
    expect(verdict('NAS delay').why.en).toContain('`nas`')
  })

  test('a name in Unicode form D reads as in form C', () => {
    expect(verdict('배송지연'.normalize('NFD'))).toEqual(verdict('배송지연'))
  })
})

describe('lists of other trades', () => {
  // labelled by the same definitions, from what telephone, bank, health, rail, city and game desks are asked
  test.each([
    ['dropped calls on the ferry', 'event'],
    ['bus shelter', 'topic'],
    ['call barring', 'topic'],
    ['physiotherapy ward', 'topic'],
    ['unrecognised transaction', 'event'],
    ['signal failure', 'cause'],
    ['misdiagnosis', 'cause'],
    ['hidden fees', 'cause'],
    ['project ended', 'cause'],
    ['loot box', 'topic'],
    ['boat trip cancelled', 'event'],
    ['merchant dispute', 'event'],
    ['승강장-악취', 'event'],
    ['매표소 새치기', 'cause'],
    ['보일러 누출', 'event'],
    ['휠체어리프트', 'topic'],
    ['전세대출 금리', 'topic'],
    ['유람선 무정차', 'cause'],
    ['던전 매크로', 'cause'],
    ['역무원 칭찬', 'sentiment'],
    ['가맹점 분쟁', 'event'],
    ['연체 이자', 'topic'],
    ['ferry runs too far away', 'cause'],
    ['waterlogged tea garden', 'event'],
    ['samovar complaint', 'event'],
    ['unfair rules', 'cause'],
    ['open hydrant complaint', 'event'],
    ['conflicting timetables', 'cause'],
    ['찻상 민원', 'event'],
    ['불합리한 절차', 'cause'],
    ['lack of explanation at the desk', 'cause'],
    ['change of travel plans', 'cause'],
    ['traveller not responding', 'cause'],
    ['유람선 운행 지연', 'event'],
    ['다실을 이용하지 않아요', 'cause'],
    ['원하는 다관 없음', 'cause'],
    ['여행자 무응답', 'cause'],
    ['찻집 혐오 발언', 'cause'],
    ['등록 문의', 'topic'],
    ['방문빈도 낮음', 'cause'],
    ['로비 좌석이 편해요', 'sentiment'],
    ['의뢰인 응답 없음', 'cause'],
    ['여행자가 응답하지 않음', 'cause'],
    ['traveller cancelled', 'cause'],
    ['가짜 계정', 'cause'],
    ['다른 제품 도착', 'cause'],
    ['찻집 직원 응대', 'topic'],
    ['smoke alarm battery', 'topic'],
    ['switching to loose leaf', 'cause'],
  ])('%s: %s', (id, kind) => {
    expect(verdict(id).kind).toBe(kind)
  })
})

describe('words that are in no lexicon', () => {
  test.each([
    ['restoring samovar', 'request'],
    ['mispoured tea', 'cause'],
    ['overwatering', 'cause'],
    ['unsteamed buns', 'event'],
    ['brewership', 'topic'],
    ['samovar policy', 'topic'],
    ['samovar delivery', 'unknown'],
    ['찻잔세 고지', 'unknown'],
    ['다도실', 'topic'],
    ['차호 주문', 'topic'],
    ['samovars', 'topic'],
    ['unsuitable timing', 'unknown'],
    ['swap samovar', 'unknown'],
    ['report gas leak', 'request'],
    ['report problem', 'event'],
    ['무도 주문', 'unknown'],
    ['앱이 느려요', 'event'],
  ])('%s: %s, by how they are made', (id, kind) => {
    expect(verdict(id).kind).toBe(kind)
  })

  test('a whole name that is in no lexicon is not said to rise', () => {
    expect(verdict('가온누리')).toMatchObject({ kind: 'topic', sure: false })
    expect(verdict('가온누리').why.en).toContain('looks like the name of a thing')
    expect(verdict('새마루').kind).toBe('topic')
    expect(verdict('마루')).toMatchObject({ kind: 'topic', sure: false })
    expect(verdict('불손').kind).toBe('unknown')
    expect(verdict([{ id: 'tearoom' }, { id: 'samovars', parent: 'tearoom' }]).kind).toBe('unknown')
  })

  test('parties before a thing say whose it is', () => {
    expect(verdict('passenger assistance').kind).toBe('topic')
    expect(verdict('driver tip').kind).toBe('topic')
    expect(verdict('driver').kind).toBe('unknown')
  })
})

describe('what the file says wins', () => {
  test('kind over the name', () => {
    expect(verdict([{ id: 'delivery-delay', kind: 'cause' }])).toMatchObject({ kind: 'cause', declared: true, sure: true })
    expect(verdict([{ id: 'card-declined', kind: 'event' }])).toMatchObject({ kind: 'event', declared: true })
    expect(verdict([{ id: 'card-declined', kind: 'event' }]).why.en).toContain('kind: event')
  })
  test('who owns it can fix it: a cause', () => {
    expect(verdict([{ id: '배송지연', owner: '물류팀' }])).toMatchObject({ kind: 'cause', declared: true, owner: '물류팀' })
  })
  test('kind over owner', () => {
    expect(verdict([{ id: '배송지연', owner: '물류팀', kind: 'event' }]).kind).toBe('event')
  })
})

describe('surroundings', () => {
  test('the name of a parent helps, as far up as it goes', () => {
    expect(verdict([{ id: 'carrier' }, { id: 'late', parent: 'carrier' }]).kind).toBe('cause')
    expect(verdict([{ id: 'supplier' }, { id: 'tea', parent: 'supplier' }, { id: 'damaged', parent: 'tea' }]).owner).toBe(
      'supplier',
    )
    expect(verdict([{ id: 'shipping' }, { id: 'late', parent: 'shipping' }]).kind).toBe('event')
  })
  test('a circle among parents ends', () => {
    const tags = [
      { id: 'tea', parent: 'samovar' },
      { id: 'samovar', parent: 'tea' },
    ]
    expect(verdict(tags).kind).toBe('unknown')
  })
})

describe('splits', () => {
  test.each([
    ['delivery-delay', 'carrier-delay'],
    ['DELIVERY_DELAY', 'CARRIER_DELAY'],
    ['Delivery delay', 'Carrier delay'],
    ['deliveryDelay', 'carrierDelay'],
    ['DeliveryDelay', 'CarrierDelay'],
    ['Shipping::Late', 'Shipping::Carrier-delay'],
    ['Shipping::late parcel', 'Shipping::carrier delay'],
    ['배송지연', '택배사-지연'],
    ['배송 지연', '택배사 지연'],
  ])('%s → %s: in the style of the tag', (id, first) => {
    expect(verdict(id).split?.[0]).toBe(first)
  })

  test('a slash is a path only after an area', () => {
    expect(verdict([{ id: '배송' }, { id: '배송/도착_지연' }]).split?.[0]).toBe('배송/택배사_지연')
    expect(verdict('A/S 지연').split).toBeUndefined()
    expect(verdict('사이즈/색상 불만').split).toBeUndefined()
  })

  test.each([
    ['ITEM_NOT_RECEIVED', ['CARRIER_LOSS', 'INCOMPLETE_ADDRESS', 'WAREHOUSE_DELAY']],
    ['refund not received', ['return inspection delay', 'bank delay']],
    ['invoice not generated', undefined],
    ['deposit issue', undefined],
    ['환불 지연', ['반품 검수 지연', '카드사 지연']],
    ['색상 불만', ['사진 오류', '오피킹']],
    ['출입문 진입 불가', undefined],
    ['해지 지연', undefined],
    ['응답 지연', undefined],
    ['late processing', undefined],
    ['lost or stolen card', undefined],
    ['refund dispute', undefined],
    ['dirty coach', undefined],
    ['음식 배달 지연', ['라이더 지연', '조리 지연']],
    ['상품 미수취', ['택배사 분실', '주소 오기재']],
    ['partial delivery', ['warehouse omission', 'out of stock']],
    ['parcel arrived late', ['carrier delay', 'warehouse delay']],
  ])('%s: only causes of what it happened to', (id, split) => {
    expect(verdict(id).split).toEqual(split)
  })

  test("only by the team's own owners, where it declares some that fit", () => {
    expect(verdict([{ id: 'delivery-delay' }], ['carrier', 'payments', 'Warehouse team']).split).toEqual([
      'carrier-delay',
      'warehouse-delay',
    ])
    expect(verdict([{ id: '배송지연' }], ['택배사', '통관']).split).toEqual(['택배사-지연', '통관-지연'])
    expect(verdict([{ id: 'delivery-delay' }], ['tasting room']).split).toEqual(['carrier-delay', 'warehouse-delay'])
  })
})

describe('owners', () => {
  test("are guessed, in the team's own words", () => {
    expect(verdict('mispick').owner).toBe('warehouse')
    expect(verdict([{ id: '오출고' }], ['택배사', '물류팀']).owner).toBe('물류팀')
    expect(verdict([{ id: '오출고' }], ['택배사']).owner).toBeUndefined()
  })
})

describe('words of the team', () => {
  test('are read with the shipped ones, and over them', () => {
    expect(verdict('Teahouse Express delay').kind).toBe('unknown')
    const own = { party: ['Teahouse Express = carrier'], thing: ['다관'] }
    expect(verdict('Teahouse Express delay', [], own)).toMatchObject({ kind: 'cause', owner: 'carrier' })
    expect(verdict('다관지연', [], own).kind).toBe('event')
    expect(verdict('payment', [], { unclear: ['payment'] }).kind).toBe('unknown')
  })
})

describe('size', () => {
  test('a name of a megabyte costs no more than a long one', async () => {
    for (const piece of ['delay ', '배송지연', 'a-', '::', 'A', 'not ', "'", '오미안', '1'.repeat(7), '가']) {
      const ids = { small: piece.repeat(20_000), large: piece.repeat(320_000) }
      expect(await growth((size) => verdict(ids[size]), 3), piece).toBeLessThan(100)
    }
  })
  test('eight times as many names take about eight times as long', async () => {
    const list = (n: number) =>
      Array.from({ length: n }, (_, i) =>
        tagOf({ id: `${['delivery-delay', '택배사지연문의', 'Order::Missing item'][i % 3]}${i}` }),
      )
    const lists = { small: list(250), large: list(2000) }
    // in a square it would be 64
    expect(await growth((size) => lists[size].map(classify(taxonomyOf(lists[size]))), 3)).toBeLessThan(32)
  })
})
