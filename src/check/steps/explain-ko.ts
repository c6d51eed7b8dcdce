import type { Sentence, Words } from '../check.ts'
import { lexicon } from '../draft/lexicon.ts'
import { causes, noCauses } from '../lexicons/causes.ts'
import { koreanActs } from './korean-acts.ts'

const POLITE = /죄송(?!하지만|합니다만|스럽지만|하게도)|사과|감사|고맙|송구(?!하지만|하오나)|미안|놀라셨|너무했/u
/** a feeling with its cause is no explanation */
const FELT = /마음|속상|불편|걱정|실망|답답|당황|다행|기쁩|기뻐|기쁘|뿌듯|새겨/u
const RECEIVED =
  /(?:문의|메일|글|말씀|의견|내용|불만|사항|요청|신고|건|후기|리뷰)[가-힣]{0,3}\s(?:잘\s|정상\s)?(?:받았|확인했|확인하였|접수되|접수됐|접수했|접수하였)|접수(?:가|는)?\s?(?:완료)?(?:되었|됐)/u
/** 맛있으셨다니 다행입니다 */
const PLEASED = /다니 (?:다행|기쁩|기뻐|기쁘|감사|뿌듯|정말|너무|참)|다행입니다|이럴 줄/u
/** 늦어지면: nothing has happened yet */
const SUPPOSED = /(?:지|되|하|가|기|이|으|시)면[\s.]/u
const RESTATED = /^[^,]{0,40}(?:지연(?:되었|됐)|늦어졌|늦었)(?:습니다|어요|네요)[.!~]?$/u

/** Does a Korean sentence give a cause, a finding, an account or a rule? */
export function explainsInKorean(words: Words): (sentence: Sentence) => boolean {
  const cause = lexicon(causes, 'ko', words['reply-causes'])
  const none = lexicon(noCauses, 'ko')
  const { past } = koreanActs(words['reply-remedies'])
  return ({ text, question }) => {
    if (question || RESTATED.test(text)) return false
    return text.split(/[,;]\s/u).some((clause) => {
      if (POLITE.test(clause) || RECEIVED.test(clause)) return false
      return (
        (past.test(clause) && !PLEASED.test(clause)) ||
        (cause.test(clause) && !none.test(clause) && !SUPPOSED.test(clause) && !FELT.test(clause))
      )
    })
  }
}
