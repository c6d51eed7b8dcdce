import type { Lexicon } from '../draft/lexicon.ts'

/** Words of apology, regret and recognition of what the customer feels. */
export const apologies = {
  grade: 'sure',
  source: 'Davidow 2003 on apology; 국립국어원 《표준 언어 예절》',
  en: `sorry; apolog*; regret*; forgive (us|me); pardon (us|the|our); mortified; ashamed; embarrassed; embarrassing; my bad;
(feel|feels|felt) (bad|awful|terrible|horrible); (hate|hates) (that|to|when|hearing); mea culpa;
oh (no|dear),? (?!which|what|could|can|did|send|please|let|thank)[a-z]{2,12}`.split(/;\s+/),
  ko: `죄송; 안타깝습; 안타까운; 안타까워; 안타깝게 (생각|느끼|여기); 아쉬운 마음; 아쉽게 (생각|느끼); 사과드; 사과의 말; 사과 말씀; 사과를; 사과합; 송구; 미안; 유감; 면목; 부끄럽; 부끄러운; 고개(를)? (숙|들);
마음이 (무겁|무거|아프|아픕|아팠|좋지|편치|쓰|쓰이); 반성`.split(/;\s+/),
} satisfies Lexicon

/** What names or shares a feeling, whoever has it. */
export const feelings = {
  grade: 'likely',
  source: 'LAST and LATTE training on empathy; 콜센터 공감 표현 평가표',
  en: `
(understand|appreciate|know|see|realise|realize|get|imagine|recognise|recognize|acknowledge|hear|believe) (that|how|why|what|your|the|this|it|you);
(understandably|understandable|relate to|empathise|empathize|sympathise|sympathize|we hear you|i hear you|hear you);
(feel|share) your (pain|frustration|disappointment); feel for you; frustrat*; annoy*; disappoint*; upset*; worry*; worrying;
worried about; stress*; inconvenienc*; awful; terrible; dreadful; horrible; absurd; ridiculous; unacceptable;
unpleasant; nerve-racking; heartbreaking; gutting; gutted; maddening; rough; tough; bummer; sad; saddened;
sinking feeling; devastat*; painful; exasperat*; tiresome; tedious; distress*; concerning; off-putting; unfair;
regrettable; inexcusable; no excuse; embarrass*; poor (service|start|show|experience);
(not|n't) (okay|good enough|right|fair|like us|how we|what we|the standard); last thing you;
(you|it|that|this) must (be|feel|have); who wouldn't;
your (frustration|disappointment|annoyance|worry|worries|anger|upset|unease); fair point; (you were|you're) right;
own this; our bad; we blew it; we owe you; slipped up; got (it|this|that) wrong; long enough;
(nobody|no one|no customer) (wants|likes|should|enjoys|deserves);
(we|it|this|that|they|i|label|parcel|box) (should|ought to) {0,1} have (been|arrived|told|checked|caught|noticed|had|known); infuriating; irritating; aggravating;
confusing; discouraging; scary; alarming; a nuisance; a hassle; a pain; a shame; a pity; a letdown; a let-down;
a nightmare; miserable; rotten; poor form; not good enough; no fun; not fun; hurts; stings; stung; is a lot;
too long; far too; way too; ruined; spoiled; spoilt; dampened; ouch; ugh; yikes; oof; argh; eek;
oops; whoops; what a (day|start|way|shame|mess|disappointment|pity|surprise);
how (awful|annoying|frustrating|disappointing|upsetting|horrible|embarrassing);
(we|i) hear you; hear you,; (winced|cringed|wince|cringe|shuddered); heart sank; no excuse for;
(we'd|i'd|we would|i would|anyone would) (be|feel|have been) (cross|furious|fuming|angry|annoyed|gutted|frustrated|upset|livid|irritated|disappointed);
(poor|careless|sloppy|clumsy|rude|shabby|slack|thoughtless|lousy) of (us|me|our); (far|a long way) from (good|ideal|okay|ok|acceptable|the|what|great|perfect);
(never|not|n't) {0,2} (want|wanted|mean|meant|wish|like) {0,2} (you|anyone|any customer|people|customers) to (feel|have|be|go|wait|deal);
(it|that|this) (must|has to) {0,1} (be|have been|feel); (deserved|deserve|owed|owe you) {0,2} (better|more|answer|proper|faster|explanation);
(not|n't|hardly|never) {0,1} the {0,1} (unboxing|start|birthday|christmas|holiday|trip|welcome|experience|evening|gift|surprise|visit|morning|weekend|impression|service|answer|outcome|news);
not {0,4} (experience|service|standard|morning|evening|day|start|answer|welcome|impression|way|news) {0,3} (you|we);
(should|ought) {0,1} (not|never) (to)? have; (should|must) (not|never) happen; shouldn't (have|happen|be);
(we|it|this|that|they|i|label|parcel|box) should have (been|arrived|told|checked|caught|noticed|had|known); (let|letting) you down; fell short; fallen short;
falls short; missed the mark; dropped the ball;
(is|was|'s|are) (entirely|all|fully|squarely)? (on us|on me|our fault|my fault|our mistake|my mistake|our error|our doing);
(you|you're|you are) (absolutely|quite|completely|totally|of course)? right; every (right|reason) to;
(deserve|deserved|deserves) better; better than (this|that); (i|we)'d (be|feel|have been) {0,3} too;
(i|we) would (be|feel|have been) {0,3} too; anyone would; is no (way|candle|gift|fun);
(not|n't|hardly|far from) {0,3} (what you|how you|ideal|acceptable|okay|right|fair|fun|good enough|what we want);
own up; (take|accept) (full)? responsibility; make (this|it|things|up|that) (up|right) (to|for|with);
we (messed|slipped|got (it|this|that)|made a mistake|failed); how much (this|that|it) (means|meant|matters);
killing you; counting on; looking forward to (it|wearing|this|the)`.split(/;\s+/),
  ko: `속상; 힘 빠지; 힘이 빠지; 허무하; 난처하셨; 섭섭; 사죄; 용서; 뼈아프; 통감; 책임을 느; 기다림이 길; 기다리시느라;
고생을; 헛걸음; 어이없; 기가 막; 철렁; 낭패; 찜찜; 찝찝; 심란; 폐를 끼; 누를 끼; 애를 태; 애먹; 동동; 걱정 많으;
걱정이 앞; 신경 쓰이셨; 화가 나; 서운; 허탈; 상심; 실망; 낙담; 황당; 황망; 당황; 당혹; 난감; 막막; 답답; 애타;
애가 타; 불안하셨; 불안하시겠; 불안하실; 걱정하셨; 걱정되셨; 걱정이 (많|크|되); 걱정을 (끼|드); 염려를; 심려; 놀라셨;
놀라게; 화(가)? (나|나셨); 화나; 언짢; 불쾌; 번거로움을; 번거로우셨; 번거롭게; 불편을 (드|끼|겪|느);
불편(하셨|드려|드린|끼쳐|을 안겨); 피해를 (드|끼); 실례를; 혼란을; 혼란스러; 수고를 (끼|드); 고생하셨; 고생 많;
힘드셨; 힘드시; 지치셨; 지치; 짜증; 기분(이)? (상|좋지|안 좋|나쁘); 마음(이)? (상하|쓰이|졸이|고생); 눈앞이 캄캄;
억울; 아찔; 민망; 아쉬우셨; 아쉬우시; 맥이 빠; 김이 새; 기운이 빠; 한숨; 조마조마; 초조; 곤란하셨; 곤란하시; 곤혹;
얼마나; 오죽; 이해합니다; 이해됩니다; 이해돼요; 이해해요; 이해가 (가|갑|됩|돼); 이해(하고|하며); 충분히 이해; 공감;
짐작; 헤아; 그러실 만; 실 만합; 실 만도; 실 만해; 만하십; 당연하십; 당연한 (말씀|마음|일); 맞는 말씀; 옳은 말씀;
지당; 너무했; 말이 안 (되|돼); 있어서는 안; 있을 수 없는; 일어나(지|서는) (말|안); 기대(에|를) (못|저버|미치|부응); 기대[가-힣 ]{0,14}(못해|못하여|못했);
(저희|제)(의|가)? (잘못|실수|불찰|탓|과실|책임)(입|이(?! 아니)|였); 불찰; 저희(가)? {0,1} (잘못|실수)(했|이(?! 아니)|입|한);
안 되(죠|지요|는 일); 텐데; 변명; 저라도; 헐; 이런(,|!|~); 아이고; 어머; 세상에; 저런; 오래 기다리셨; 많이 기다리셨;
얼굴을 (들|못 들); 낯을 들; 뵐 낯;
드릴 말씀이 없; 할 말이 없; 속(이)? (상했|상합|상하|탔|타셨|타시); 마음이 (상했|무너|철렁|걸리); 화(가)? (났을|나셨|날 만)`.split(
    /;\s+/,
  ),
} satisfies Lexicon

