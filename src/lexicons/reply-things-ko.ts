import type { Lexicon } from '../draft/lexicon.ts'

/** What a shop speaks of that is no person: goods, their measures, money, and what is done with them. Ends of words. */
export const things = {
  grade: 'likely',
  source: '사물 존칭 사례: 현대백화점 (joongang.co.kr/article/3617539)',
  ko: `
  커피 음료 음식 메뉴 상품 제품 물건 물품 세트 박스 상자 택배 소포 포장 사이즈 치수 색상 색깔 컬러 블랙 화이트 네이비 그레이 베이지 재고 수량 물량 입고 재입고 출고 배송 배달 발송 수거 회수 반품 교환 환불
  취소 결제 입금 승인 주문 금액 가격 비용 배송비 요금 수수료 차액 적립금 포인트 쿠폰 할인 혜택 이벤트 행사 할부 카드 계좌 송장 송장번호 운송장 번호 코드 링크 메일 문자 알림 사진 첨부
  파일 영수증 계산서 접수 신청 예약 일정 기간 날짜 처리 적용 사용 이용 구매 추가 변경 조회 확인 등록 로그인 인증 계정 앱 화면 페이지 홈페이지 사이트 매장 주차 주차장 지역 옵션 구성
  구성품 부품 나사 배터리 충전 전원 기기 램프 커튼 선반 의자 소파 침대 찻잔 컵 접시 주전자 차 잎차 우롱차 녹차 카페인 성분 향 맛 원단 소재 옷 신발 가방 책 꽃 케이크 무늬 각인 길이
  무게 용량 높이 품질 보증 품절 단종 불량 하자 파손 오류 지연 대기 당일 새벽 전용 무료 유료 가능 불가 예정 상태 원 개 것 건 거 게 뚜껑 손잡이 다관 거름망 케이블 리모컨 모니터
  그라인더 이불 베개 수건 반지 우산 장갑 모자 바지 셔츠 원피스 가디건 스카프 양말 테이블 책상 서랍 화분 냉장고 세탁기 매트리스 텐트 자전거 악기 기차 티켓 상품권 정산 보상 답변 내용 문제
  기능 버튼 서비스 점검 수리 설치 제작 인쇄 교체 업데이트 버전 가입 구독 정기배송 연장 해지 마감 방법 효과
`
    .trim()
    .split(/\s+/),
} satisfies Lexicon

/** Who may be honoured: the nearest subject that ends so is a person. */
export const people = {
  grade: 'likely',
  source: '국립국어원 《표준 언어 예절》',
  ko: `
  님 님께서 분 분들 분께서 기사 직원 담당자 매니저 사장 대표 선생 어머니 아버지 부모 어머님 아버님 아이 자녀 가족 손님 고객 본인 회원 여러분 신랑 신부 남편 아내 아기 강아지
`
    .trim()
    .split(/\s+/),
} satisfies Lexicon
