import type { Lexicon } from '../draft/lexicon.ts'

/** Acts of the shop that are done and whose outcome the customer knows; a hand-over to a colleague is none. */
export const outcomes = {
  grade: 'likely',
  source: 'Gathered from replies as shops write them; judged on the labelled replies of test/eval',
  en: [
    "(i|we|they|he|she|our {0,2}|the {0,2}|you|it|team|florist|bench)('ve|'s| have| has)? (just|already|now|also|both|all)? {0,3} (refunded|sent|resent|re-sent|posted|mailed|dispatched|shipped|reshipped|replaced|credited|cancelled|canceled|changed|updated|moved|rebooked|booked|added|fixed|repaired|reset|waived|reprinted|issued|reissued|paid|reimbursed|unlocked|reactivated|extended|reserved|attached|corrected|swapped|removed|released|restored|repacked|reopened|applied|taken off|closed|deleted|unsubscribed|paused|renewed|upgraded|doubled|deducted|reversed|merged|switched|hid|hidden|set aside|put aside|handed|enclosed|labelled|engraved|remade|recut|converted|exchanged|activated|processed|delivered|carried)",
    '(was|were|has been|have been|had been|is|are|been|got|gets|being) (now|already|just|all|safely)? {0,1} (refunded|sent|resent|re-sent|posted|mailed|dispatched|shipped|replaced|credited|cancelled|canceled|changed|updated|moved|rebooked|booked|added|fixed|repaired|reset|waived|reprinted|issued|reissued|paid|reimbursed|unlocked|reactivated|extended|reserved|attached|corrected|swapped|removed|released|restored|repacked|applied|delivered|deleted|paused|renewed|upgraded|deducted|reversed|merged|switched|enclosed|remade|exchanged|activated|made out|put (aside|in)|engraved|never charged|mailed|initiated|arranged|rescheduled)',
    "(i|we)('ve| have)? (just|already|now)? (?<=(i|we|.ve|have|just|already|now) )(put|set|turned|took|taken|switched|made|gave|given|paid|pulled|topped|knocked|wrote|called|rang|marked|opened|asked) {0,1} (off auto|it off|them off|aside|back|the {0,4} (back|in|on|aside|off)|you (back|down|in)|a {0,3} (for you|in|on|aside))",
    "(is|are|was|'s|'re) (already|now|safely|all)? (on (its|the|their) way|with the (courier|carrier)|back (on|in|with|at)|in your (inbox|account|wallet|basket|cart)|on your (card|account|statement)|live|attached|enclosed|below|good until|free again|fixed|sorted|done|under)",
    '(went|gone|going) (back|out|in) (to|with|on|today|this|at)?',
    '(left (us|our|the warehouse|here|this|at|today)|is back (on|in)|run(s)? again|works again|opens again)',
    '(here is|here are|here.s|you.ll find|find) (the|your|a|it)',
    '(money|amount|refund|£\\d{1,6}|€\\d{1,6}|\\$\\d{1,6}) {0,5} (back|returned|refunded|paid|yours|credited)',
    '(put|paid|gave|given) {0,5} (back|in the post|on the|in tonight|to the courier)',
    "(i|we)('ve| have) (just |already |now )?(?!notic|receiv|look|ask|pass|forward|escalat|report|logg|not|shar|contact|check|review|request|rais|flagg|open|messag|inform|alert|notifi|regist|record|miss|appreciat|mention|tri|hop|want|need|explain|discuss|ask|chas|call|follow)[a-z]{2,12}ed (the|your|it|them|both|all|our)",
    '(refund|payment|money|transfer|credit) {0,4} (went through|cleared|landed)',
    '(is|are|reads) now(?! (under|being|with))',
    '(yours to keep|on the house|free of charge|no need to (send|return|do)|nothing for you to do|nothing (more|else) to do)',
    '^(refunded|cancelled|canceled|done|sorted|fixed|sent|added|updated|shipped|replaced|booked)',
    '^and (refunded|sent|credited|cancelled|replaced|shipped|paid|booked)',
    "(we've|we|i've|i|they) {0,2} changed (the|our|its|how)",
    '(tracking|reference|ref|code|number|confirmation)( number| code| is|:)? :? [A-Z]{0,4}[-]?\\d{2,}',
  ],
  ko: [
    '(환불|취소|발송|출고|교환|변경|재발송|재출고|해지|중단|탈퇴|종료 처리|항의|재교육|시정|경고|입금|적립|지급|발행|예약|해제|초기화|수정|복구|삭제|송금|결제|적용|연장|개통|복원|등록|정정|배치|완료|승인|회수|배송|갱신|전환|인쇄|제작|수리|설치|처리|반영|차감|면제|충전|발급|재발급)(을|를|은|는|도|해|가|이)? {0,1} (완료)?(했|하였|하셨|되셨|드렸|해 드렸|되었|됐|해 두었|해 뒀|해 놓|마쳤|끝냈|끝났|완료|하고)',
    '(?<![가-힣])(?!전달|접수|공유|요청|확인|등록)[가-힣]{0,6}[아어여와워려켜줘져해꿔춰워쳐] (드렸|두었|뒀|놓았|놨)',
    '(들어가셨|나가셨|발송되셨|취소되셨)',
    '(보내|넣어|돌려|걸어|잡아|고쳐|바꿔|옮겨|부쳐|붙여|풀어|올려|빼|꺼|찾아|새겨|담아|열어|챙겨|맞춰|내려|채워|갈아|떼어|적어|끼워|깎아|옮기|실어|발라|만들어) (드렸|두었|뒀|놓았|놨|드리고|드려서|줬|두고|둬)',
    '(보냈|부쳤|넣었|돌렸|걸었|잡았|고쳤|바꿨|바꾸었|옮겼|붙였|풀었|올렸|뺐|껐|찾았|새겼|담았|열었|챙겼|맞췄|내렸|채웠|갈았|끼웠|깎았|실었|넘겼|맡겼|냈|나갔|떠났|출발했|끝났|마쳤|끝냈|늘렸|없앴|되돌아갔|들어갔|송부했|뽑았|손봤|다시 찍|지웠|만들었|꾸렸|꾸려|거뒀)(습|어|고|으|는|지|을|네|던|다)',
    '(돌아갔|되돌려|원래대로)',
    '(첨부|동봉)(합|드립|해|했|하)',
    '(승인|송장|운송장|조회|확인|참조|예약|쿠폰|인증|할인) 번호(는|은|가|:)? [A-Z]{0,4}-?\\d',
    '따로 보내지 않으셔도',
    '(무상|무료)(로|입니다|예요)',
    '(카드|계좌|통장|보관함|메일함|메일)(로|에|에서)? .{0,12}(있습니다|있어요|들어와)',
  ],
} satisfies Lexicon