/** A feeling that is only supposed, or words that merely sound like one. */
export const notFelt = {
  grade: 'likely',
  source: 'Gathered from replies as shops write them; judged on the labelled replies of test/eval',
  en: `(if|should|in case|unless|whether) {0,6} (inconvenien*|worr*|upset*|disappoint*|frustrat*);
(do not|don't|no need to|not|n't|never|please stop) (be)? (worry|worried|upset|stress*);
(let us|let me|like to|want to|good to|glad to|happy to|wish to) (know|see|hear|get);
(you|you'll|you will|you can|will|please) (see|know|get|understand|appreciate|note) (that|how|the|your|it|this|what|why);
(tell|know|hear|learn) {0,2} what (was|is|were) {0,1} (not right|wrong);
(let|letting) {0,5} know how you (felt|feel); (hear|tell|share) {0,2} how you (felt|feel); we regret to (inform|tell|advise|say); regret to (inform|tell|advise|say); (sorry|apologies)(,)? (but|however);
see (you|your) (next|soon|again|in|photo|note|there);
(i|we) (see|know|appreciate) (that|your|the|it|this) (order|tracking|parcel|message|email|note|patience|business|feedback|trust|photo*|loyalty|support|understanding|time|call|kind|interest|help);
to (see|get|know|hear) (the|it|this|your|that|you|how); we appreciate (you|your|the|it);
(i|we) (see|know) (that|the); (can|could|will|'ll|to) (get|see|hear) (that|it|the|your|this|you|what);
(get|know|see) (it|the|this|you|your); hear (it|the|this|your|from); (sad|sorry) to see you (go|leave);
(understand|see|know|hear|appreciate) (that)? you (want|wanted|would|'d like|wish|need|are looking|ordered|asked|bought|have a question); not understand; (not|n't|never) (know|see|imagine) (why|how|what|that|where); inconvenience of`.split(
    /;\s+/,
  ),
  ko: [
    '(속상|불안|서운|답답|불편|걱정|실망)(하|되|스러우)(시면|신다면|면|다면)',
    '번거로우(시|면)',
    '(셨다면|셨으면|셨어도|셨더라면).{0,40}텐데',
    '셨다면',
    '걱정 (마|말)',
    '걱정하지',
    '염려 (마|말)',
    '실망하(지|시지) 않',
  ],
} satisfies Lexicon

