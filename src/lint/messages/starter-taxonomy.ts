import type { Lang, Text } from '../../text/text.ts'

/** Who can fix a cause. */
const owners = {
  carrier: '택배사',
  warehouse: '물류센터',
  supplier: '공급사',
  payments: '결제팀',
  website: '웹팀',
  merchandising: '상품팀',
  policy: '운영정책',
  customs: '세관',
  customer: '고객',
} as const

/**
 * Name in English and Korean, whose it is (or what it is), and what it means in both. The first line of each block is the area
 * that the others belong to.
 */
const table = `
billing | 결제 | topic | Paying for an order, and what was charged. | 주문 결제와 청구 금액에 관한 문의입니다.
card-declined | 카드-승인-거절 | payments | The bank or the payment service refused the card. | 카드사나 결제 대행사가 승인을 거절했습니다.
double-charge | 이중-결제 | payments | Charged twice for one order. | 한 주문이 두 번 결제되었습니다.
checkout-error | 결제창-오류 | website | The checkout page did not open, or stopped halfway. | 결제창이 열리지 않거나 도중에 멈췄습니다.
coupon-code-error | 쿠폰-적용-오류 | website | A valid coupon was not applied. | 쓸 수 있는 쿠폰인데 할인되지 않았습니다.
price-display-error | 가격-표시-오류 | merchandising | The price on the page was not the price charged. | 페이지의 가격과 청구된 가격이 다릅니다.
invoice-request | 증빙-발급-요청 | request | Asks for an invoice or a receipt. | 세금계산서나 현금영수증을 요청합니다.

order-processing | 주문-처리 | topic | From the order to the parcel leaving the warehouse. | 주문부터 출고까지의 문의입니다.
out-of-stock | 품절 | merchandising | Sold although there was no stock left. | 재고가 없는데 판매되었습니다.
supplier-delay | 공급사-입고-지연 | supplier | The supplier delivered late, so the order waited. | 공급사 입고가 늦어 주문이 밀렸습니다.
warehouse-delay | 물류센터-출고-지연 | warehouse | In stock, but packed later than promised. | 재고가 있는데 약속보다 늦게 출고되었습니다.
wrong-item-packed | 물류센터-오출고 | warehouse | Another item, size or colour was packed. | 다른 상품이나 옵션이 출고되었습니다.
item-left-out-by-warehouse | 물류센터-구성품-누락 | warehouse | Part of the order was not in the parcel. | 주문한 상품의 일부가 빠진 채 출고되었습니다.
confirmation-mail-error | 주문-확인-메일-오류 | website | The order went through, but no confirmation was sent. | 주문은 되었는데 확인 메일이 발송되지 않았습니다.
change-order-request | 주문-옵션-변경-요청 | request | Asks to change an order before it is packed. | 출고 전에 주문 내용을 바꿔 달라고 합니다.
cancel-order-request | 주문-취소-요청 | request | Asks to cancel an order before it is packed. | 출고 전에 주문을 취소해 달라고 합니다.

shipping | 배송 | topic | From the warehouse to the door. | 출고부터 배송 완료까지의 문의입니다.
carrier-delay | 택배사-배송-지연 | carrier | Scanned by the carrier, late against its own promise. | 택배사가 접수했지만 예정일보다 늦습니다.
carrier-lost-parcel | 택배사-분실 | carrier | The carrier cannot find the parcel. | 택배사가 상품을 찾지 못합니다.
carrier-damage | 택배사-파손 | carrier | Well packed, broken on the way. | 포장은 정상이나 운송 중에 파손되었습니다.
carrier-misdelivery | 택배사-오배송 | carrier | Left with somebody else, or at another address. | 다른 사람이나 다른 주소에 배송되었습니다.
carrier-tracking-error | 택배사-배송조회-오류 | carrier | Tracking does not move, or is wrong. | 배송 조회가 멈췄거나 사실과 다릅니다.
weak-packaging | 물류센터-포장-불량 | warehouse | Broken because it was packed too lightly. | 포장이 약해 파손되었습니다.
customs-hold | 통관-보류 | customs | Held at customs for missing papers or duty. | 서류나 관세 문제로 통관이 보류되었습니다.
wrong-address-by-customer | 고객-주소-오기재 | customer | The address in the order was wrong. | 주문서의 주소가 잘못 적혔습니다.
change-address-request | 배송지-변경-요청 | request | Asks to send the parcel elsewhere. | 배송지를 바꿔 달라고 합니다.
delivery-date-request | 배송-일정-안내-요청 | request | Asks when the parcel will come; nothing is late. | 늦지는 않았지만 언제 도착하는지 묻습니다.

returns-exchanges | 반품-교환 | topic | Sending things back, and getting money or a replacement. | 반품, 교환, 환불에 관한 문의입니다.
changed-mind | 단순-변심 | customer | Nothing is wrong; the customer no longer wants it. | 상품에 문제는 없으나 마음이 바뀌었습니다.
size-chart-error | 사이즈표-오류 | merchandising | Ordered by our size chart, but does not fit. | 사이즈표를 보고 골랐는데 맞지 않습니다.
carrier-missed-pickup | 택배사-회수-누락 | carrier | The return was not collected on the day agreed. | 약속한 날에 택배사가 회수하지 않았습니다.
warehouse-inspection-delay | 물류센터-검수-지연 | warehouse | The return has arrived but is not inspected yet. | 반품이 도착했지만 검수가 늦습니다.
bank-refund-delay | 카드사-환불-지연 | payments | Refunded by us, not yet by the bank. | 환불 처리했지만 카드사에서 취소가 늦습니다.
return-policy-unclear | 반품-규정-불명확 | policy | Our terms do not say whether it can go back. | 반품할 수 있는지 규정만으로 알 수 없습니다.
return-request | 반품-신청 | request | Asks to send something back. | 반품을 신청합니다.
exchange-request | 교환-신청 | request | Asks for another size or colour. | 다른 옵션으로 교환을 신청합니다.

accounts | 계정 | topic | Signing in, details and loyalty points. | 로그인, 회원 정보, 적립금에 관한 문의입니다.
login-error | 로그인-오류 | website | The password is right, but signing in fails. | 비밀번호가 맞는데 로그인되지 않습니다.
reset-mail-error | 재설정-메일-오류 | website | The mail for a new password does not arrive. | 비밀번호 재설정 메일이 오지 않습니다.
verification-error | 본인인증-오류 | website | The code by phone or mail is not accepted. | 본인인증 번호가 오지 않거나 인증되지 않습니다.
points-credit-error | 적립금-지급-오류 | website | Points of an order are missing. | 주문 적립금이 지급되지 않았습니다.
close-account-request | 회원-탈퇴-요청 | request | Asks to delete the account and its data. | 회원 탈퇴와 개인정보 삭제를 요청합니다.

product | 상품 | topic | The product itself, and how it is described. | 상품 자체와 상품 안내에 관한 문의입니다.
manufacturing-defect | 제조-불량 | supplier | New, but does not work as it should. | 새 상품인데 제대로 작동하지 않습니다.
expired-stock-sent | 물류센터-기한-경과-출고 | warehouse | It was expired, or nearly, when it was packed. | 소비기한이 지났거나 임박한 상품이 출고되었습니다.
photo-mismatch | 상품-사진-오류 | merchandising | It does not look like its pictures. | 실물이 상품 사진과 다릅니다.
description-error | 상품-설명-오류 | merchandising | The product page describes it wrongly. | 상품 설명이 사실과 다릅니다.
missing-instructions | 사용법-안내-누락 | merchandising | There are no instructions for use. | 사용법이 어디에도 안내되어 있지 않습니다.
restock-request | 재입고-알림-신청 | request | Asks when it can be bought again. | 언제 다시 살 수 있는지 묻습니다.
`

