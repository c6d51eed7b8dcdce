import type { SplitObject } from './tag-object.ts'

/** A cause that an event could be split into: who could fix it, and what the tag would be called. */
export interface SplitRow {
  owner: string
  en: string
  ko: string
  /** named only to a team that declares such an owner */
  rare?: true
}

const row = (owner: string, en: string, ko: string): SplitRow => ({ owner, en, ko })
const rare = (owner: string, en: string, ko: string): SplitRow => ({ owner, en, ko, rare: true })

const lateParcel = [
  row('carrier', 'carrier delay', '택배사 지연'),
  row('warehouse', 'warehouse delay', '창고 지연'),
  rare('supplier', 'supplier delay', '공급사 지연'),
  rare('customs', 'customs delay', '통관 지연'),
]
const lateMeal = [row('carrier', 'rider delay', '라이더 지연'), row('seller', 'kitchen delay', '조리 지연')]
const brokenOnArrival = [row('carrier', 'carrier damage', '택배사 파손'), row('warehouse', 'poor packaging', '포장 불량')]
const leftOut = [row('warehouse', 'warehouse omission', '창고 누락'), row('carrier', 'carrier loss', '택배사 분실')]
const partOnly = [row('warehouse', 'warehouse omission', '창고 누락'), row('warehouse', 'out of stock', '품절')]
const goneAstray = [row('carrier', 'carrier loss', '택배사 분실'), row('customer', 'incomplete address', '주소 오기재')]
const notThere = [...goneAstray, row('warehouse', 'warehouse delay', '창고 지연')]
const slowRefund = [row('warehouse', 'return inspection delay', '반품 검수 지연'), row('bank', 'bank delay', '카드사 지연')]
const noEntry = [
  row('customer', 'forgot password', '비밀번호 분실'),
  row('systems', 'login error', '로그인 오류'),
  row('systems', 'account locked', '계정 잠김'),
]
const failingApp = [row('systems', 'app error', '앱 오류'), row('systems', 'unsupported device', '미지원 기기')]
const refusedCoupon = [row('systems', 'coupon error', '쿠폰 오류'), row('customer', 'coupon expired', '쿠폰 기한만료')]
const belowPromise = [row('supplier', 'product defect', '제품 불량'), row('content', 'not as described', '상품설명 상이')]
const wrongColour = [row('content', 'misleading photo', '사진 오류'), row('warehouse', 'mispick', '오피킹')]
const wrongFit = [
  row('content', 'size chart error', '사이즈표 오류'),
  row('customer', 'customer chose wrong size', '고객 사이즈 선택 오류'),
]

/**
 * What an event is usually made of, by the sort of trouble (see `as` in the tag lexicons) and what it happened to; `none` where
 * the name tells only the trouble. Nothing is named where the object leaves more open than the row would tell: an invoice that
 * is missing has nothing to do with a warehouse.
 */
export const tagSplits: Readonly<Record<string, Readonly<Partial<Record<SplitObject | 'none', readonly SplitRow[]>>>>> = {
  delay: { none: lateParcel, parcel: lateParcel, meal: lateMeal, item: lateParcel, order: lateParcel, refund: slowRefund },
  damage: {
    none: brokenOnArrival,
    parcel: brokenOnArrival,
    item: brokenOnArrival,
    order: brokenOnArrival,
    part: brokenOnArrival,
  },
  missing: {
    none: leftOut,
    parcel: leftOut,
    item: leftOut,
    order: leftOut,
    part: [row('warehouse', 'warehouse omission', '창고 누락'), row('supplier', 'supplier omission', '공급사 누락')],
  },
  partial: { none: partOnly, parcel: partOnly, item: partOnly, order: partOnly },
  unclaimed: { none: goneAstray, parcel: goneAstray, item: goneAstray, order: goneAstray },
  lost: { none: goneAstray, parcel: goneAstray, item: goneAstray, order: goneAstray },
  absent: {
    none: notThere,
    parcel: notThere,
    item: notThere,
    order: notThere,
    refund: slowRefund,
    message: [row('systems', 'message system failure', '문자 시스템 오류'), row('customer', 'customer typo', '고객 오입력')],
  },
  attempt: {
    none: [row('customer', 'recipient absent', '수취인 부재'), row('customer', 'incomplete address', '주소 오기재')],
    parcel: [row('customer', 'recipient absent', '수취인 부재'), row('customer', 'incomplete address', '주소 오기재')],
  },
  fit: { none: wrongFit, size: wrongFit, item: wrongFit },
  quality: { none: belowPromise, item: belowPromise },
  colour: { none: wrongColour },
  problem: {
    parcel: lateParcel,
    item: belowPromise,
    colour: wrongColour,
    size: wrongFit,
    order: [row('systems', 'order system error', '주문 시스템 오류'), row('customer', 'customer mistake', '고객 실수')],
    refund: slowRefund,
    payment: [row('bank', 'card declined', '카드 승인 거절'), row('systems', 'payment page error', '결제창 오류')],
    login: noEntry,
    app: failingApp,
    coupon: refusedCoupon,
  },
  broken: {
    item: [row('supplier', 'product defect', '제품 불량'), row('customer', 'customer misuse', '고객 사용 미숙')],
    login: noEntry,
    app: failingApp,
    coupon: refusedCoupon,
  },
}

/** The causes an event of this sort, on this object, is usually made of; none for what the table does not know. */
export const splitRows = (trouble: string, object: SplitObject | 'none' | undefined): readonly SplitRow[] =>
  (object && tagSplits[trouble]?.[object]) ?? []
