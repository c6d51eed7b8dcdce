import type { Check } from '../check.ts'

const SENDER =
  /^[ \t]{0,8}(?:from|reply-to|sender|보낸 ?사람|보낸이|발신)\s?:[^\n]{0,200}?((?:no|do[-_.]?not)[-_.]?reply|발신 ?전용)/gim
const BODY = [
  /\b(?:please )?(?:do not|don['’]t|cannot|can['’]t|you cannot) (?:reply|respond|answer|write back) (?:directly )?to this (?:e-?mail|message|mail|address|sms|text)/gi,
  /\b(?:replies to )?this (?:e-?mail |mail)?(?:address|mailbox|inbox|account|e-?mail) (?:is|are) not (?:being )?(?:monitored|read|checked|attended)/gi,
  /\bthis is an? (?:automated|automatic|no-?reply)[^.\n]{0,40}(?:do not reply|no-?reply|message and)/gi,
  /발신\s?전용[^\n.]{0,20}(?:메일|이메일|주소|메시지|문자|입니다|번호|이므로|이며)/g,
  /(?:회신|답장|답변)(?:을|은|이)?\s?(?:불가|받지|되지 않|할 수 없|하실 수 없|하지 마|확인하지|수신되지)/g,
]

export default {
  title: { en: 'The customer can reply', ko: '고객이 회신할 수 있게 하기' },
  why: {
    en: 'A no-reply address tells a customer with a problem that nobody listens, and sends the answer to a place where it is lost.',
    ko: '발신 전용 주소로 답하면 고객은 더 물어볼 곳이 없고, 회신해도 아무도 보지 못합니다.',
  },
  langs: ['en', 'ko'],
  recommended: true,
  source: 'suped.com and way2mail on no-reply senders.',
  *check(draft) {
    const hits = new Map<number, number>()
    for (const found of draft.text.matchAll(SENDER)) {
      const end = found.index + found[0].length
      hits.set(end - found[1]!.length, end)
    }
    for (const pattern of BODY)
      for (const found of draft.masked.matchAll(pattern)) hits.set(found.index, found.index + found[0].length)
    for (const [start, end] of [...hits].sort(([a], [b]) => a - b))
      yield {
        start,
        end,
        grade: 'sure' as const,
        message: { en: 'The customer cannot reply to this.', ko: '고객이 이 메일에 회신할 수 없습니다.' },
        suggestion: {
          en: 'Send from an address that somebody reads, and say: “Just reply to this e-mail.”',
          ko: '담당자가 확인하는 주소로 보내고 “이 메일에 바로 회신해 주시면 됩니다.”라고 적어 주세요.',
        },
      }
  },
  examples: [
    { lang: 'en', draft: 'From: no-reply@teahouse.example\nTo: you\n\nYour tea left today.', reports: ['no-reply'] },
    { lang: 'en', draft: 'Please do not reply to this email.', reports: ['Please do not reply to this email'] },
    { lang: 'en', draft: 'Reply to this email and I will send another cup.', reports: [] },
    { lang: 'ko', draft: '본 메일은 발신전용 메일입니다.', reports: ['발신전용 메일입니다'] },
    { lang: 'ko', draft: '이 메일에 바로 회신해 주시면 됩니다.', reports: [] },
  ],
} satisfies Check