/** The built-in reply for tickets with a tag, by its English name. */
const replies: Readonly<Record<string, string>> = {
  'card-declined': 'payment-error',
  'double-charge': 'payment-error',
  'checkout-error': 'payment-error',
  'coupon-code-error': 'coupon-problem',
  'out-of-stock': 'out-of-stock',
  'supplier-delay': 'late-delivery-warehouse',
  'warehouse-delay': 'late-delivery-warehouse',
  'wrong-item-packed': 'wrong-item',
  'item-left-out-by-warehouse': 'missing-item',
  'carrier-delay': 'late-delivery-carrier',
  'carrier-lost-parcel': 'lost-order',
  'carrier-damage': 'damaged-packaging',
  'weak-packaging': 'damaged-packaging',
  'changed-mind': 'unhappy-customer',
  'bank-refund-delay': 'refund-status',
  'login-error': 'account-access',
  'manufacturing-defect': 'defective-item',
}

const heading: Text = {
  en: `# Tags of an online shop to start from: rename, split and delete them to fit your team.
# A cause is something that one owner can fix. If two owners are possible ("delivery problem"), use two tags.
# If a tag rises suddenly, you should know at once whether that is good or bad.
# template: names the reply for tickets with that tag: support-kit reply --ticket 48001 --from tickets.csv
# Check it: support-kit lint taxonomy.yaml
version: 1
`,
  ko: `# 온라인 쇼핑몰용 기본 태그 목록입니다. 팀에 맞게 이름을 바꾸고, 나누고, 지워서 쓰세요.
# 원인이란 담당 한 곳이 고칠 수 있는 것입니다. "배송 문제"처럼 담당이 둘 이상일 수 있으면 태그를 나눕니다.
# 어떤 태그가 갑자기 늘면 좋은 일인지 나쁜 일인지 바로 알 수 있어야 합니다.
# template:은 그 태그가 붙은 문의에 쓸 답변입니다: support-kit reply --ticket 48001 --from tickets.csv
# 점검: support-kit lint taxonomy.yaml
version: 1
`,
}

