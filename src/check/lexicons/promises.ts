import type { Lexicon } from '../draft/lexicon.ts'

/**
 * What a reply swears to. Sources: quidditch.org.au ("we expect" instead of "we guarantee", a date for each promise), the flag and
 * no-flag cases of public retail policy scans, Korean call-quality sheets on 단정적 표현.
 */
export const guarantees = {
  grade: 'likely',
  source: 'quidditch.org.au; Korean call-quality sheets on 단정적 표현',
  en: [
    "(we|i|shop|team|policy|are|is|be|'re|'s) {0,1} guarantee(s|d)?",
    '(^|[,.;:] )guaranteed',
    'guaranteed[.!]',
    'guarantee(s|d)? (you|that|it|a|the|your|this|delivery|arrival|satisfaction|100|full|complete)',
    "(pinky|cross my heart|scout's honou?r|hand on heart|mark my words)",
    '(trust|believe) (me|us)[,.!]',
    '(trust|believe) (me|us)$',
    '(you can|can) (absolutely|fully)? (count|rely|bank|depend) on',
    "(will|'ll|gets?|arrives?|comes?|works?|fits?|going to|never|always) {0,4} (definitely|absolutely|undoubtedly|surely|no doubt|without (fail|(a )?doubt|question)|for sure|for certain|100 %|100 percent|a hundred percent|no matter what|come what may|no ifs)",
    "(definitely|certainly|absolutely|undoubtedly|surely|no doubt|without (fail|(a )?doubt|question)|for sure|for certain|100 %|100 percent|a hundred percent|no matter what|come what may|no ifs),? {0,1} (will|'ll|arrive*|love|loves|work|works|satisf*|fixed|there|yours|safe|reach*|get|gets|fit|fits)",
    '^(100 %|100 percent|a hundred percent)',
    "(is|are|was|'s|'re|it|they|you) (sure|bound|certain|guaranteed) to",
    "rest assured,? (that)? (it|this|your|the|you|nothing|no) {0,4} (will|won't|'ll|never)",
    "(i|we) {0,1} (make|making|made) (absolutely|very)? (sure|certain) (that )?(this|it|nothing|no|such) {0,4} (never|not|n't|happens?|again|perfect*|wrong)",
    '(flawless|flawlessly|without a hitch|impeccable|perfect service|perfectly every|completely satisfied|fully satisfied|100 satisfied)',
    "(simply|just|can) (cannot|can't|never|not) (break|fail|go wrong|get lost|leak|tear|rip|fade)",
    '(never|won.t ever|will not ever|cannot) (break|breaks|fail|fails|fade|fades|leak|leaks|tear|tears|go wrong|rust|rusts|shrink|shrinks)',
    'no way (this|it|that|your|the) {0,2} (gets|get|will|can|is)',
    '(suits|fits|works for|is loved by) (absolutely|just)? (everyone|everybody|everything|any|every)',
    "you('ll| will| WILL) (absolutely |definitely |surely |simply |just )?(love|adore|be delighted|be thrilled|be satisfied|leave happy|never regret)",
    '(never|cannot|can.t) (disappoint|let you down)',
    '(it|that|this|we|you) will (always|never)',
    '(always|every time),? (from us|with us|without exception)',
    '(can|may) (be|rest) (absolutely |quite |completely )?(certain|sure|assured|confident) {0,4} (will|won.t|.ll|never|is going|are going|gets|arrives)',
    'once and for all',
    '(get|receive|have|see) {0,4} (instantly|in no time|in seconds)',
    '(answer*|help|replies|reply|response*|refund*|support) {0,2} instantly',
    '(is|are|be) always {0,1} (on time|perfect|right|fresh|correct|flawless)',
    '(confident|certain|positive|convinced) (that )?(this|it|you|we|your|the) {0,3} (never|will|won.t)',
    'zero (risk|chance|delay*)',
    'there is no chance',
    'all (your )?(problems|wrinkles|stains|pain) {0,3} (gone|solved|disappear)',
  ],
  ko: [
    '(보장|보증|장담|확약|맹세|단언|확언)(합|드립|하겠|해 드|드리겠|할게|해요|하니|하며|하고|드려요|드리며|드리고|되|이니|입니다|해도|드릴게|해줄)',
    '(무조건|틀림없|어김없|확실(히|하게|합|해|한)|의심의 여지|여지없이|백 퍼(센트)?|100% (만족|해결|환불|도착|정품|보장|확실|안전|책임))',
    '(절대|절대로|결코)',
    '(무슨 일이 있어도|어떤 일이 있어도|어떠한 경우에도|하늘이 두 쪽|이름(을)? 걸|명예를 걸|목숨)',
    '(믿으셔도|확신하셔도) (됩|돼|좋)',
    '(완벽|최고|최상)(한|하게|의) (서비스|품질|만족|제품|상태|경험)(을|를|로|으로|만)(?=[^.!?]{0,30}(겠|[게께]요|약속|보장|립니다|합니다))',
    '(만족시켜|(?<!더 )만족하시게|자신합|자신 있|자신있|책임지고|장담)',
    '(영구적으로|평생|영원히|앞으로 평생)[가-힣 ]{0,16}(않|안|없|보장|걱정)',
    '(누구|모두|모든 분|모든 피부|어디)(에게나|나|에게|에나|에)? (다 )?(잘 )?(어울|맞|만족|통)',
    '(반드시|꼭|기필코)(?! (더|다시|또) )',
  ],
} satisfies Lexicon

