import { lexicon } from '../draft/phrase.ts'
import { notListened, problems } from '../lexicons/reply-problems.ts'
import type { FindStep } from '../step.ts'

const ORDER_NUMBER =
  /#\s?[A-Z]{0,4}-?\d{3,}|\b(?:order|ticket|case|invoice|reference)\s(?:no\.?\s|number\s)?#?[A-Z]{0,4}-?\d{3,}|주문\s?번호\s?[:：]?\s?[A-Z]{0,4}-?\d{3,}/iu

/**
 * Listen: the reply names this customer's concrete problem or request, or asks about it. Generic nouns (inconvenience, issue,
 * 불편, 문제) and pointing words do not.
 */
export const listen: FindStep = ({ sentences, lang }, words) => {
  const problem = lexicon(problems[lang], words['reply-problems'], lang)
  const none = lexicon(notListened[lang], undefined, lang)
  return sentences.filter(({ text }) => {
    if (ORDER_NUMBER.test(text)) return true
    return problem.test(text.replace(new RegExp(none.source, 'giu'), ' '))
  })
}
