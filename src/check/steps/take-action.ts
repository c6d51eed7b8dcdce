import type { FindStep, Sentence } from '../check.ts'
import { lexicon } from '../draft/lexicon.ts'
import { clausesOf } from '../draft/sentences.ts'
import { departures, fixes, instructions, offers, pointers } from '../lexicons/remedies-en.ts'
import { bareRule } from './bare-rule.ts'
import { withSubjects } from './coordination.ts'
import { englishActs } from './english-acts.ts'
import { withoutGaps } from './gaps.ts'
import { actsInKorean } from './take-action-ko.ts'

const NEGATED = /\b(?:not|never|cannot|unable|no longer)\b|n['’]t\b/iu
const HOPED = /\b(?:hope|hopes|hoping|wish)\b/iu
const REGRETS = /\b(?:sorry|apolog\w+|regret)\b/iu
/** sorry for the way our driver spoke: what went wrong, not what was done about it */
const REGRETTED = /\b(?:sorry|apolog\w+|regret)\s(?:\w+\s){0,2}(?:for|about|that|how|if|when|our|we|the|it)\b/iu
/** it usually ships within two days: a rule for everybody */
const HABIT = /\b(?:usually|normally|typically|generally|ordinarily)\b/iu
/** a step of instructions, also as a request to do something technical */
const STEP =
  /^(?:please |simply |just |then |and |now |so |first |next |(?:would|could|can) you (?:please |try )?(?=(?:try|clear|restart|reset|reinstall|uninstall|update|unplug|refresh|log out|sign out|switch|turn) ))?(.{2,20})/iu
/** a form to fill in is the customer's errand */
const FORM =
  /^(?:please )?fill\b.{0,30}\bform\b|\b(?:contact|support|request) form\b|^(?:please )?(?:open|raise|create|submit) (?:a|an|another|the) (?:\w+ )?(?:ticket|issue|request)\b/iu
/** to change the address, update your profile: the step answers the wish */
const TO_DO_SO =
  /^to\s(?:change|update|cancel|return|request|download|reset|edit|add|remove|claim|install|set up|enable|disable|fix|use|see)\s[^,]{3,60},/iu
/** enter your address here, and you will get a link */
const LEADS_TO = /\b(?:and|then) you(?:['’]ll| will) (?:get|see|find|have|receive|be able)\b/iu
/** what stands before a step: if it stays dark, otherwise, thanks */
const LEAD_IN =
  /^(?:if|should|when|once|in case|to|until|meanwhile|instead|otherwise|alternatively|for now|in the meantime)\b|^(?:[\w@'’-]+\s){0,3}[\w'’-]*$/iu
/** what the shop asks for something for */
const SO_WE_CAN = /^so (?:that )?(?:we|i) can\b/iu
const COMMITTED =
  /\bcan (?:also |then |quickly )?(?:refund|replace|re-?send|re-?ship|send|ship|mail|exchange|credit|cancel|fix|repair|reset|unlock|file|forward|transfer|raise|escalate|book|issue|arrange|apply|correct|change|update (?:the|your) (?:address|order))\b/iu
/** sent back to us, given to somebody else, made with love; what we were told: nothing that this customer gets */
const NOT_FOR_THEM =
  /\breturned (?:back )?to (?:us|me|my|our|the (?:sender|warehouse|shop|store))\b|\bgiven (?:away|to (?:someone|somebody|another|others|a different))\b|\bput (?:\w+ ){0,4}(?:love|heart|care|effort|thought|soul)\b|\b(?:i|we) (?:was|were|have been) (?:told|informed|assured|advised)\b/iu
/** the window says "would you like to buy?": not what the agent offers */
const QUOTED = /["“][^"”\n]{2,60}["”]/gu
/** did you follow the steps: asked, not told */
const DONE_ALREADY = /\b(?:did|have) you\b/iu

/**
 * Take action: the company does something specific (a remedy, an enquiry with somebody named, a hand-over), done, under way or
 * committed; or it lays out options, or full steps that settle the matter. Not "we will look into it", not "contact us".
 */
export const takeAction: FindStep = ({ sentences, lang, masked }, words) => {
  if (lang === 'ko') return sentences.filter(actsInKorean(words['reply-remedies']))
  const acts = actsInEnglish(words['reply-remedies'])
  const listed = sentences.filter(isListedStep)
  return sentences.filter(
    (sentence) =>
      (acts(sentence) || (listed.length > 1 && listed.length < sentences.length && listed.includes(sentence))) &&
      !bareRule(sentence.text, masked),
  )
}

/** 1. Open the store: an item of a list that tells a step, and no errand with us */
const ITEM = /^(?:[-*•·▶]|\d{1,2}[.)]|\p{Emoji_Presentation}|\d\ufe0f?\u20e3)\s?/u
function isListedStep({ text }: Sentence): boolean {
  if (!ITEM.test(text)) return false
  const step = text.replace(ITEM, '')
  return !FORM.test(step) && lexicon(instructions, 'en').exec(STEP.exec(step.trim())?.[1] ?? '')?.index === 0
}

function actsInEnglish(added: readonly string[] | undefined): (sentence: Sentence) => boolean {
  const sets = lexicon(departures, 'en')
  const offer = lexicon(offers, 'en')
  const instruction = lexicon(instructions, 'en')
  const pointer = lexicon(pointers, 'en')
  const fix = lexicon(fixes, 'en')
  const startOf = (step: string) => (FORM.test(step) ? '' : (STEP.exec(step.trim())?.[1] ?? ''))
  const starts = (step: string) => instruction.exec(startOf(step))?.index === 0
  const leadsIn = (piece: string) => starts(piece) || LEAD_IN.test(piece.trim())
  const settles = (step: string) => fix.exec(startOf(step))?.index === 0
  return (read) => {
    // what stands in a gap is not said yet
    const sentence = { ...read, text: withoutGaps(read.text) }
    if (sentence.question && DONE_ALREADY.test(sentence.text)) return false
    if (offer.test(sentence.text.replace(QUOTED, ' ')) || pointer.test(sentence.text)) return true
    const clauses = withSubjects(clausesOf(sentence, 'en'))
    const pieces = sentence.text.split(/[,;:>→]\s?|\s(?:and|then|or)\s/u)
    const steps = pieces.filter(starts)
    if (
      steps.length >= 2 ||
      pieces.some((piece, i) => settles(piece) && (i === 0 || leadsIn(pieces[i - 1]!))) ||
      (steps.length === 1 && (LEADS_TO.test(sentence.text) || TO_DO_SO.test(sentence.text))) ||
      /\S\s(?:>|→)\s\S/u.test(sentence.text)
    )
      return true
    return clauses.some((whole) => {
      if (
        /^(?:and |but |so )?(?:if|unless|before|until|till)\b|^so (?:that (?!(?:we|i) can\b)|(?:it|they|our \w+) can\b|it\b)/iu.test(
          whole.trim(),
        )
      )
        return false
      // send the number so that we can replace it: committed; so that we can look into it: not
      if (SO_WE_CAN.test(whole)) return COMMITTED.test(whole) && englishActs(whole, added).coming
      // once we have it we will send …: what comes then is committed
      const then = /^(?:and |but |so )?(?:when|once|as soon as|after)\b/iu.test(whole.trim())
      const main = then ? /\b(?:we|i)(?:['’]ll| will)\b/iu.exec(whole)?.index : 0
      if (main === undefined) return false
      const clause = whole.slice(main)
      if (HABIT.test(clause) || NOT_FOR_THEM.test(clause)) return false
      const { done, coming, undergone, undergoing } = englishActs(clause, added)
      // which address was it sent to? asks about what was done
      const asked = sentence.question
      if (coming || (done && !asked && !REGRETTED.test(clause))) return true
      const setting = sets.exec(clause)
      if (setting && !NEGATED.test(setting[0]) && !HOPED.test(clause) && !REGRETTED.test(clause)) return true
      return (undergone || undergoing) && !asked && !REGRETS.test(clause) && !/\bmust be\b/iu.test(clause)
    })
  }
}