/** A word given. Public replies give it for care as often as for an outcome: "we promise to look after you". */
export const wordsGiven = {
  grade: 'possible',
  source: 'quidditch.org.au; judged on the public replies of test/eval',
  en: [
    "(i|we|we'll|i'll|we can|i can|can|my team) (can|do|will|hereby)? {0,1} (promise|assure|swear|vow)",
    "(that's|that is|it's) a promise",
    '(promise|promised),? (you|to you)',
    "(you have|you've got) (my|our) word",
    '(give|gave) you my word',
    "(everything|it|all)('s| is|'ll| will)? {0,2} (going to)? be (fine|ok|okay|alright|all right|just fine)",
  ],
  ko: [
    '(안심하셔도|걱정 안 하셔도) (됩|돼|좋)',
    '약속(합니다|드립니다|드려요|하겠|드리겠|해요|드릴게|할게|하고|드리며|드리고|하며|드리오니|입니다|이에요)',
  ],
} satisfies Lexicon

/** "It will not happen again", in its many forms. */
export const neverAgain = {
  grade: 'likely',
  source: 'de Matos et al. 2007 on broken recoveries',
  en: [
    "(never|not|n't|no longer|nothing|no) {0,6} (happen*|occur*|repeat*|arise*|go wrong) (again|twice|anymore|any more|to you|in the future|ever)",
    "(never|won't|will not|not|n't) (ever )?(happen|occur|repeat|be repeated|recur)",
    "(never|won't|will not|wont) (ever|have to)? {0,6} (again|anymore|any more|a second time|another time)",
    '(never|not) {0,2} (see|experience|suffer|face|encounter|hear|get|have) {0,7} (again|from us|from now on|any more)',
    '(was|is|be) the (very )?(last|only) time',
    'thing of the past',
    'no (more|further) (surprises|mistakes|errors|delays|problems|issues|mix-ups|trouble|hiccups)',
    "(and|it|this|that) (it )?won't[.!,]",
    '(gone|over|fixed|solved|sorted|stopped|behind (you|us)|resolved|done with) for good',
    "(from now on|from today on|from here on|going forward|in (the )?future|next (time|winter|year|order)),? {0,3} (it|you|everything|all|we|they|every|each) {0,2} (will|can|is|are|'ll)",
    "(from now on|from today on|going forward|next (time|winter|year)),? {0,1} (you'll|it'll|we'll|everything'll)",
    'your next order (will|is)',
  ],
  ko: [
    '(다시는|두 번 다시|두 번은|다시 한 번도|앞으로(는|도)?|이후로는|향후|절대|이제|결코|더는|더 이상) .{0,40}(없도록 하|없게 하|없을 (것|겁)|없습니다|않도록 하|않게 하|않을 (것|겁)|않겠|않게|않으실|겪지|없앨|없애|없을|없도록|않도록|안 (하겠|생기|일어나))',
    '(?<![메파과생휴매내요타])(일|실수|불편|오류|문제|지연|누락|착오|사고|파손)(이|은|가|을|를|도)? (없도록 하|없게 하|없을 (것|겁)|없습니다|다시 (없|일어나지 않|발생하지 않)|발생하지 않도록 하|생기지 않도록 하|반복되지 않도록 하|반복하지 않|겪지 않)',
    '재발(을|이|은)? (방지|하지|되지|없)(를|을|하지|지)? {0,1} (약속|않도록 하|않게 하|않을|하겠|도록 하|없)',
    '재발 방지(를|을)? (약속|보장|다짐|책임)',
    '(이제|그런|이런|두 번의) (실수|일|불편|오류|지연)(은|는|이)? {0,1} (끝|없습니다|없을|그만|마지막)',
    '(마지막|끝)(이|일)(될|니|ㅂ|입|겁|것)',
    '(앞으로|다음|다음번|이제|다음에)(는|에는|부터는|엔|부터)? .{0,24}(완벽하|문제없이|제때|정확히) .{0,12}(받으실|도착|배송|드리겠|보내)',
  ],
} satisfies Lexicon

