import type { Check, Draft } from '../check.ts'
import { asksCustomer, isDated, isSettled } from '../cues/next-step.ts'
import { refusalIn } from '../cues/refusal.ts'
import { lexicon } from '../draft/lexicon.ts'
import { apologies } from '../lexicons/feelings.ts'
import { intentions, openPromises } from '../lexicons/open-promises.ts'

/** Good intentions: they change nothing for this customer. */
const VOW = {
  en: /\b(?:do better|improve|learn from|strive|do our best|try harder|take (?:this|it) (?:very )?seriously|better (?:next time|in future)|never happen)\b/iu,
  ko: /노력|최선|개선|살펴|점검|유의|주의하|조심하|신경 ?쓰|재발|없도록|보답|찾아뵙|확인하겠|확인해 보겠/u,
} as const

/** Where an apology goes on with something else: a cause behind a dash, what the shop will do. */
const FURTHER = /\s?[—–;]\s?(?=\S+\s\S+\s\S)|\s-\s(?=\S+\s\S+\s\S)|\sand\s(?=(?:i|we)\b)/iu

/** A deed to come, even without its day: that it has none is a matter of `dated-next-step`. */
const DEED_KO = /(?:처리|지급|보상|환불|교환|발송|재배송|검토|반영)(?:을|를)?\s?(?:하|해\s?드리|드리)(?:겠|도록)/u

/** Is there nothing beside the apology but thanks and good intentions? An answer, a cause or a link is more than that. */
function onlyVows({ sentences, steps, lang, text }: Draft): boolean {
  const kind = new Set([...steps.acknowledge, ...steps.thank].map(({ start }) => start))
  const vows = [VOW[lang], lexicon(openPromises, lang), lexicon(intentions, lang)]
  const rest = sentences.filter(({ start }) => !kind.has(start))
  const more = sentences.filter(({ start }) => kind.has(start)).flatMap(({ text: said }) => said.split(FURTHER).slice(1))
  return (
    !/https?:|[{[<]/u.test(text) &&
    !(lang === 'ko' && DEED_KO.test(text)) &&
    [...rest.map((said) => said.text), ...more].every((said) => vows.some((vow) => vow.test(said)))
  )
}

export default {
  title: { en: 'Follows an apology with action', ko: '사과한 뒤 조치를 알리기' },
  why: {
    en: 'An apology alone is not a reply: the customer still has the broken cup. Redress and speed weigh more than regret. Under a review it is only `possible`.',
    ko: '사과만으로는 답변이 되지 않습니다. 고객의 찻잔은 여전히 깨져 있습니다. 보상과 신속함이 유감의 말보다 중요합니다. 리뷰 답글에서는 `possible`입니다.',
  },
  langs: ['en', 'ko'],
  recommended: true,
  source: 'Davidow 2003 (redress, timeliness); the Korean rubric on double apologies without an act.',
  *check(draft, words) {
    const [apology] = draft.steps.acknowledge
    const acts =
      draft.steps['take-action'].length > 0 ||
      draft.sentences.some(
        (said) => asksCustomer(said, draft, words) || isSettled(said, draft, words) || isDated(said, draft, words),
      )
    if (!apology || acts) return
    // a refusal is a fault of its own
    const refused = draft.sentences.some((said) => refusalIn(said, draft, words))
    const sorry = lexicon(apologies, draft.lang, words['reply-apologies'])
    const line = draft.lang === 'ko' ? '“새 찻잔을 오늘 보내 드렸습니다.”' : '“I sent a new cup this morning.”'
    yield {
      start: apology.start,
      end: apology.end,
      // an answer to a review has nothing to put right but the next visit
      grade:
        draft.channel !== 'review' &&
        draft.steps.listen.length > 0 &&
        draft.steps.explain.length === 0 &&
        !refused &&
        sorry.test(draft.masked) &&
        onlyVows(draft)
          ? 'likely'
          : 'possible',
      message: {
        en: 'The reply apologises but does nothing about the problem.',
        ko: '사과만 있고 어떻게 해 드리는지가 없습니다.',
      },
      suggestion: { en: `Say what you did or will do: ${line}`, ko: `무엇을 했는지, 무엇을 할지 적어 주세요: ${line}` },
    }
  },
  examples: [
    {
      lang: 'en',
      draft: 'We are so sorry about the broken cup. We will do better.',
      reports: ['We are so sorry about the broken cup.'],
    },
    { lang: 'en', draft: 'We are so sorry about the broken cup. I sent a new one this morning.', reports: [] },
    { lang: 'ko', draft: '찻잔이 깨져 정말 죄송합니다. 더 노력하겠습니다.', reports: ['찻잔이 깨져 정말 죄송합니다.'] },
    { lang: 'ko', draft: '찻잔이 깨져 정말 죄송합니다. 새 찻잔을 오늘 보내 드렸습니다.', reports: [] },
  ],
} satisfies Check
