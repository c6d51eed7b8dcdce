import type { Lexicon } from '../draft/lexicon.ts'

/** An act of the shop's that is announced without its time: the customer waits, and cannot tell how long. */
export const openPromises = {
  grade: 'likely',
  source: 'CEB/Gartner on repeat contacts; judged on the public replies of test/eval',
  en: [
    "(i|we|they|you|he|she|our {0,2}|the {0,2}|team|somebody|someone|colleague|it)('ll| will| shall) {0,9} (soon|shortly|asap|before long|in due course|in a bit|as quickly as|as soon as)",
    "(i|we|they|somebody|someone|team|colleague|specialist)('ll| will| shall) {0,1} (keep you (posted|updated|informed|in the loop)|let you know (when|once|if|as|how)|be in touch|get back|update you|reach out|follow up|revert|look into|see what|investigate|forward|pass|escalate|come back to you)",
    "(i|we|they)('ll| will) {0,2} (sort|fix|solve|resolve|settle) (it|this|that|things|the {1,2})( out)?",
    "(i|we|they)('ll| will) {0,1} (see to|look at|attend to|take care of|deal with) (it|this|that|the)",
    "(i|we|they)('ll| will) {0,1} (be back to you|tell you|call you|contact you|write to you|message you|send you {0,2} (update|updates|news|e-?mail))",
    '(and|who|they) (will|shall) {0,1} (update|contact|call|message|write to|reach out to|get back to|come back to|be back to|let) you',
    "(i|we|they|team|colleague)('ll| will) {1,7} and (let you know|get back to you|come back to you|update you|tell you|write to you|be in touch)",
    '(news|updates?|more) (follow|follows|will follow) (as soon as|soon|shortly|when|once)',
    "(is|are|'re|'m|am) {0,1} (watching|monitoring|keeping an eye on) (it|this|the)",
    '(refund|claim|request|case) (is|are) (currently|still|now)? {0,1} (under review|being reviewed|being looked at)',
    '(refund|return|claim|request|case|order) (is|are) (currently|still|now) {0,1} (in progress|being processed|under review|being reviewed)',
    '(soon|shortly|asap|before long) (be )?(in touch|answered|fixed|sorted|resolved|with you)',
    '(will|shall) be (handled|processed|fixed|answered|resolved|reviewed|looked into|dealt with) {0,3} (soon|shortly|asap|possible)',
    "(i'm|we're|i am|we are|team is|they are|they're|engineers are|developers are) {0,2} (looking into|working on|working hard|working to|investigating|checking(?! in))",
    '(bear with (me|us)|please (wait|be patient)|patience while|stay tuned|watch this space|hope it {0,3} (sorted|fixed|resolved))',
  ],
  ko: [
    '(확인|검토|점검|조치|조회|파악|조사|살펴|살핀|알아|처리|진행|입고|준비|완료|결정|문의|협의|상의|논의|조율|심사|검수)[가-힣]{0,4} (되는 대로|하는 대로|후|뒤|나서|보고|하고|나오는 대로|다음)[가-힣,]{0,3} {0,4} (안내|연락|답변|회신|답|말씀|알려|발송|처리|견적|결과|소식)[가-힣]{0,3} (드리겠|드릴|하겠|할게|드립|예정)',
    '(조금 뒤|잠시 뒤|잠시 후|이따가?|추후|나중에|차후) .{0,24}(예정|겠습|게요|드립니다)',
    '(?<!원하시|바라시|말씀하시|있|입금 ?확인되|입금되|결제되|주시|주)는 ?대로 .{0,20}(안내|연락|답변|회신|알려|말씀|발송|출고|보내|처리)[가-힣]{0,3} (드리겠|드릴|하겠|할게|드립)',
    '(끝나|완료되|확인되|처리되|해결되|복구되|돌아오)면 {0,3} (안내|연락|답변|회신|알려|말씀)[가-힣]{0,3} (드리겠|드릴|드립)',
    '(?<!(입금|결제|입금 ?확인) ?)(되는 대로|하는 대로|나오는 대로)',
    '(빠른 시일|빠른 시간|조속|신속|빠르게|빨리|서둘러|얼른|곧|금방|조만간|최대한) .{0,24}(겠습|게요|예정|드립니다|드려요)',
    '(확인|점검|검토|처리|진행|준비|파악|조사|복구)(을|를)? (하고 있|중에 있|중입|중이|진행하고 있)',
    '(확인|처리|답변|배송|점검)[에가이은]{0,1} .{0,6}시간이 (걸리|다소|소요)',
    '(답변|처리|상담) ?대기 ?중',
    '(조금만|잠시만|잠깐만)? (더)? (기다려|기다리) ?(주세요|주십시오|주시기|주시면|세요|십시오|줘)',
    '^(기다려|기다리) ?(주세요|주십시오|세요|십시오)',
  ],
} satisfies Lexicon

/** A vow to look or to do better, which tells the customer of no answer to wait for: many public replies owe none after it. */
export const intentions = {
  grade: 'possible',
  source: 'Judged on the public replies of test/eval',
  en: ["(i|we|they|somebody|someone|team|colleague|specialist)('ll| will| shall) {0,1} do better"],
  ko: [
    '(개선|시정|보완|검토|반영|전달|살펴보|알아보|확인해 ?보|노력|고치|확인|공유|준비)(해 보)?(하|해)?(겠습니다|겠어요|ㄹ게요|할게요|볼게요|도록 하겠)',
  ],
} satisfies Lexicon

/** Announced for the case that the customer writes, or comes, again; feedback that is handed on; a page that will tell. */
export const notPending = {
  grade: 'likely',
  source: 'Closing lines of public replies',
  en: [
    '(if|should|when|once|whenever) (you|there|anything|it) ',
    'any (other|further|more) ',
    'fingers crossed',
    '(pass|passed|passing|forward|share|send) {0,3} (along|on)? {0,2} (thoughts|feedback|interest|idea*|suggestion*|wish|wishes|praise|words|input|vote)',
    '(pass|forward|share) (this|it|that|your request) (along|on)? to (our|the) {0,2} (dev|developers?|product|design|content|right|feature*) ',
    '(update|on) (our|the) (status|system status|help|support) (page|site)',
    'hope it (gets|is|all gets)',
    '(working|strive|striving|investigate|review) {0,6} to (improve|prevent|avoid|reduce)',
  ],
  ko: [
    '(시면|으면|신다면|려면|(?<!셨다|했다|었다|았다|끝나|완료되|확인되|처리되|해결되|복구되|돌아오)면) ',
    '(궁금|추가|다른|언제든)',
    '(관심|성원|사랑|이용) ',
  ],
} satisfies Lexicon
