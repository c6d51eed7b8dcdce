/** Words and phrases that name one thing in a shop; the first stands for all. Plural forms need no entry. */
const list = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s*,\s*/))

/**
 * English. Refund, return, cancel and courier after the tag lists of helpdesk vendors; the others are own. A pair that shops keep
 * apart (missing/lost, exchange/replacement, update/change) is not here.
 */
export const englishSynonyms: readonly (readonly string[])[] = list(`
  refund, refunded, money back, reimbursement, reimburse, reimbursed
  return, returned, rma, send back, sent back
  cancel, cancellation, cancelation, cancelled, canceled, cancelling, canceling
  carrier, courier, delivery company, shipping company, delivery service
  delivery, shipping
  delay, delayed, late
  parcel, package
  damaged, damage, broken
  defective, defect, faulty
  wrong, incorrect
  item, product
  customer, client, buyer
  supplier, vendor
  exchange, swap
  change, modify, modification, amend, edit
  delete, deletion, remove, removal
  declined, rejected
  failed, failure, fail
  problem, issue, trouble
  inquiry, enquiry, question, query
  coupon, voucher, promo code, promotion code, discount code, coupon code
  stockout, out of stock, sold out, stock out, oos
  login, log in, signin, sign in
  signup, sign up, registration, register
  unsubscribe, opt out
  email, e mail
  wismo, where is my order
  duplicate charge, double charge, charged twice, duplicated charge
  warehouse, fulfilment centre, fulfilment center, fulfillment centre, fulfillment center
  gift card, giftcard, gift certificate
  colour, color
`)

/** Korean, found inside a word too: `환불요청`, `캔슬요청`. Own list, with the words of Korean shop admin screens. */
export const koreanSynonyms: readonly (readonly string[])[] = list(`
  환불, 반환금, 리펀드, 환급
  취소, 캔슬
  배송, 배달, 딜리버리
  택배사, 택배 회사, 택배업체, 배송사, 배송업체, 운송사, 운송업체
  반품, 리턴
  품절, 솔드아웃, 재고 없음
  불량, 하자, 결함
  파손, 깨짐, 부서짐
  분실, 유실
  지연, 늦음, 딜레이
  누락, 빠짐
  변심, 단순 변심, 고객 변심
  회수, 수거, 픽업
  오류, 에러
  로그인, 로긴
  비밀번호, 패스워드
  회원가입, 가입
  회원탈퇴, 탈퇴
  고객, 구매자, 소비자, 손님
  판매자, 셀러
  공급사, 공급업체, 공급처
  창고, 물류창고, 물류센터
  상담원, 상담사
  상품, 제품, 물품
  사은품, 증정품
  적립금, 마일리지
  사이즈, 치수, 크기
  색상, 컬러, 색깔
  변경, 수정
  문의, 질문
  주문, 오더
  배송조회, 배송추적, 택배조회
`)
