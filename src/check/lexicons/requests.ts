import type { Lexicon } from '../draft/lexicon.ts'

/** What a reply asks the customer to do, to choose or to answer. */
export const requests = {
  grade: 'likely',
  source: 'Gathered from replies as shops write them; judged on the labelled replies of test/eval',
  en: [
    '(please|pls|plz|kindly) (just|simply|also|first|now|then|re)? {0,1} (open|tap|click|choose|pick|select|send|reply|use|drop|bring|keep|try|set|rub|print|hand|call|ask|read|write|upload|come|give|ring|fill|tell|answer|file|cancel|submit|dm|message|email|mail|share|attach|confirm|check|return|post|go|visit|enter|log|sign|sort|have|let me know|let us know|provide|include|quote|scan|show|measure|take|pack|put|place|order|reorder|update|restart|reset|download|install|follow|complete|be at home|stay in|leave|hold|advise|state|resend|quote|direct|find|see|get|contact your|contact the|speak)',
    '(?<=^|[,:;] |(and|then|or|so|but|just|simply|first|otherwise|also|now) )(open|tap|click|choose|pick|send|reply|drop|bring|try|set|rub|print|hand|call|ring|ask|read|write|upload|come by|come|pop|fill|answer|file|submit|dm|message|email|share|attach|confirm|check|return|post|go to|visit|enter|log|sign|take|pack|put|place|order|update|restart|reset|download|install|follow|complete|scan|show|measure|keep|donate|book|ping|say|use|text|press|hold|unplug|plug|turn|swap|paste|copy|report|redeem|quote|tell|give|let (me|us) know (which|what|if you|whether|how|when|your)|wash|soak|head|stop by|show|start|leave|send|write|pay|replace|remove|delete|insert|edit|change|add|select|scroll|make sure)',
    'unless you (rearrange|reply|write|pay|confirm|tell|choose)',
    '(contact|email|e-mail|message|dm|call|reach( out to)?|write to) us (at|on|by|via|with|through|here|back)',
    "you (can|could|may|might|must|have to|need to|will have to|'ll have to|'ll need to|will need to|'re free to|are free to|are welcome to|are required to|only have to|just need to) (also|then|still|now|either|always|simply|just)? (open|tap|click|choose|pick|select|send|reply|use|drop|bring|keep|try|set|print|hand|call|ask|upload|come|give|fill|file|cancel|submit|email|share|return|post|go|visit|enter|get|take|claim|buy|order|reorder|update|restart|download|follow|track|donate|recycle|have|swap|exchange|find|see it|check|switch|pay|redeem|change|edit|wash|log|sign|book|pause|skip|join|apply|write|do|start|let|bin|give|throw|settle|contact|speak|talk|raise|approach|register|rearrange|reschedule|request|collect|replace)",
    "if you(('d| would)? (like|prefer|rather|wish)|('re| are) (still )?(happy|ok|fine|interested)| (reply|send|confirm|tell|give|let|share|order|return|bring|choose|want)),? {0,9} (i'll|we'll|i|we|it|just|you|will|reply|say|and|your|tell|write|let)",
    '(could|would|can|will) you (please|kindly|also|just|maybe)?',
    '(may|can|could|shall|should) (i|we) (have|ask|get|send|apply|put|add|offer|book|change|do|go|swap|refund|keep)',
    '(whichever|whatever|either one) you (like|prefer|want|choose)',
    '(can|could|will|would) offer (you )?(a|an|the|either) {0,5} or',
    '(say the word|up to you|your (choice|call|pick)|take your pick|just (reply|say|write|send|tell)|all (you|we) need|let (me|us) know (which|what|when|where|how|whether|your|the|by))',
    '(reply (to|with|yes|here|by)|write back|get back to (me|us) with)',
    '(deadline|order by|placed by|place your order|anything placed)',
    '(send|give|show|tell|forward) (me|us) (a|the|your|one|some|which|what|how)',
    '(either|option (a|1)) {0,9} (or|option (b|2))',
    '(take|give) it (back|a look|to)',
    "(we|i)('d| would)? (need|require|just need|still need) (your|the|a|one|to know|from you)",
  ],
  ko: [
    '(주세요|주십시오|주셔요|주시겠|주실|주시면|주시길|주시기|주시고|주셔야|줘요|주시죠)',
    '(바랍니다|바라요|바래요|부탁)',
    '(하|시|오|가|보|내|리|두|기|치|르|지|대|마|[가-힣] 으)(?<!있으|없으|않으|좋으|맞으|많으|싶으)(세요|십시오|셔요)',
    '(?<!부담하)(셔야|으셔야)',
    '(?<!계)(시면) (됩|돼|충분|끝|좋|보입|들어|바로|오늘|그날|저희|제가|내일|\\d|문자|다시|처리|이용|보이|해결|됨)',
    '(?<!있으)(?<!없으)(?<!하)(?<! 드)(?<!싶으)시면 .{0,40}(니다|요|죠)',
    '(?<!있으)(?<!느껴지)(?<!없으)(실|하실|으실) 수(도|가)? (있습니다|있어요|있고|있으니|있으며)',
    '하시면 .{0,40}(니다|요|죠)',
    '(셔도|하셔도|으셔도|보내지 않으셔도) (됩|돼|좋|괜찮)',
    '(번호|성함|주소|연락처|사이즈|색상)(요|는요|이요)',
    '(골라|선택해|중에서) {0,2} (하|해|주|시)',
    '(마감|까지 (주문|신청|접수))(은|은요)?',
    '(필요합니다|필요해요|기다리고 있겠)',
  ],
} satisfies Lexicon

