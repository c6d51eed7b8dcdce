import { quoted } from '../../text/hangul/particle.ts'
import type { Check } from '../check.ts'
import { stretchOf } from '../cues/cue.ts'
import { lexicon } from '../draft/lexicon.ts'
import { nonApologies } from '../lexicons/non-apologies.ts'

export default {
  title: { en: 'Apologises without an “if”', ko: '조건을 달지 않고 사과하기' },
  why: {
    en: '“Sorry if you feel that way” says that the trouble is the feeling. It angers more than no apology.',
    ko: '“불편하셨다면 죄송합니다”는 불편이 있었는지 의심하는 말로 들려 사과하지 않은 것보다 못합니다.',
  },
  langs: ['en', 'ko'],
  recommended: true,
  source: 'Intercom, “sorry if” and “sorry you feel” (O’Flahavan); Davidow 2003 on apology.',
  *check(draft, words) {
    const pattern = lexicon(nonApologies, draft.lang, words['reply-non-apologies'])
    for (const sentence of draft.sentences) {
      const found = stretchOf(sentence, pattern)
      if (!found) continue
      const said = draft.text.slice(found.start, found.end)
      const line = draft.lang === 'ko' ? '“찻잔이 깨져 도착해 죄송합니다.”' : '“I am sorry that the cup arrived broken.”'
      yield {
        ...found,
        grade: 'likely',
        message: { en: `“${said}” is not a real apology.`, ko: `${quoted(said, '은')} 사과로 들리지 않습니다.` },
        suggestion: { en: `Name what went wrong: ${line}`, ko: `잘못된 일을 그대로 말하고 사과해 보세요: ${line}` },
      }
    }
  },
  examples: [
    { lang: 'en', draft: "I'm sorry you feel that way.", reports: ['sorry you feel'] },
    { lang: 'en', draft: 'We apologise if the tea was not to your taste.', reports: ['apologise if'] },
    { lang: 'en', draft: "I'm sorry that the cup arrived broken.", reports: [] },
    { lang: 'ko', draft: '불편하셨다면 죄송합니다.', reports: ['불편하셨다면 죄송'] },
    { lang: 'ko', draft: '찻잔이 깨져 도착해 죄송합니다.', reports: [] },
  ],
} satisfies Check
