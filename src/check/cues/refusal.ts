import type { Draft, Sentence, Stretch, Words } from '../check.ts'
import { lexicon } from '../draft/lexicon.ts'
import { declines } from '../lexicons/declines.ts'
import { notRefused, refusals } from '../lexicons/refusals.ts'
import { blankMatches, memoize, stretchOf } from './cue.ts'

/**
 * Where a sentence says no to what the customer wants. The customer's own trouble (받지 못하셨다니, "if you cannot find it"), a
 * promise not made and a load taken off ("no need to") are no refusals.
 */
export const refusalIn = memoize((sentence, { lang }: Pick<Draft, 'lang'>, words): Stretch | undefined => {
  const said = { ...sentence, text: blankMatches(sentence.text, lexicon(notRefused, lang)) }
  return stretchOf(said, lexicon(refusals, lang, words['reply-refusals'])) ?? stretchOf(said, lexicon(declines, lang))
})

/** What opens a no, or may stand for one: an apology for a wait, a rule, a closed window. Alone it refuses nothing. */
const OPENING = {
  en: /\b(?:unfortunately|regrettably|sadly|(?:i['’]?m|we['’]re|i am|we are) afraid|sorry,? but|regret to \w+|policy (?:prohibits|forbids|states)|(?:stays?|remains?) (?:as (?:it is|they are)|the same)|no (?:idea|plans)|not (?:currently|yet|at the moment|right now))\b/giu,
  ko: /양해(?:를)? ?(?:부탁|바|구|해 주시)[가-힣]{0,5}|(?:아쉽|안타깝|유감스럽|애석하|죄송스럽|공교롭|죄송하)(?:게도|지만)|(?:규정|정책|약관|방침|원칙|내규|지침)(?:상|에 따라)|제한(?:될|되|이 있)|(?:마감|종료)(?:됩|되)|부담/gu,
} as const

/** Where a sentence refuses outright: a refusal without what only opens one. */
export const outrightIn = memoize((sentence, { lang }: Pick<Draft, 'lang'>, words): Stretch | undefined =>
  refusalIn({ ...sentence, text: sentence.text.replace(OPENING[lang], (found) => ' '.repeat(found.length)) }, { lang }, words),
)

/** A limit or an opening hour that is told, what may happen or comes only in a case, how goods are made: no refusal to this customer. */
const INFORMS =
  /(?:주말|공휴일|휴일|휴무|상담 ?시간|영업 ?시간|운영 ?시간|경우|단,|준비 ?중이라도|참고|수 있(?:습|어|으)|수도 있|것으로 (?:확인|파악)|호환되?지|지원되?지|(?<!대상에 )포함되?지|(?:적합|권장|동일|일치|충분)하지|(?:제품|상품|기종|구조|방식)(?:입니다|이에요|이라|인 점))|\b(?:weekend|holiday|office hours|opening hours|no (?:fixed|official|set) |not yet|may|might|sometimes|if|unless|whether|as soon as)\b|^(?:please |kindly )?(?:do not|don['’]t|never)\b|^why (?:don['’]t|not)\b/iu
/** 되지 않고, 안 되는 …: what goes wrong, or what is described */
const ATTRIBUTE =
  /(?:않고(?! 있습| 있어)|않는|않아(?!요)|않던|안 ?되는|못하는|어려우시|어려워(?!요)|어려운 상황|없어(?!요)|없는 (?:제품|상품|구조|기종|모델))/u

/** Does a sentence tell of a limit rather than refuse what this customer wants? */
export function informs(sentence: Sentence, draft: Draft, words: Words): boolean {
  const refusal = refusalIn(sentence, draft, words)
  return (
    INFORMS.test(sentence.text) || (refusal !== undefined && ATTRIBUTE.test(draft.text.slice(refusal.start, refusal.end + 6)))
  )
}

/** 계획은 없습니다, 비밀은 아닙니다: told as often as refused; what is out of stock is a no */
const STATED = /^(?!재고|수량|물량|자리).*(?:없|아니|아닙|아녜|미정)/u
/** 들여올 계획은 없습니다, 입고 예정 없습니다: the plan is what was asked for */
const PLANNED = /^(?:계획|예정)[은이도]?\s?없습/u
/** 환불 대상이 아닙니다, 교환도 해당 사항 없습니다: what the customer asks for, and in the same clause the plainest no to it */
const AT_STAKE = /(?:환불|교환|반품|취소|보상|대상)[^,]*$/u

/** Does a Korean no in 없다 or 아니다 tell what is there rather than refuse something that a customer may ask for? */
export const states = ({ start: from }: Sentence, { start, end }: Stretch, { text }: Pick<Draft, 'text'>): boolean =>
  STATED.test(text.slice(start, end)) && !PLANNED.test(text.slice(start, end)) && !AT_STAKE.test(text.slice(from, end))
