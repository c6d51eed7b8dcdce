import type { Lexicon } from '../draft/lexicon.ts'

/** Orders to the customer without a "please". */
export const commands = {
  grade: 'likely',
  source: 'gofcr and amycastro ("you\'ll have to"); 서울시 쿠션어 안내',
  en: [
    "(?<!(options|all|everything|steps|anything|think|believe|afraid|afraid,|sorry) )(you|u|buyers|customers) (also|then|still|now|first|simply|just)? (must|shall|'ve got to|have got to|are obliged to|are obligated to)(?= (?!be (kidding|upset|tired|worried|wondering))[a-z])",
    "(?<!(options|all|everything|steps|anything|think|believe|afraid|afraid,|sorry) )(you|u|buyers|customers) (also|then|still|now|first|simply|just)? (have to|need to|will have to|will need to|'ll have to|'ll need to|are required to|'re required to|are to)(?= (send|return|pay|provide|submit|fill|give|show|prove|upload|attach|post|include|write|tell|supply|bring|reply|answer|print|complete|add|sign|wait|cover|ship|email|pack|read|use|keep|drop|confirm|prepare|repack|order|cancel|descale|clean|do|stay|be(?! able)|accept|agree))",
    "(we|i)('ll|'d)? {0,1} need you to",
    "(do not|don't|never) (contact|write|call|message|reply|open|use|ask|send|post|return|throw|submit|mail) ",
    'it is (mandatory|compulsory|imperative|your duty)',
    'do it (today|now|first|again|at once)',
  ],
  ko: [
    '(하|으|시|오|가|두|내|보내|반송|동봉|올리|넣|맡기|확인|작성|제출|준수|지참)(셔야|으셔야|시어야) (합|해|됩|돼|한|만)',
    '(?<!지켜)(?<!기다)[가-힣]셔야(만)? (합니다|해요|됩니다|돼요|하고|하며|하는|한다)',
    '(아|어|여|해)야(만)? (합니다|해요|됩니다|한다|함)',
    '(하지|지|문의하지|연락하지|사용하지|보내지) (마십시오|마세요|마시고|말아|마시기|마시오|마라)',
    '(?<!주)(?<!보)(하|으|리|내|시|오|가|두|보|기|치|르|이|지)십시오',
    '(기다리|따라 하|답하|대답하|말씀하|반송하|주문하|읽어 보|물어 보|알아 보|찾아 보|결제하|신청하|접수하|제출하|작성하|포기하|참으|하)세요',
    '(?<!주)(보내|올리|찍|가져오|갖고 오|적|남기|넣|연락하|문의하|전화하|해결하|처리하|입력하|확인하|준비하|갖추|읽|바꾸|참고하|다시 하|결제하|납부하|입금하|챙겨 보)(으)?세요',
    '(할|하실|일) 것\\s?[.!]',
    '(제출|작성|동봉|회신|송부|지참|준수|확인|첨부|발송)(할|하실) 것',
    '(요망|필수입니다|필히)',
  ],
} satisfies Lexicon

/** An order at the head of a sentence, in a reply without any courtesy: the verb alone. Only what a shop demands; steps of an instruction ("open", "tap") are none. */
export const demands = {
  grade: 'likely',
  source: 'amycastro on bare imperatives; judged on the labelled replies of test/eval',
  en: [
    '(?<=^|^(then|and|so|just|now|first|simply),{0,1} )(?!(give us a (shout|call|ring|nudge|bit)|read more|send (a|us a) (dm|message|line)|tell us (more|what|if|about)))(send|upload|provide|submit|read|answer|stop|pay|return|settle|do your|ask whoever|clear the|fill|give us|tell us|include|state|quote|supply|wait|write again|prove|show us|resend|confirm)(?!.{0,60} (please|and (we|i)|for you|so (we|i|that)|(a|of) {0,1} help)(?![a-z]))(?! (number|label|policy|address|form|date|slip|code|accepted|under|is|was)(?![a-z]))',
  ],
} satisfies Lexicon

/** Said with these, an imperative wishes well or offers. */
export const notCommanded = {
  grade: 'likely',
  source: 'Gathered from replies as shops write them; judged on the labelled replies of test/eval',
  en: [
    "(don't|do not|never) (worry|hesitate|forget|miss)",
    "(don't|do not) (contact|write to|e-?mail|message|call|ring|chase) (us|me|them|him|her)(?=.{0,60} (i|we)('ll| will) (?!not|never|block|ban|report|close))",
    '(you) (must|have to) (be|have|feel|wonder)',
    "(you) (won't|will not|don't|do not|wouldn't|needn't|no longer) {0,1} (have to|need)",
    '(we|i) {0,1} (must|have to)',
    'had to {0,1} (wait|go through|deal|write|contact|chase|ask)',
    '(sorry|apolog*|shame|pity) {0,4} (have|having|had) to',
    "(should|shouldn't|not|n't|never|hate|without) (have|having) to",
    'if you (must|have to)',
    '(all|nothing|anything|everything|what|whatever|something|else) {0,1} you (have to|need to|must)',
    '(why|that|because|sorry|when|how) you {0,1} (have to|had to)',
    "(don't|do not|no need to) (send|return|post) (it|the|anything|them) {0,3} back",
  ],
  ko: [
    '(안심|걱정|염려|즐기|누리|받으|쓰|드|신으|건강|행복|수고|힘내|믿으|가지)(하|하지|을|지|은)? (마|십시|세요|시)',
    '(걱정|염려|부담|신경)[가-힣]{0,4} (마|말)',
    '(조심|주의|건강)하(세요|십시오|시)',
    '안녕하(세요|십니까)',
    '(서둘러|얼른|놓치지|지금|잊지)[가-힣 ]{0,10}(하|마)세요',
    '지 말아 주(세요|시|십)',
    '계셔야 [가-힣]{1,4}',
    '(하루|주말|시간|연휴|명절|밤|저녁|오후|오전|여름|겨울|봄|가을|휴가|주|날|되)[가-힣]{0,2} (되세요 )?보내(세요|십시오)',
    '지 마시고 .{0,30}주(세요|시)',
    '까지 .{0,10}셔야 [가-힣]{1,4}',
    '(편하|궁금하|불편하|속상하)세요',
    '(어떠|괜찮으|계|있으|없으|필요하|가능하|맞으|원하)(세요|십)',
  ],
} satisfies Lexicon
