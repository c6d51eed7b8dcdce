import type { Lexicon } from '../draft/lexicon.ts'

/**
 * What customers of a shop write about, by name: what went wrong, and what they ask for. Generic words (inconvenience, trouble,
 * issue, concern, experience, 불편, 문제) are left out: they could stand in any reply.
 */
export const problems = {
  grade: 'likely',
  source: 'Contact reasons of online shops; judged on the labelled replies of test/eval',
  en: `(long|longer|lengthy|extra) (wait|delay); the (long|extra|two-week|three-week)? (wait|delay|suspense|hold-up);
delay*; late; overdue; kept you waiting; waited; been waiting; wait of; on hold; missing; lost;
never (arrived|came|reached|showed|turned up|left|went);
(not|n't|yet to) {0,2} (arrived|arrive|come|received|receive|reached|shipped|moved|updated|turned|shown|been delivered);
stuck; stolen; went astray; gone astray; misplaced; undelivered; empty box; left out; incomplete;
returned to (us|sender); damage*; (not|n't) {0,1} (like|enjoy|suit|want); interest in (a|the|our|an); asking about;
curious about; for nothing; dripping; drip*; fray*; creas*; crumpled; spoiled; spoilt; rotten; off-centre;
off-center; lopsided; uneven; overheat*; unresponsive; disconnect*; loose thread*; warp*; buckl*; snapped; came off;
fell (off|apart); coming apart; hole; holes; no sound; dusty; dirty; tampered; counterfeit; bounced; unauthori*;
unrecogni*; fraud*; billed; overbilled; one short; too few; only (one|two|three) of; held up; held in; backlog;
shortage; unanswered; no (reply|answer); never heard; ignored; you (can't|cannot|couldn't|could not|can not|'re unable to|are unable to|were unable to|weren't able to|aren't able to|are not able to) {0,1} (?!(make it|wait|be|go wrong|imagine|believe)(?= |[.,!]|$))[a-z]{3,12};
(has|have|is|are|was|were|been|went) (been )?(down|offline|inaccessible|unreachable|laggy|sluggish|undercooked|overcooked|cold|raw|dry|filthy|suspended|banned|hacked|compromised);
cannot (log|sign|open|find|access); days late;
weeks late; limescale; clogged; blocked drain; smudged; blurred; upside down; back to front; left-handed;
too (dark|light|bright|heavy|thick|salty|dry|slow); turned up; never saw; not (there|inside|in the box|included);
went missing; mistake; mistakes; accident; recall; recalled; broken; broke; break* (after|on|in); crack*; chip;
chipped; shatter*; scratch*; dent; dented; torn; tear; ripped; rip; split; bent; stain*; spilled; spilt; leak*;
faulty; defect*; malfunction*; fault; smashed; crushed; squashed; wilted; melted; stale; mould*; mold*; rust*; faded;
shrunk; shrank; felted; wobbl*; squeak*; rattl*; flicker*; sticky; jammed; noisy; burnt; burned; loose; expired;
out of date; dead; blurry; crooked; smell*; rash; sour; bitter; soggy; wet; discolored; discoloured; peel*; worn;
seam; hem; stopped working; gave up; gives up;
too (hot|small|big|tight|loose|large|short|long|cold|loud|bitter|sweet|weak|strong|thin|narrow|wide);
not (work|working|charging|turn|turning|starting|fit|fitting|open|opening|loading);
n't (work|working|charge|turn|start|fit|open|load|close|switch|stay|connect|match);
would not {0,2} (work|turn|start|fit|open|load|close|stay|light); wrong; incorrect; mix-up*; mixed up; mislabel*;
mismatch*; swapped; mistake with; typo; misprint*; instead of; not as described;
different (colour|color|size|model|shade); twice; duplicate*; double (charge|charged|billing|payment|order); doubled;
overcharge*; charged; two (payments|charges|left|right); both (parcels|payments|charges|orders); second time;
third time; skipped; declined; failed; fail* (to|again); rejected; blocked; locked; error*; bug; crash*; outage;
glitch*; freez*; froze; timed out; sold out; out of stock; back in stock; back-ordered; backordered; backorder;
discontinued; ran out; unreadable; spam folder; allerg*; rude; hung up; unhelpful; cold food; hidden fee*;
your {0,2} (return|exchange|cancellation|replacement|warranty|claim|complaint about|booking|subscription|reservation|appointment|deposit|invoice|gift card|gift|coupon|voucher|payment|review of|upgrade|trial);
(return|exchange|cancellation|warranty|refund|replacement|address|name|size|delivery|order|price|discount|invoice) (request|question|change|claim|enquiry|inquiry);
want* to (return|cancel|exchange|change|swap); wanted to (return|cancel|exchange|change|swap);
as (you)? (asked|requested|agreed|wished|discussed);
you (asked|requested|wanted|ordered|bought|chose|mentioned|described|reported|wrote|said|noticed|found|were charged|paid|saw|expected);
(you'd|you would|you) like to (return|cancel|exchange|change|swap|know); asking (about|if|why|whether|how);
(question|enquiry|inquiry) about; writing (about|in about); get* in touch about;
(message|note|email|e-mail|letter) about; (delivery|payment|login|log-in|sign-in|checkout|billing|password|shipping|connection|network|audio) (problem|problems|issue|issues|trouble|troubles|error|errors); (instalment|installment) plan; resize; alteration*; pre-order; preorder;
two-factor; size (xs|s|m|l|xl|xxl); VAT; price (difference|change|changed|drop|went); price match*; the parcel is;
the spring sale; the tracking; your tracking; the stray; your address; delivery (time|date) to; shipping to; gluten;
under the {0,2} guarantee; (larger|smaller|bigger|plus|kids|tall|wider|narrower) sizes?; (is|are|was|become|became|becomes|gone|got|gets|so|very|terribly|painfully) slow`.split(
    /;\s+/,
  ),
  ko: `지연; 늦어; 늦은; 늦게; 늦었; 늦춰; 오래 기다리; 기다리시게; 기다리게; 기다리신;
(며칠|몇 주|이틀|사흘|한 달|일주일)(이나|째|동안|을) (기다|걸); 분실; 누락; 빠져; 빠진; 빠졌; 빠뜨; 없어진; 못 받;
(받지|도착하지|오지|뜨지|열리지|되지|켜지지|나가지|보이지|움직이지|나오지|맞지|꺼지지|들어오지|빠지지|빠져나가지|닫히지|작동하지|충전되지) (못|않);
안 (와|왔|오|돼서|되어|켜|열|맞|나와|움직); 미도착; 미배송; 오배송; 오출고; 오발송; 되돌아; 세관; 통관; 멈춰; 멈추;
멈춘; 파손; 반송(되|됐|된); 사라졌; 사라진; 반송장; 끊어; 끊긴; 부풀; 헤진; 해진; 닳; 비뚤; 삐뚤; 기울; 거칠; 헛돌;
삐걱; 덜컹; 덜그럭; 과열; 연기가; 먼지; 벌레; 비린; 썩; 상했; 변질; 풀려; 풀린; 탈색; 인식이; 연결이; 소리가; 느려;
느린; 수량; 모자라; 부족; 빈 (상자|박스|봉투); 뜯긴; 중고; 가품; 도난; 유실; 방치; 미수령; 답변이 (늦|없);
답장이 (늦|없); 인쇄; 철자; 틀린; 틀렸; 헷갈; 혼동; 이 빠진; 금 간; 실금; 갈라; 뒤틀; 뒤집; 거꾸로; 새어; 넘쳐; 막혀;
막힌; 박스가; 깨진; 깨져; 깨졌; 깨지; 금이 (가|간); 부서; 부러; 망가; 고장; 불량; 하자; 결함; 찢; 찌그러; 긁;
스크래치; 흠집; 흠; 얼룩; 오염; 변색; 이염; 곰팡; 녹아; 녹은; 녹슨; 녹이; 상한; 상해; 시들; 쏟; 샜; 새는; 새서; 샌;
누수; 휘어; 휘셨; 휜; 벌어; 떨어져; 떨어진; 터져; 터진; 터졌; 헐거; 뻑뻑; 깜빡이; 깜빡거; 꺼지; 켜지지; 식은; 식어;
눅눅; 밍밍; 쓴맛; 냄새; 소음; 줄어든; 줄어들; 늘어난; 구겨; 유통기한; 이물; 머리카락; 얼어; 뜯어; 벗겨; 보풀;
올이 풀; 박음질; 젖어; 젖은; 축축; 알레르기; 트러블; 두드러기; 데인; 베인; 짧은; 작아서; 커서; 헐렁;
잘못 (보내|간|온|배송|들어|발송|걸|결제|찍|배달|나간|기재|선택|적|표기|안내|갔|왔|끼);
다른 (상품|제품|색|사이즈|물건|분|옷|모델|것이|게 ); 뒤바뀐; 바뀌어; 바뀐; 엉뚱한;
두 (번|번이나|차례) (결제|출금|빠져|청구|적|들어|보내|배송); 이중; 중복; 과다; 오류; 에러; 튕; 먹통; 장애; 비밀번호;
인증번호; 초기화; 누르면; 오탈자; 오타; 재입고; 단종; 매진; 다르; 달라; 달랐; 색상 차이; 실밥; 대신; 불친절; 퉁명;
보증 기간; A/S; AS; 주소 변경; 수령지; 색이; 휴면; 당일 배송; 새벽 배송; 해외 배송; 선물 포장; 연체; 배송 조회; 초과;
(요청|문의|신청|예약|주문|취소|말씀|구매|결제)(하신|해 주신);
(그|해당|고객님) (쿠폰|상품권|환불|교환|반품|취소|결제|예약|주문 건|사이즈|할인|수리);
(환불|교환|반품|취소|수리|재입고|배송) (요청|신청|문의|접수); (요청|문의|신청|예약|취소)(하신|해 주신);
(찾으시는|찾으신|기다리시던|기다리신); (앱|화면|창|메일|문자) (오류|안);
(수령|배송|도착|결제|로그인|연결|작동|접속|인식|설치|실행|다운로드)(이|가|은|는|도)? (안|되지) (되|돼|됩|됐|않); 나머지 (상품|제품|물건|주문);
(대기|기다림|대기 시간|대기시간|조리 시간|배송 기간)(으로|로|이|가|에) [가-힣 ]{0,8}(불편|길|심려|걱정|실망)`.split(/;\s+/),
} satisfies Lexicon

