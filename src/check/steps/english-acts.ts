import { lexicon } from '../draft/lexicon.ts'
import { remedyVerbs, softVerbs, vagueObjects } from '../lexicons/remedies-en.ts'

/** People of the shop. */
export const TEAM =
  'team|colleague|warehouse|workshop|manager|supervisor|specialist|department|desk|bench|supplier|technician|developers?|shop|store|press|packers?|driver|engineers?|fitters?'
/** Somebody of the shop. */
const US = `(?:i|we|they|our(?:\\s(?!(?:be|been|is|are|was|were|can|cannot|could|may|not|will|to|that|which|for|a|an|the|with|by|and|or|as)\\b)[\\w'’-]{1,20}){1,3}|(?:the|a|my|another)\\s(?:[\\w-]{1,20}\\s){0,2}(?:${TEAM}))`
const ADVERBS =
  '(?:\\s(?:have|has|had|just|already|also|now|then|both|since|today|therefore|gladly|gone ahead and|went ahead and|go ahead and|of course|still|even|all|myself|ourselves|as asked|help(?: you)?(?: to)?|\\w{2,14}ly)){0,3}\\s'
const MODAL =
  "(?:['’]ll|\\s(?:will|can|could|shall|am going to|are going to|am happy to|are happy to|would like to|plan to|expect to|intend to|are about to|am about to|be able to|get to)|['’](?:m|re|d)(?:\\s(?:going|happy|glad|able|like|love|be happy|be glad|about))\\sto)"
/** whoever else acts is of the shop: Freya has sent, the warehouse will send */
const NOT_OURS =
  '(?<!\\b(?:reader|user|guest|buyer|player|member|person|people|someone|somebody|nobody|store|marketplace|maker|manufacturer|agency|customs|neighbour|neighbor|landlord|else|you|courier|carrier|customers?|who|it|that|parcel|order|bank|seller|post|which))'
const behind = (source: string) => new RegExp(`${source}$`)