/** Asks for nothing that settles the case: patience, a contact at will, good wishes, an invitation to nothing. */
export const notAsked = {
  grade: 'likely',
  source: 'Gathered from replies as shops write them; judged on the labelled replies of test/eval',
  en: [
    '(please|pls|kindly)? (wait|be patient|bear with|hold on|hang on|allow us|allow (some|a little|more) time|note|be (advised|aware|assured)|accept (my|our)|rest assured|understand|forgive|excuse|know that|trust|calm down|believe|stay tuned|be kind|refrain|stop)',
    "(don't|do not|never|no need to) (hesitate|worry|contact|reply|shout|be)",
    '(feel free|free|welcome|happy|do not hesitate|always) {0,1} (to )?(contact|reach|get in touch|write|call|ask|let us know|shop|message|come back)',
    '(if|should) you {0,2} (have|need|want) {0,3} (question*|anything|help|assistance|concern*|else|more|support|issue*|problem*) {0,8}',
    '(let (me|us) know|contact (us|me)|reach out|get in touch|write to us|reach us|drop us a line) (any time|if (you|there|anything) (have|need|is|are|else|any)|should|whenever)',
    '(anything|something) (else|more|further)',
    '(how|what) (else|more) can',
    'you can (expect|count|rely|trust|depend|be sure|rest|imagine|see|contact|reach|always)',
    '(have|enjoy) (a|your|the) (nice|great|good|lovely|wonderful|day|weekend|tea|rest)',
    '(maybe|perhaps) {0,1} (learn|try|read)',
    '(please )?(read|check|see|consult|review) {0,5} before (contacting|writing|asking|you)',
    'before (contacting|writing|asking|complaining|ordering|you (write|contact|ask))',
    '(see|catch|talk to) you (soon|next|again|there)',
    'shop {0,2} elsewhere',
    '(leave it|bear) with (me|us)',
    '(take care|stay (safe|well|warm)|thank|keep (an eye|you|us|up|smiling))',
    'as (any|every) customer',
    'book next time',
    '(try|see|check|read|visit|consult) (our|the) {0,1} (faq*|help cent*|website|help pages|manual|terms)',
  ],
  ko: [
    '(기다려|기다리)(세요| 주세요| 주십시오| 주시기| 주시면| 주시길| 주실| 주시겠|십시오| 주셔야)(요|어요)?( (바랍|부탁|감사|고맙)[가-힣]{0,8})?',
    '(양해|이해|참고|참조|유의|관심|사랑|이용|응원|성원|걱정|염려|안심|믿|지켜봐|너그러|용서|격려|방문|찾아)[가-힣 ]{0,8}(주세요|주십시오|바랍|부탁|주시|마세요|마십시오|하세요|하십시오|드립|주실|주신)',
    '(언제든|언제든지|편하게|추가|다른|더|기타|궁금)[가-힣 ]{0,20}(문의|연락|말씀|질문|남겨|물어|알려)[가-힣 ]{0,5}(주세요|주십시오|바랍|부탁|주시|하세요|셔도|하십)',
    '(감사|고맙)[가-힣]{0,4} 부탁',
    '(좋은|행복한|즐거운|따뜻한|편안한|건강|건강한|평안한) [가-힣 ]{0,8}(되세요|보내세요|되십시오|보내시|하세요|되시|바랍|하시)',
    '삼가[가-힣]{0,3} (바랍|주)',
    '(흥분|화|오해|재촉)[가-힣]{0,3} (마|말)',
    '다른 (곳|데|쇼핑몰|매장)',
    '(믿으|믿고|안심하)[가-힣 ]{0,4}시면',
    '(받으실|만족하실) 수 있',
    '(믿으셔도|믿고 계|안심하셔도|걱정하지|걱정 안)',
    '(주셔서|주신|주시어|주시니|주셨|주시는)',
    '그만 .{0,6}세요',
    '(무엇을|뭘|어떻게|더) 도와',
    '안녕하세요',
    '(주문|구매|결제) 전에? .{0,6}(읽|확인)[가-힣 ]{0,6}',
    '안심하고 [가-힣 ]{0,8}셔도 (됩|돼)',
    '(받으세요|만나요|힘내세요|드세요|되세요)',
    '용서 (부탁|바랍)',
    '(시길|시기) (바라|기원)',
    '(써|사용해|입어) 보시고',
  ],
} satisfies Lexicon

