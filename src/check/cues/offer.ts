import type { Draft, Sentence, Stretch, Words } from '../check.ts'
import { lexicon } from '../draft/lexicon.ts'
import { intentions, notPending, openPromises } from '../lexicons/open-promises.ts'
import { offers } from '../lexicons/remedies-en.ts'
import { offersKo } from '../lexicons/remedies-ko.ts'
import { times } from '../lexicons/times.ts'
import { englishActs } from '../steps/english-acts.ts'
import { asksCustomer, isDated, isSettled } from './next-step.ts'

/** Words that open a way out: "what I can do", 대신. */
const WAY_OUT = {
  en: /\binstead\b|\bwhat (?:i|we) \W?(?:can|could|are able to)\b|(?<!\b(?:nothing|something|anything|not|else|more|little|all)\s(?:that\s)?)\b(?:i|we) can (?:still |gladly |also |certainly |however )?(?!only|not|no )[a-z]{2,12}\b|\b(?:happy|glad) to\b|\b(?:but|however|while|although|though)\b.{0,140}\b(?:i|we)(?:['’]ll| will) (?!not\b|never\b|look\b|check\b|update\b|let\b|get back\b|be\b|try\b|keep\b|do\b|have to\b|need\b|close\b|consider\b)[a-z]|\bfree of charge\b|\byou (?:can|could|may|might)\b(?!['’]t| not\b)|(?<!(?:\b(?:cannot|not|never|without|unable to)|n['’]t) )\b(?:reach out to|contact|get in touch with|turn to) (?!us\b|me\b|our\b|you\b|support\b|customer\b|technical\b)\w/iu,
  ko: /대신|(?:아래|다음)(?:의)? (?:채널|링크|게시판|페이지|창구)[을를]?\s?(?:이용|통해)|링크(?:를|에서|로)?\s[^.]{0,14}(?:참고|참조|확인|접속|이용)(?![^.]{0,8}(?:수[가는도]?\s?없|불가|안\s?[됩돼되]))|(?:새|다른) ?(?:상품|제품)[가-힣]{0,2} (?:발송|출고|보내)|(?<!불)가능(?:합|하(?!지)|해|한 )|드릴 수 있(?!으면|었으면|도록)|하실 수 있|도와 ?드리(?!기|지)|(?:보내|바꿔|환불해|교환해|안내해)\s?드리겠/u,
} as const

/** we cannot …, but I have arranged …: what stands behind the turn is done already */
const TURN = /\b(?:but|however|although|though)\b/iu

function turnsToDeed(text: string, words: Words): boolean {
  const turn = TURN.exec(text)
  return turn !== null && englishActs(text.slice(turn.index), words['reply-remedies']).done
}

/** A no, however final, is no way on; nor is what is done only should something change. */
const NO_WAY =
  /\b(?:denied|declined|rejected|refused|out[- ]of[- ]stock|sold out|the reason|run out)\b|^(?:should|if|unless)\b.{0,60}\b(?:change|else)/iu

/** Does a sentence show what is possible: an act with its outcome or its time, a choice? */
function isOffer(sentence: Sentence, draft: Draft, words: Words): boolean {
  if (!NO_WAY.test(sentence.text) && (isSettled(sentence, draft, words) || isDated(sentence, draft, words))) return true
  const choice = draft.lang === 'ko' ? lexicon(offersKo, 'ko') : lexicon(offers, 'en')
  return (
    choice.test(sentence.text) ||
    WAY_OUT[draft.lang].test(sentence.text) ||
    (draft.lang === 'en' && turnsToDeed(sentence.text, words))
  )
}

/** as far from a no as an ask still goes with it, in sentences */
const BESIDE = 2

/**
 * Does the no at a place go with a way on? An offer counts wherever it stands, since public replies often begin with it; an ask
 * (a photo, a visit) only close by.
 */
export function wayOn(draft: Draft, words: Words): (at: number) => boolean {
  const offered = draft.sentences.some((sentence) => isOffer(sentence, draft, words))
  const asks = draft.sentences.map((sentence) => !offered && asksCustomer(sentence, draft, words))
  return (at) => offered || asks.slice(Math.max(0, at - BESIDE), at + BESIDE + 1).includes(true)
}

/** The sentence that announces an act of the shop's without its time; one that only means well, or that a time follows, is none. */
export const openPromise = ({ sentences, lang }: Pick<Draft, 'sentences' | 'lang'>): Stretch | undefined =>
  sentences.findLast(
    ({ text, question }, i) =>
      !question &&
      lexicon(openPromises, lang).test(text) &&
      !lexicon(intentions, lang).test(text) &&
      !lexicon(notPending, lang).test(text) &&
      !sentences.slice(i).some((said) => lexicon(times, lang).test(said.text)),
  )