/** A refusal: regret that opens one is a cushion. */
export const refusals = {
  grade: 'likely',
  source: 'reply-refusals.ts, what of it regret opens',
  en: `
(i|we|it|this|that|they|there|which)('re|'m|'s)? {0,2} (cannot|can't|can not|unable|not able|won't|will not|don't|do not|no longer|am not|are not|is not|isn't|aren't|not in a position);
(refund*|exchange*|return*|cancellation*|request|item|order|discount|code|voucher|coupon|offer|price) {0,3} (cannot|can't|can not|won't|will not|is not|isn't|are not|aren't|not);
not (possible|eligible|refundable|available|offer|able|something); to (inform|advise|disappoint);
unfortunately; decline*; no way to; impossible; out of our hands; i'm afraid; we're afraid`.split(/;\s+/),
  ko: `(하지만|합니다만|하오나|지만|스럽지만|입니다만|하게도|스럽게도|럽게도);
(드리기|하기|되기|기|기는|기가) (어렵|어려|힘들|곤란); 불가; 수(는|가)? 없; 드릴 수 없;
(해|보내|들어|열어|바꿔|내) 드리지(는)? (못|않); 안 (됩|되|돼); 양해; 거절; 대상이 아닙; 대상에서`.split(/;\s+/),
} satisfies Lexicon
