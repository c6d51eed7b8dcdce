import type { Lang } from '../../text/text.ts'
import { genericNouns } from '../lexicons/generic.ts'

/** the nouns behind an article or a number, with what describes them */
const NOUN_PHRASE =
  /\b(?:(?:this|that|these|those|both|all)\s(?=(?:the|your|our|an?)\s))?(?:the|your|our|a|an|another|this|that|these|those|new|spare|missing|both|two|three|four|all)\s((?:[a-z'’-]{2,20}\s?){1,4})/giu
/** a noun with its particle */
const NOUN = /(?<![가-힣A-Za-z0-9])([가-힣]{2,8})(?:을|를|이|가|은|의|과|와|도|에는|에서|이라|이라서)(?=[\s,.])/gu
/** 유모차는, 그 단추는: at the head of what is said, since further on 는 is mostly a verb's */
const TOPIC = /(?:^|[,.;!]\s)(?:[가-힣A-Za-z0-9]{1,8}\s)?([가-힣A-Za-z]{2,10})는(?=\s)/gu
/** where a noun phrase ends */
const FUNCTION_WORD =
  /^(?:to|of|for|in|on|at|by|with|from|as|is|are|was|were|will|would|can|could|has|have|had|and|or|but|so|that|which|who|it|its|i|we|you|they|be|been|not|no|if|when|once|then|than|up|out|off|over|into|back|this|these|those|the|a|an|do|does|did|just|now|also|already|still|yet|soon|shortly|again|before|after|until|about|around|here|there|us|me|them|him|her|my|our|your|their|should|may|might|must|am|go|goes|went|get|gets|got|take|takes|took|make|makes|says|shows|seem|seems|appear|appears|look|looks|mean|means|matter|matters|count|counts|deal|deals|give|gives|gave|help|helps|come|comes|came|follow|follows|keep|keeps|need|want|wants|let|say|show|feel|feels|felt)$/u
/** 하는, 있는 and the like describe a noun, they are none */
const VERBAL = /(?:하|되|있|없|않|시|주|드리|지|었|았|했|셨|였|겠|렸|졌|됐)$/u

/** promo codes run out, express shipping is offered: a subject without an article */
const SUBJECT =
  /^(?:@\w+\s)?(?:(?:(?:hi|hello|hey)(?:\s\w+){0,2}|ok|okay|yes|no|right|sure|unfortunately|sadly|currently|sorry)\b[^a-z]{1,3}(?:(?:i['’]m|we['’]re) afraid (?:that )?)?)?((?:(?!i\b|we\b|you\b|it\b|they\b|he\b|she\b|this\b|that\b|there\b|please\b|what\b|when\b|if\b|as\b)[a-z][\w'’-]{1,20}\s){1,3}?)(?:is|are|isn['’]t|aren['’]t|can|cannot|can['’]t|runs?|takes?|comes?|has|have|works?|needs?|costs?|ships?|will|was|were|do|does|don['’]t|doesn['’]t)\b/iu

/** Does an English sentence begin with something, named without an article, that not every reply could name? */
export function namesSubject(text: string): boolean {
  const words = SUBJECT.exec(text)?.[1]?.toLowerCase().trim().split(/\s+/) ?? []
  return words.some(
    (word) => word.length > 2 && !genericNouns.en.has(word) && !FUNCTION_WORD.test(word) && !/ly$|ed$/u.test(word),
  )
}

/** Does a text name something that not every reply of every shop could name? */
export function namesSomething(text: string, lang: Lang): boolean {
  if (lang === 'ko') {
    for (const pattern of [NOUN, TOPIC])
      for (const [, noun = ''] of text.matchAll(pattern)) if (!genericNouns.ko.has(noun) && !VERBAL.test(noun)) return true
    return false
  }
  for (const [, phrase = ''] of text.matchAll(NOUN_PHRASE)) {
    const words = phrase.toLowerCase().trim().split(/\s+/)
    const end = words.findIndex((word) => FUNCTION_WORD.test(word))
    const nouns = end < 0 ? words : words.slice(0, end)
    if (nouns.some((word) => word.length > 2 && !genericNouns.en.has(word) && !/ly$|ed$|ing$/u.test(word))) return true
  }
  return false
}
