import type { PlainDraft, Stretch, Words } from '../check.ts'
import { lexicon } from '../draft/lexicon.ts'
import { notListened, problems, topics } from '../lexicons/problems.ts'
import { bareRule } from './bare-rule.ts'
import { contentWords } from './content-words.ts'
import { withoutGaps } from './gaps.ts'
import { namesTheirMatter } from './listen-ko.ts'
import { namesSomething, namesSubject } from './specific.ts'

const ORDER_NUMBER =
  /(?<!\b(?:ticket|case|reference)\s(?:id\s)?)#\s?[A-Z]{0,4}-?\d{3,}|\b(?:order|invoice)\s(?:no\.?\s|number\s)?#?[A-Z]{0,4}-?\d{3,}|주문\s?(?:번호)?\s?[:：]?\s?[A-Z]{0,4}-?\d{3,}/iu
/** an offer or a demand asks, but not about the problem */
const NO_DIAGNOSIS =
  /would you|shall|want|may i|can you|could you (?:please )?(?:send|give|tell|provide|dm|share|confirm|mail|e-?mail|reach|contact|message|call|ring|write|forward|upload|attach|let|drop|reply|pass)|드릴까요|주시겠|괜찮|여쭤|어떠|(?:무엇|뭘|어떤|어떻게)[가-힣\s]{0,8}도와/iu

/** A fact about a thing is told: an answer. Of the shop and the customer themselves other steps speak. */
const ANSWERS = {
  en: /^(?:currently,? )?we (?:currently |only )?(?:accept|ship|sell|stock|offer|deliver)\b[^,;]{3,60}|^(?!(?:we|i|you|it|this|that|there|here|our (?:team|goal)|your (?:feedback|review|opinion|patience))\b)[^,;]{3,60}\b(?:is|are|isn['’]t|aren['’]t|can|cannot|can['’]t|comes?|has|have|works?|fits?|needs?|includes?|costs?|ships?|supports?)\b/iu,
  ko: /(?:점|부분)(?:을|은)?\s?(?:참고|양해)|(?:문의|물어|찾으|말씀)[가-힣]{0,3}(?:신|시는)\s[가-힣A-Za-z]|(?:상품|제품|모델|세트)(?:은|는)\s|(?:불가|가능)(?:합|하|한)|안 (?:됩|돼)|지 않(?:습|아요|고 있)|금지되/u,
} as const
/** 배송 문제로, 발열 문제는: the noun says which; 이런 문제, 이용 문제 say nothing */
const NAMED_PROBLEM =
  /(?<![가-힣])(?!(?:이런|그런|해당|동일|같은|다른|어떤|모든|여러|기타|관련|내부|추가|사용|이용|서비스|불편|무슨)\s)[가-힣]{1,5}(?<![은는한된신인의던을를에서로만이가와과])\s(?:문제|증상|현상)(?:로|는|가|를|의|에|이)/u
/** which country is it, since when does it flicker: asked about the matter, whatever its noun */
const DIAGNOSES =
  /\b(?:which|what|since when|how (?:long|often|many|far|old|much))\s(?!(?:can|could|else|more|would|outcome|next|now|then|happened|went|you|exactly happened|item|order|one|(?:[\w'’-]+\s)?(?:version|device|model|app|browser|phone|system))\b)(?:[\w'’-]+\s){1,6}(?:is|are|was|were|do|does|did|have|has|keeps?|shows?|says?|appears?|comes?)\b/iu
/** thanks for reporting that the app is slow */
const THANKED_FOR =
  /\bthank\w*\b.{0,16}\bfor (?:reporting|flagging|raising|pointing out|mentioning|proposing|suggesting|noticing|asking (?:about|for|whether|if|how)|writing (?:in )?about|telling (?:us|me) (?:that|about)|letting (?:us|me) know (?:that|about))\s/iu
/** happy to help you change the date */
const HELPED =
  /\bhelp (?:you )?(?:to |with )?(?:chang|updat|cancel|return|track|find|get|choos|reset|recover|mov|set(?!tl)|fix|exchang|replac|order|book|log|connect|install)\w*\s(?:the|your|an?|this|that)\b/iu
/** to check the status of your parcel, to change your address: what the customer wishes */
const WISH =
  /^to (?:check|track|update|change|cancel|return|exchange|get|request|download|reset|edit|add|remove|claim|install) (?:the|your|an?)\s/iu
const POLITE = {
  en: /\b(?:sorry|apolog\w+|thank\w*|appreciate|hope|please|reach out|contact us|let us know|feel free|hesitate|look forward|glad|happy|thrilled|feedback|priority)\b/iu,
  ko: /감사|고맙|죄송합니다[.!]?$|사과|바랍니다|주세요|주십시오|노력|최선|보답|되겠습니다|찾아뵙|언제든|도와 ?드리|안내 ?드리겠/u,
} as const
/**
 * Listen: the reply names this customer's concrete problem or request, or asks about it. Generic nouns (inconvenience, issue,
 * 불편, 문제) and pointing words do not. Where we know what the customer wrote, it means to name something that they named. `telling` are the sentences that act, explain or acknowledge:
 * what they are about is what the customer wrote about.
 */
export function listen(draft: PlainDraft, words: Words, telling: ReadonlySet<Stretch>): Stretch[] {
  const { sentences, lang, masked, thread } = draft
  if (thread) {
    const theirs = contentWords(thread)
    if (theirs.size > 0) return sentences.filter(({ text }) => [...contentWords(text)].some((word) => theirs.has(word)))
  }
  const problem = lexicon(problems, lang, words['reply-problems'])
  const topic = lexicon(topics, lang)
  const none = new RegExp(lexicon(notListened, lang), 'gi')
  return sentences.filter((sentence) => {
    if (lang === 'en' && bareRule(sentence.text, masked)) return false
    const text = withoutGaps(sentence.text).replace(none, ' ')
    if (ORDER_NUMBER.test(sentence.text) || problem.test(text)) return true
    if (lang === 'ko' && namesTheirMatter(sentence.text)) return true
    if (lang === 'ko' && (NAMED_PROBLEM.test(text) || (text.length >= 14 && topic.test(text)))) return true
    if (sentence.question && DIAGNOSES.test(text) && !NO_DIAGNOSIS.test(text)) return true
    if (
      telling.has(sentence) ||
      WISH.test(text) ||
      HELPED.test(text) ||
      THANKED_FOR.test(text) ||
      (ANSWERS[lang].test(text) && !POLITE[lang].test(text))
    )
      return topic.test(text) || namesSomething(text, lang) || (lang === 'en' && namesSubject(text))
    return sentence.question && !NO_DIAGNOSIS.test(text) && (topic.test(text) || namesSomething(text, lang))
  })
}
