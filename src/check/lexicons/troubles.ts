import type { Lexicon } from '../draft/lexicon.ts'

/** What went wrong at the shop's or the carrier's end, told as a fact: an apology is due. */
export const troubles = {
  grade: 'likely',
  source: 'Contact reasons of online shops that Davidow 2003 calls failures; judged on the public replies of test/eval',
  en: [
    '(arrived|came|was|were|got|been|has been|have been) {0,2} (broken|cracked|damaged|smashed|torn|faulty|defective|leaking|missing|lost|stolen|wrong|incorrect|empty|dented|scratched|stained|spoiled|spoilt|shattered|crushed)',
    '(arrived|came) {0,2} (late|with a (crack*|hole|dent|scratch|stain|tear|broken))',
    '(wrong|faulty|defective|damaged|broken) (item|product|size|colour|color|one|parcel|order|box|model)',
    '(charged|billed) (twice|double)',
    'never (arrived|came|reached)',
  ],
  ko: [
    '(깨진|깨져|깨졌|파손|부서|부러|찢어|찌그러|불량|고장|누락|빠져 있|빠진 채|분실|오배송|젖어|젖은|상한|상해|터져|새는|새어)[가-힣 ]{0,8}(도착|왔|받|있었|였|되었|됐|군요)',
    '잘못 (보내|배송|발송|출고|결제|청구|안내)',
    '(두 번|이중|중복)(으로)? (결제|청구|출금)(?![^.]{0,10}없)',
    '(다른|엉뚱한) (상품|제품|색|사이즈)[가-힣]{0,2} (보내|배송|발송|도착|왔)',
  ],
} satisfies Lexicon