/** What customers ask for: names the request where the reply does or explains something about it. */
export const topics = {
  grade: 'likely',
  source: 'Gathered from replies as shops write them; judged on the labelled replies of test/eval',
  en: `refund*; money back; cancel* (your|the|my|order|subscription*); password; log in; login; promo code; discount code;
coupon (code)?; gift card; loyalty points; sizing; ingredient*; warranty; prescription; customs; restock*`.split(/;\s+/),
  ko: `환불; 반품; 교환; 취소; 회수; 수거; 재발송; 재배송; 결제; 입금; 출금; 청구; 할부; 수수료; 쿠폰; 상품권; 할인; 차액;
가격; 무상; 수리; 점검; 배송지; 주소; 영수증; 세금계산서; 현금영수증; 치수; 사이즈; 호환; 재고; 구성품; 부품; 설명서;
탈퇴; 해지; 구독; 견적; 주차; 좌석; 입장권; 티켓; 예매; 객실; 체크인; 체크아웃; 요금제; 위약금; 약정; 로그인; 펌웨어;
(출고|배송|발송|입고) ?(일정|예정|가능|여부); 자동 ?결제; 이용권; 수강; 수업; 진단서; 보험금; 대여; 반납; 응대; 정기; 예약; 원산지; 각인; 납부; 보증금; 충전; 배터리; 접속; 품절; 입고; 배송 중(이고|이며|입|이에|이라)`.split(
    /;\s+/,
  ),
} satisfies Lexicon

