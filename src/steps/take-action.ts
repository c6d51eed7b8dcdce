import type { Sentence } from '../check.ts'
import { clausesOf } from '../draft/clauses.ts'
import { lexicon } from '../draft/lexicon.ts'
import { departures, instructions, offers } from '../lexicons/reply-remedies-en.ts'
import type { FindStep } from '../step.ts'
import { englishActs } from './english-acts.ts'
import { koreanActs } from './korean-acts.ts'

const NEGATED = /\b(?:not|never|cannot|unable|no longer)\b|n['’]t\b/iu
const REGRETS = /\b(?:sorry|apolog\w+|regret)\b/iu
/** 드리기 어렵습니다, 해 드릴 수 없습니다, 되지 않습니다 */
const REFUSED =
  /(?:드리기|하기|기는|기가|기)\s?(?:어렵|어려|힘들)|수(?:는|가)?\s?없|드리지(?:는)?\s?(?:못|않)|불가|안\s?(?:됩|돼|되|해)/u
/** 다시 말씀해 주시면 감사하겠습니다, 보내 주세요: the customer acts */
const ASKED = /(?:바랍니다|주세요|주십시오|하세요|하십시오|부탁드|(?:감사히|마음에|가슴에|깊이)\s?새기)/u

/**
 * Take action: the company does something specific (a remedy, an enquiry with somebody named, a hand-over), done, under way or
 * committed; or it lays out options, or full steps that settle the matter. Not "we will look into it", not "contact us".
 */
export const takeAction: FindStep = ({ sentences, lang }, words) =>
  sentences.filter(lang === 'ko' ? actsInKorean(words['reply-remedies']) : actsInEnglish(words['reply-remedies']))

function actsInEnglish(added: readonly string[] | undefined): (sentence: Sentence) => boolean {
  const sets = lexicon(departures, 'en')
  const offer = lexicon(offers, 'en')
  const instruction = lexicon(instructions, 'en')
  return (sentence) => {
    if (offer.test(sentence.text)) return true
    const clauses = clausesOf(sentence, 'en')
    const steps = sentence.text.split(/[,;:>→]\s?|\sand\s|\sthen\s/u).filter((step) => {
      const start = /^(?:please |simply |just |then |and |now |so |first |next )?(.{2,20})/iu.exec(step.trim())?.[1] ?? ''
      return (instruction.exec(start)?.index ?? 1) === 0
    })
    if (steps.length >= 2 || /\S\s(?:>|→)\s\S/u.test(sentence.text)) return true
    return clauses.some((clause) => {
      if (/^(?:and |but |so )?(?:if|unless|when|once)\b/iu.test(clause.trim())) return false
      const { done, coming, undergone, undergoing } = englishActs(clause, added)
      if (done || coming) return true
      const setting = sets.exec(clause)
      if (setting && !NEGATED.test(setting[0])) return true
      return (undergone || undergoing) && !REGRETS.test(clause) && !/\bmust be\b/iu.test(clause)
    })
  }
}

function actsInKorean(added: readonly string[] | undefined): (sentence: Sentence) => boolean {
  const { acts, offers, instructs } = koreanActs(added)
  return ({ text }) => {
    if (offers.test(text) || instructs.test(text)) return true
    return text.split(/[,;]\s/u).some((clause) => acts.test(clause) && !REFUSED.test(clause) && !ASKED.test(clause))
  }
}