/** What `support-kit init` writes beside the settings: causes of an online shop with their owners, and what customers ask for. */
export function starterTaxonomy(lang: Lang): string {
  const blocks = table.trim().split('\n\n')
  const entries = blocks.map((block) => {
    const [area, ...tags] = block.split('\n').map((line) => line.split(' | '))
    return [entry(area!, undefined, lang), ...tags.map((tag) => entry(tag, area, lang))].join('')
  })
  const all = Object.entries(owners).map(([en, ko]) => ({ en, ko })[lang])
  return `${heading[lang]}owners: [${all.join(', ')}]\ntags:\n${entries.join('\n')}`
}

function entry(tag: readonly string[], area: readonly string[] | undefined, lang: Lang): string {
  const name = (of: readonly string[]) => ({ en: of[0]!, ko: of[1]! })
  const [en, ko, by = '', meansEn, meansKo] = tag as [string, string, ...string[]]
  const owner = Object.hasOwn(owners, by) ? { en: by, ko: owners[by as keyof typeof owners] }[lang] : undefined
  const lines = [
    `  - id: ${name(tag)[lang]}`,
    `    label: { en: ${en.charAt(0).toUpperCase()}${en.slice(1).replaceAll('-', ' ')}, ko: ${ko.replaceAll('-', ' ')} }`,
    ...(area ? [`    parent: ${name(area)[lang]}`] : []),
    ...(owner ? ['    kind: cause', `    owner: ${owner}`] : [`    kind: ${by}`]),
    `    description: ${{ en: meansEn, ko: meansKo }[lang]}`,
    ...(replies[en] ? [`    template: ${replies[en]}`] : []),
  ]
  return `${lines.join('\n')}\n`
}
