import { quoted } from '../../text/hangul/particle.ts'
import type { Check, Sentence } from '../check.ts'

type Level = 'formal' | 'polite' | 'plain'

const TAIL = '[\\s.!?~^ㅎㅋㅠㅜ…)"”’♥❤🙏😊]{0,12}$'
const FORMAL = new RegExp(`(?:니다|니까|십시오|시지요)${TAIL}`, 'u')
const POLITE = new RegExp(`(?:요|죠|용)${TAIL}`, 'u')
/** Endings that no polite sentence has. Nominal ones (완료, 감사, 있음) are notes, not 반말. */
const PLAIN = new RegExp(
  `(?:[할될줄갈볼올을]게|[할될]래|(?<=\\s)(?:해|줘|돼|봐|그래|맞아|알겠어|기다려|미안해?|고마워)|(?:해|보내|알려|봐|와|말해|넣어|바꿔)\\s?줘|해라|하자|[가-힣]거든|[가-힣]잖아|거야|이야|해\\s?봐)${TAIL}`,
  'u',
)
/** 음슴체 as a sentence: 오늘 보냄, 확인 바람. A noun alone (포함, 마감) or a list's item is a note. */
const NOMINAL = new RegExp(
  `\\s(?!포함|명함|마음|처음|다음)[가-힣]{0,4}(?:보냄|바람|했음|됐음|없음|드렸음|안 함|못 함|안 됨)${TAIL}`,
  'u',
)
const ITEM = /^[-•·*※]\s/u
const PAST = new RegExp(`(?!있음|겠음)([가-힣])(?:어|다|지|네|냐|음)${TAIL}`, 'u')
/** a mark that ends a sentence: without one the next line may go on with it (다를 수 있어 ⏎ 권장드립니다) */
const ENDED = /[.!?~^ㅎㅋㅠㅜ…)"”’♥❤🙏😊]\s*$/u
/** ㅆ at the foot of a syllable: 했, 보냈, 있, 겠 */
const hasPast = (syllable: string) => (syllable.charCodeAt(0) - 0xac00) % 28 === 20

function levelOf({ text }: Sentence): Level | undefined {
  if (ITEM.test(text)) return undefined
  const tail = text.slice(-60)
  if (FORMAL.test(tail)) return 'formal'
  if (POLITE.test(tail)) return 'polite'
  const past = PAST.exec(tail)?.[1]
  return PLAIN.test(` ${tail}`) || NOMINAL.test(` ${tail}`) || (past && hasPast(past)) ? 'plain' : undefined
}

export default {
  title: { en: 'Keeps one level of politeness', ko: '한 답변에서 같은 높임 쓰기' },
  why: {
    en: 'A reply that changes between 합니다 and 해요 sounds pasted together, and one that slips into 반말 is rude. Two levels in one reply, and 반말 at a line end without a mark, are only `possible`.',
    ko: '합니다체와 해요체가 섞이면 이어 붙인 답변처럼 들리고, 반말이 섞이면 무례하게 느껴집니다. 두 높임이 섞인 것과 문장 부호 없이 줄이 끝난 반말은 `possible`입니다.',
  },
  langs: ['ko'],
  recommended: true,
  source: '국립국어원 《표준 언어 예절》, 상대 높임법.',
  *check(draft) {
    const levelled = draft.sentences.map((sentence) => ({ ...sentence, level: levelOf(sentence) }))
    const of = (level: Level) => levelled.filter((sentence) => sentence.level === level)
    for (const { start, end, text } of of('plain'))
      yield {
        start,
        end,
        grade: ENDED.test(text) || end === draft.sentences.at(-1)?.end ? ('likely' as const) : ('possible' as const),
        message: { en: 'This sentence ends in 반말 (casual speech).', ko: '반말로 끝나는 문장입니다.' },
        suggestion: { en: 'End it in 합니다 or 해요.', ko: '“합니다”나 “해요”로 끝맺어 주세요.' },
      }
    // a question in 해요체 among statements in 합니다체 is how people talk
    const polite = of('polite').filter(({ question }) => !question)
    const formal = of('formal')
    if (polite.length === 0 || formal.length === 0) return
    const [fewer, style] = polite.length <= formal.length ? [polite, '합니다'] : [formal, '해요']
    for (const { start, end } of fewer)
      yield {
        start,
        end,
        grade: 'possible' as const,
        message: { en: `The rest of the reply ends in ${style}.`, ko: `나머지 문장은 ${quoted(style, '으로')} 끝납니다.` },
        suggestion: { en: `End it in ${style} too.`, ko: `이 문장도 ${quoted(style, '으로')} 맞춰 주세요.` },
      }
  },
  examples: [
    { lang: 'ko', draft: '찻잔은 오늘 보냈어. 기다려 주셔서 감사합니다.', reports: ['찻잔은 오늘 보냈어.'] },
    {
      lang: 'ko',
      draft: '찻잔을 확인했습니다. 오늘 보내 드렸어요. 송장은 내일 나옵니다.',
      reports: ['오늘 보내 드렸어요.'],
    },
    { lang: 'ko', draft: '찻잔을 확인했습니다. 오늘 보내 드릴까요?', reports: [] },
  ],
} satisfies Check
