import type { FindStep, Sentence, Words } from '../check.ts'
import { lexicon } from '../draft/lexicon.ts'
import { clausesOf } from '../draft/sentences.ts'
import { findings, mishaps, rules } from '../lexicons/accounts-en.ts'
import { causes, noCauses } from '../lexicons/causes.ts'
import { departures } from '../lexicons/remedies-en.ts'
import { withSubjects } from './coordination.ts'
import { englishActs } from './english-acts.ts'
import { explainsInKorean } from './explain-ko.ts'

const POLITE = /\b(?:sorry|apolog\w+|regret(?! to (?:inform|tell|say|advise))|thank\w*|thanks|appreciate\w*)\b/iu
/** how it went, what the team noted: asked or wished to be told, not told */
const ASKED =
  /\b(?:what|how|whether|who|which|where)\s(?:[\w'’-]+\s){0,3}(?:was|were|had|went|came|could|did|\w+ed|made|got|fell|broke)\b[^,.;]*/giu
/** I understand that it came late: their trouble is said again */
const FEELS_WITH = /^(?:[\w@'’]+,?\s){0,2}(?:i|we)\s(?:\w+\s)?(?:understand|realise|realize|can imagine)\b/iu
/** glad that it went well: praise is answered, nothing explained */
const PLEASED =
  /\b(?:thrilled|glad|happy|delighted|pleased|overjoyed|made (?:our|my) (?:day|week|morning)|(?:good|great|lovely|wonderful|nice) to (?:know|hear|see|read)|how (?:good|lovely|nice))\b/iu
/** the past of something that is not the customer */
const HAPPENED =
  /^[A-Z][a-z]{2,12} (?:closed|stopped|blocked|delayed|held|broke|cut|shut|flooded|hit)\b|\b(?:driver|courier|carrier|system|warehouse|team) could(?:n['’]t| not)\b|(?<!\b(?:get|have|got|had)\s)\b(?:(?:the|our|its|a|an|his|her|their)\s(?:[\w'’-]{1,20}\s){1,5}?|(?:it|one|this|that|these|those|there|some|both|all|\w+['’]?s)\s(?:[\w'’-]{1,20}\s){0,5}?)(?<!\b(?:is|are|be|being|get|gets|will|the|a|an|your|our|of|in|for|with|to|any|by|at|on|as)\s)(?:was|were|had|came|ran|went|fell|read|drew|shut|froze|held|grew|blew|wore|caught|led|chose|built|left|set|cut|made|gave|brought|got|broke|sank|landed|left|lost|slipped|skipped|sat|stood|took|put|kept|sent|hit|ate|\w{3,14}ed)\b/iu
const RESTATED =
  /\b(?:(?:was|were|is|are|got|been|arrived|came)\s(?:\w+\s){0,2}(?:late|delayed|missing|damaged|broken|wrong|lost|incomplete|empty|faulty|defective)|received)\b/iu
/** the part arrived late, so the laptop will be ready on Thursday */
const SO =
  /^([^.]{12,200}), so (?:the|your|it|we|i|this|they|a|that (?:parcel|order|batch)|(?!that|please|if|far|much|long|with|to|as|there|you|feel|do|let|don['’]t|when|what|how|send|write|it|we|i|the|your|this|they|a)[a-z]+)\s(?!can\b|that\b)/iu
const CUSTOMERS = /\b(?:you|you['’](?:ve|d))\s(?:\w+\s){0,2}(?:was|were|had|have|\w+ed|sent|got|took|bought|paid|chose)\b/iu
const PAST_DEPARTURE =
  /\b(?:left|went|gone|followed|travelled|shipped|flew|was|were|been|begun|started|made|done|approved|reset|unlocked|restored|lifted|fixed|already|got|reached out|talked|spoke|spoken|passed|handed|raised|filed|logged|opened)\b|\bon (?:its|their) way\b/iu
/** I have answered your mail: an account of what was done, though it settles nothing yet */
const ANSWERED =
  /\b(?:i|we)(?:['’]ve| have)? (?:already |just |also )?(?:replied|answered|responded|written|wrote)\b(?! (?:it |this |them |your \w+ )?down\b)/iu
/**
 * Explain: a cause, a finding, an account of what was done, or the rule that makes the outcome intelligible. Not what is still to
 * come, not a receipt, not the problem said again.
 */
export const explain: FindStep = ({ sentences, lang }, words) =>
  sentences.filter(lang === 'ko' ? explainsInKorean(words) : explainsInEnglish(words))

function explainsInEnglish(words: Words): (sentence: Sentence) => boolean {
  const accounts = [lexicon(causes, 'en', words['reply-causes']), ...[findings, mishaps, rules].map((own) => lexicon(own, 'en'))]
  const none = lexicon(noCauses, 'en')
  const sets = lexicon(departures, 'en')
  return (sentence) => {
    if (sentence.question) return false
    const because = SO.exec(sentence.text)?.[1]
    if (because && !POLITE.test(because) && !/^(?:if|please|once|when|let|unless)\b/iu.test(because)) return true
    return withSubjects(clausesOf(sentence, 'en')).some((clause) => {
      if (
        /^(?:and |but |so )?(?:if|unless|when(?! (?:many|several|lots|a lot|too many)\b)|once|until|till|especially|particularly|please(?! (?:be advised|note)))\b/iu.test(
          clause.trim(),
        )
      )
        return false
      if (FEELS_WITH.test(clause)) return false
      if (!none.test(clause) && !POLITE.test(clause) && accounts.some((account) => account.test(clause))) return true
      const { done, undergone } = englishActs(clause, words['reply-remedies'])
      if (done || ANSWERED.test(clause)) return true
      if (POLITE.test(clause) || CUSTOMERS.test(clause)) return false
      if (undergone) return true
      if (sets.test(clause) && PAST_DEPARTURE.test(clause)) return true
      return !PLEASED.test(clause) && HAPPENED.test(clause.replace(ASKED, ' ')) && !RESTATED.test(clause)
    })
  }
}
