/** The five areas that the questions of an online shop's customers fall into; `none`: of a product, or of none of them. */
export type ShopArea = 'shipping' | 'returns' | 'billing' | 'orders' | 'accounts'

type ShopWords = Readonly<Record<ShopArea | 'none', readonly (readonly string[])[]>>

/** Words and phrases that name one thing in a shop; the first stands for all. */
const list = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s*,\s*/))

/** English, after the usual names of tags and of FAQ pages. Pairs that shops keep apart (missing and lost) are not here. */
export const englishShopWords: ShopWords = {
  shipping: list(`
    carrier, courier, delivery company, shipping company, delivery service
    delivery, shipping, deliver, ship, ships, delivered, shipped, shipment, postage
    where, wheres my, where is my, where are my, still waiting, when will it arrive, when will i get, expect, any news, hasnt come, hasnt arrived, not arrived, havent received, not received, order status, status, whereabouts, eta, wismo
    delay, delayed, late
    parcel, package, packages, parcels
    tracking, track, tracked
    abroad, international, internationally, overseas, worldwide, country, countries
    address, street
  `),
  returns: list(`
    refund, refunded, refunds, money back, reimbursement, reimburse, reimbursed
    return, returned, returning, returns, send back, sent back, send this back
    damaged, damage, broken, broke, cracked, smashed, crushed, shattered
    defective, defect, faulty, stopped working, not working, died
    wrong, incorrect
    exchange, swap, swapped, exchanged
    warranty, guarantee
    missing, incomplete, left out, not in the box, not included
  `),
  billing: list(`
    declined, rejected, refused, failed, failure, fails, fail
    coupon, voucher, promo code, promotion code, discount code, coupon code, promo, discount
    twice, double, duplicate, two times, two payments
    charged, charge, payment, payments, pay, paid, paying, money, checkout
    card, credit card, debit card, mastercard, visa, amex, american express, paypal, klarna, apple pay
    receipt, invoice, invoices, vat, tax invoice
  `),
  orders: list(`
    cancel, cancellation, cancelation, cancelled, canceled, cancelling, canceling
    change, modify, modification, amend, edit, update, correct
    confirmation, confirm, confirming, confirmed
    gift, present, wrap, wrapped, wrapping, gift wrap, gift wrapped, gift wrapping
  `),
  accounts: list(`
    login, log in, signin, sign in, locked out
    signup, sign up, registration, register
    unsubscribe, opt out, newsletter, newsletters, mailing list, email list, marketing emails, promotional emails, stop sending
    password, passwords, forgot, forgotten, reset, recover
    account, profile, my data, personal data
  `),
  none: list(`
    item, items, product, products
    delete, deletion, remove, removal, erase
    out of stock, sold out, stock out, back in stock, restock, restocked, into stock, back in
    mail, email, e-mail, emails, mails, inbox
    cost, costs, fee, fees, price, prices, charges, how much, free
    stock, available, availability
    allergy, allergic, ingredient, ingredients, contain, contains, gluten
    human, agent, person, representative
    complaint, complain
    review, feedback
    size, sizes, sizing, bigger, smaller, too small, too big, too large, too tight
  `),
}

/** Korean: nouns and stems that begin a word, blanks left out (`안왔` is found in "안 왔어요"). */
export const koreanShopWords: ShopWords = {
  shipping: list(`
    언제오, 언제와, 언제도착, 도착, 언제받, 받을수, 안와, 안왔, 안오, 못받, 늦네, 늦어, 지연
    배송비, 택배비, 배송료, 무료배송
    배송지, 주소, 동호수, 받는주소
    배송, 택배, 배달, 발송, 출고
    송장, 운송장
  `),
  returns: list(`
    환불, 환급
    반품
    교환
    파손, 깨져, 깨진, 깨졌, 찌그러, 부서
    불량, 하자, 고장
    누락, 빠졌, 빠져, 빠진, 덜왔, 안들어, 부족
    오배송, 다른상품, 다른제품, 다른색상, 엉뚱
  `),
  billing: list(`
    쿠폰, 할인쿠폰, 할인코드
    적립금, 포인트, 마일리지
    입금, 무통장, 계좌이체
    결제, 카드, 승인
    현금영수증
    세금계산서, 계산서
  `),
  orders: list(`
    취소
    변경, 수정, 바꿀, 바꾸, 바꿔
    합배송, 묶음배송, 묶어서, 묶음
    선물, 선물포장, 포장, 쇼핑백
  `),
  accounts: list(`
    비밀번호, 비번, 패스워드
    탈퇴
    로그인, 접속
    회원가입, 가입
    아이디, 계정
    수신거부, 광고문자, 뉴스레터
  `),
  none: list(`
    품절, 재입고, 입고
    유통기한, 소비기한, 사용기한
    사이즈, 치수
    알레르기, 알러지, 성분
  `),
}
