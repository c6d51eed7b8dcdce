import type { Lexicon } from '../draft/lexicon.ts'

/** What would not have happened if the customer had only …; a question asks, and is none. */
export const hindsights = {
  grade: 'likely',
  source: 'Counterfactual conditionals in English and Korean grammars; 고객님이 실수하신 → 확인해 보니 (newsro)',
  en: [
    '(?<=^|[.,;:] )had you (not|only|just|simply)? (?!had|any|a|the|heard|received)[a-z]{2,14}',
    "if you('d| had) (?!like|rather|prefer|want|love|wish)(only|just)? {0,9} (you would|you wouldn't|you'd have|this would|none of this|we would not|we wouldn't|it wouldn't|it would not)",
    'you (would|could|might) have (known|noticed|seen|avoided|realised|realized|spotted|spared|understood|saved)',
    "you (wouldn't|would not) (be (asking|in|writing|complaining|here)|have (this|had|to ask|asked|needed))",
    '(a|one|quick) (look|glance|read) {0,8} (would have|would|could have) (told|shown|saved|answered|spared)',
  ],
  ko: [
    '(셨|으셨)(어도|더라도|더라면|다면|으면|으면은)[^.]{0,30}(?<!좋았을 )(텐데|없었을|없었|않았을|않으셨을|아셨을|막을 수|겁니다|됐을|되셨을)',
    '(셔야|하셔야|으셔야) (죠|지요|지 않|했|하지 않았)',
  ],
} satisfies Lexicon

/** Everybody else manages. */
export const comparisons = {
  grade: 'likely',
  source: 'Help-desk writing guides on dismissal (famefoundry); 서울시 쿠션어 안내',
  en: [
    '(most|other|all other|all our|our other|every other|no other|thousands of|plenty of|countless) (people|customers?|buyers?|shoppers?|users?|guests?|clients?|subscribers?|parents|visitors) {0,3} (manage|managed|manages|understand|understood|(work|works|worked|figure|figured) (it |this |that |them |the \\w{2,12} )?out|get (it|this|that) right|have no (trouble|problem|issue|difficulty)|had no|has (ever )?complained|have (ever )?complained|complain*|never|cope|copes|(find|found) (it|this) (easy|simple|clear|fine)|read (it|this|the)|seem to)',
    "(you are|you're) the (only|first) (one|person|customer|buyer)",
    "(not|n't) (our|the) only (customer|one|person|buyer)",
    '(nobody|no one|no-one) else (has|had|seems|complain*|finds|reported|struggles)',
    'only (your|you) (seem|seems|have|had|get|complain)',
  ],
  ko: [
    '다들 .{0,14}(잘|문제없|그냥|이해|쓰|지키|읽|아시|하시|하는)',
    '(고객님|손님|본인)만 .{0,8}(그러|이러|그렇|유독|문제|불만|안|못|다르|예민)',
    '(유독|유난히)',
    '(이런|그런|같은|이렇게) (문의|말씀|클레임|불만|요구|요청|컴플레인)[가-힣]{0,3} .{0,14}(처음|없었|없습|안 계|못 봤)',
    '누구나 (그냥|다 |하는|아는|쓰)',
    '(예민|민감)(하신|하시|한 것|한 거|하게)(?!.{0,12}(피부|분들|두피|체질))(?<!피부가 예민하신)',
    '(그|이) 정도(는|도|쯤은|의)? .{0,16}(누구|그냥|정상|감수|당연|이해하|참으)',
  ],
} satisfies Lexicon