/** Mentions of these are no listening: any customer is asked for them, or told them. */
export const notListened = {
  grade: 'likely',
  source: 'Gathered from replies as shops write them; judged on the labelled replies of test/eval',
  en: `(if|when|should|whenever|any|no|without|in case) {0,4} (problem*|question*|issue*|trouble);
(your|the|an) order (number|no); (tracking|order|reference|ticket|case) number; anything else;
(our|your|my) (own )?(fault|mistake|error); made (the|a|this) mistake; (any|further) (delay|damage|loss); (late|slow|delayed|belated|overdue) (reply|response|answer|getting); (delay|wait) (in|with) (my|our|replying|responding|answering|getting); sooner or later; no refunds; sizing chart; size chart; see you later; later;
wait for; please wait; user error; what (went|goes|was) wrong; (what|than|that|as) you('d| had| were)? (expected|hoped|hoping|wanted|expect);
something (missing|wrong); the wrong page`.split(/;\s+/),
  ko: `주문번호; (요청|문의|말씀|신청|주문|구매)( ?하신| ?해 ?주신| ?주신) (사항|내용|부분|건|점|문제|상품|제품|일(?!정)|모든); 절대; 계좌번호;
주문 번호; 송장번호를; 늦게 (답|회신|연락|안내); 다른 (궁금|문의|도움|창구|곳|가게); (추가|기타) 문의; 대신; 고객센터; 언제든지`.split(
    /;\s+/,
  ),
} satisfies Lexicon
