import type { Check, Draft, Words } from '../check.ts'
import { asksCustomer, isDated, isSettled } from '../cues/next-step.ts'
import { openPromise } from '../cues/offer.ts'
import { lexicon } from '../draft/lexicon.ts'
import { praise } from '../lexicons/praise.ts'

/** Something to do or use until then. */
const MEANWHILE =
  /\b(?:in the meantime|meanwhile|until then|for now),? (?:please |just )?(?:it(?:['’]s| is)|you(?:['’]ll)?|there(?:['’]s| is)|we (?:recommend|suggest)|i (?:recommend|suggest)|try|use|feel free)\b/iu

/** A chat goes on at once: one moment please, I am checking it now; 잠시만 기다려 주세요 needs 바로 확인해 볼게요 beside it, mails say it too. */
const AT_ONCE = {
  en: /(?<!\bat the )(?<!\bat this )\bmoments?\b|\b(?:a|one|few) (?:minutes?|seconds?|secs?)\b|\bhold (?:on|the line)\b|\b(?:checking|looking)\b[^.!?]{0,60}\b(?:right )?now[.!]/iu,
  ko: /잠[시깐]만요|잠[시깐]만? (?:더 )?기다려[\s\S]{0,40}(?:바로|지금|얼른) (?:[가-힣]{1,6} ){0,2}(?:확인|연결|조회|알아|찾아|살펴)|(?:바로|지금|얼른) (?:[가-힣]{1,6} ){0,2}(?:확인|연결|조회|알아|찾아|살펴)[\s\S]{0,40}잠[시깐]만? (?:더 )?기다려|(?<!\d)[1-9]\d?분(?:만| 정도만?) (?:더 )?기다려/u,
} as const

/** Thanks for a compliment, nothing wrong in it: no step is owed. */
function isPraise({ sentences, steps, lang }: Draft, words: Words): boolean {
  if (steps.acknowledge.length > 0) return false
  const pleased = lexicon(praise, lang, words['reply-praise'])
  return sentences.some(({ text }) => pleased.test(text))
}

export default {
  title: { en: 'Says what happens next, and when', ko: '다음에 무엇을 언제 하는지 알리기' },
  why: {
    en: 'Without a next step the customer writes again, and that second contact costs more good will than the first. “Soon”, “we will keep you posted” and “anything else?” are no step. A reply that announces nothing, only means to look or to do better, or names a time further on, is `possible`. “One moment, I am checking it now” goes on at once and is none of these.',
    ko: '다음 단계가 없으면 고객은 다시 문의하게 되고, 이 두 번째 문의에서 마음이 더 크게 상합니다. “빠른 시일 내”, “확인되는 대로”, “더 궁금하신 점은 문의 주세요”는 다음 단계가 아닙니다. 아무것도 예고하지 않았거나 확인하겠다, 개선하겠다는 다짐뿐이거나 뒤에 시점이 나오면 `possible`입니다. “잠시만 기다려 주세요, 바로 확인해 볼게요”처럼 곧바로 이어지는 채팅은 지적하지 않습니다.',
  },
  langs: ['en', 'ko'],
  recommended: true,
  source:
    'CEB/Gartner on repeat contacts (recontact raises disloyalty; "have I fully resolved your issue?" is the worst question).',
  *check(draft, words) {
    const last = draft.sentences.at(-1)
    const stepped = draft.sentences.some(
      (said) => asksCustomer(said, draft, words) || isSettled(said, draft, words) || isDated(said, draft, words),
    )
    if (!last || stepped || isPraise(draft, words) || MEANWHILE.test(draft.masked) || AT_ONCE[draft.lang].test(draft.masked))
      return
    // an answer that settles a question owes no step: only what is announced without its time is sure to leave the customer waiting
    const open = openPromise(draft)
    const line =
      draft.lang === 'ko'
        ? '“오늘 오후 3시까지 배송 상황을 확인해 연락드리겠습니다.”'
        : '“I will check with the carrier and write to you by 3 pm today.”'
    yield {
      start: (open ?? last).start,
      end: (open ?? last).end,
      grade: open ? 'likely' : 'possible',
      message: {
        en: 'After this reply the customer does not know what happens next and when, and has nothing to do or choose.',
        ko: '이 답변만으로는 다음에 무엇이 언제 진행되는지, 고객이 무엇을 하면 되는지 알 수 없습니다.',
      },
      suggestion: { en: `Add a step with its time: ${line}`, ko: `할 일과 시점을 함께 적어 주세요: ${line}` },
    }
  },
  examples: [
    {
      lang: 'en',
      draft: "Sorry about the cracked teapot. We'll keep you posted.",
      reports: ["We'll keep you posted."],
    },
    { lang: 'en', draft: 'Your ticket has been received. Is there anything else?', reports: ['Is there anything else?'] },
    { lang: 'en', draft: "Sorry about the cracked teapot. I'll write to you by 3 pm today.", reports: [] },
    { lang: 'en', draft: 'Was the lid loose when you opened the box?', reports: [] },
    { lang: 'en', draft: 'Thank you so much for the five stars, Hannah!', reports: [] },
    {
      lang: 'ko',
      draft: '불편을 드려 죄송합니다. 빠른 시일 내에 안내드리겠습니다.',
      reports: ['빠른 시일 내에 안내드리겠습니다.'],
    },
    { lang: 'ko', draft: '찻주전자가 깨져 속상하셨겠습니다. 오늘 오후 3시까지 연락드리겠습니다.', reports: [] },
    { lang: 'ko', draft: '별 다섯 개 정말 감사합니다, 은채님!', reports: [] },
  ],
} satisfies Check
