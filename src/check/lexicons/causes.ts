import type { Lexicon } from '../draft/lexicon.ts'

/** What gives a reason or a finding. */
export const causes = {
  grade: 'likely',
  source: 'Davidow 2003 on explanation; connectives of cause in English and Korean grammars',
  en: `because; since (the|it|your|our|this|that|they|we|there|a|an|you); due to; which happens;
happens (when|with|if|because); means (the|that|your|it|a); timed out; owing to; caused; cause of; the cause;
the reason*; reason (is|was|for|why); (that|this|which) (is|'s|was) (why|because|how); that's why;
(as|given that) (the|it|your|our|this|that|they|we|there|stated|a); thanks to a; result of; resulted (in|from);
led to; leads to; meant (that|your|the|it); means (that|your|the|it); turned out; turns out; it seems; it appears;
it looks like; looks as (if|though); happened (when|because|after|as); comes from; came from; goes back to;
went back to; triggered; down to (a|the|our);
(is|are|was|were|been|being) (held|waiting|stuck|caught|blocked|delayed|stopped) (in|at|by|for|on|because|behind|until);
(tracking|record*|log*|system|photo*|footage|carrier|courier|scan*|report|history|warehouse|supplier|workshop|bank|order confirmation|picture) {0,4} (shows|show|showed|says|say|said|tells|told|confirms|confirm|confirmed|states|indicates|suggests|reports|reported|expects|has it|reads);
(i|we) (can)? (now)? (see|saw|found|noticed|spotted|discovered|learned|learnt|heard);
(i|we)'(ve|d) {0,2} (seen|found|noticed|spotted|discovered|learned|learnt|heard|traced);
(having|after) (reviewed|checked|looked|checking|looking|reviewing|speaking|testing|inspecting); according to;
(terms|conditions|agreement|licence|license|policy) {0,3} (say|says|mention|mentions|state|states|provide|provides|require|requires) (that|no|a|the);
per our (terms|records|policy); our policy is; under (our|the) (terms|policy|two-year|warranty|return); still under;
policy (is|allows|gives|covers); only (works|applies|covers|valid|counts);
(has|have|had) (expired|ended|passed|run out|closed|sold out|failed|gone);
(is|are) made (by hand|on demand); since (some|many|most); (is|are) only for; (temporarily|currently|now) (out[ -]of[ -]stock|sold out|unavailable); (system|site|website|app|tracking) {0,1} (has|is having) (some|a few)? (problems|issues|trouble);
(is|are) (over|closed|sold separately|sold on its own|made to order|a separate item|our busiest); sold on its own;
(window|season|sale|promotion|offer|deadline) {0,5} (passed|ended|over|closed|ran out|expired); usually takes;
normally takes;
(banks|a bank|your bank|customs|the carrier|the courier) (usually|normally|often|may|can|needs|need|takes|take|tends);
(is|are) experiencing; high volume*; (is|are) not covered; (warranty|guarantee|insurance) (does not|doesn't|only) (cover|covers|include|includes|extend|extends); (may|can) vary; (varies|differs|depends) (from|by|with|on); (is|are) non-?(refundable|returnable);
(?<=^|but )[a-z]{3,14} {0,2} (?<=s )(can't|cannot|can only|are only|are not) {0,2} [a-z]{3,12}; (fees|codes|tickets|vouchers|goods|items|discounts|orders) (cannot|can't|can only) be;
(description|listing|page|label) {0,1} says; is a natural; are marks of;
takes {0,3} (\\d{1,3}|one|two|three|four|five|six|seven|a few|several|some|about|around|up to) {0,6} (day|days|business|working|hours|weeks|minutes|month|months);
(may|might|could) be behind; (i'm|we're|is|are|am) {0,3} (days|weeks|hours|orders) behind;
(returns|refunds|replacements|payments|repairs|orders|shipping|warranty) {0,3} (is|are) (handled|managed|processed|made|done|issued) by;
(handle|handles|manage|manages) {0,2} (returns|refunds|replacements|payments|repairs|shipping|warranty);
you (have|'ve|had)? (bought|purchased|ordered|paid|booked) {0,3} (through|via|from (a|an)|with a|under a);
something (must|may|might|could) be; it (may|might|could) (be that|have (been|gone));
why (it|this|that|the|your) {0,3} (is|was|are|were) (late|delayed|held|declined|cancelled|canceled|refused|missing|charged);
as (our|the) (rules|policy|terms); past the {0,2} (days?|window|deadline);
(known|common) (issue|bug|problem|fault); for (security|privacy|safety|legal|hygiene|health) (reasons|purposes)?;
(is|are) covered (by|under|for); in line with (our|the); as per (our|the); can happen (when|if|because|with|as);
happen (when|if|because); (tracker|tracking information|order history|status) {0,2} (shows|show|says|indicates); it shows;
(it|this|that) takes (some|a few|several|a couple); sets off; (is|are|was|were) (overlooked|missed) by;
(we|i) overlooked; so you'd (hardly|not|never); since (nobody|no one|none)`.split(/;\s+/),
  ko: `때문; 로 인해; 로 인한; 인하여; 말미암; 탓; 는 거(예요|여서|라서|라);
(져|혀|려|켜|겨|아|달라|없어|있어|이어|여|워|늦어|끼어|겹쳐|들어가|어긋나|모자라|이셔|지나셔|되셔|라)서;
(행사|전용|한정|휴일|명절|연휴|주말|성수기|공휴일|품절|맞춤|수제|이전|단종|예약|당일)(이라|라|이어서|여서);
(시니까|셨으니|였으니|했으니|았으니|었으니|니까 ); 과실; 부주의; (신|한|된|난|은) (거예요|것입니다|겁니다|것이에요);
(지금|현재) {0,1} (대전|서울|부산|인천|터미널|허브|센터|창고|지점|세관|공항)에; 까닭; 원인; 이유; 덕분에; 바람에;
통에; [가-힣]{1,9}이라(서)? (?!고|는|도|면|니|서); 전이라(?!면|도|는); (에|수량에|상황에) 따라 .{0,18}(차이|달라|다르|다릅|걸리); (없어|있어|않아)$;
(되어|돼|되서|하여|되셔서) [가-힣 ]{0,14}(어렵|불가|안 됩|못 |늦|힘들); 셔야 (발송|출고|처리|진행|환불|취소);
(으셔서|하셔서|셔서) .{0,10}(반송|취소|지연|늦|보류|되돌아); (으로|로) (판단|판정)되;
(개봉|세일|할인|주문 제작|맞춤|단순 변심|사용|착용|이벤트|행사)[가-힣 ]{0,10}(상품|제품|건|품목|반품|물건)(은|는) .{0,18}(불가|안 됩|어렵|제한|부과|안 돼);
에만 (쓰|적용|사용|이용)[가-힣 ]{0,10}(쿠폰|상품|혜택|코드|할인); 느라; 관계로; 사정으로; 문제로; 오류로; 실수로; 영향으로; 파업으로; 폭설로; 태풍으로; 폭주로; 급증(하여|으로);
몰려; 몰리면서; 밀려; 특성상; (위생|안전|보안|법률|법|계약|구조|제도)상; 흔적;
(마감|품절|종료|만료|소진|단종)(되|됐); 소멸; (판매|행사|기간|시즌|철|기한)(가|이|은|는)? (끝|지나|지났); 구조상;
기준(상|으로|에); 다 보니; 하다 보니; (아|어|여)서예요; 서입니다; 서였; 거든요; 으므로; 므로; 기에; 길래;
확인(해)? (보니|봤더니|해 보니|한 결과|결과|했더니); 확인해 보니;
(조회|점검|살펴|알아|물어|찾아|검토|재어|열어|들여다|분석|추적|시험)(해)? (보니|본 결과|봤더니|봤는데|보았더니|한 결과);
(기록|사진|영상|내역|화면|조회|로그|이력)(을|를|에|에는|상)? (보니|보면|나와|나옵|나타|따르|확인(한 결과|해 보니|해보니|하니|했|됩|되)); 에 따르면;
그래서; 그러다 보니; (드리|하|지키|막|줄이)려고 ; 마다 (달라|다르|다릅);
(보통|대개|일반적으로|평균) .{0,24}(걸립|걸려|소요|출고|도착); (일|주|시간|달|개월)(쯤|정도|가량|이내|간)? (걸립|걸리|걸려|소요);
(되어|돼|많아|달라|몰려|늘어|밀려|없어|않아|못해|끝나|지나|나가|넘겨) .{0,26}(어렵|어려|못 |늦|밀리|밀려|지연|불가|안 되|안 됩|반려|취소|거절|보류|중단|반송|실패|제한);
[가-힣]{2,7}(으로|로) [가-힣 ]{0,14}(늦어|지연되|지연됐|중단|멈추|멈췄);
(확인|승인|완료|확정)되어(?= |$); 수 있어(?= .{0,30}(셔야|시길|주시|참고|권)|$); (늘어|몰리|많아|늘면서);
(품절|단종|매진)(입|이에|이며|인 |이라|되어|됐|되었);
다고 합니다; 다고 해요; 라고 합니다; 것으로 (보|확인|파악|나타|나옵|나와);
로 (보입니다|보여요|확인됩니다|확인되|파악됩|나옵); 인 것 같; 상태(입|이|였|로);
(예약|보증|무상|교환|환불|반품|신청|사용|이용) (기간|기한|시한)이; 상태였; 이어서; 여서; 라서;
(전용|한정|맞춤|수제|행사|이전 모델)(이라|이어서|여서|으로); 영업일(쯤|이|정도|가량)? (걸|소요); 시일이; 있어서;
없어서; 않아서; 못해서; (이|가) (비어|빠져|멈춰|막혀|닫혀|끊겨|밀려|걸려|남아|쌓여|얹혀|풀려) (있|서); 이기;
(조회|확인|검수|점검|문의|조사) 결과; (부족|초과|만료|종료|발생|불일치|중복|미비|단종)(하여|되어|돼|해)(?= |,); 통관 (절차|심사)? ?중;
(가능성이|가능성도) (있|높|큽); 필수(입|이며|이고|이에); 반드시 [가-힣 ]{0,6}필요; (?<!예정)이오니; 사오니; 법령; 약관;
지 않아(서)? [^.]{0,24}(수 없|어렵|불가|안 됩|안 돼); 부담하셔야; (고객|고객님)(이|의|께서)? 부담;
(안에|내|내에|후|뒤) 반영(됩|돼|되); (져|되어|돼|눌려|부딪혀|녹아|얼어|식어) [가-힣 ]{2,14}(?<!셨을 )것 같습;
(기반|바탕|기준)으로 [가-힣 ]{0,20}(제공|운영|서비스); (불가하|필요하|특성이 있으|없으)니(?=,| );
(배송비|택배비|비용|추가금|요금|금액|수수료)[이가은는]? [^.]{0,14}(발생|청구|부과)(되|됩|하|합|될|할);
(입고|검수|확인|회수|반납)(된)? ?(후|뒤)(에)? [^.]{0,24}(교환|환불|발송|출고|진행)(을|를)? ?(합니다|됩니다|되며|되므로|진행합니다|하며);
단종 (제품|상품|모델); (시간|기간)이? (다소|조금|더)? ?(소요될|소요됩|걸릴 수);
들어가 (발송|배송); 중(이라|이어서|이라서|이므로); 보류 중; 문제(가|를) (있|발견|찾); 대상이 아닙; 사유;
(규정|정책|약관|방침|원칙|내규|운영|시스템|절차|일정|사정|형편|여건)상(?=[ ,]); 상태(예|이에)요; 대상(에|으로는?) 포함되지;
(일정|기준|사정|여건|규정|정책|날씨|기상)[가-힣]{0,2}에 (따라|의해|의거); (별도|따로|나눠|나누어|나뉘어|분리)(로)? ?(발송|출고|배송)?되어;
(까지|이전|이후|전|후)(에)? [가-힣]{0,4} ?(주문|결제|입금)[가-힣]{0,4} ?(건|분|상품)?(은|는) [^.]{0,24}(출고|발송|배송);
(방식|식|형태|방법)으로 [가-힣 ]{0,14}고 있; (?<!(응대|서비스|상담|안내|도움)(을|를) )(지원|운영|제공|판매|취급)하고 있(습|어요|으며|으니);
(할인|혜택|요금|수수료|쿠폰)(이|가|은|는) [가-힣 ]{0,6}적용(됩|되며|돼요); 포함되어 있(습|어|으|는|고);
(에서만|에만|때만|까지만|부터만|뒤에야|후에야|에 한해|에 한하여|에 한해서); 이에 (부득이|따라|현재|해당);
(한|된|린|른|난|친|진|간|본|온|건|킨|은)(?<!하신|드린|으신|받은) 것 같(습|아(요| )); 단계(라|이라|여서);
(되어|돼|밀려|몰려|져|끼어|겹쳐|늦어) [^.]{0,20}(기다려야|셔야|해야|걸립|걸려|소요|보류|미뤄);
(발생|부과|추가|차감|소요|청구)(되|하)[가-힣]{1,3} 점`.split(/;\s+/),
} satisfies Lexicon

