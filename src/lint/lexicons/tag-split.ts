/** A cause that an event could be split into: who could fix it, and what the tag would be called. */
export interface SplitRow {
  owner: string
  en: string
  ko: string
}

const row = (owner: string, en: string, ko: string): SplitRow => ({ owner, en, ko })

/**
 * What an event is usually made of. Keys are `trouble:family`, then `trouble`, then `:family` (see `as` in the tag lexicons).
 * After the splits that books on contact coding and logistics claim codes use: delay by carrier, warehouse, supplier, customs.
 */
export const tagSplits: Readonly<Record<string, readonly SplitRow[]>> = {
  delay: [
    row('carrier', 'carrier delay', '택배사 지연'),
    row('warehouse', 'warehouse delay', '창고 지연'),
    row('supplier', 'supplier delay', '공급사 지연'),
    row('customs', 'customs delay', '통관 지연'),
  ],
  'delay:refund': [
    row('bank', 'bank delay', '카드사 지연'),
    row('warehouse', 'return inspection delay', '반품 검수 지연'),
    row('carrier', 'carrier delay', '택배사 지연'),
    row('staff', 'approval delay', '승인 지연'),
  ],
  'delay:payment': [row('bank', 'bank delay', '카드사 지연'), row('systems', 'system delay', '시스템 지연')],
  'delay:site': [row('systems', 'server overload', '서버 과부하'), row('systems', 'unsupported device', '미지원 기기')],
  'delay:service': [row('staff', 'staff shortage', '상담원 부족'), row('systems', 'system delay', '시스템 지연')],
  damage: [
    row('carrier', 'carrier damage', '택배사 파손'),
    row('warehouse', 'poor packaging', '포장 불량'),
    row('supplier', 'product defect', '제품 불량'),
    row('customer', 'customer damage', '고객 과실'),
  ],
  missing: [
    row('warehouse', 'warehouse omission', '창고 누락'),
    row('supplier', 'supplier omission', '공급사 누락'),
    row('carrier', 'carrier loss', '택배사 분실'),
  ],
  lost: [
    row('carrier', 'carrier loss', '택배사 분실'),
    row('warehouse', 'warehouse loss', '창고 분실'),
    row('customer', 'customer loss', '고객 분실'),
  ],
  'absent:delivery': [
    row('carrier', 'carrier delay', '택배사 지연'),
    row('carrier', 'carrier loss', '택배사 분실'),
    row('warehouse', 'dispatch delay', '출고 지연'),
    row('customer', 'incomplete address', '주소 오기재'),
  ],
  'absent:account': [
    row('systems', 'message system failure', '문자 시스템 오류'),
    row('customer', 'customer typo', '고객 오입력'),
  ],
  ':delivery': [
    row('carrier', 'carrier delay', '택배사 지연'),
    row('carrier', 'carrier damage', '택배사 파손'),
    row('warehouse', 'warehouse omission', '창고 누락'),
    row('customer', 'incomplete address', '주소 오기재'),
  ],
  ':payment': [
    row('bank', 'card declined', '카드 승인 거절'),
    row('payments', 'double charge', '중복 결제'),
    row('systems', 'payment page error', '결제창 오류'),
  ],
  ':refund': [
    row('bank', 'bank delay', '카드사 지연'),
    row('warehouse', 'return inspection delay', '반품 검수 지연'),
    row('payments', 'wrong refund amount', '환불 금액 오류'),
  ],
  ':account': [
    row('customer', 'forgot password', '비밀번호 분실'),
    row('systems', 'login error', '로그인 오류'),
    row('systems', 'account locked', '계정 잠김'),
  ],
  ':site': [
    row('systems', 'app error', '앱 오류'),
    row('systems', 'server outage', '서버 장애'),
    row('systems', 'unsupported device', '미지원 기기'),
  ],
  ':product': [
    row('supplier', 'product defect', '제품 불량'),
    row('content', 'not as described', '상품설명 상이'),
    row('warehouse', 'mispick', '오피킹'),
    row('customer', 'customer misuse', '고객 사용 미숙'),
  ],
  ':order': [
    row('warehouse', 'out of stock', '품절'),
    row('systems', 'order system error', '주문 시스템 오류'),
    row('customer', 'customer mistake', '고객 실수'),
  ],
  ':promo': [
    row('systems', 'coupon error', '쿠폰 오류'),
    row('customer', 'coupon expired', '쿠폰 기한만료'),
    row('content', 'unclear policy', '안내 미흡'),
  ],
  ':service': [
    row('staff', 'staff attitude', '상담원 불친절'),
    row('staff', 'wrong advice', '오안내'),
    row('staff', 'staff shortage', '상담원 부족'),
  ],
}

/** The causes an event of this sort, on this family of things, is usually made of; none for what the table does not know. */
export const splitRows = (trouble: string, family: string): readonly SplitRow[] =>
  tagSplits[`${trouble}:${family}`] ?? tagSplits[trouble] ?? tagSplits[`:${family}`] ?? []