/** Rules and pages held up against the customer: negative, though not always a reproach. */
export const shields = {
  grade: 'likely',
  source: 'gofcr and amycastro on "our policy"; 서울시 쿠션어 안내',
  en: [
    '(as|like) {0,1} (set out|stated|laid out|laid down|mentioned|noted|described|specified|outlined|explained|written|shown|listed|indicated|detailed|published|advertised) {0,1} (in|on|under|by|at) (our|the) {0,2} (terms|conditions|policy|policies|website|site|listing|page|faq|faqs|description|confirmation|contract|agreement|rules|checkout|carriage)',
    '(is|was|are|were|been) {0,1} (stated|written|mentioned|set out|noted|spelled out|explained|published|laid out) (in|on) (our|the) {0,2} (terms|conditions|policy|faq|faqs|agreement|contract|rules|checkout|carriage)',
    'you {0,2} (agreed|consented|signed up) to (our|the|these|this|those|that|it|them|all|at)',
    'you {0,2} (accepted|ticked|signed) (our|the|these) {0,1} (terms|conditions|box|agreement|contract|policy|policies)',
    'which you (agreed|accepted|signed|ticked|confirmed)',
    '(days|weeks|hours|months|terms|policies|prices|sale|sales|final|handmade) (are|is|means|mean) {1,1} (days|weeks|hours|months|terms|policies|prices|final|sale)',
    '(there|exist|exists|here) for a reason',
    'a (rule|deal|deadline|sale|contract) is a (rule|deal|deadline|sale|contract)',
  ],
  ko: [
    '(공지|고지|명시|기재|게시|표기|안내)(된|되어 있는|돼 있는|되어있는|한) (내용|사항|부분|대로|바)',
    '동의(하신|하셨|하고 (구매|결제|주문|신청))',
    '(상세 페이지|상품 페이지|공지사항|공지|약관|안내문|이용 안내|홈페이지|구매 페이지|주문 페이지|설명서|게시판|판매 페이지|상품 설명)(에|에는|에도|상에)? (?!.{0,12}(잘못|빠져|누락|틀리))[가-힣 ]{0,14}(나와|적어|적혀|써|쓰여|안내|명시|고지|공지|게시|표기|기재)(되어|돼|해)? (있습|있어요|있으니|있는|있고|있다|두었|뒀|놓았|했|되었|됐|된)',
    '(라고|다고|는다고|니다고) {0,1} (공지|고지|명시)(했|드렸|되어|해|하였|합)',
    '(주문|구매|결제|신청|예약) 전(에)? .{0,10}(안내|고지|동의|공지)(된|하신|하셨|드렸|되|했)',
  ],
} satisfies Lexicon

/** Doubt that the customer tells the truth. */
export const suspicions = {
  grade: 'likely',
  source: 'Davidow 2003 on attentiveness; judged on the labelled replies of test/eval',
  en: [
    '(odd|strange|curious|suspicious|funny|interesting|convenient|remarkable|peculiar|surprising) (that|how|why) {0,3} (you|your|only|everyone|nobody|no|everything|the other)',
    '(?<=^)(funny|odd|strange|curious|interesting|oddly|strangely|curiously|conveniently) (how|that|enough|,)',
    '(hard|difficult|unlikely|impossible) to (believe|accept|credit) (that|you|your|this happened)',
    '(we|i|our team) {0,1} (doubt|suspect|dispute|question) (that|your|you|whether|if|the)',
    'you (claim|claimed|allege|alleged) (that|it|to|the|you|not)',
    '(alleged|allegedly|supposedly|so-called)',
    'no record of any',
    'check your (facts|own|understanding)',
    "(isn't|is not|wasn't) even (our|ours|from us)",
    'are you (quite |really |absolutely )?(sure|certain) (that )?you (did|didn.t|haven.t|read|used|followed|put)',
  ],
  ko: [
    '(의아|수상)(?!하셨|하시|하게 (생각하|느끼)셨)',
    '의심(됩|되|스럽|이 (듭|가|갑)|할 수밖)',
    '납득(이|하기) .{0,4}(안|않|어렵|가지)',
    '이해가 (안|되지|가지) (되네|됩니|가네|갑니|돼요|않)',
    '(믿기|이해하기) (어렵|힘들)(습|네)',
    '(정말|진짜|과연) .{0,24}(맞나요|맞으신|맞습니까|확실한가)',
    '이상하네',
    '고의(로|가|성)',
  ],
} satisfies Lexicon

