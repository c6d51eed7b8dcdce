import type { Lexicon } from '../draft/lexicon.ts'

/** What a shop does to put things right, as Korean nouns that 하다 and 드리다 follow. 확인, 안내, 처리, 접수 settle nothing by themselves. */
export const remedyNouns = {
  grade: 'likely',
  source: 'Davidow 2003 on redress; judged on the labelled replies of test/eval',
  ko: `환불; 교환; 재발송; 재배송; 재출고; 발송; 출고; 출발; 취소; 입금; 송금; 적립; 지급; 보상; 배상; 예약; 수거; 회수;
변경; 수정; 정정; 연장; 전송; 재전송; 반영; 교체; 수리; 수선; 면제; 할인; 승인; 발급; 재발급; 제작; 재제작; 포장;
등록; 배정; 연결; 이관; 해제; 복구; 복원; 삭제; 개선; 교육; 보완; 강화; 차감; 환급; 증정; 제공; 추가; 적용; 주문;
마련; 신고; 추적; 초기화; 해지; 충전; 세탁; 건조; 배차; 방문; 재입고; 합배송; 업데이트; 공지; 점검; 검수; 준비; 동봉;
첨부; 지원; 이체; 요청 접수; 맞교환; 부분 환불; 전액 환불; 결제 취소; 회송; 교환 접수; 반품 접수; 수거 접수;
환불 접수; 택배 접수; 우체국(으로|에) 접수; 반품; 설치; 인상; 인하; 조정; 분리; 통합; 활성화; 재설정; 재시도; 홀딩;
확보; 구매; 부담`.split(/;\s+/),
} satisfies Lexicon

/** Acts that are specific by whom they reach: 물류팀에 전달, 택배사에 확인 요청. */
export const handedTo = {
  grade: 'likely',
  source: 'Gathered from replies as shops write them; judged on the labelled replies of test/eval',
  ko: `팀; 부서; 담당; 담당자; 창고; 센터; 공장; 본사; 택배사; 기사님; 제조사; 업체; 매장; 은행; 카드사; 작업실; 공방; 기사;
매니저; 개발; 생산; 거래처; 우체국; 공급처; 판매자; 점장; 본부; 현장`.split(/;\s+/),
} satisfies Lexicon

export const handings = {
  grade: 'likely',
  source: 'Gathered from replies as shops write them; judged on the labelled replies of test/eval',
  ko: `전달; 공유; 요청; 문의; 확인; 의뢰; 지시; 독촉; 연락; 접수; 통보; 건의; 이야기; 물어; 알렸; 알려 두; 넘겼; 넘겨;
전했; 전하; 전해; 전달드; 전하였; 전화; 통화; 맡겼; 맡겨; 주의`.split(/;\s+/),
} satisfies Lexicon

/** Native verbs, as stems; the 아/어 form beside those that are not regular. */
export const remedyStems = {
  grade: 'likely',
  source: 'Gathered from replies as shops write them; judged on the labelled replies of test/eval',
  ko: `보내; 돌려주; 돌려보내; 넣; 바꾸; 부치; 옮기; 고치; 챙기; 풀; 깨우; 잡; 꾸리; 자르 잘라; 붙이; 빼; 끊; 걸; 만들;
구하 구해; 찾; 내리; 올리; 채우; 닦; 맞추; 얹; 맡기; 늘리; 줄이; 깎; 담; 떼; 덧대; 태우; 싣 실어; 되돌리; 돌리;
앞당기; 당기; 미루; 남기; 빌리; 메우; 살리; 싸; 끼우; 끄 꺼; 짜; 감; 띄우; 지우; 묶; 나누; 갖다주; 데우; 넘기; 뽑;
찍; 새기; 굽 구워; 짓 지어; 내; 물; 펴; 손보; 거두; 가져가; 가져오; 모시; 세우; 심; 누르 눌러; 뜯; 밀; 파; 헹구;
말리; 다리; 꿰매; 기우; 칠하 칠해; 덜; 더하 더해; 겹치; 끌어올리; 낮추; 높이; 늦추; 비우; 끝내; 마치; 닫; 막; 치우;
쓸; 뺐; 들이; 불러오; 거르 걸러; 고르 골라; 추리`.split(/;\s+/),
} satisfies Lexicon

