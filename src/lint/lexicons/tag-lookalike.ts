const list = (text: string) => text.trim().split(/\s+/)

/**
 * Words of shops and of everyday language that stand one slip from another word: two of these are two words, and not one and its
 * misspelling. Own list. `결재` is not here on purpose: a shop that writes it means `결제`.
 */
export const lookalikes: ReadonlySet<string> = new Set([
  ...list(`
    accept access alignment allocation assignment attention bathe batch black blank blend blind block board boarding bottle brake
    brand bread break building charge charger change chick check cheek cheque chess claim class clean clear clock close clove cloth
    clothes collection combination comment commitment communication community complaint compliance compliant completion competition
    composition component compensation condensation connection contact contest contents content context contract contrast
    conversation conversion correction costing coupon courier cover cracked credit custom customer customs damage delay decay
    deliver deposit discount dispatch display duplicate exception exemption expansion extension extinction false favour filter
    final fitting flavour floor flour folder forum format former frame fraud front frost glass grass gloss green greet guess guest
    heading healing heating hosting infection injection inspection insertion installation instruction instrument invention
    intention invite invoice issue label lapel landing lasting later latter leading leaked leased legal lending letter level lever
    limit linen liner listing loading location loose lose lower manage manual message massage member missed missing mixed mixing
    modal model moral month mouth offer older order other outer owner packet packed packer packing paint parcel parking partial
    parts party paste patch pause payment pavement personal personnel phase phrase picked picker picking picket piece place plain
    plane plant plate pocket point policy police port posting press pretty price pricing pride prime print printing prints
    prize production profile progress project promotion proof proportion protect protection protest product points quality quiet
    quick quite quota quote rating reader ready really recent reception reckoning record recorder recycle relay release relieve
    receive reminder render rental repair repay replay reply repent resend resent reserve reverse reset resort result retail retain
    retire review revolve resolve reward rework reorder salty sample sauce saucer scale scent scope score select serve server
    service shade shake shape share sharp sheet shelf shell shipped shipper shipping shirt shopped shopper shopping short skipped
    slight slipped slipping small smell snack sound source spare space spice spill split spoon spout sprout stack stage stain
    stained stale stamp stamped stand start state statement settlement station stationary stationery steal steam steel stick stock
    stole stone store story stopped strip stripe stuck style submission subscriber sugar super supper supply sweet sweat table
    tablet taste tasting teach tease test testing theft their there these thorough those through topping total touch towel tower
    trace track tracked tracker tracking trade trading trail train transaction transition translation trial trick truck trucker
    trucking trunk trust update upset usage valid value valve variance variant vendor video visit voice waist waste watch
    water weight where while white whole width world would write wrong wring
  `),
  ...list(`
    가격 간격 가입 개입 기입 개봉 개인 개정 계정 계산 계약 예약 견적 경적 결과 결제 경제 결함 결합 고객 고액 고장 고정 공장 공지 고지
    과장 포장 보장 보상 포상 보류 오류 분류 분유 주류 서류 종류 구매 구입 수입 수익 투입 유입 국내 급지 금지 중지 정지 기간 기한
    냄비 녹차 홍차 황차 흑차 백차 잎차 입차 말차 다관 대관 대금 대급 대량 다량 대상 배상 배송 배정 방송 반송 반품 반납 미납 부품 제품
    부실 분실 손실 소실 상실 부족 부착 불량 분량 사양 사항 사은 사용 사이 사유 상담 상단 상품 생산 색상 정산 전산 정상 영상
    선물 선불 설정 선정 한정 확정 확장 세트 시트 세탁 세척 소금 요금 현금 송금 송장 수거 수고 수리 수량 수령 수정 주정
    신고 신규 알림 알람 연락 연착 도착 오염 이염 의류 의료 음료 이동 이용 이유 인상 인하 인증 인정 일시 일차 이차 삼차 사차 일월 이월
    삼월 사월 임금 입금 입고 입구 인구 출고 출구 자료 재료 재고 제고 적립 정립 적용 적응 전화 전환 교환 순환 점수 접수 접속 접촉
    제출 주소 주스 주간 야간 중간 지급 지금 지역 지연 자연 지원 최소 취소 카드 카트 커튼 카톤 탈퇴 퇴점 파손 파산 판매 판례 폐기 포기
    포인트 품목 품절 품질 할인 확인 해지 해제 해체 회수 횟수 회원 휴가 휴무 편지 폐지 배지 문의 무늬 문자 문제
  `),
])