/** Words that make a promise honest. */
export const hedges = {
  grade: 'likely',
  source: 'quidditch.org.au ("we expect")',
  en: [
    '(expect*|anticipat*|attempt*|arrang*|look for|looking for|checking for|do everything|everything {0,4} (can|could|power|possible)|should|usually|normally|typically|generally|probably|likely|perhaps|maybe|hopefully|hope|hopes|hoping|aim*|plan*|estimate*|approx*|roughly|around|may|might|could|would|ought|tend*|tends|mostly|most often|often|almost|nearly|scheduled|due|provisional*|tentative*|subject to|target*|forecast*|predict*|latest estimate|all being well|weather permitting|fingers crossed|try|trying|in most cases|on average|as a rule|as far as|seems|looks like|appears|think|believe|intend*)',
    'about (\\d|a|an|one|two|three|four|five|noon|half)',
    'up to \\d',
    '(^|[,.;:] )to be sure',
    '(if|unless|as long as|provided|assuming|in case|once|until|when|whether|as soon as)',
    '(record|records|tracking|tracker|system|status|scan|carrier|courier|app) {0,3} (show|shows|says|say|tells|states|estimates|expects|gives)',
    '(not (certain|sure|guaranteed)|no guarantee)',
    "(can't|cannot|can not|won't|not|n't|nobody can|no one can|never) {0,2} (promise|guarantee|commit|swear|vouch)",
  ],
  ko: [
    '(예정|예상|쯤|경에|경 |께 |무렵|정도|보통|대개|대략|대체로|약 \\d|아마|것 같|것으로 (보|예|나|알)|듯|수도 있|전망|대부분|통상|일반적|평균|계획|추정|혹시|가급적|되도록|목표|봅니다|봐요|걸리기도|늦을 수|달라질 수|변동|따라 다|상황에 따|가능성|추산|내외|안팎|어쩌면|내다)',
    '(으면|다면|라면|거든|경우|않으면|없으면)',
    '(장담|약속|보장|확답|확언)[가-힣]{0,5} [가-힣]{0,4} (못|어렵|없|않)',
    '(빠르면|이르면|늦어도|늦으면|잘하면)',
  ],
} satisfies Lexicon

