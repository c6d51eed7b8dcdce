import { describe, expect, it } from 'vitest'
import { ruleNames } from '../../../../src/lint/rule.ts'
import { listOf, problems } from './run.ts'

const lines = (text: string) => text.trim().split(/\s*\n\s*/)

/** Lists as tidy shops keep them: whoever finds fault with the spelling, the shape or the doubling of one raises a false alarm. */
const clean = {
  'a teahouse in English, kebab': lines(`
    carrier-delay
    warehouse-delay
    supplier-delay
    customs-delay
    customs-duty-unpaid
    custom-order
    lost-by-carrier
    lost-in-warehouse
    delivered-to-neighbour
    delivered-to-wrong-address
    wrong-item-packed
    wrong-item-picked
    wrong-quantity
    poor-quality
    missing-item
    mixing-instructions
    address-change
    address-charge
    card-declined
    cart-error
    shop-login
    ship-to-store
    in-stock-alert
    in-store-pickup
    preorder-moved
    reorder-request
    order-1
    order-2
    paid-twice
    unpaid-invoice
    opt-in
    opt-out
    return-label-missing
    refund-late
    refund-short
    exchange-size
    lid-cracked
    lip-chipped
    teapot-leaking
    glass-scratched
    sample-missing
    simple-question
    black-tea-stale
    green-tea-stale
    white-tea-stale
    terms-and-conditions
    lost-or-stolen-card
    wear-and-tear
    subscription-pause
    subscription-skip
    password-reset
    passport-check
    price-match
    prize-draw
    gift-wrap
    giftcard-balance
    collection-missed
    connection-lost
    other`),
  'a teahouse in English, words': lines(`
    Carrier delay
    Stockout at supplier
    Damaged by carrier
    Damaged in warehouse
    Expired card
    Buyer's remorse
    Q&A
    Black & white set
    T-shirt size
    COD
    RMA
    PayPal declined
    B&B order
    Refund not received
    Return not received
    Wash and care
    Shipping and handling
    Late pickup by courier
    iOS app crash
    24/7 support
    Other`),
  'a teahouse in Korean, hyphens': lines(`
    택배사-지연
    창고-지연
    공급사-지연
    통관-지연
    배송지-변경
    배상-요청
    배송-요청
    품절-안내
    품질-불만
    수령-확인
    수량-부족
    정산-오류
    전산-오류
    결제-오류
    접수-오류
    점수-적립
    선물-포장
    선불-결제
    카드-승인거절
    카트-오류
    지급-지연
    포장-불량
    보장-범위
    보상-요청
    반품-요청
    상품-요청
    부품-요청
    교환-요청
    환불-요청
    취소-요청
    최소-주문금액
    오배송
    미배송
    재배송
    미출고
    오출고
    입고-지연
    출고-지연
    회수-지연
    홍차-변질
    황차-변질
    주소-변경
    자료-요청
    재료-요청
    1차-안내
    2차-안내
    검사결과-문의
    중량초과-요금
    사과-요청
    단순변심
    기타`),
  'a teahouse in Korean, blanks': lines(`
    택배사 지연
    배송 기타
    반품 기타
    기타
    A/S 접수
    1+1 행사
    VIP 고객
    결과 확인
    한과 세트 파손
    다과 세트 파손
    효과 문의
    기와 무늬 찻잔
    로그인 오류
    회원 탈퇴
    쿠폰 미적용
    유통기한 임박
    분유 알레르기
    분류 오류
    홍차 향 약함
    A급 찻잎
    B급 찻잎`),
  'areas with slashes': lines(`
    배송/출고
    배송/지연
    배송/분실
    결제/오류
    결제/취소
    returns/late
    returns/lost
    shipping::carrier::delay
    shipping::carrier::loss
    shipping > customs`),
}

const ofShape = ruleNames().filter((id) =>
  /^(no-(near-)?duplicate|no-synonym|no-compound|naming|unicode-form|no-unprintable|catch-all|max-)/.test(id),
)

describe.each(Object.entries(clean))('%s', (_, ids) => {
  it.each(ofShape)('%s keeps quiet', async (id) => {
    expect((await problems(id, listOf(...ids))).map(({ message }) => message.en)).toEqual([])
  })
})