/** Questions that ask nothing of this case. */
export const emptyQuestions = {
  grade: 'likely',
  source: 'CEB/Gartner: "have I fully resolved your issue?"',
  en: [
    '(anything|something) (else|more|further)',
    '(what|how) (else|more) (can|may)',
    '(why|how) (would|could|did) you',
    'how are you',
    '(ok|okay|right|really|deal)\\?',
    'is that clear',
    'who (told|cares)',
    'have (i|we) {0,2} (resolved|answered|solved)',
    'what did you expect',
    'did you (even|not|actually)',
  ],
  ko: [
    '(더|다른|추가로) {0,3} (필요|도와|문의|궁금|도움)',
    '(문제|탓|때문) {0,1} 아닐까요',
    '(합니까|말입니까|어떡합니까)',
    '(그게|그것도|이게) {0,1} (어려|모르|안)',
    '(왜|어째서) {0,4} (않|안|못)',
    '(또 )(깨졌|그랬|고장)',
    '(아시겠|알겠|이해되)',
  ],
} satisfies Lexicon

/** Korean forms that ask outright: these want a cushion. A question (주시겠어요?) and "주시면 됩니다" are soft by themselves. */
export const imperatives = {
  grade: 'likely',
  source: '북내면 2016, 서울시 “괜·실·번·죄·바”',
  ko: [
    '(주세요|주십시오|주셔요|주셔야|줘요|주시기 바랍니다|주시길 바랍니다|주시기 바라)',
    '(바랍니다|바라요|부탁드립니다|부탁드려요|부탁드릴게요|부탁합니다|부탁해요|부탁 드립니다|부탁 드려요|부탁드리겠습니다|요망)',
    '(하|으|시|오|가|보|내|리|두|기|치|르|이|지|대)(세요|십시오|셔요)',
    '(셔야|으셔야|하셔야) (합|해|됩|돼|하|만)',
    '(번호|성함|주소|연락처|사이즈|색상|사진|날짜|옵션)(요|는요|이요)',
    '(만|이내만) (됩니다|가능합니다)',
  ],
} satisfies Lexicon

