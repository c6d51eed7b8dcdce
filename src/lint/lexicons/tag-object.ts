/** What an event happened to, as far as the usual causes go by it. */
export type SplitObject =
  | 'parcel'
  | 'meal'
  | 'item'
  | 'part'
  | 'colour'
  | 'size'
  | 'order'
  | 'refund'
  | 'payment'
  | 'login'
  | 'message'
  | 'app'
  | 'coupon'

const words = (list: string) => list.split(',').map((word) => word.trim())

/**
 * Words for each object, English in the singular. Narrower than the families of things: a deposit, a fee and a card are all of
 * payment, and a declined card is a cause of none but a payment.
 */
const objects: Readonly<Record<SplitObject, readonly string[]>> = {
  parcel: words(
    'parcel, package, shipment, delivery, shipping, consignment, arrival, 배송, 택배, 소포, 도착, 수령, 수취, 배송완료, 배송중',
  ),
  meal: words('food, meal, food delivery, 배달, 음식, 배달음식, 배달주문'),
  item: words(
    'item, product, goods, merchandise, quality, product quality, 상품, 제품, 물건, 물품, 품질, 상품품질, 제품품질, 사은품, 증정품',
  ),
  part: words('part, accessory, accessories, component, spare part, 부품, 부속품, 구성품, 액세서리, 악세사리'),
  colour: words('colour, color, 색상, 컬러, 색'),
  size: words('size, sizing, fit, 사이즈, 치수, 크기, 핏'),
  order: words('order, purchase, sale order, 주문, 주문건, 구매'),
  refund: words('refund, reimbursement, money back, refund amount, 환불, 환불금, 환불금액, 환급'),
  payment: words('payment, checkout, card payment, 결제, 결제창, 카드결제'),
  login: words('login, log in, logon, sign in, signin, 로그인'),
  message: words(
    'otp, verification code, code, activation code, text message, sms, email, e-mail, confirmation email, 인증번호, 인증문자, 인증메일, 문자, 메일, 이메일',
  ),
  app: words(
    'app, mobile app, application, website, web site, site, 앱, 어플, 어플리케이션, 모바일앱, 홈페이지, 웹사이트, 사이트',
  ),
  coupon: words('coupon, coupon code, promo code, discount code, voucher, 쿠폰, 할인쿠폰, 할인코드'),
}

const byWord = new Map(Object.entries(objects).flatMap(([object, list]) => list.map((word) => [word, object as SplitObject])))

/** The object a word stands for; undefined for one that no list of causes goes by. */
export const splitObject = (word: string): SplitObject | undefined => byWord.get(word)
