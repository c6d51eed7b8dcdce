import type { TagEntry } from './tag-entry.ts'

const shops = 'menus, help pages and contact forms of online shops'

/** What shops talk about. Bare, none of these says whether a rise is good or bad. `as` is the family that the splits go by. */
export const tagThings: readonly TagEntry[] = [
  {
    role: 'thing',
    as: 'delivery',
    owner: 'carrier',
    grade: 'sure',
    source: shops,
    en: `delivery, shipping, shipment, parcel, package, packages, mail, letter, tracking, tracking number, tracking information, shipping address, delivery address, address, delivery date, delivery time, delivery slot,
      same day delivery, next day delivery, express delivery, express shipping, international shipping, free shipping, click and collect, pickup, pick up, collection, delivery instruction, postage, freight, logistics, waybill, cargo,
      transport, dispatch date, eta, arrival, arrival time, airway bill, safe place, locker, pickup point, drop off, import duty, duty, customs duty, customs fee, shipping label, return label, tracking link, tracking page, courier service, delivery service, consignment, proof of delivery, pod, route, signature, air freight, container, supply chain, transit time, dropshipping, weekend delivery, doorstep`,
    ko: `배송, 택배, 운송장, 송장, 송장번호, 운송장번호, 배송지, 배송일, 배송일정, 배송기간, 배송비, 배송료, 배송상태, 배송현황, 배송방법, 당일배송, 새벽배송, 로켓배송, 무료배송, 해외배송, 국제배송, 방문수령, 픽업, 주소, 주소지, 수령지,
      도착, 도착일, 도착예정일, 수거, 회수, 배달, 배달비, 퀵, 퀵서비스, 화물, 물류, 편의점픽업, 관세, 관부가세, 통관번호, 개인통관고유부호, 합배송, 묶음배송, 착불, 선불, 반품배송비, 배송예정일, 희망배송일, 정기배송, 예약배송, 소포, 등기, 우편, 문앞, 경비실, 물품, 배송메모, 배송서비스, 배송완료, 배송중, 매장수령, 무인택배함, 출고일, 발송일, 수취, 수령, 유통, 컨테이너, 일반배송, 공동현관`,
  },
  {
    role: 'thing',
    as: 'order',
    owner: 'systems',
    grade: 'sure',
    source: shops,
    en: `order, purchase, cart, basket, checkout, order history, order confirmation, order detail, preorder, pre order, wholesale, bulk order, custom order, quantity, quote, quotation, order number, reorder, purchase history, wishlist, back in stock, gift, gift wrap, gift message, backend order, group buy, buying, ordering, sale order, placing order, purchasing, confirmation, trade, transaction history, custom product`,
    ko: `주문, 주문서, 주문내역, 주문번호, 주문상세, 장바구니, 구매, 구매내역, 예약구매, 예약판매, 대량주문, 대량구매, 수량, 견적, 견적서, 선물, 선물하기, 선물포장, 찜, 위시리스트, 구매확정, 공동구매, 공구, 직구, 구매대행, 주문제작, 단체주문, 주문확인서, 재주문, 구입, 판매, 거래, 주문건, 주문방법, 비회원주문, 비회원, 방문구매, 발주서, 거래내역, 거래명세서`,
  },
  {
    role: 'thing',
    as: 'payment',
    owner: 'payments',
    grade: 'sure',
    source: shops,
    en: `payment, billing, bill, invoice, receipt, charge, transaction, card, credit card, debit card, visa card, mastercard, visa or mastercard, payment method, payment option, payment plan, payment detail, bank transfer, bank account, bank detail, bank card, wire transfer, direct debit, deposit, cash, cash on delivery, cod,
      installment, instalment, emi, tax, vat, tax invoice, sales tax, currency, exchange rate, fee, fees, price, pricing, cost, costs, rate, rates, discount, balance, statement, bank statement, payout, payroll, finance, financing, apple pay, google pay, gift card, giftcard, store credit, credit, autopay, wallet, virtual card, virtual account, top up, topup, transfer, withdrawal, cash withdrawal, atm, remittance, money, amount, spending, expense, surcharge, service charge, payment link, down payment, contactless, contactless payment, swift, iban, income, overdraft, saving, savings account, premium payment, deductible, tax exemption, bulk pricing, premium, salary, interest rate, interest, apr, credit score, credit limit, mortgage, loan, investment, crypto, bitcoin, dividend, pension, cheque, check book, checkbook, routing number, pin, passcode, commission, fiat currency, accounting, bookkeeping, budget, revenue, payment terms, donation, billing cycle, billing address, prepaid card, debt, bonus, money transfer`,
    ko: `결제, 결제수단, 결제방법, 결제방식, 결제내역, 결제금액, 카드, 신용카드, 체크카드, 카드결제, 무통장, 무통장입금, 입금, 계좌, 계좌이체, 가상계좌, 환불계좌, 현금영수증, 영수증, 세금계산서, 계산서, 증빙, 증빙서류, 할부, 무이자, 무이자할부, 간편결제, 휴대폰결제, 소액결제,
      금액, 가격, 요금, 요금제, 비용, 수수료, 청구, 청구서, 납부, 세금, 부가세, 환율, 송금, 이체, 출금, 충전, 잔액, 정산, 예치금, 선불카드, 상품권, 기프트카드, 자동결제, 정기결제, 미수금, 대금, 입출금, 대출, 금리, 이자, 예금, 적금, 해지사유, 해지 사유, 취소사유, 취소 사유, 탈퇴사유, 탈퇴 사유, 반품사유, 반품 사유, 환불사유, 환불 사유, 한도, 계좌번호, 연체료, 매출, 전표, 매출전표, 보험료, 급여, 연금, 투자, 주식, 펀드, 환전, 승인내역, 인터넷뱅킹, 모바일뱅킹, 뱅킹, 공과금, 납입, 상환, 신용, 신용등급, 연회비, 보험금, 장학금, 지원금, 자동이체, 예산, 회계, 세무, 후불, 후불결제, 통장, 현금, 결제창, 결제시스템`,
  },
  {
    role: 'thing',
    as: 'refund',
    owner: 'payments',
    grade: 'sure',
    source: shops,
    en: `refund, refunds, return, returns, exchange, exchanges, replacement, rma, money back, reimbursement, reverse logistics, return shipping, refund amount, refund method, returned item, returned product, return and refund, compensation, credit note, store return, return window, cancellation and refund, cashback, cash back, return pickup, warranty claim, partial refund, cancellation refund, after sales, aftersales, after sale, after sales service, swap, trade in`,
    ko: `환불, 반품, 교환, 환불금, 환급, 반품비, 교환비, 반품교환, 교환반품, 환불수단, 환불방법, 반품방법, 교환방법, 보상, 보상금, 배상, 위약금, 클레임, 애프터서비스, 부분환불, 반품상품, 환불금액, 취소수수료, 해지환급금, 반품수거, 취소환불, 페이백`,
  },
  {
    role: 'thing',
    as: 'product',
    owner: 'product',
    grade: 'sure',
    source: shops,
    en: `product, item, goods, merchandise, quality, product quality, size, sizing, colour, color, style, design, material, ingredient, nutrition, allergen, fit, comfort, variant, model, spec, specification, feature, functionality, accessory, part, component, spare part, stock, inventory, availability,
      restock, warranty, guarantee, manual, user manual, instruction, packaging, box, label, catalog, catalogue, sample, assortment, brand, freshness, expiry date, expiration date, care, care instruction, compatibility, product variant, product detail, product page, product availability, product information, personalization, customisation, gift set, bundle, battery, device, equipment, hardware, machine, appliance, accessories, parts, food, meal, food quality, taste, menu, recipe, clothing, apparel, shoe, shoes, furniture, cosmetic, skincare, electronics, phone, laptop, computer, camera, printer, tv, watch, book, toy, tea, coffee, flower, value, durability, performance, weight, dimension, texture, scent, packaging material, serial number, assembly instruction, photo, video, image, document, documents, documentation, certificate, charger, cable, monitor, screen, display, headphone, keyboard, usb, touchscreen, barcode, sku, listing, catalogue item, ingredients, portion, temperature, vehicle, car, tire, engine, fabric, jewelry, jewellery, furniture item, look, finish, cut, shape, new arrival, best seller`,
    ko: `상품, 제품, 굿즈, 용품, 물건, 품질, 사이즈, 치수, 색상, 컬러, 디자인, 소재, 재질, 원산지, 성분, 영양, 옵션, 모델, 사양, 스펙, 기능, 부품, 부속품, 구성품, 사은품, 증정품, 재고, 재입고, 입고알림, 보증, 보증서, 품질보증, 설명서, 사용법, 사용방법, 세탁, 세탁방법, 관리방법, 보관방법, 포장, 박스, 라벨, 샘플, 브랜드,
      유통기한, 소비기한, 신선도, 맛, 향, 냄새, 호환, 호환성, 상품정보, 제품정보, 상세정보, 상세페이지, 상품설명, 설명, 상품상세, 무게, 크기, 제조일자, 착용감, 핏, 정품, 내구성, 성능, 배터리, 기기, 단말, 장비, 식품, 음식, 메뉴, 레시피, 의류, 신발, 가방, 화장품, 가전, 가구, 도서, 책, 휴대폰, 노트북, 컴퓨터, 프린터, 이미지, 사진, 동영상, 영상, 문서, 서류, 상품평, 가품여부, 제품사용, 사용, 음료, 신상품, 신제품, 두께, 길이, 촉감, 용량, 규격, 모니터, 화면, 액정, 티비, 냉장고, 세탁기, 에어컨, 소모품, 필터, 액세서리, 악세사리, 케이스, 사료, 꽃, 차량용품, 자동차, 제품구성, 재료, 바코드, 인증서, 증명서, 시리얼, 식자재, 온도, 충전기, 정수기, 양, 량, 가공품, 외관, 마감, 원단상태, 제품명, 품목, 카탈로그, 스타일, 위생`,
  },
  {
    role: 'thing',
    as: 'promo',
    owner: 'systems',
    grade: 'sure',
    source: shops,
    en: `e gift voucher, goodwill, collab, promo, promotion, promotional code, promo code, coupon, coupon code, voucher, discount code, offer, deal, sale, campaign, loyalty, loyalty program, loyalty programme, reward, rewards, reward point, point, points, referral, referral program, membership, event, newsletter, marketing, affiliate, sponsorship, partnership, collaboration, advertising, ads, giveaway, contest, black friday, flash sale, price match, gift certificate, rewards balance, mileage, miles, influencer, press, pr, social media, birthday, survey, review, reviews, rating, ratings, testimonial, subscription box, perks, benefit, benefits, seo, lead, lead gen, lead generation, b2b, business opportunity, business, brand ambassador, reseller, franchise, wholesale inquiry, blog, webinar, notification, notifications, alert, push notification, sms`,
    ko: `쿠폰, 할인, 할인쿠폰, 할인코드, 프로모션, 이벤트, 적립금, 포인트, 마일리지, 적립, 멤버십, 등급, 회원등급, 혜택, 회원혜택, 리워드, 추천인, 친구추천, 캐시, 캐시백, 세일, 특가, 기획전, 체험단, 후기, 리뷰, 뉴스레터, 마케팅, 광고, 제휴, 협업, 협찬, 입점, 파트너십, 파트너, 홍보, 언론, 보도, 설문, 알림, 알림톡, 문자, 푸시, 당첨, 경품, 응모, 예치금사용, 포인트적립, 사은행사, 행사, 부가서비스, 카드할인, 제휴할인, 블로그, 인플루언서, 평점, 별점, 도매문의, 가맹, 창업, 비즈니스, 사업, 영업, 채용, 수신동의, 라이브방송, 스탬프, 기프티콘, 복지몰, 임직원`,
  },
]
