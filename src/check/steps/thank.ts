import type { FindStep } from '../check.ts'
import { clausesOf } from '../draft/sentences.ts'

const THANKS = {
  en: /\b(?:thanks|thank you|thank ye|thx|ty|we thank|grateful|gratitude|thankful|(?:i|we)(?: \w{1,12}){0,2} appreciate|(?:is|are|'s|’s)(?: \w{1,12}){0,3} appreciated|appreciated|appreciation|obliged)\b|^appreciate\b/iu,
  ko: /감사(?!하겠|드리겠|할 것|카드|패|제)(?:합|드|해|한|하|의|했|드렸|할 따름|할 뿐|인사|를|히)|고맙|고마운|고마워|고마움/u,
} as const
/** thanks for what has not been done yet ask for it */
const WISHED = {
  en: /\b(?:would|will|we'd|we’d|i'd|i’d|if|could|in advance)\b/iu,
  ko: /면\s{0,2}(?:정말 |대단히 |더욱 |매우 )?(?:감사|고맙)|감사하겠|고맙겠|감사드리겠/u,
} as const
/** what stands around thanks that name nothing */
const BARE = {
  en: /\b(?:thank you|thanks|thx|ty|many|much|very|so|again|a lot|lots|ever|kindly|and|best|regards|in advance|really|sincerely|all|dear|for now)\b|[^\p{L}\s]/giu,
  ko: /감사(?:합니다|드립니다|해요|드려요|드리며|하며)|고맙습니다|고마워요|정말|진심으로|대단히|너무|항상|늘|언제나|매우|깊이|다시 한번|다시 한 번|거듭|먼저|우선|네|넵|예|아|고객님|회원님|[가-힣]{2,4}님|[^\p{L}\s]/gu,
} as const
const OBJECT = {
  en: /\b(?:thank you|thanks|thx|ty|grateful|gratitude|thankful|appreciation|obliged)\b.{0,40}?\b(?:for|that|to hear|of you|on behalf|to you)\b|\b(?:thanks|thank you) to (?:you|your)\b|appreciated?\b.{0,20}\b(?:you|your|it|the|that|this)\b|\b(?:your|the|that|this|it)\b.{0,60}\bappreciated|\bthank you (?:both |all )?(?:so much |very much )?(?:for|that)|\bwe thank you\b/iu,
} as const

/**
 * Thank: present or past thanks for something (writing, an order, patience, feedback). Not thanks that a wish makes conditional
 * ("would be appreciated", 보내 주시면 감사하겠습니다), and not thanks alone, which are a sign-off.
 */
export const thank: FindStep = ({ sentences, lang }) =>
  sentences.filter((sentence) => {
    const clauses = lang === 'ko' ? [sentence.text] : clausesOf(sentence, lang)
    return clauses.some((clause) => {
      const found = THANKS[lang].exec(clause)
      if (!found) return false
      if (lang === 'ko') {
        if (WISHED.ko.test(clause)) return false
        return clause.replace(BARE.ko, '').trim().length >= 2
      }
      if (WISHED.en.test(clause)) return false
      // the object may stand in a later clause: "thanks, Ana, for writing"
      return OBJECT.en.test(sentence.text) && clause.replace(BARE.en, '').trim() !== ''
    })
  })