/** Korean imperatives that invite, give, comfort or greet: no cushion is due. */
export const invitations = {
  grade: 'likely',
  source: 'Gathered from replies as shops write them; judged on the labelled replies of test/eval',
  ko: [
    '(양해|이해|참고|관심|사랑|이용해|응원|걱정|염려|안심|믿|지켜봐|너그러|용서|방문해|찾아|들러|놀러|구경|즐겨|즐기|누려|써 보|편히|편하게|편하신|마음 편히|마음껏|마음 가실|부담 없이|언제든|기대해|축하|푹|천천히|그냥|그대로|가지셔|버리|걱정하지)[가-힣 ]{0,20}(주세요|주십시오|바랍|부탁|세요|십시오)',
    '(받으|신으|드|쓰|입으|있으|많으|가지|즐기|되|힘내|걸리|나오|들어오|풀리|남|계|있으|없으|어떠|괜찮으|편하|맞으|좋으|원하|필요하|가능하|이|예정이|드시|쓰시|하시겠|어떠신|나가|들어가|되시|않으|만나|지내)(세요|십시오)',
    '(양해|이해)(를|해)? (부탁|바랍|주)',
    '(좋은|행복한|즐거운|따뜻한|편안한|건강한|건강) [가-힣 ]{0,8}(되세요|보내세요|하세요|되십시오|바랍)',
    '(써|사용해|적용해|입어|신어|드셔|즐겨|찾아와|놀러 와|와) 주(세요|십시오)',
    '(쉬어|쉬다|둘러보고|구경하고|보고|놀다|오셔서|들렀다) 가세요',
    '안녕하(세요|십니까)',
    '(하루|주말|시간|연휴|명절|밤|저녁|오후|오전|여름|겨울|봄|가을|휴가|주|날|되)[가-힣]{0,2} (되세요 )?보내(세요|십시오)',
    '(문의|연락|말씀)[가-힣 ]{0,3}(주세요|주십시오|주시기 바랍)(?=.{0,3}$)',
    '(라고|다고|라는|다는|하라) (하|말씀|안내|적)',
    '(조심|주의|건강)하(세요|십시오)',
    '또 (찾아|방문해|들러|와|오셔)[가-힣 ]{0,4}(주세요|주십시오)',
    '(시길|하시길|시기를) (바라|바랍|기원)',
    '(이|원|번|일|호|점|개)세요',
  ],
} satisfies Lexicon

/** 쿠션어: words that soften a request or a refusal. Source: Seoul city's "괜·실·번·죄·바" and 북내면 2016. */
export const cushions = {
  grade: 'sure',
  source: '북내면 2016, 서울시 “괜·실·번·죄·바”',
  ko: [
    '(죄송|송구|미안)',
    '(번거로|수고|귀찮|불편하시|바쁘시|어려우시|힘드시|성가시)',
    '(괜찮으시|괜찮으|가능하시|여유가 되|시간 되|편하실|원하시|필요하시)',
    '(실례|외람|염치|조심스럽)',
    '(양해|널리|너그러)',
    '(아쉽|안타깝|안타까|아쉬|유감|공교|부득이|애석)',
    '(혹시)',
    '(해 주시면 감사|주시면 감사|주시면 고맙|주시겠)',
    '(다름이 아니|다름 아니)',
    '(어려운 점|어려운 부탁|무리한)',
    '(도움이 되|빠른 (처리|확인|해결|도움)(을|를)? 위해)',
  ],
} satisfies Lexicon