/** Clauses that give no cause though they sound like one. */
export const noCauses = {
  grade: 'likely',
  source: 'Gathered from replies as shops write them; judged on the labelled replies of test/eval',
  en: [
    'for any reason',
    'no reason',
    'the reason you',
    '(the|your|a) reasons? for (the|your|a|this) (return|refund|cancellation|exchange|request|contact|call)',
    '(especially|particularly) (as|since|given|because|when|with)',
    'because you',
    'since you',
    'as (soon|long|much|far|well|many) as',
    'as a (customer|guest|member|shopper|start|company|team|thank you|gesture|token)',
    'as we ass',
    '(i|we) see (how|why|that you|what you)',
    "that's why we're",
    'as (always|ever)',
  ],
  ko: [
    '다니[ ,]',
    '(칭찬|응원|관심|성원|사랑|말씀|후기|리뷰)[가-힣]{0,2} 덕',
    '니까 .{0,30}(세요|십시오)',
    '(담당|책임)(이|은)? 아니라',
    '려고 (애쓰|노력|최선)',
    '주셨(네|군|습|어)',
    '(할|될|올|질|날|릴|갈|을) 것으로 (보|예상|생각)',
    '(늦어지|지연되|늦)[는은] 것으로',
    '(의견|말씀|피드백|후기|리뷰)(을|를) 바탕',
    '(규정|정책|약관|방침|원칙|내규)상 (불가|어렵|안 |못 )',
    '이유(로|를) (알려|말씀|적어)',
    '이유를 불문',
    '사유를',
    '(이유|까닭|원인)(을|를) .{0,8}(알아보|찾|확인|파악|조사|살)',
  ],
} satisfies Lexicon
