import type { Sentence, Words } from '../check.ts'
import { lexicon } from '../draft/lexicon.ts'
import { causes, noCauses } from '../lexicons/causes.ts'
import { koreanActs } from './korean-acts.ts'
import { tellsInKorean } from './told-ko.ts'

const POLITE = /죄송(?!하지만|합니다만|스럽지만|하게도)|사과|감사|고맙|송구(?!하지만|하오나)|미안|놀라셨|너무했/u
/** a feeling with its cause is no explanation */
const FELT =
  /(?:속상|불편|걱정|실망|답답|당황|놀라|서운|언짢|힘드|번거로|아쉬|기분|마음|심려)[가-힣]{0,2}\s?[가-힣]{0,4}(?:[셨시][^가-힣]?|끼[쳐쳤친]|드[려렸린])|마음[이을에]?\s?(?:무겁|아프|아픕|담|들)|다행|기쁩|기뻐|기쁘|뿌듯|새겨/u
const RECEIVED =
  /(?:잘|정상적으로|꼼꼼히|모두)\s(?:읽었|읽어 보았|들었|받았|확인했|전달받았)|(?:부족|모자라|모자랐|소홀|미흡)했(?:습|던|네)|모자랐|(?:문의|메일|글|말씀|의견|내용|불만|사항|요청|신고|건|후기|리뷰)[가-힣]{0,3}\s(?:잘\s|정상\s)?(?:받았|확인했|확인하였|접수되|접수됐|접수했|접수하였)|접수(?:가|는)?\s?(?:완료)?(?:되었|됐)/u
/** 맛있으셨다니 다행입니다 */
const PLEASED =
  /느끼고 있었|(?:사이즈로|[좁넓크작길짧]게) 나왔|다니 (?:다행|기쁩|기뻐|기쁘|감사|뿌듯|정말|너무|참)|다행입니다|이럴 줄/u
/** 배송이 늦어지면: nothing has happened yet */
const SUPPOSED = /(?:\S{1,20}\s){0,2}\S{0,12}(?:지|되|하|가|기|이|으|시)면(?=[\s.])/gu
const RESTATED = /^[^,]{0,40}(?:지연(?:되었|됐)|늦어졌|늦었)(?:습니다|어요|네요)[.!~]?$/u

/** Does a Korean sentence give a cause, a finding, an account or a rule? */
export function explainsInKorean(words: Words): (sentence: Sentence) => boolean {
  const cause = lexicon(causes, 'ko', words['reply-causes'])
  const none = lexicon(noCauses, 'ko')
  const { past } = koreanActs(words['reply-remedies'])
  return ({ text, question }) => {
    if (question || RESTATED.test(text)) return false
    return text.split(/[,;]\s|(?<=며)\s/u).some((clause) => {
      if (POLITE.test(clause) || RECEIVED.test(clause)) return false
      return (
        (past.test(clause) && !PLEASED.test(clause)) ||
        (cause.test(clause.replace(SUPPOSED, ' ')) && !none.test(clause) && !FELT.test(clause)) ||
        tellsInKorean(clause)
      )
    })
  }
}