/** An effort, a wish or a negated promise: no promise of an outcome. */
export const notPromised = {
  grade: 'likely',
  source: 'Gathered from replies as shops write them; judged on the labelled replies of test/eval',
  en: [
    "(do not|don't|never) let (it|this|that) happen again",
    'in (the)? future,? (please)? {0,3} (that)? you (will|must|should|can)',
    '(did|had|have) (guarantee|guaranteed)',
    'you (would|will|did) never {0,2} let',
    '(you|customers) {0,5} repeat (it|this|that|yourself|everything|anything|yourselves)',
    "(hope|hoping|think|bet) {0,2} you('ll| will) {0,1} (love|adore|enjoy)",
    '(certainly|definitely|absolutely|surely) {0,1} (help|look|check|pass|ask|do|try|forward|note|consider|share|see|call|contact|provide|escalate|arrange|follow|inform|notify|assist|prioriti*|raise|add|make|monitor|speak|investigate|reach out|work on|issue|exchange|repair|cover|honou?r|credit|offer|be (happy|in touch|back|able|glad))',
    'to guarantee',
    'guarantee(s|d)? {0,6} for (\\d{1,2}|a|one|two|three|five|ten|life)',
    "(promise|guarantee)(,? {0,1} (that )?(i|we)('ll| will)| to) (pay|send|post|give|ship|exchange|repair|mend|cover|fix|return|cancel|refund|replace|repay|credit|reimburse|write|answer|reply|call|check|look|update|contact)",
    "(can't|cannot|can not|couldn't|not|n't|never|nobody can|no one can|none of us can|without|no(?! (worries|problem|doubt|need))|hesitate to|unable to|wouldn't) {0,3} (promise*|guarantee*|assure|swear|rely|count on|sure|certain)",
    '(under|within|in|the|your|our|year|month|day|money-back|money back|price|best-price|lifetime|manufacturer*) {0,1} guarantee {0,1} (period|card|claim|terms|covers|runs|ends|is|expired|form)',
    '(under|within|in|year|month|day|money-back|lifetime|by|of) (the |your |our |a )?guarantee',
    "(don't|do not|never) {0,1} (promise|guarantee|worry)",
    'as (i |we )?promised',
    '(do|doing|did|try|trying|tried) (our|my|everything|all|their) (best|hardest|utmost|we can|i can)',
    '(work*|strive*|try|trying|hope*|hoping|learn*|aim*|help*|want*|like) (hard )?(to|that|on|so that) {0,6} (again|happen*|repeat*|occur*|rarer|less)',
    'so that {0,8} (rarer|less|again|happen*)',
    '(must|should|ought|may|might|could|can|shouldn.t|mustn.t|must never|should never|should not|must not) (never|not|n.t)? {0,1} (happen|have happened|occur)',
    '100 % (wool|cotton|linen|silk|cashmere|organic|recycled|polyester|arabica|natural|juice|cocoa|leather|vegan|merino|biodegradable)',
    "(i|we)('ll| will) (definitely|certainly|absolutely|surely) (look|ask|pass|share|check|let|keep|tell|send|note|call|write|refund|get back|forward|mention|consider|process|replace|resend|ship|cancel|reply|update|help|take)",
    '(absolutely|definitely|certainly)[!,.]',
    '(absolutely|certainly|definitely|surely|of course) (right|understand|fair|agree|sorry|not what|not|can|i|we|delighted|see|get|no|be happy|mortified|gutted)',
    '(make|making) sure (to|your|the|that the|that your|we have)',
    '(to (make|be)) sure',
    '(can|could|please|you) (please )?(make|be) sure',
    'for good (measure|reason)',
    'never {0,2} (too late|mind|been|had|was|were|shipped|left|reached|scanned|arrived|charged|received)',
  ],
  ko: [
    '(보장|보증|장담|약속|확신|확답|단정|확약|자신)[가-힣]{0,7} [가-힣]{0,8} (없|못|않|어렵|힘들)',
    '(보장|보증) (기간|서|수리|대상|범위|보험|내용|규정|금)',
    '(품질|무상) 보증',
    '약속(드린|한|했|하신|된|드렸)',
    '(노력|최선|힘쓰|힘쓸|애쓰|신경|주의|줄이|줄여|개선해 나|살피|다하|유의|만전|점검|강화|힘을|기울|기하)[가-힣]{0,12}',
    '(절대|절대로|결코|반드시|꼭|무조건|확실히) .{0,40}(주세요|주십시오|마세요|마십시오|바랍니다|부탁|셔야|으셔야|하세요|십시오|주시|필요|맞춰야|맞아야|해야|지켜|가지 않|고의|있으세요|있으신)',
    '(꼭|반드시|무조건|확실히|절대) .{0,20}(확인하겠|연락|안내|전달|말씀|반영|처리해|보내 드|발송|환불|챙기|챙겨|회신|답변|참고|기억|보답|공유|살펴|지키겠|출고|점검하|개선|고치|고쳐|시정|보완|되찾|남겨)',
    '(완벽|최고|최상)(하다고|한 것은|하지는|하진|한 답)',
    '(꼭|반드시) (필요|원하|확인|맞)',
    '(절대|절대로|반드시|꼭|무조건) .{0,24}(불가|안 ?[되돼됩]|되어야|돼야|(드셔|먹어|들러|와) ?보세요)',
    '재발 방지(를|을)? 위해',
  ],
} satisfies Lexicon
