import { phrases } from '../draft/phrase.ts'
import { remedyVerbs, softVerbs, vagueObjects } from '../lexicons/reply-remedies-en.ts'

/** Somebody of the shop. */
const US =
  "(?:i|we|they|us|our(?:\\s[\\w'’-]{1,20}){1,3}|(?:the|a|my|another)\\s(?:[\\w-]{1,20}\\s){0,2}(?:team|colleague|warehouse|workshop|manager|supervisor|specialist|department|desk|bench|supplier|technician|developers?|shop|store|press|packers?|driver|engineers?))"
const ADVERBS =
  '(?:\\s(?:have|has|had|just|already|also|now|then|both|since|today|therefore|gladly|gone ahead and|went ahead and|go ahead and|of course|still|even|all|myself|ourselves|as asked|\\w{2,14}ly)){0,3}'
const PERFECT = "(?:['’](?:ve|d|s))?"
const MODAL =
  "(?:['’]ll|\\s(?:will|can|could|shall|am going to|are going to|am happy to|are happy to|['’]?d be happy to|would like to|plan to|be able to|get to))|['’](?:m|re|d)(?:\\s(?:going|happy|glad|able|like|love|be happy|be glad|about))\\sto"
const NOT_VAGUE = `(?!\\s(?:${phrases(vagueObjects, 'en').source}))(?=\\s\\S)`

/** whoever else acts is of the shop: Freya has sent, the warehouse will send */
const NOT_OURS = '(?<!\\b(?:you|courier|carrier|customers?|who|it|that|parcel|order|bank|seller|post|which))'

/** what I or we did without doing anything for the customer */
const FELT =
  '(?:receiv|notic|not|tri|want|need|hop|expect|appreciat|apologis|apologiz|valu|lov|lik|enjoy|miss|fail|caus|delay|assum|believ|investigat|handl|log|register|regrett?|promis|guarante|deliver|ask)ed'

interface Forms {
  base: string
  past: string
  participle: string
  ing: string
}

/** `send sent sent sending`, or only the base form of a regular verb; a particle stays behind it: `top up`. */
function formsOf(verb: string): Forms {
  const [base = '', past, participle, ing] = verb.split(' ')
  if (past && participle && ing) return { base, past, participle, ing }
  const regular = base.endsWith('e') ? `${base}d` : `${base}ed`
  return { base, past: regular, participle: regular, ing: base.replace(/e$/, '') + 'ing' }
}

const either = (verbs: readonly Forms[], form: keyof Forms) => `(?:${[...new Set(verbs.map((v) => v[form]))].join('|')})`

function actsOf(added: readonly string[]) {
  const hard = [...remedyVerbs, ...added].map(formsOf)
  const soft = softVerbs.map(formsOf)
  const any = (form: keyof Forms) => `(?:${either(hard, form)}\\b|${either(soft, form)}\\b${NOT_VAGUE})`
  const expression = (source: string) => new RegExp(source, 'iu')
  return {
    /** I have refunded, our team sent; the subject may stand before: "…, and put it in the post" */
    done: expression(
      `${NOT_OURS}\\shas${ADVERBS}\\s${any('participle')}|\\b${US}${PERFECT}${ADVERBS}\\s(?:${any('past')}|${any('participle')})|\\b(?:i|we)(?:\\s(?:just|already|also|then|have))?\\s(?!${FELT})\\w{3,14}ed\\s(?:it|the|your|them|an?|both|all)\\b(?!\\s(?:message|e-?mail|note|feedback|request|day|time|review)\\b)|^(?:and|then|so|also)?\\s?(?:just\\s|have\\s)?${either(hard, 'past')}\\b\\s(?:the|your|a|an|it|one|both)|\\b(?:and|then)\\s(?:also\\s)?${either(hard, 'past')}\\b\\s(?:the|your|a|an|it|one|both|[£€$\\d])`,
    ),
    /** our restorer fetches */
    doing: expression(
      `\\b(?:our(?:\\s[\\w'’-]{1,20}){1,3}|(?:the|a|my)\\s(?:[\\w-]{1,20}\\s){0,2}(?:team|colleague|workshop|technician|engineer|driver|fitters?))\\s(?:${either(hard, 'base')}|${either(soft, 'base')})e?s\\b(?=\\s(?:the|your|a|an|it|them|one|both|all|two|£|€|\\$|\\d))`,
    ),
    /** will refund, let me send, am sending */
    coming: expression(
      `${NOT_OURS}\\swill${ADVERBS}\\s${any('base')}|\\b(?:${US}(?:${MODAL})|let me|let us|let['’]s|(?:happy|glad) to)${ADVERBS}\\s${any('base')}|\\b${US}(?:\\s(?:am|are|is)|['’](?:m|re))${ADVERBS}\\s${any('ing')}|\\b(?:and|then)\\s${either(hard, 'base')}\\s(?:the|your|a|an|it|one)\\b.{0,60}\\b(?:today|tonight|tomorrow|by|within)\\b`,
    ),
    /** has been refunded, was posted */
    undergone: expression(
      `(?<!\\b(?:you|who))(?<!\\byou['’]ve)\\s(?:was|were|has been|have been|['’]s been|had been|is now|are now|got)${ADVERBS}\\s(?:${either(hard, 'participle')}|${either(soft, 'participle')})\\b`,
    ),
    /** is being packed, will be refunded, gets measured */
    undergoing: expression(
      `(?:\\b(?:is|are|gets?|be|being|to be)|['’]s)${ADVERBS}\\s(?:being\\s)?${either(hard, 'participle')}\\b`,
    ),
  }
}

type Acts = ReturnType<typeof actsOf>
const known = new Map<readonly string[] | undefined, Acts>()

/** The shop's acts, as expressions for a clause; a team may add verbs. */
export function englishActs(added: readonly string[] | undefined): Acts {
  const acts = known.get(added) ?? actsOf(added ?? [])
  known.set(added, acts)
  return acts
}