/** What is done, under way or sets out by itself: 오늘 출발합니다, 방금 나갔습니다. */
export const departuresKo = {
  grade: 'likely',
  source: 'Gathered from replies as shops write them; judged on the labelled replies of test/eval',
  ko: `(실렸|실립니다|실리며|실리고|실려 (나|가|오)); (나갑니다|나가요|나갔|나가며|나갈 예정|나가게|나갈 거);
(출발합|출발해|출발했|출발하); (떠났|떠납니다|떠나요); 도록 (했|하였|조치|지시|요청했|일러);
(수거|방문|회수|설치|수리|점검|교체|픽업|배송)(하|하러|해) (오|가|들르|드리러)(십|시|셔|실);
(회수|수거|방문|출고|발송|설치|교체|입고|픽업|수리)(는|은|일은|일정은|이) [^.]{0,24}(예정|진행);
(조회|추적|조사|수소문)해 (볼게|보겠|드리); (따라갑|따라갔|따라가);
(되돌아갔|들어갔습|돌아갔습|돌아갑니다); (택배|기사|수거)[가-힣 ]{0,8} (들르|들릅|들를|들러|찾아갑|찾아가|방문); (가지러|보러|고치러|찾으러|설치하러) (가|갑|갈|오|옵|방문);
방문(하십|하시|합니다|할|해 (고|수|설|점)|하여|드); 찾아뵙; 찾아봬;
(수리|배송|교환|반품|왕복|택배)(비|비용|배송비)(는|가|도|은)? (들지|무료|저희|없|받지|안);
(무료로|무상으로|공짜로|덤으로); 저희(가)? (부담|몫); (받아 드렸|인정해 드); 그냥 (쓰|신으|가지|두|드시); 먼저 여쭙;
가능하도록; (권|쿠폰|샘플|선물|사은품|조각|잔|장|병|개)(을|를)? (더 )?드(리겠|릴게|려요|렸|립)`.split(/;\s+/),
} satisfies Lexicon

/** Choices laid before the customer. */
export const offersKo = {
  grade: 'likely',
  source: 'Gathered from replies as shops write them; judged on the labelled replies of test/eval',
  ko: `드릴까요; (언제|어느 날|어느 시간|몇 시)(가|이)? (좋|편|괜찮); 중 (어느|언제|무엇|어떤|뭐); 드려도 될까; 드리면 어떨;
드리면 될; 할까요; 둘까요; 줄까요; 어떠세요; 어떠신가요; 어떠실; 어떨까요; 바꾸시겠어요; 받으시겠어요;
가운데 (골라|선택|편); 중(에서|에)? (골라|선택|고르|편하신|원하시는); 어느 (쪽|것|편); 선택하실 수; 고르실 수;
드릴 수 있; 바꾸실 수; 교환하실 수; 하셔도 됩니다; (?<!안심하고 )쓰셔도 됩니다; (쓰실|이용하실|사용하실|적용하실) 수 있;
(환불|교환|취소|반품|수리|변경)(이|은|는|도|으로|로)? (가능합|가능하며|가능하시|가능하십|가능하세|가능해|가능하고|도와); ①`.split(
    /;\s+/,
  ),
} satisfies Lexicon

/** Instructions that settle the matter at the customer's end. */
export const instructionsKo = {
  grade: 'likely',
  source: 'Imperatives of help pages',
  ko: [
    '→',
    '누르(고|시고|신|시면|면|세요)',
    '눌러 (주|보|둔)',
    '(우리|끓이|부으|뿌리|바르|섞으|얼리|빨|삶으|담그|씻으|문지르|갈아 끼우|조이|맞추)시면 [^.]{0,24}(집니다|져요|돼요|됩니다|나아|줄어|없어|빠집|풀립|사라|진해)',
    '(켜|꺼|껐|끼워|끼우|돌려|뒤집|풀어|조여|조이|헹궈|헹구|닦아|닦|말려|말리|눕혀|담가|적셔|늘려|연결|분리|삭제|재설치|다시 설치|업데이트|재부팅|로그아웃|초기화|새로 열어|불려|데워|식혀|털어|비벼)[가-힣]{0,4} (보)?(시면|고|신 뒤|신 후|신 다음|주시면)',
    '(열|이용하|들어가|로그인하|새로고침하|다시 열|접속하)시면',
    '(에서|에|으로|로) (가|들어가|이동하|접속하)시면 [^.]{0,40}(수 있|됩니다|돼요|되며)',
    '(마이페이지|설정|메뉴|앱|홈페이지|내역|조회|화면|페이지)[^.]{0,24}(에서|으로|로) [^.]{0,30}(신청|선택|접수|요청|변경|조회|취소|등록|설정|수정|해지)하(시면|실 수 있)',
    '다시 (시도|로그인|접속|설치|등록)(해|하)[^.]{0,6}(시거나|시고|시면|보시|주세요|주시기|세요)',
    '다른 (카드|결제 ?수단|방법|브라우저|기기)(으로|로|을|를) [^.]{0,16}(바꿔|변경|이용|시도|사용|결제)',
  ],
} satisfies Lexicon
