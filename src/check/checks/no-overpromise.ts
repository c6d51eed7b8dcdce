import { quoted } from '../../text/hangul/particle.ts'
import type { Lang, Text } from '../../text/text.ts'
import type { Check } from '../check.ts'
import { type PromiseKind, promiseIn } from '../cues/promise.ts'

const outcome = (said: string): Text => ({
  en: `“${said}” promises an outcome that no shop controls.`,
  ko: `${quoted(said, '은')} 장담할 수 없는 결과를 약속하는 표현입니다.`,
})
const time = (said: string): Text => ({
  en: `“${said}” states an arrival time as certain, but the carrier decides it.`,
  ko: `“${said}”라고 도착 시점을 단정했습니다. 도착은 택배사 사정에 달려 있습니다.`,
})

const says: Readonly<Record<PromiseKind, (said: string) => Text>> = {
  guarantee: outcome,
  word: outcome,
  'never-again': (said) => ({
    en: `“${said}” promises that it will never happen again; if it does, the customer will quote this.`,
    ko: `${quoted(said, '은')} 재발이 없다고 약속하는 말입니다. 다시 일어나면 이 답변이 근거가 됩니다.`,
  }),
  arrival: time,
  transit: time,
}

/** What public replies say in good faith as often as not. */
const OFTEN_FINE: readonly PromiseKind[] = ['word', 'transit']

const checked: Text = {
  en: '“I will check the cup myself before it leaves today.”',
  ko: '“오늘 출고 전에 제가 직접 한 번 더 확인하겠습니다.”',
}
const expected: Text = {
  en: '“It left today and is expected on Thursday; if it is not there by Friday, I will send another.”',
  ko: '“오늘 보내 드렸고 목요일쯤 도착할 예정입니다. 금요일까지 오지 않으면 새로 보내 드리겠습니다.”',
}

const lines: Readonly<Record<PromiseKind, Text>> = {
  guarantee: checked,
  word: checked,
  'never-again': {
    en: '“Each cup now gets a second sleeve, so that this becomes rare.”',
    ko: '“같은 일이 줄도록 찻잔마다 완충재를 한 겹 더 넣고 있습니다.”',
  },
  arrival: expected,
  transit: expected,
}

const instead = (kind: PromiseKind, lang: Lang): Text => ({
  en: `${lines[kind] === expected ? 'Say “expected”, and what you do if it is late' : 'Promise what you do yourself'}: ${lines[kind][lang]}`,
  ko: `${lines[kind] === expected ? '“예정”으로 말하고 늦어질 때의 조치를 덧붙여 보세요' : '직접 할 수 있는 일을 약속해 보세요'}: ${lines[kind][lang]}`,
})

export default {
  title: { en: 'Promises only what the shop controls', ko: '지킬 수 있는 것만 약속하기' },
  why: {
    en: 'A promise that the carrier breaks is broken by you. What you do yourself, and when, can be promised; arrivals, satisfaction and the future cannot. A word given (“we promise”) and a range of days (“takes 1–2 days”) are only `possible`.',
    ko: '택배사가 어긴 약속도 고객에게는 저희가 어긴 약속입니다. 직접 하는 일과 그 시각은 약속할 수 있지만 도착 시각이나 만족, 앞으로의 일은 약속할 수 없습니다. “약속드립니다” 같은 말과 “1~2일 걸립니다” 같은 범위는 `possible`입니다.',
  },
  langs: ['en', 'ko'],
  recommended: true,
  source:
    'quidditch.org.au ("we expect" over "we guarantee", a date for each promise); de Matos et al. 2007 on broken recoveries.',
  *check(draft, words) {
    for (const sentence of draft.sentences) {
      const promise = promiseIn(sentence, draft, words)
      if (!promise) continue
      const { kind, start, end } = promise
      const said = draft.text.slice(start, end)
      const grade = OFTEN_FINE.includes(kind) ? 'possible' : 'likely'
      yield { start, end, grade, message: says[kind](said), suggestion: instead(kind, draft.lang) }
    }
  },
  examples: [
    { lang: 'en', draft: 'We guarantee you will love it.', reports: ['We guarantee'] },
    { lang: 'en', draft: 'Your teapot will arrive on Friday.', reports: ['arrive'] },
    { lang: 'en', draft: 'This will never happen again.', reports: ['never happen again'] },
    { lang: 'en', draft: 'Your teapot is expected to arrive on Friday.', reports: [] },
    { lang: 'en', draft: "I can't promise that it arrives on Friday.", reports: [] },
    { lang: 'en', draft: 'I will refund you by 3 pm today.', reports: [] },
    { lang: 'ko', draft: '찻잔은 내일 도착합니다.', reports: ['도착합'] },
    { lang: 'ko', draft: '100% 만족을 보장합니다.', reports: ['100% 만족'] },
    { lang: 'ko', draft: '찻잔은 내일 도착할 예정입니다.', reports: [] },
    { lang: 'ko', draft: '다시는 이런 일이 없도록 노력하겠습니다.', reports: [] },
    { lang: 'ko', draft: '오늘 오후 3시까지 꼭 연락드리겠습니다.', reports: [] },
  ],
} satisfies Check