/** The matter is closed; do not write again. */
export const closings = {
  grade: 'likely',
  source: 'Help-desk writing guides (gofcr stop words); judged on the labelled replies of test/eval',
  en: [
    '(consider|considered|considering|treat|treating|regard|deem) {0,3} (matter|case|issue|subject|complaint|file|ticket|this|discussion|conversation|it) {0,2} (closed|settled|concluded|finished|over)',
    '(matter|case|subject|discussion|conversation|complaint|file|correspondence|topic) (is|remains|stays|has been) {0,1} (closed|over|concluded|ended|finished|final)(?! (as|at) you)',
    "(won't|will not|shall not|not going to) be {0,1} (discuss*|enter*|respond*|answer*|reply*|continu*|correspond*|debat*|engag*|comment*|repeat*)",
    "(won't|will not|shall not) (discuss|debate|respond|answer|engage|repeat|argue|reply)",
    '(nothing|no more|no) (more|further|else|left)? (to|i can|we can) (add|say|discuss|tell you)',
    '(end of (story|discussion)|that is the end|(that is|that.s|this is) {0,1} (final|our final)|(decision|answer|word) is final|full stop\\.)',
    'no further (correspondence|discussion|replies|messages|e-?mails|contact)',
    '(stop|cease) (opening|e-?mailing|raising|filing|creating|posting|repeating|chasing|ringing|phoning|texting|tagging|bothering|wasting|using|arguing|demanding|blaming|resending)',
    "(don't|do not|never) {0,1} (open|raise|file|create|send|write|e-?mail|call|message|contact|reply|post|ring|ask) {0,3} (another|again|any more|anymore|further|more tickets|duplicate|repeated|the same)",
    'refrain from',
    '(ask|request|urge) (that )?you (to )?(stop|not to|refrain)',
    '(same|identical) (question|message|request|complaint|e-?mail) {0,4} (again|over|twice|repeatedly)',
    'for the (last|final|umpteenth|hundredth) time',
    '(said|told|explained|answered|mentioned|replied|written) {0,3} (twice|three times|several times|many times|more than once|repeatedly)',
    'only (delays|slows|delay|slow)',
  ],
  ko: [
    '(종결 처리|종결하|종결합|(문의|민원|상담|건)(을|를|은|는) 종료(하|합))',
    '더(는| 이상(은|의)?) .{0,16}(답변|안내|응대|도움|진행|대응|문의|연락|전화|메일|글|말씀|회신|논의)[가-힣]{0,6} .{0,8}(없|않(?!으셔도)|불가|어렵|못|마세|마시|마십|말아|삼가)',
    '(문의|연락|전화|메일|글|댓글|요청|메시지)[가-힣]{0,2} (남기|주|보내|하|쓰|올리|걸)지 (마|말)',
    '자제(해|하시|부탁|바랍)',
    '(자꾸|계속|아무리|여러 번|몇 번을) .{0,14}(셔도|해도) .{0,16}(같|똑같|소용|달라지|변함|마찬가지|없|안 |못)',
    '같은 (답변|말씀|대답|안내)만',
    '(한두 번|한 번만) (말씀|안내|설명)드린 (것|게|거)',
    '할 말(은|이)? 없',
  ],
} satisfies Lexicon