/** Acts done in vain or by mistake: the account of a problem, no outcome. */
export const notDone = {
  grade: 'likely',
  source: 'Gathered from replies as shops write them; judged on the labelled replies of test/eval',
  en: [
    '(note|remark|mark) (of|on|in)',
    'closed (on|from|for)',
    'keep(ing)? {0,2} (posted|updated|informed)',
    '(wrong*|by mistake|mistakenly|accident*|incorrect*|twice|too late|never|instead of|should have|must be|have to be|(if|once|when) (it|the|they|we|i|your)|as soon as|lost|before|will|would|can|cannot|could)',
  ],
  ko: ['(잘못|실수로|엉뚱|두 번(?!째)|않|못|안 |되는 대로|하는 대로|되면|하면|늦게|빠진 채|빠뜨)'],
} satisfies Lexicon

/** Where a step of the shop's that comes later is announced; with a time it is a next step. */
export const comingSteps = {
  grade: 'likely',
  source: 'Gathered from replies as shops write them; judged on the labelled replies of test/eval',
  en: [
    "(i|we|they|it|he|she|you|our|the|your|a|both|either|my|this|that|their|all|next|new|everything)('ll| will| shall| should| can| could|('m|'re|'s| am| are| is) {0,1} ([a-z]{2,12}ing|due|to|back|open|with|on|at|booked|scheduled|set|ready|expected|available|planned|yours|free|covered|valid|confirmed))",
    '(appointment|visit|slot|collection|pick-?up|booking|delivery|session|repair) {0,1} is',
    '(is|are) (planned|scheduled|due|set|expected) (for|on|by|to)',
    'allow {0,2} (\\d{1,3}|one|two|three|a few|up to)',
    '(should|will|can) (be|have|arrive|see|get|come|leave|reach|reflect|appear|show|land|post|clear)',
    '(leaves|ships|goes|arrives|comes|visits|collects|fetches|brings|rings|calls|lands|reaches|takes|shows|posts|sends|delivers|reopens|opens|starts|ends|runs|leave|go|arrive|ship|reach|take|get|gets|follows|travels|crosses|carries|works|stays|waits|falls|expects)',
    '(expected|estimate|due|scheduled|booked|aiming|hopes|valid|good until|open until)',
    "(will|'ll|shall|going to|about to|expect (our|my|a|the|an|it|us))",
  ],
  ko: [
    '(입고되|출고되|발송되)',
    '(겠습니다|겠으며|겠고|겠으니|게요|예정|드립니다|드려요|드리며|드리고|드릴|됩니다|돼요|되며|되고|갑니다|가요|가고|합니다|해요|하며|하고|옵니다|와요|오고|십니다|으세요|납니다|나요|엽니다|예요|이에요|입니다|까지|걸립|걸려|보입니다|들르|출발|도착|수거|방문|발송|출고|닿|실수|실 수)',
  ],
} satisfies Lexicon

/** Closed shops, closed windows, and what ended: a date in them is no step. */
export const notComing = {
  grade: 'likely',
  source: 'Gathered from replies as shops write them; judged on the labelled replies of test/eval',
  en: [
    "(we're|we are|shop is|office is) closed",
    'closed (on|from|for)',
    '(ended|expired|lapsed|declined|rejected|passed)',
    'must be (raised|made|filed|reported|returned)',
    '(since|until now|so far)',
    '(soon|shortly) $',
  ],
  ko: [
    '(쉽니다|쉬어요|불만|접수되|접수하|휴무|휴업|운영하지)',
    '(끝났|종료|만료|소멸|마감됐|멈춰|보류|묶여)',
    '(때문입니다|까닭은)',
    '(?<!수 있을 )것 같아요',
    '(주신|하신|받은|드린) (날|때|시각|시간|일자|지)',
    '(효과|만족)[가-힣]{0,3} .{0,4}(보장|약속)',
  ],
} satisfies Lexicon
