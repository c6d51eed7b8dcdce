import type { TagEntry } from './tag-entry.ts'

/** What banks, insurers and telephone companies are written to about. */
export const tagMoneyThings: readonly TagEntry[] = [
  {
    role: 'thing',
    as: 'bank',
    owner: 'bank',
    grade: 'sure',
    source: 'complaint products of bank supervisors (CFPB, FCA, 금융감독원) and menus of banks',
    en: `credit report, credit reporting, debt collection, checking account, savings, certificate of deposit, money order, payday loan, personal loan, home loan, auto loan, car loan, vehicle loan, loan application, loan repayment, repayment, repayments, early repayment, overdraft fee, standing order, direct deposit, ach, sepa, faster payment, cash machine, cash deposit, cheque deposit, check deposit, passbook, safe deposit box, foreign exchange, forex, foreign currency, credit line, line of credit, balance transfer, cash advance, chip, card reader, card delivery, mobile banking, online banking, internet banking, net banking, upi, e wallet, digital wallet, mobile wallet, joint account, business account, current account, power of attorney, attorney, beneficiary, payee, estate, trust fund, fund, funds, isa, ira, 401k, portfolio, brokerage, trading, trade execution, bond, tax form, minimum payment, due date, grace period, credit bureau, credit history, credit rating, microfinance, escrow, refinancing, refinance, merchant account, chequing account, sort code, account number, account statement, account access, account type, accounts receivable, accounts payable, purchase order number, remittances, hardship program, settlement, payment arrangement, payment processing, payment schedule, payment confirmation, payment reference, interchange, late fee, late fees, late charge, late charges, late payment fee, late cancellation fee, late cancellation charge, recurring charge, recurring charges, spending limit, privilege, privileges, glossary, demand charge, demand charges, authorized user, authorised user, authorized users, premium increase, fee increase, rent increase, fare increase, rate increase, tariff increase, cost increase, bill increase, tax increase, debit increase, price comparison, financial, financial product, financial services, tip, tips, gratuity`,
    ko: `여신, 리볼빙, 카드론, 현금서비스, 단기카드대출, 전월실적, 실적, 명세서, 이용대금, 이용대금명세서, 결제일, 결제계좌, 해외결제, 해외이용, 해외송금, 외화, 외환, 우대, 우대금리, 환율우대, 금리인하, 금리인하요구권, 중도상환, 중도상환수수료, 원금, 원리금, 담보, 담보대출, 주택담보대출, 전세자금, 전세자금대출, 전세대출, 신용대출, 마이너스통장, 한도대출, 예금만기, 만기, 비과세, 세제혜택, 퇴직연금, 연금저축, 신탁, 청약통장, 수표, 어음, 지로, 이체한도, 보안카드, 보안매체, 금융인증서, 폰뱅킹, 창구, 영업점, 현금인출기, 대여금고, 신용평점, 신용정보, 신용조회, 채무, 채무조정, 개인회생, 압류, 추심, 채권추심, 상속, 휴면예금, 휴면계좌, 잔고증명, 잔고증명서, 카드한도, 카드발급, 카드신청, 카드배송, 가족카드, 법인계좌, 정책자금, 햇살론, 보증료, 인지세, 근저당, 배당, 배당금, 공모주, 예수금, 증권, 선물옵션, 가상자산, 코인, 매매, 체결, 호가, 잔고, 수익률, 연계계좌, 금융상품, 금융, 재테크, 요금인상, 요금 인상, 보험료인상, 보험료 인상, 수수료인상, 수수료 인상, 임대료인상, 관리비인상, 연체이자, 연체 이자, 연체금, 연체관리, 미납요금, 미납 요금, 미납금`,
  },
  {
    role: 'thing',
    as: 'insurance',
    owner: 'bank',
    grade: 'sure',
    source: 'contact reasons of insurers, in both countries',
    en: `claim settlement, claim status, claim form, claim number, claim process, claim payment, claim handling, claims, claims handling, excess amount, no claims bonus, no claims discount, no claim bonus, policy document, policy number, policy renewal, underwriting, valuation, endorsement, windscreen, windshield, courtesy car, replacement car, rental car, roadside assistance, breakdown cover, motor insurance, car insurance, home insurance, life insurance, health insurance, pet insurance, third party liability, liability, whiplash, personal injury, annuity, risk assessment, sum insured, cover note, claims adjuster`,
    ko: `실손, 실손보험, 자동차보험, 운전자보험, 종신보험, 암보험, 연금보험, 태아보험, 특약, 보장, 보장내용, 면책, 면책기간, 면책금, 감액, 환급금, 만기환급금, 계약대출, 약관대출, 수익자, 피보험자, 계약자, 고지의무, 알릴의무, 손해사정, 과실비율, 보험금산정, 산정, 보험사고, 긴급출동, 출동, 견인, 대차, 자기부담금, 장해, 후유장해, 진단비, 수술비, 갱신보험료, 보험증권, 보험계약, 모집, 보험모집, 책임보험, 상해보험, 화재보험, 치아보험, 해외여행보험, 휴대폰보험, 분실보험`,
  },
  {
    role: 'thing',
    as: 'telecom',
    owner: 'systems',
    grade: 'sure',
    source: 'complaint codes of regulators (FCC, Ofcom, 방송통신위원회) and menus of operators',
    en: `number portability, mnp, prepaid, postpaid, recharge, data pack, data package, data allowance, data bundle, data balance, airtime, ussd, caller id, caller tune, call forwarding, call barring, call waiting, call history, call log, conference call, hotspot, tethering, apn, imei, puk, puk code, volte, lte, 4g, fibre, dsl, adsl, latency, ping, ip, ip address, static ip, tower, antenna, mast, tv channel, dvr, decoder, remote control, streaming device, vas, value added service, value added services, spectrum, telephone, telephony, telemarketing, sim only, unlimited data, directory listing, contract end, end of contract, contract renewal, contract terms, engineer visit, technician visit, line rental, network speed, broadband speed, internet speed, mobile network, voice service, international call, international calls, premium rate, premium sms, short code, handset insurance, mobile device, devices, device upgrade`,
    ko: `이동전화, 시외전화, 시내전화, 커버리지, 선택약정, 공시지원, 이심, 번호, 전화번호부, iptv, 리모컨, 편성표, vod, 설치일, 약정기간, 가입비, 컬러링, 통신비, 통화료, 통화내역서, 로밍요금제, 해외로밍, 무선, 유선, 대표번호, 국제문자, 스팸차단, 발신번호, 착신전환, 부가서비스가입, 유심비, 유심변경, 데이터쉐어링, 데이터선물, 무제한요금제, 알뜰폰, 선불폰, 키즈폰, 듀얼심, 단말기보험, 중고폰, 자급제, 반환금, 할인반환금, 공기계, 리퍼폰, 라우터, 폰케어, 갤럭시, 아이폰, 음성, 잔여량, 데이터잔여량, 음성잔여량, 인터넷연결, 인터넷 연결, 네트워크연결, 네트워크 연결, 블루투스연결, 분할납부, 분납, 일할계산, 재약정안내, 통신상품, 기가인터넷, 인터넷속도, 통신사이동, 휴대폰개통, 셋톱, 홈캠, 인터넷설치`,
  },
]
