import type { Grade } from '../../findings/finding.ts'
import { quoted } from '../../text/hangul/particle.ts'
import type { Text } from '../../text/text.ts'
import type { Check, Draft, Sentence, Words } from '../check.ts'
import { wayOn } from '../cues/offer.ts'
import { rebukeIn, shieldIn } from '../cues/rebuke.ts'
import { informs, outrightIn, refusalIn, states } from '../cues/refusal.ts'

/** Words that leave no doubt that this is a no. */
const FLAT =
  /\b(?:cannot|can['’]?t|unable|won['’]?t|not possible|impossible|nothing|policy|declined|rejected|denied|refus)|\b(?:no longer|not|don['’]?t|doesn['’]?t) (?:be )?(?:refund|exchange|replac|owe (?:you|anyone|anybody|customers|buyers)\b)|\bunder our (?:terms|rules)|\bstand(?:s|ing)? by (?:our|the|this) decision|n['’]t something (?:we|i)\b|\bno (?:refund|exchange|replacement)s?\b|\bnone of\b|\bno way\b|\bturned down\b|불가|안\s?[됩돼되]|수\s?없|못\s?[합해]|지\s?않습|거절/iu
/** what customers ask for, refused by whatever verb */
const FLAT_ASK =
  /(?:\bnot|n['’]t) (?:accept|take|offer|give|issue|allow|do) (?:any )?(?:returns?|refunds?|exchanges?|cancellations?)\b|(?:\bnot|n['’]t) something (?:we|i|our)\b/iu
const UNKNOWN = /\b(?:know|information|idea)\b|모르|모릅|확인이 안/iu
const SHIELD = /\b(?:policy|terms|rules|guidelines)\b|규정|정책|약관|방침|원칙|내규|지침/iu
const WARNING = /^(?:unfortunately|regrettably|sadly)|regret to|(?:아쉽|안타깝|유감스럽|죄송스럽|공교롭)게도/iu

/** Regret for what fell short of the customer's wishes refuses nothing, nor does that for what is told beside it */
const FELL_SHORT =
  /(?:만족|기대|기쁨|즐거움|도움|감동|경험|모습)[^.]{0,20}지\s?못(?:해|하여|한|했)|(?:도와|챙겨|맞춰|보내|해)\s?드리지 못(?:해|하여)[^.]{0,12}(?:죄송|송구|사과)/u

/** 아쉽게도 … 품절되었습니다: a warning and what is gone are a no together */
const GONE = /(?:아쉽|안타깝|유감스럽|공교롭|죄송하)게도[^.]{0,40}(?:품절|매진|단종|마감|소진|종료)/u

/** What to write instead of a no, in the draft's language. */
function instead(said: string, lang: Draft['lang']): Text {
  const ko = lang === 'ko'
  if (UNKNOWN.test(said)) {
    const line = ko ? '“확인한 뒤 오늘 오후 3시까지 안내해 드리겠습니다.”' : '“I will find out and write to you by 3 pm.”'
    return { en: `Say who will find out, and by when: ${line}`, ko: `누가 언제까지 확인할지 적어 주세요: ${line}` }
  }
  if (SHIELD.test(said)) {
    const line = ko
      ? '“개봉하신 뒤에는 위생을 보장할 수 없어서, 대신 교환 쿠폰을 보내 드리겠습니다.”'
      : '“Opened tea cannot be sold again, so instead I can offer you a voucher.”'
    return {
      en: `Give the reason behind the rule, then what you can do: ${line}`,
      ko: `규정보다 그 이유와 가능한 방법을 적어 주세요: ${line}`,
    }
  }
  if (WARNING.test(said)) {
    const line = ko ? '“네이비 M은 오늘 바로 보내 드릴 수 있습니다.”' : '“The navy one is in stock and can leave today.”'
    return { en: `Start with what is possible: ${line}`, ko: `가능한 것부터 말씀해 보세요: ${line}` }
  }
  const line = ko
    ? '“이번에는 어려운 점 양해 부탁드립니다. 대신 적립금이나 교환 가운데 골라 주시겠어요?”'
    : '“What I can do is send you an exchange or store credit. Which would you like?”'
  return { en: `Say what you can do: ${line}`, ko: `할 수 있는 일을 말씀해 보세요: ${line}` }
}

/**
 * A no is sure where its words leave no doubt and nothing is offered in the reply; a reproach is a matter of `no-blame`. Other
 * English words for a no ("we don't hold", "don't take") tell of the shop as often, and not to know is not to refuse.
 */
function gradeOf(sentence: Sentence, draft: Draft, words: Words): Grade {
  const refusal = refusalIn(sentence, draft, words)
  if (!refusal) return shieldIn(sentence, draft, words) && !rebukeIn(sentence, draft, words) ? 'likely' : 'possible'
  if (GONE.test(sentence.text)) return 'likely'
  const outright = outrightIn(sentence, draft, words)
  if (!outright || informs(sentence, draft, words) || FELL_SHORT.test(sentence.text)) return 'possible'
  const said = draft.text.slice(outright.start, outright.end)
  if (UNKNOWN.test(said)) return 'possible'
  if (FLAT.test(said) || FLAT_ASK.test(sentence.text)) return 'sure'
  return draft.lang === 'ko' && !states(sentence, outright, draft) ? 'likely' : 'possible'
}

export default {
  title: { en: 'Says what is possible, not what is not', ko: '안 되는 것보다 되는 것을 말하기' },
  why: {
    en: 'A bare no ends the talk and brings the next complaint. What the shop can do, or why it is so, keeps the customer. A no beside something that the reply offers is only `possible`; so are “I don’t know”, a Korean no in 없다 or 아니다, and, in English, a no without “cannot”, “policy” or the like.',
    ko: '안 된다는 말만 남기면 대화가 끝나고 불만이 다시 들어옵니다. 가능한 방법이나 이유를 함께 말하면 고객이 떠나지 않습니다. 다른 방법을 함께 알린 거절, 모른다는 말, “없습니다”나 “아닙니다”로 알린 말은 `possible`입니다.',
  },
  langs: ['en', 'ko'],
  recommended: true,
  source: 'Help-desk writing guides (gofcr stop words, carolroth, famefoundry); 북내면 2016 and newsro for the Korean pairs.',
  *check(draft, words) {
    const goesOn = wayOn(draft, words)
    for (const [i, sentence] of draft.sentences.entries()) {
      const refusal = refusalIn(sentence, draft, words)
      const found = refusal ?? rebukeIn(sentence, draft, words) ?? shieldIn(sentence, draft, words)
      if (!found) continue
      const said = draft.text.slice(found.start, found.end)
      const softened = goesOn(i)
      yield {
        ...found,
        grade: softened ? 'possible' : gradeOf(sentence, draft, words),
        message: !refusal
          ? { en: `“${said}” turns the customer away.`, ko: `${quoted(said, '은')} 고객을 밀어내는 표현입니다.` }
          : softened
            ? {
                en: `“${said}” says no where the reply has something to offer.`,
                ko: `다른 방법이 있는데도 “${said}”라고 거절합니다.`,
              }
            : {
                en: `“${said}” refuses without an alternative.`,
                ko: `${quoted(said, '으로')} 거절만 하고 다른 방법을 알리지 않습니다.`,
              },
        suggestion: instead(said, draft.lang),
      }
    }
  },
  examples: [
    { lang: 'en', draft: 'Unfortunately the jasmine voucher has run out.', reports: ['Unfortunately'] },
    { lang: 'en', draft: 'We cannot refund opened tea.', reports: ['We cannot'] },
    { lang: 'en', draft: "That's our policy.", reports: ["That's our policy"] },
    { lang: 'en', draft: "I'm sorry you haven't received the teapot yet; a new one left today.", reports: [] },
    { lang: 'en', draft: 'If you still cannot find the parcel, write back and I will send another.', reports: [] },
    { lang: 'en', draft: "There's no need to send the broken cup back.", reports: [] },
    { lang: 'ko', draft: '개봉하신 차는 환불이 불가합니다.', reports: ['불가'] },
    { lang: 'ko', draft: '그건 저도 모르겠습니다.', reports: ['모르겠'] },
    { lang: 'ko', draft: '찻잔을 아직 받지 못하셨다니 걱정이 크셨겠습니다. 오늘 새로 보내 드렸습니다.', reports: [] },
    { lang: 'ko', draft: '깨진 찻잔은 따로 보내지 않으셔도 됩니다.', reports: [] },
  ],
} satisfies Check
