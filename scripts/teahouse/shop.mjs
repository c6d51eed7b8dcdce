import { at } from './clock.mjs'

// Leaf & Ember, an invented tea shop in Seoul that ships to the world. Nobody in here exists.
const given = [
  'mina',
  'jisoo',
  'hana',
  'sunwoo',
  'doyun',
  'eunbi',
  'taeo',
  'ara',
  'ben',
  'ana',
  'lucia',
  'noor',
  'ivo',
  'greta',
  'omar',
  'yuki',
]
const family = ['kim', 'park', 'lee', 'choi', 'jung', 'han', 'roy', 'ito', 'silva', 'moreau', 'adler', 'novak', 'okafor', 'berg']
export const customers = 4600
export const customer = (n) => {
  const [g, f] = [given[n % given.length], family[(n * 5) % family.length]]
  const name = `${g[0].toUpperCase()}${g.slice(1)} ${f[0].toUpperCase()}${f.slice(1)}`
  return { id: 190_052_000_000 + n, name, email: `${g}.${f}${n}@example.com` }
}
export const agents = ['Jo Park', 'Seoyeon Ahn', 'Daniel Cho', 'Rina Mori', '']
export const teas = [
  'Sejak 50 g',
  'Ujeon 30 g',
  'Hojicha 100 g',
  'Barley tea 200 g',
  'Sencha 80 g',
  'Persimmon leaf 40 g',
  'White porcelain cup',
  'Bamboo whisk',
  'Tea tin',
  'Stone teapot',
]

/** A carrier went on strike; that is the story of October. */
export const strike = { from: at(2026, 10, 12), to: at(2026, 10, 23) }
export const striking = (minutes) => minutes >= strike.from && minutes < strike.to

/** Tags name causes. `배송업체_지연` is what a second team calls `carrier_delay`. */
export const causes = {
  carrier_delay: 15,
  배송업체_지연: 4,
  warehouse_delay: 9,
  damaged_parcel: 9,
  wrong_item: 8,
  결제_오류: 11,
  coupon_error: 7,
  refund_slow: 9,
  주소_변경: 8,
  재입고_문의: 7,
  brewing_advice: 5,
}
export const subjects = {
  carrier_delay: ['Tracking has not moved', '배송 조회가 며칠째 그대로예요', 'Parcel stuck at the depot, again'],
  배송업체_지연: ['택배가 아직 안 왔어요', '터미널에서 움직이지 않아요'],
  warehouse_delay: ['Has my order been packed?', '출고가 늦어지나요?'],
  damaged_parcel: ['Lid arrived in two pieces', '찻잔이 깨져서 왔어요'],
  wrong_item: ['I ordered sencha, got hojicha', '다른 차가 왔어요'],
  결제_오류: ['결제가 두 번 됐어요', '카드 승인 오류, "잠시 후 다시" 라고 나와요'],
  coupon_error: ['Coupon says "expired"', '쿠폰이 적용되지 않아요'],
  refund_slow: ['Where is my refund?', '환불이 아직 안 들어왔어요'],
  주소_변경: ['배송지를 바꾸고 싶어요', 'Wrong address on my order'],
  재입고_문의: ['우전 재입고 언제 되나요?', 'When is ujeon back?'],
  brewing_advice: ['How hot for sejak?', '세작은 몇 도에 우리나요?'],
  '': ['Hello', '문의드립니다'],
}
