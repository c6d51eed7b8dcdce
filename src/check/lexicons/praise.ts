import type { Lexicon } from '../draft/lexicon.ts'

/** What a customer is thanked for who was only pleased. */
export const praise = {
  grade: 'likely',
  source: 'Gathered from replies as shops write them; judged on the labelled replies of test/eval',
  en: [
    '(five|5|4|four) stars?',
    '(kind|lovely|nice|warm|sweet|generous|wonderful|great) (words|review|note|message|feedback|letter|comment|photo|photos|things|compliment*)',
    '(you )?made (our|my) (day|week|month|morning)',
    '(so|really|very|glad|happy|delighted|pleased|thrilled) {0,3} (you|your|it|that|to hear) {0,4} (love|loved|like|liked|enjoy*|happy|pleased|well|tasty|good|great)',
    '(glad|delighted|thrilled|happy) (to (hear|read|know|see)|you)',
    '(compliment*|recommend*|review) (us|to your friends|means)',
    'see you (next|again|soon)',
    '(love|adore) (this|it|that|your (photo|picture|setup|table))',
    'sharing (your|the|this|these) {0,1} (photo*|picture*|story|experience|setup)',
    'suits you',
  ],
  ko: [
    '별 (다섯|5|네) 개?',
    '(칭찬|극찬|호평|추천)',
    '(좋은|예쁜|소중한|따뜻한|정성|귀한|멋진|다정한|고운) {0,1} (후기|리뷰|평|말씀|사진|글|한마디)',
    '(곱|예쁘|멋지|아름답)(네요|습니다|아요|더라고요)',
    '(맛있게|기쁘게|즐겁게|예쁘게|유용하게|만족)[가-힣 ]{0,6}(드|써|쓰|사용|입|하신|하셨|해 주)',
    '(마음에 드|마음에 들)(셨|신|어)',
    '(저희|저)(도|가) {0,2} (기쁩|행복|뿌듯|힘이)',
    '(사진|후기|리뷰)(을|를|까지)? {0,2} (남겨|나눠|올려|보내) 주',
    '팔로우',
  ],
} satisfies Lexicon
