// Who could mend a cause, and what kind of failure it is, read from the free words of a labelled list or of a suggestion.
// Written apart from the lexicons of the classifier, so that neither can hide a slip of the other. The first pattern that fits wins.

/** @type {readonly (readonly [RegExp, string])[]} */
const parties = [
  [/\bcustoms?\b(?! change)|import|통관|세관/, 'customs'],
  [
    /\bcarrier|courier|driver|\brider|in transit|in the post|on the road|택배|배송사|배송 (?:지연|분실|파손)|운송|배송기사|기사|배달|라이더/,
    'carrier',
  ],
  [
    /warehouse|pick|pack|dispatch|despatch|(?:out of|old|of) stock|stock|counting|sku|\blabel|wrong \w+ sent|not yet shipped|inspect|booking in|창고|피킹|포장|출고|품절|재고|송장|물류|검수|다른 \S+ 발송|소진|회수 접수|(?:사은품|구성품|부품|상품) 누락/,
    'warehouse',
  ],
  [
    /size chart|listing|photo|picture|description|described|unclear|not shown|not announced|missing on page|specification|estimate|instruction|documented|out of date|price (?:list|not)|not known|상세페이지|상품설명|사이즈표|사진|설명서|안내|표기|불명확|실측|기준|약관|조건|과장/,
    'content',
  ],
  [
    /supplier|manufactur|material|defect|production|firmware|product runs|cutting|ingredient|\blot\b|cooked|battery|제조|제품|공급사|소재|성분|로트|조리|생산|불량|하자|결함|변질|원단/,
    'supplier',
  ],
  [/결제 ?(?:창|시스템|모듈|페이지)|payment (?:page|system|form)/, 'systems'],
  [/issuer|\bbank|\bcard\b|payment declined|insufficient|카드|은행|한도/, 'bank'],
  [/agent|\bstaff|support team|advice|approval|no policy|상담|직원|담당|승인|무응답|답변/, 'staff'],
  [
    /customer|recipient|buyer|\buser|address|changed mind|misuse|wrong use|misread|forgot|password|family|taste|typo|absent|expired|window over|terms not met|고객|수취인|수령인|수신인|변심|주소|부재|실수|오기재|미숙|취향|분실|수취 거부|수령 거부|만료|미달|경과|낙하/,
    'customer',
  ],
  [
    /fraud|duplicate|double|billing|refund|charge|tax|fee|discount|finance|amount|price|사기|도용|부정|중복|청구|환불|결제|정산|금액|요금|미납/,
    'payments',
  ],
  [
    /bug|app\b|server|gateway|system|sync|checkout|outage|login|log in|lock|page|mail|code|device|router|notification|interface|message|overload|coupon|시스템|서버|오류|버그|장애|연동|로그인|앱|잠김|미지원|문자|누락|쿠폰/,
    'systems',
  ],
]

/** @type {readonly (readonly [RegExp, string])[]} */
const failures = [
  [/delay|late|slow|backlog|processing time|hold|being inspected|not yet|지연|늦|보류/, 'delay'],
  [/damage|handling|weak pack|poor pack|broken|crush|파손|취급|포장/, 'damage'],
  [/lost|loss|stolen|theft|분실|도난|유실/, 'lost'],
  [/omission|missing|left .*out|packing error|short|누락|부족|소진/, 'missing'],
  [/mispick|picking|sku|wrong \w+ sent|chose|ordered wrong|오피킹|피킹|다른 \S+ 발송|선택/, 'wrong'],
  [/defect|manufactur|material|ingredient|불량|소재|성분/, 'defect'],
  [/listing|chart|photo|described|description|unclear|not shown|상세페이지|설명|사이즈표|사진|안내|불명확|표기/, 'information'],
  [/address|주소/, 'address'],
  [/absent|refused|부재|거부/, 'absence'],
  [/out of stock|품절|재고/, 'stock'],
  [/declin|limit|insufficient|한도|거절/, 'declined'],
  [/duplicate|double|중복/, 'double'],
  [/expired|window over|만료|경과/, 'expired'],
  [/mind|taste|변심|취향/, 'mind'],
  [/misuse|wrong use|misread|미숙|과실/, 'misuse'],
  [/login|log in|password|로그인|비밀번호/, 'login'],
  [/error|bug|failure|wrong|outage|lock|fault|오류|버그|장애|잠김/, 'error'],
]

const firstOf = (table, text) => table.find(([pattern]) => pattern.test(text))?.[1]

/**
 * The drawer a cause lies in.
 * @param {string} cause
 * @returns {{party: string | undefined, failure: string | undefined}} undefined where the words do not tell
 */
export function drawerOf(cause) {
  const text = cause.toLowerCase().replace(/[_-]+/g, ' ')
  return { party: firstOf(parties, text), failure: firstOf(failures, text) }
}

/**
 * A label such as `carrier delay|late dispatch!product defect`: drawers that fit, and after the sign those that do not.
 * @param {string} label
 */
export function drawersOf(label) {
  const [fitting = '', wrong = ''] = label.split('!')
  const list = (text) => text.split('|').filter(Boolean).map(drawerOf)
  return { fitting: list(fitting), wrong: list(wrong) }
}

/**
 * Does a suggested cause fit: somebody who is among the causes that fit, and not the very drawer that does not?
 * @param {string} cause
 * @param {ReturnType<typeof drawersOf>} drawers
 */
export function fits(cause, { fitting, wrong }) {
  const { party, failure } = drawerOf(cause)
  const same = (drawer) => drawer.party === party && drawer.failure === failure
  return party !== undefined && fitting.some((drawer) => drawer.party === party) && (fitting.some(same) || !wrong.some(same))
}