/** Somebody else's business, without a hand-over. */
export const pushes = {
  grade: 'likely',
  source: 'Davidow 2003 on facilitation; 떠넘기기 in Korean call-quality sheets',
  en: [
    '(a matter|a question|an issue|something|one) (for|between) (you and )?(your|the|you|them) {0,2} (bank|issuer|courier|carrier|manufacturer|seller|maker|insurer|provider|post|customs|landlord|neighbou?r|card|depot)',
    'between you and (your|the|them|him)',
    "(?<!(will|'ll|to|have|'ve|has|we|i|and) )(take|raise|sort|settle|discuss) {0,2} (up |out )?(with|directly with) (your|the|them|him|her)",
    "(not|isn't|aren't|n't) (something|an area|a matter|one|anything) {0,1} (we|i|our team|this team|this department) {0,2} (deal|handle|assist|help|do|cover|get involved|support|look after|control)",
    "(not|n't) (deal|concern (ourselves|us)|get involved)",
    'nothing to do with (us|our|me)',
    "(not|n't|no longer) (our|my) {0,2} (concern|business|remit|department|scope|area|responsibility|issue|job)",
    '(outside|beyond|not within|not in) (our|my) (remit|responsibility|scope|area)',
    '(nobody|no one|no-one) (forced|made|asked|told) you',
    '(it|that|this) was your (own )?(decision|choice|idea|call)',
    "(can't|cannot|can not|couldn't|can hardly|can scarcely) be expected to",
    '(do|did) you (really |honestly )?(expect|think|believe) (us|we|that)',
    "(don't|do not) expect (us|me|a|any|compensation|that)",
    '(use|show|have) (some|a little|a bit of) (patience|respect|common)',
    'be (reasonable|realistic)',
    'you (clearly|obviously|evidently|apparently|plainly) (did not|didn.t|have not|haven.t|failed|forgot|missed|ignored|misread|misunderstood|used|left|dropped|never|do not|don.t)',
    '(properly|correctly|carefully) this time',
    '(read|check|measure|look|follow|think|ask) {0,8} next time',
    'speak to {0,5} yourself',
    '(contact|call|ask|speak to|talk to|write to|ring|chase) {0,4} yourself',
  ],
  ko: [
    '(카드사|은행|택배사|택배 회사|기사님?|제조사|본사|우체국|통신사|판매처|구매처|세관|제조업체|업체|보험사|수입사|배송업체|결제사|앱스토어)(에|에서|와|과|랑|하고|로|측|쪽|에다|께|한테|에게)?(에|과|이랑|하고)? .{0,8}(물어|알아|문의|이야기|얘기|말씀|확인|해결|연락|처리|따지|항의|따져)((?!주)[가-힣 ]){0,4}(세요|셔야|십시오|시죠|시지요|실 (일|문제|부분|사안)|시기 바랍|시길)',
    '(저희|우리|당사|저희 쪽|여기)(가|는|와|과|랑|하고|쪽|측|에서|한테|로서는)?[^.]{0,14}(상관없|상관이 없|관련(이)? 없|관계(가)? 없|무관|모르는 일|관여하|개입하|할 일이 아|따지실|따질|알 바)',
    '어떻게 (압니까|알겠습니까|아나요|책임집니까|책임지)',
    '(수는|수가|순) 없지 않',
    '(정상|제대로|멀쩡하게)(적으로|으로)? (출고|발송|배송|나갔|보냈)[가-힣]{0,4}(는데요|는데 깨|거든요|으니|니까)',
  ],
} satisfies Lexicon

/** What will be done to the customer. */
export const threats = {
  grade: 'likely',
  source: '서울시 쿠션어 안내; judged on the labelled replies of test/eval',
  en: [
    'failure to {0,9} (will|may|can|shall|results|means)',
    'failing (which|that|this)',
    '(unless|if) you {0,9} (will|.ll|shall|may) {0,2} (be )?(suspended|terminated|forfeited|disconnected|disposed|destroyed|blocked|barred|banned|referred|passed to)',
    '(suspended|terminated|forfeited|disconnected|barred|banned|charged|cancelled|returned to sender) (unless|if) you',
    'unless you (pay|settle|return|send|reply|respond|provide|confirm) {0,7} (will|.ll) {0,2} (be )?(cancelled|canceled|charged|closed|deleted|returned|lost|suspended)',
    '(or|otherwise|or else) (your|the|we|you) {0,3} (will|.ll) be (suspended|forced|obliged|terminated|barred)',
    'legal (action|steps|proceedings)',
    'debt (collect*|agency)',
    '(suspended|terminated|disconnected) (due to|because of|for) (non-?payment|misuse|abuse|your)',
  ],
  ko: [
    '(않으면|않으시면|않을 (경우|시)|안 하시면|없으면|없을 (시|경우)|미납 시|불이행 시|미반납 시|경과 시|초과 시)[^.]{0,24}(정지|청구|부과|해지|중단|폐기|차단|법적|불이익|연체|박탈)',
    '즉시 (납부|입금|결제|반납|제출|회신|변제|상환)',
    '법적 (조치|대응|책임)',
  ],
} satisfies Lexicon