/** What stands before the verb, by what is said of it. */
const BEFORE = {
  did: behind(`\\b${US}(?:['’](?:ve|d|s))?${ADVERBS}`),
  hasDone: behind(`${NOT_OURS}\\shas${ADVERBS}`),
  alsoDid: /\b(?:and|then)\s(?:also\s)?$/,
  subjectless: /^(?:(?:and|then|so|also)\s)?(?:(?:just|have)\s)?$/,
  does: /(?<!\b(?:how|what|why|when|where|whether|that)\s)\b(?:i|we|they)\s(?:(?:then|also|now|gladly|always|of course)\s)?$/,
  will: behind(
    `(?:\\b${US}${MODAL}|\\b(?:he|she|they)['’]ll|\\b(?:let me|let us|let['’]s|(?:happy|glad) to)|${NOT_OURS}\\swill)${ADVERBS}`,
  ),
  isDoing: behind(`\\b${US}(?:\\s(?:am|are|is)|['’](?:m|re))${ADVERBS}`),
  ours: behind(`\\b(?:our(?:\\s[\\w'’-]{1,20}){1,3}|(?:the|a|my)\\s(?:[\\w-]{1,20}\\s){0,2}(?:${TEAM}))\\s`),
  wasDone: behind(
    `(?<!\\b(?:you|who))(?<!\\byou['’]ve)(?:^|\\s)(?:was|were|has been|have been|had been|is now|are now|got)${ADVERBS}|['’]s been\\s`,
  ),
  isDone: behind(
    `(?:(?<!\\bto\\s)\\b(?:is|are|gets?|be|being)|(?:going|due|set|scheduled|about|is|are)\\sto\\sbe|['’]s)${ADVERBS}(?:being\\s)?`,
  ),
} as const
/** cannot be applied, won't have been sent */
const NOT_UNDERGONE =
  /\b(?:once|when|after|until|if|unless|whether)\s(?:[\w'’-]+\s){1,6}(?:is|are|was|were|gets?|has been|have been)\s(?:\w+\s){0,1}$|\b(?:no|none of|nothing)\s(?:[\w'’-]+\s){0,4}(?:is|are|was|were|be|been)\s(?:\w+\s){0,2}$|\b(?:may|might|hope|hopes|hoping)\s(?:\w+\s){0,3}(?:be|gets?|been)\s(?:\w+\s)?$|\b(?:status|tracking)\s(?:will|is|has)\s(?:\w+\s){0,2}(?:be|been)?\s?$|(?:\bnot|\bnever|\bcannot|n['’]t|\bno longer)\s(?:\w+\s)?(?:be|been)\s(?:\w+\s){0,2}$/
/** news is no remedy, whoever sends it */
const NEWS =
  /^\s(?:(?:you|an?|any|the|more|further|our|another)\s){0,3}(?:updates?|news|information|reminders?)\b|^\s(?:them\s|it\s)?(?:back\s)?to sender\b/
/** we will update you, I'll message you: getting back; "email you a label" is more */
const TOLD =
  /^(?:updat|messag|e-?mail|mail|text|contact|remind|notif|inform|alert)\w*\s(?:you|them)\b(?!\s(?:(?:over|across|back)\s)?(?:an?|the|your|our|some|this|that)\s(?!(?:once|when|if|as|week|month|day|morning|afternoon|evening|moment)\b))/
/** an e-mail to come is news, unless it brings something */
const MAIL =
  /^\s(?:you\s)?(?:an?|another|the)\s(?:[\w-]+\s)?(?:e-?mail|text|message|notification|sms)\b(?!\s(?:with|containing)\s(?:the|your|a|an|all)\s(?!tracking|status|update|confirm|detail|info))/
/** checking your order's status, reviewing the case: looking is no remedy */
const LOOKED =
  /^(?:check|review|look|examin|verif|read|search|go|going|gone|went)[a-z]*\s(?:(?:over|at|through|into|up|on)\s)?(?:your|the|this|our)\s(?:[\w'’-]{1,20}\s){0,2}(?:case|dispute|request|status|inquiry|enquiry|details?|information|records?|systems?|history|account|orders?|transactions?|tracking|availability|logs?|inventory|stock|options)\b|^(?:review|examin)[a-z]*\s(?:your|the|this|our)\s(?:[\w'’-]{1,20}\s){0,2}(?:timing|communication|feedback|comments|experience|visit)\b|^(?:look|go|going|gone|went)[a-z]*\s(?:over|at|through|into)\s(?:your|the|this|our)\b/
/** how we set expectations, what we offered: asked or told about, not done */
const TOLD_OF = /\b(?:how|what|why|when|where|whether|the way)\s(?:[\w'’-]{1,20}\s){1,4}$/
/** I am going to close this: going goes nowhere; made of oak, made that way: what a thing is like */
const MADE = /^made\s(?:that|by|of|in|from|with|to|as|like|via|through|before|after|on|an?\s(?:\w+\s)?(?:note|mistake|error))\b/
const AUXILIARY = /^going\sto\s(?!(?:the|a|an|our|your|my)\b)/
/** I attach great value to your words, I have looked it up: esteem and looking up are no deed */
const ESTEEM =
  /^(?:attach|plac|put)\w*\s(?:\w+\s){0,3}(?:value|importance|weight|significance|trust)\b|^look\w*\s(?:it|this|that|them)\sup\b/
/** it has been read, taken seriously, marked as spoiled: seen or told, and nothing done */
const SEEN =
  /^(?:read|looked|examined|taken\s(?:very\s)?seriously|kept\sin\sthe\sdark|put\son\shold|marked\sas\s(?!(?:an?\s)?(?:urgent|priority|paid|important|yours|high|returned)\b))\b/
/** "we have send": a slip of those who write English as a second language */
const SLIPPED = /\b(?:i|we)(?:\shave|['’]ve)\s(?:just\s|already\s)?$/
/** glad to help you change it, or settle this */
const HELPING = /\bhelp(?: you)?(?: to)?\s$/
const SOMETHING = /^\s(?:this|that|it|things|(?:the|your|any)\s(?:issue|problem|matter|concern)s?)\b/
/** I can pass it up to my manager: handed over, though "it" alone is no object */
const HANDED =
  /^(?:pass|hand|rais|giv|gave|flag|report|forward|tak|took)[a-z]*\s(?:it|this|that|these|them)\s(?:(?:on|up|over|along|straight|directly|back)\s){0,2}(?:to|with)\s(?!you|heart|account|consider|pass\b)/
/** refunded to your card, sent yesterday: a clause that begins with the deed */
const SINCE_THEN = /^\s(?:to|in|for|by|via|today|yesterday|just|now|already|again|this|last)\b/
const OBJECT = /^\s(?:you\s(?=an?\s|the\s|your\s))?(?:the|your|an?|it|them|one|both|all|two|[£€$\d])/
/** what is done to it, to you or with your things: committed, though in the present */
const THEIRS = /^\s(?:it|them|one|you\s(?:an?|the|your|another|two|one)|your)\b/
const OBJECT_OR_MORE = /^\s(?:you|the|your|an?|it|them|one|both|all|two|more|further|[£€$\d])/
const SOON = /\b(?:today|tonight|tomorrow|by|within)\b/
/** what I or we did to something, with verbs that no list has */
const DID_TO =
  /\b(?:i|we)(?:['’]ve|\shave)?(?:\s(?:just|already|also|then|now|since|both)){0,2}\s(\w{3,14}ed)\s(?:it|the|your|them|you|an?|both|all|another|some|one|two|three|more|extra|these|those)\b(?!\s(?:message|e-?mail|note|feedback|request|day|time|review)\b)/g
/** verbs that refuse, feel, wait or look: they put nothing right */
const NO_REMEDY =
  'receive deny decline reject refuse close ban block terminate suspend conclude notice note try want need hope wish expect await wait appreciate respect treasure cherish apologise apologize attach look acknowledge recognise recognize value love like enjoy miss fail cause delay assume believe investigate handle log register regret promise guarantee deliver ask watch follow track reply respond answer contact inform notify remind advise warn'.split(
    ' ',
  )
/** notice → noticed, deny → denied, stop → stopped */
const pastsOf = (verbs: readonly string[]) =>
  new Set(verbs.flatMap((verb) => [`${verb.replace(/e$/, '').replace(/y$/, 'i')}ed`, `${verb}${verb.at(-1)}ed`, `${verb}ed`]))
const NOT_DONE = pastsOf(NO_REMEDY)
/** it has been delayed, charged, logged: no deed for the customer either */
const NOT_UNDERGONE_BY = pastsOf([
  ...NO_REMEDY,
  ...'return charge bill damage list mark need require design call name base disappoint flag lock record submit assess review check verify escalate mention discuss report raise open complete resolve address answer attempt intend plan store transfer scan cancel discontinue retire expire notify inform treat post leak reserve pause worry frustrate annoy confuse concern surprise delight shock trouble inconvenience excite bother distress stress alarm overwhelm please tire upset spoil soil ruin harm scratch crush dent crack stain expose affect misplace misdirect overlook ignore neglect halt interrupt hack'.split(
    ' ',
  ),
])
/** what has been done to a thing of theirs, with verbs that no list has */
const DONE_TO =
  /\b(?:your|it|they|both)\b[^,;:]{0,30}?(?<!\b(?:may|might|could|should|would|must|not))(?:\s(?:has|have)|['’]s)\s(?:now\s|just\s|already\s|since\s)?been\s(\w{3,14}ed)\b/g
/** what I or we will do to something */
const WILL_DO =
  /\b(?:i|we)(?:['’]ll|\swill|['’](?:m|re)\sgoing\sto)\s(?:(?:then|also|gladly|happily|just|of course|be happy to|be glad to)\s)?(\w{3,14})\s(?:it|the|your|them|an?|both|all|one|you an?)\b(?!\s(?:message|e-?mail|note|feedback|request|day|time|review|case|issue|matter|situation|best|answer|update)\b)/g
/** and those of which only the past tells of something that was done */
const NO_DEED = new Set([
  ...NO_REMEDY,
  ...'check see get let be have keep know hear tell contact update review take monitor ensure make consider think work find verify examine reach give discuss use confirm answer charge share announce explain help assist continue read welcome address remember treat pass bring sort solve resolve improve hold learn show speak talk'.split(
    ' ',
  ),
])
const NEGATED = /\b(?:not|never|cannot|unable|no longer)\b|n['’]t\b/
/** as far as the subject of a verb is looked for */
const REACH = 90

/** What a clause says the shop does: with itself as the subject (done, or to come), or something that is done to a thing. */
export interface Acts {
  done: boolean
  coming: boolean
  undergone: boolean
  undergoing: boolean
}

interface Use {
  soft: boolean
  base?: true
  past?: true
  participle?: true
  ing?: true
}

/** Every form of the verbs. A verb that is in both lists needs no object. */
function usesOf(added: readonly string[]): Map<string, Use> {
  const uses = new Map<string, Use>()
  for (const [verbs, soft] of [
    [softVerbs.en, true],
    [[...remedyVerbs.en, ...added], false],
  ] as const)
    for (const verb of verbs) {
      const [base = '', past, participle, ing] = verb.toLowerCase().split(' ')
      const regular = base.endsWith('e') ? `${base}d` : `${base}ed`
      const use = (word: string, form: 'base' | 'past' | 'participle' | 'ing') =>
        uses.set(word, { ...uses.get(word), soft, [form]: true })
      use(base, 'base')
      use(ing ? past! : regular, 'past')
      use(ing ? participle! : regular, 'participle')
      use(ing ?? base.replace(/e$/, '') + 'ing', 'ing')
    }
  return uses
}

const known = new Map<readonly string[] | undefined, Map<string, Use>>()

/** The shop's acts in one English clause; a team may add verbs. */
export function englishActs(clause: string, added: readonly string[] | undefined): Acts {
  const uses = known.get(added) ?? usesOf(added ?? [])
  known.set(added, uses)
  const vague = lexicon(vagueObjects, 'en')
  const text = clause.toLowerCase()
  const acts = { done: false, coming: false, undergone: false, undergoing: false }
  for (const { 0: word, index } of text.matchAll(/[a-z][a-z-]*/g)) {
    const use = uses.get(word) ?? (word.endsWith('s') ? uses.get(word.replace(/e?s$/, '')) : undefined)
    if (!use) continue
    const before = text.slice(Math.max(0, index - REACH), index)
    const rest = text.slice(index + word.length)
    const onward = text.slice(index)
    if (
      NEWS.test(rest) ||
      TOLD.test(onward) ||
      LOOKED.test(onward) ||
      AUXILIARY.test(onward) ||
      MADE.test(onward) ||
      ESTEEM.test(onward)
    )
      continue
    const hard = !use.soft
    if (HELPING.test(before) && (use.soft || SOMETHING.test(rest))) continue
    const third = !uses.has(word)
    const settles = hard || HANDED.test(onward) || (rest.length > 1 && vague.exec(rest)?.index !== 1)
    const says = (pattern: RegExp) => {
      const found = pattern.exec(before)
      return found !== null && !NEGATED.test(found[0])
    }
    if (third) acts.coming ||= hard && use.base === true && OBJECT.test(rest) && says(BEFORE.ours)
    else {
      if (use.past || use.participle) {
        acts.done ||= settles && !TOLD_OF.test(before) && (says(BEFORE.did) || says(BEFORE.hasDone))
        acts.done ||= hard && use.participle === true && index < 6 && SINCE_THEN.test(rest) && says(BEFORE.subjectless)
        acts.done ||= hard && OBJECT.test(rest) && (says(BEFORE.alsoDid) || (index < 20 && says(BEFORE.subjectless)))
      }
      if (use.participle) {
        acts.undergone ||= !SEEN.test(onward) && says(BEFORE.wasDone) && !NOT_UNDERGONE.test(before)
        acts.undergoing ||= hard && says(BEFORE.isDone) && !NOT_UNDERGONE.test(before)
      }
      if (use.base) acts.coming ||= hard && THEIRS.test(rest) && says(BEFORE.does)
      if (use.base) acts.done ||= hard && OBJECT_OR_MORE.test(rest) && says(SLIPPED)
      if (use.base)
        acts.coming ||=
          (settles && !MAIL.test(rest) && says(BEFORE.will)) ||
          (hard && OBJECT.test(rest) && SOON.test(rest) && says(BEFORE.alsoDid))
      if (use.ing) acts.coming ||= settles && says(BEFORE.isDoing)
    }
  }
  for (const [, verb = ''] of text.matchAll(DID_TO)) acts.done ||= !NOT_DONE.has(verb)
  for (const [, verb = ''] of text.matchAll(DONE_TO)) acts.undergone ||= !NOT_UNDERGONE_BY.has(verb)
  for (const [, verb = ''] of text.matchAll(WILL_DO)) acts.coming ||= !NO_DEED.has(verb)
  return acts
}
