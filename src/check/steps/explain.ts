import type { FindStep, Sentence, Words } from '../check.ts'
import { lexicon } from '../draft/lexicon.ts'
import { clausesOf } from '../draft/sentences.ts'
import { causes, noCauses } from '../lexicons/causes.ts'
import { departures } from '../lexicons/remedies-en.ts'
import { englishActs } from './english-acts.ts'
import { koreanActs } from './korean-acts.ts'

const POLITE = {
  en: /\b(?:sorry|apolog\w+|regret(?! to (?:inform|tell|say|advise))|thank\w*|thanks|appreciate\w*)\b/iu,
  ko: /죄송(?!하지만|합니다만|스럽지만|하게도)|사과|감사|고맙|송구(?!하지만|하오나)|미안|놀라셨|너무했/u,
} as const
/** how it went, what the team noted: asked or wished to be told, not told */
const ASKED =
  /\b(?:what|how|whether|who|which|where)\s(?:[\w'’-]+\s){0,3}(?:was|were|had|went|came|could|did|\w+ed|made|got|fell|broke)\b[^,.;]*/giu
/** glad that it went well: praise is answered, nothing explained */
const PLEASED =
  /\b(?:thrilled|glad|happy|delighted|pleased|overjoyed|made (?:our|my) (?:day|week|morning)|(?:good|great|lovely|wonderful|nice) to (?:know|hear|see|read)|how (?:good|lovely|nice))\b/iu
/** the past of something that is not the customer */
const HAPPENED =
  /^[A-Z][a-z]{2,12} (?:closed|stopped|blocked|delayed|held|broke|cut|shut|flooded|hit)\b|\b(?:driver|courier|carrier|system|warehouse|team) could(?:n['’]t| not)\b|(?<!\b(?:get|have|got|had)\s)\b(?:(?:the|our|its|a|an|his|her|their)\s(?:[\w'’-]{1,20}\s){1,5}?|(?:it|one|this|that|these|those|there|some|both|all|\w+s)\s(?:[\w'’-]{1,20}\s){0,5}?)(?<!\b(?:is|are|be|being|get|gets|will)\s)(?:was|were|had|came|ran|went|fell|read|drew|shut|froze|held|grew|blew|wore|caught|led|chose|built|left|set|cut|made|gave|brought|got|broke|sank|landed|left|lost|slipped|skipped|sat|stood|took|put|kept|sent|hit|ate|\w{3,14}ed)\b/iu
const RESTATED =
  /\b(?:(?:was|were|is|are|got|been|arrived|came)\s(?:\w+\s){0,2}(?:late|delayed|missing|damaged|broken|wrong|lost)|received)\b/iu
/** the part arrived late, so the laptop will be ready on Thursday */
const SO = /^([^.]{12,200}), so (?:the|your|it|we|i|this|they|a|that (?:parcel|order|batch))\s(?!can\b|that\b)/iu
/** a feeling with its cause is no explanation */
const FELT_KO = /마음|속상|불편|걱정|실망|답답|당황|다행|기쁩|기뻐|기쁘|뿌듯|새겨/u
const CUSTOMERS = /\b(?:you|you['’](?:ve|d))\s(?:\w+\s){0,2}(?:was|were|had|have|\w+ed|sent|got|took|bought|paid|chose)\b/iu
const PAST_DEPARTURE =
  /\b(?:left|went|gone|followed|travelled|shipped|flew|was|were|been|begun|started|made|done|approved|reset|unlocked|restored|lifted|fixed|already|got|reached out|talked|spoke|spoken|passed|handed|raised|filed|logged|opened)\b|\bon (?:its|their) way\b/iu
/** I have answered your mail: an account of what was done, though it settles nothing yet */
const ANSWERED =
  /\b(?:i|we)(?:['’]ve| have)? (?:already |just |also )?(?:replied|answered|responded|written|wrote)\b(?! (?:it |this |them |your \w+ )?down\b)/iu
const RECEIVED =
  /(?:문의|메일|글|말씀|의견|내용|불만|사항|요청|신고|건|후기|리뷰)[가-힣]{0,3}\s(?:잘\s|정상\s)?(?:받았|확인했|확인하였|접수되|접수됐|접수했|접수하였)|접수(?:가|는)?\s?(?:완료)?(?:되었|됐)/u
/** 맛있으셨다니 다행입니다 */
const PLEASED_KO = /다니 (?:다행|기쁩|기뻐|기쁘|감사|뿌듯|정말|너무|참)|다행입니다|이럴 줄/u
/** 늦어지면: nothing has happened yet */
const SUPPOSED = /(?:지|되|하|가|기|이|으|시)면[\s.]/u
const RESTATED_KO = /^[^,]{0,40}(?:지연(?:되었|됐)|늦어졌|늦었)(?:습니다|어요|네요)[.!~]?$/u

/**
 * Explain: a cause, a finding, an account of what was done, or the rule that makes the outcome intelligible. Not what is still to
 * come, not a receipt, not the problem said again.
 */
export const explain: FindStep = ({ sentences, lang }, words) =>
  sentences.filter(lang === 'ko' ? explainsInKorean(words) : explainsInEnglish(words))

function explainsInEnglish(words: Words): (sentence: Sentence) => boolean {
  const cause = lexicon(causes, 'en', words['reply-causes'])
  const none = lexicon(noCauses, 'en')
  const sets = lexicon(departures, 'en')
  return (sentence) => {
    if (sentence.question) return false
    const because = SO.exec(sentence.text)?.[1]
    if (because && !POLITE.en.test(because) && !/^(?:if|please|once|when|let|unless)\b/iu.test(because)) return true
    return clausesOf(sentence, 'en').some((clause) => {
      if (/^(?:and |but |so )?(?:if|unless|when|once|please(?! (?:be advised|note)))\b/iu.test(clause.trim())) return false
      if (cause.test(clause) && !none.test(clause) && !POLITE.en.test(clause)) return true
      const { done, undergone } = englishActs(clause, words['reply-remedies'])
      if (done || ANSWERED.test(clause)) return true
      if (POLITE.en.test(clause) || CUSTOMERS.test(clause)) return false
      if (undergone) return true
      if (sets.test(clause) && PAST_DEPARTURE.test(clause)) return true
      return !PLEASED.test(clause) && HAPPENED.test(clause.replace(ASKED, ' ')) && !RESTATED.test(clause)
    })
  }
}

function explainsInKorean(words: Words): (sentence: Sentence) => boolean {
  const cause = lexicon(causes, 'ko', words['reply-causes'])
  const none = lexicon(noCauses, 'ko')
  const { past } = koreanActs(words['reply-remedies'])
  return ({ text, question }) => {
    if (question || RESTATED_KO.test(text)) return false
    return text.split(/[,;]\s/u).some((clause) => {
      if (POLITE.ko.test(clause) || RECEIVED.test(clause)) return false
      return (
        (past.test(clause) && !PLEASED_KO.test(clause)) ||
        (cause.test(clause) && !none.test(clause) && !SUPPOSED.test(clause) && !FELT_KO.test(clause))
      )
    })
  }
}
