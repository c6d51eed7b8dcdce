import { quoted } from '../../text/hangul/particle.ts'
import type { Check, Draft } from '../check.ts'
import { commandIn } from '../cues/command.ts'
import { rebukeIn, shieldIn } from '../cues/rebuke.ts'

/** Regret or thanks: a reproach beside them is often none. A "please" alone softens none ("please stop writing to us"). */
const isKind = ({ masked, steps }: Draft) =>
  steps.acknowledge.length > 0 || steps.thank.length > 0 || /죄송|송구|sorry|happy to|glad to/iu.test(masked)
/** A rule quoted in a reply that is kind otherwise tells why; in one that is not it ends the talk. */
const isPolite = (draft: Draft) => isKind(draft) || /부탁|please/iu.test(draft.masked)

/** the customer, named in the reproach itself */
const NAMED = /\b(?:you|your|customer|buyer)|고객|본인|구매자/iu

export default {
  title: { en: 'Does not blame or order the customer', ko: '고객을 탓하거나 명령하지 않기' },
  why: {
    en: 'A customer who is told off answers the tone, not the matter. The same fact said of the parcel, the page or the setting offends nobody. In a reply that also apologises or thanks, a reproach that does not name the customer is only `possible`, and so are Korean orders: most of those in public replies told a condition or invited.',
    ko: '고객은 탓하는 말을 들으면 내용이 아니라 말투에 반응합니다. 같은 사실도 상품이나 화면, 설정을 주어로 말하면 기분이 상하지 않습니다. 사과나 감사가 있는 답변에서는 고객을 직접 가리키지 않은 탓하는 말이, 한국어에서는 명령하는 말도 `possible`입니다. 실제 답변에서는 조건을 알리거나 편히 물으라는 말이 많았습니다.',
  },
  langs: ['en', 'ko'],
  recommended: true,
  source:
    'Help-desk writing guides (gofcr, amycastro: "calm down", "you\'ll have to"); 고객님이 실수하신 → 확인해 보니 (newsro).',
  *check(draft, words) {
    const ko = draft.lang === 'ko'
    const kind = isKind(draft)
    const polite = isPolite(draft)
    for (const sentence of draft.sentences) {
      const shield = polite ? undefined : shieldIn(sentence, draft, words)
      const rebuke = rebukeIn(sentence, draft, words) ?? shield
      const command = rebuke ? undefined : commandIn(sentence, draft, words)
      const said = draft.text.slice((rebuke ?? command)?.start, (rebuke ?? command)?.end)
      if (rebuke) {
        const line = ko ? '“확인해 보니 동·호수가 빠져 있었습니다.”' : '“The label had no flat number on it.”'
        yield {
          ...rebuke,
          grade: kind && !NAMED.test(said) ? 'possible' : 'likely',
          message: { en: `“${said}” sounds like a reproach.`, ko: `${quoted(said, '은')} 나무라는 말로 들립니다.` },
          suggestion: {
            en: `Say what happened without assigning fault: ${line}`,
            ko: `누구 탓인지는 빼고 있었던 일만 말씀해 보세요: ${line}`,
          },
        }
      }
      if (command) {
        const line = ko ? '“번거로우시겠지만 상자 사진을 보내 주시겠어요?”' : '“Could you send us a photo of the box?”'
        yield {
          ...command,
          // -셔야 합니다 and -세요 tell a condition or invite as often as they order
          grade: ko ? 'possible' : 'likely',
          message: { en: `“${said}” is an order.`, ko: `${quoted(said, '은')} 명령처럼 들립니다.` },
          suggestion: { en: `Ask for it: ${line}`, ko: `부탁하는 말로 바꿔 보세요: ${line}` },
        }
      }
    }
  },
  examples: [
    { lang: 'en', draft: 'You should have checked the size of the tray.', reports: ['You should have'] },
    { lang: 'en', draft: 'You must send a photo of the box.', reports: ['You must'] },
    { lang: 'en', draft: 'Could you send us a photo of the box?', reports: [] },
    { lang: 'en', draft: 'You should have received the tracking link last night; here it is again.', reports: [] },
    { lang: 'ko', draft: '주소를 잘못 입력하셨습니다.', reports: ['잘못 입력하셨'] },
    { lang: 'ko', draft: '구성품을 모두 동봉하십시오.', reports: ['하십시오'] },
    { lang: 'ko', draft: '저희가 주소를 잘못 옮겨 적었습니다. 죄송합니다.', reports: [] },
    { lang: 'ko', draft: '번거로우시겠지만 상자 사진을 보내 주시겠어요?', reports: [] },
  ],
} satisfies Check
