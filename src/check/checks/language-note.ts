import { createRequire } from 'node:module'
import type { Check, Stretch } from '../check.ts'

/** Words of English replies that no other language in Latin letters shares. */
const ENGLISH = new Set(
  'the and you your our are of with it this that these have been by from my but which would can could please thank thanks sorry refund refunds order orders parcel shipped delivery days today tomorrow only after what when where why how if here there about know need visit call available'.split(
    ' ',
  ),
)
/** Of so many words one is such a word in nearly every English reply. */
const ONE_IN = 10
/** Fewer words in Latin letters are a note full of names. */
const FEWEST = 5
const SAMPLE = 20_000
/** addresses are in no language */
const LINKS = /\bhttps?:\/\/\S+|[@^]\w+/gu

/** Is a text that is not Korean in a language other than English? Most English ones are told by their function words alone. */
export function isForeign(text: string): boolean {
  const sample = text.slice(0, SAMPLE).normalize('NFC')
  const words =
    sample
      .replace(LINKS, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.filter((word) => ENGLISH.has(word)).length * ONE_IN >= words.length) return false
  if (words.length < FEWEST && words.every((word) => /^\p{Script=Latin}+$/u.test(word))) return false
  // CommonJS: required only for a text that may be foreign
  const { detect } = createRequire(import.meta.url)('tinyld/light') as typeof import('tinyld/light')
  return !['', 'en', 'ko'].includes(detect(sample))
}

/** The first line that says something. */
function firstLine(text: string): Stretch {
  const found = /[^\n]*\p{L}[^\n]*/u.exec(text)
  const line = found?.[0] ?? ''
  const start = (found?.index ?? 0) + line.length - line.trimStart().length
  return { start, end: start + line.trim().length }
}

export default {
  title: { en: 'Written in English or Korean', ko: '영어나 한국어로 쓴 답변' },
  why: {
    en: 'The checks read English and Korean. In another language they see little, so a clean result would say nothing.',
    ko: '영어와 한국어 답변만 읽을 수 있습니다. 다른 언어에서는 문제를 찾지 못하므로, 지적이 없어도 잘 쓴 답변이라는 뜻이 아닙니다.',
  },
  langs: ['en'],
  recommended: true,
  source: 'tinyld, which tells languages by groups of letters.',
  *check(draft) {
    if (!isForeign(draft.masked)) return
    yield {
      ...firstLine(draft.masked),
      grade: 'likely' as const,
      message: {
        en: 'This reply does not seem to be in English or Korean; it was hardly checked.',
        ko: '영어나 한국어가 아닌 것 같아 제대로 점검하지 못했습니다.',
      },
      suggestion: {
        en: 'Have someone who reads the language look at it.',
        ko: '그 언어를 아는 분께 확인을 부탁해 보세요.',
      },
    }
  },
  examples: [
    {
      lang: 'en',
      draft: 'Guten Tag, Ihre Teekanne ist heute mit der Post zu Ihnen gegangen.',
      reports: ['Guten Tag, Ihre Teekanne ist heute mit der Post zu Ihnen gegangen.'],
    },
    { lang: 'en', draft: 'ティーポットは今朝発送しました。', reports: ['ティーポットは今朝発送しました。'] },
    { lang: 'en', draft: 'Your crème brûlée set left Den Haag today, and the café sends its regards: merci!', reports: [] },
  ],
} satisfies Check
