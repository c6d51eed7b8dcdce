import type { FindStep, Sentence } from '../check.ts'
import { lexicon } from '../draft/lexicon.ts'
import { clausesOf } from '../draft/sentences.ts'
import { departures, instructions, offers } from '../lexicons/remedies-en.ts'
import { englishActs } from './english-acts.ts'
import { koreanActs } from './korean-acts.ts'

const NEGATED = /\b(?:not|never|cannot|unable|no longer)\b|n['’]t\b/iu
const REGRETS = /\b(?:sorry|apolog\w+|regret)\b/iu
/** 드리기 어렵습니다, 해 드릴 수 없습니다, 되지 않습니다 */
const REFUSED =
  /(?:드리기|하기|기는|기가|기)\s?(?:어렵|어려|힘들)|수(?:는|가)?\s?없|드리지(?:는)?\s?(?:못|않)|불가|안\s?(?:됩|돼|되|해)|지\s?(?:는\s?)?않|못\s?(?:보내|해|드리|드려|받|바꿔|도와)/u
/** 입고되는 대로, 순차적으로: nothing is done yet; 찾고 있습니다: nothing is found; 취소되어 화가 나신: the customer's trouble */
const OPEN =
  /(?:입고|재개|확인|준비|결정|재입고)되(?:면|는 대로)|되는 대로|순차|셔야\s|원인을?\s.{0,6}(?:찾|파악|조사)|되어 (?:화|속상|불편|답답|당황|놀라|실망)|되셔서 (?:화|속상|불편|답답|당황|놀라)/u
/** 무엇을 도와드릴까요: nothing is known yet */
const HELP_OFFERED = /(?:무엇|뭘|뭐|어떤|어떻게|무슨)[가-힣\s]{0,8}도와/u
/** 다시 말씀해 주시면 감사하겠습니다, 보내 주세요: the customer acts */
const ASKED = /(?:바랍니다|주세요|주십시오|하세요|하십시오|보세요|부탁드|(?:감사히|마음에|가슴에|깊이)\s?새기)/u

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
  const starts = (step: string) => {
    const start = /^(?:please |simply |just |then |and |now |so |first |next )?(.{2,20})/iu.exec(step.trim())?.[1] ?? ''
    return (instruction.exec(start)?.index ?? 1) === 0
  }
  return (sentence) => {
    if (offer.test(sentence.text)) return true
    const clauses = clausesOf(sentence, 'en')
    const steps = sentence.text.split(/[,;:>→]\s?|\sand\s|\sthen\s/u).filter(starts)
    if (steps.length >= 2 || /\S\s(?:>|→)\s\S/u.test(sentence.text)) return true
    return clauses.some((whole) => {
      if (
        /^(?:and |but |so )?(?:if|unless|before|until|till)\b|^so (?:that\b|(?:we|i|it|they|our \w+) can\b|it\b)/iu.test(
          whole.trim(),
        )
      )
        return false
      // once we have it we will send …: what comes then is committed
      const then = /^(?:and |but |so )?(?:when|once|as soon as|after)\b/iu.test(whole.trim())
      const main = then ? /\b(?:we|i)(?:['’]ll| will)\b/iu.exec(whole)?.index : 0
      if (main === undefined) return false
      const clause = whole.slice(main)
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
    if (HELP_OFFERED.test(text)) return false
    if (offers.test(text) || instructs.test(text)) return true
    return text
      .split(/[,;]\s/u)
      .some((clause) => acts.test(clause) && !REFUSED.test(clause) && !ASKED.test(clause) && !OPEN.test(clause))
  }
}
