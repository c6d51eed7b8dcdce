import { quoted } from '../../text/hangul/particle.ts'
import type { Check } from '../check.ts'
import { blankMatches, stretchOf } from '../cues/cue.ts'
import { wayOn } from '../cues/offer.ts'
import { rebukeIn } from '../cues/rebuke.ts'
import { informs, refusalIn, states } from '../cues/refusal.ts'
import { lexicon } from '../draft/lexicon.ts'
import { cushions, imperatives, invitations } from '../lexicons/requests.ts'

/** 확인 부탁드립니다 asks for itself; where to read more is no favour to ask */
const SOFT =
  /부탁|(?:위해|위하여|위해서|때문에|므로|으니)[\s,]|(?:경우|이내|전에|시)(?:에)?\s.{0,40}셔야|(?:내용|사항|정보|안내|공지|방법)(?:은|는|을|를)? .{0,60}(?:확인|참고|참조)/u
/** -아 주세요 asks for a favour; it is curt where hardly anything stands before it */
const FAVOUR = /주[세시십]/u
const CURT = 4
/** to wait a moment is no errand where the shop has acted or says what it is going to do */
const WAIT = /(?:잠시|잠깐|조금)만?\s(?:더\s)?기다려/u
/** a chat that says how few minutes it takes */
const MINUTES = /(?<!\d)[1-9]\d?분(?:만| 정도만?)\s(?:더\s)?기다려/u
const COMING = /겠습|겠어요|[게께]요|예정/u
/** so do -지 않다 and 모르다 */
const TELLS = /지[도는]?\s?않|모르|모릅|(?:계획|예정)[은이도]?\s?없/u
/** the steps of a manual want no cushion each */
const HOW_TO = /사용법|방법|순서|단계|누르|눌러|켜|꽂|충전|버튼|클릭|검색|로그인|[가-힣] ?> ?[가-힣]/u

export default {
  title: { en: 'Softens a request or a refusal', ko: '부탁과 거절에 쿠션어 쓰기' },
  why: {
    en: 'In Korean a request or a refusal without a cushion phrase (번거로우시겠지만, 죄송하지만) sounds curt, however polite its ending. Call-centre rubrics score it. A no in 없다, 아니다, -지 않다 or 모르다 is only `possible`, as it may tell what is the case, unless stock, a refund or an exchange is refused; so is -아 주세요 at the end of a longer sentence, as it asks a favour already.',
    ko: '쿠션어(번거로우시겠지만, 죄송하지만) 없이 부탁하거나 거절하면 존댓말이어도 퉁명스럽게 들립니다. 상담 품질 평가표에도 들어 있는 항목입니다. “없습니다”, “아닙니다”, “-지 않습니다”, “모르겠습니다”는 재고·환불·교환을 거절하는 말이 아니면 사실을 알리는 말일 수 있고 긴 문장 끝의 “-아 주세요”는 이미 부탁하는 말이라 `possible`입니다.',
  },
  langs: ['ko'],
  recommended: true,
  source: '쿠션어: 북내면 2016, 서울시 “괜·실·번·죄·바” (2025), NCS 고객 응대.',
  *check(draft, words) {
    const cushion = lexicon(cushions, 'ko', words['reply-cushions'])
    const invitation = lexicon(invitations, 'ko')
    const { sentences } = draft
    const goesOn = wayOn(draft, words)
    const manual = HOW_TO.test(draft.masked)
    for (const [i, sentence] of sentences.entries()) {
      if (cushion.test(sentence.text)) continue
      const refusal = refusalIn(sentence, draft, words)
      const asked = { ...sentence, text: blankMatches(sentence.text, invitation) }
      const request = sentence.question ? undefined : stretchOf(asked, lexicon(imperatives, 'ko'))
      const found = refusal ?? request
      if (!found) continue
      const said = draft.text.slice(found.start, found.end)
      // one fault, one finding: a reproach does not lack a cushion
      const blames = rebukeIn(sentence, draft, words) !== undefined
      const near = sentences.slice(Math.max(0, i - 1), i + 2).some(({ text }) => cushion.test(text))
      const soft = refusal
        ? TELLS.test(said) || states(sentence, refusal, draft) || goesOn(i) || informs(sentence, draft, words)
        : SOFT.test(sentence.text) ||
          MINUTES.test(sentence.text) ||
          (WAIT.test(sentence.text) && (draft.steps['take-action'].length > 0 || COMING.test(draft.masked))) ||
          (FAVOUR.test(said) && sentence.text.split(/\s+/u).length > CURT) ||
          manual
      yield {
        ...found,
        grade: near || soft || blames ? 'possible' : 'likely',
        message: refusal
          ? { en: `“${said}” refuses without a cushion phrase.`, ko: `${quoted(said, '으로')} 거절하면서 쿠션어가 없습니다.` }
          : { en: `“${said}” asks without a cushion phrase.`, ko: `${quoted(said, '으로')} 부탁하면서 쿠션어가 없습니다.` },
        suggestion: refusal
          ? {
              en: 'Open with one, and add what is possible: “죄송하지만 … 어렵습니다. 대신 … 해 드릴까요?”',
              ko: '쿠션어로 시작하고 가능한 방법을 덧붙여 보세요: “죄송하지만 … 어렵습니다. 대신 … 해 드릴까요?”',
            }
          : {
              en: 'Open with one, and ask: “번거로우시겠지만 … 해 주시겠어요?”',
              ko: '쿠션어로 시작해 여쭤보세요: “번거로우시겠지만 … 해 주시겠어요?”',
            },
      }
    }
  },
  examples: [
    { lang: 'ko', draft: '상자 사진 보내주세요.', reports: ['주세요'] },
    { lang: 'ko', draft: '개봉하신 차는 반품 불가합니다.', reports: ['불가'] },
    { lang: 'ko', draft: '번거로우시겠지만 상자 사진을 보내 주세요.', reports: [] },
    { lang: 'ko', draft: '상자 사진을 보내 주시겠어요?', reports: [] },
    { lang: 'ko', draft: '편하신 시간에 들러 주세요.', reports: [] },
  ],
} satisfies Check
