import { quoted } from '../../text/hangul/particle.ts'
import type { Check, Draft, Hit } from '../check.ts'
import { questionsInARow, vaguePlaces } from '../cues/unclear.ts'
import { linesOf } from '../draft/blank.ts'
import { jargon } from '../lexicons/jargon.ts'

/** words a sentence, and words a paragraph; Korean words carry their particles, so there are fewer of them */
const LONG = { en: { sentence: 40, paragraph: 130 }, ko: { sentence: 30, paragraph: 90 } } as const
const SHOUTED =
  /(?<![\p{L}\d])(?:\p{Lu}{2,20}(?:['’]\p{Lu}{1,3})?[ ,]{1,2}){2,20}\p{Lu}{2,20}(?![\p{L}\d])|[!！]{3,100}|[?？][!！?？]{2,100}/gu
/** words that no name is made of */
const SPOKEN =
  /\b(?:YOU|YOUR|WE|OUR|I|IT|IS|ARE|WAS|WILL|NOT|NO|DO|PLEASE|NOW|THIS|THAT|HAVE|HAS|CAN|CANNOT|MUST|NEVER|ALWAYS|SORRY|THANK|STOP|READ|SEND|TO|FROM|VERY|SO|BE)\b/u
/** so many questions in an English paragraph are surely too many */
const ENOUGH = 4
const words = (text: string) => text.match(/\S+/g)?.length ?? 0

function jargonIn(draft: Draft): Hit[] {
  const plain: Readonly<Record<string, string>> = jargon[draft.lang]
  const edge = draft.lang === 'ko' ? ['(?<![가-힣])', ''] : ['(?<![\\p{L}\\d-])', '(?![\\p{L}\\d-])']
  const flags = draft.lang === 'ko' ? 'gu' : 'giu'
  return [...draft.masked.matchAll(new RegExp(`${edge[0]}(?:${Object.keys(plain).join('|')})${edge[1]}`, flags))].map((found) => {
    const said = found[0]
    const better = plain[said] ?? plain[said.toLowerCase()] ?? plain[said.toUpperCase()]
    return {
      start: found.index,
      end: found.index + said.length,
      grade: jargon.grade,
      message: { en: `“${said}” is jargon.`, ko: `${quoted(said, '은')} 고객에게 낯선 업무 용어입니다.` },
      suggestion: better
        ? { en: `Write “${better}”.`, ko: `“${better}”처럼 풀어 써 주세요.` }
        : { en: 'Remove it.', ko: '빼도 됩니다.' },
    }
  })
}

function walls(draft: Draft): Hit[] {
  const hits: Hit[] = []
  for (const line of linesOf(draft.masked)) {
    const count = words(line.text)
    if (count <= LONG[draft.lang].paragraph) continue
    hits.push({
      start: line.start,
      end: line.end,
      grade: 'possible',
      message: { en: `This paragraph has ${count} words.`, ko: `한 문단이 ${count}어절이라 읽기 어렵습니다.` },
      suggestion: { en: 'Split it where the subject changes.', ko: '내용이 바뀌는 곳에서 문단을 나눠 주세요.' },
    })
  }
  return hits
}

function* unclear(draft: Draft): Iterable<Hit> {
  for (const { start, end, count } of questionsInARow(draft))
    yield {
      start,
      end,
      // English help desks ask for three details at once, and get them
      grade: draft.lang === 'en' && count < ENOUGH ? 'possible' : 'likely',
      message: {
        en: `${count} questions in a row: some stay unanswered.`,
        ko: `질문이 ${count}개 이어집니다. 일부만 답이 올 수 있습니다.`,
      },
      suggestion: {
        en: 'Number them, or ask only for what you need first.',
        ko: '번호를 붙이거나 꼭 필요한 것부터 물어보세요.',
      },
    }
  for (const place of vaguePlaces(draft))
    yield {
      ...place,
      grade: 'likely',
      message: { en: 'It does not say what to look for.', ko: '무엇을 찾아야 하는지 적혀 있지 않습니다.' },
      suggestion: {
        en: 'Say what was sent, when, and by whom.',
        ko: '무엇을 언제 누가 보냈는지 적어 주세요.',
      },
    }
}

export default {
  title: { en: 'Is easy to read', ko: '읽기 쉽게 쓰기' },
  why: {
    en: 'A reply is read on a phone, once, by somebody in a hurry: of three questions in a row one is answered. Capitals and rows of exclamation marks read as shouting. Three questions in English are only `possible`, four are not.',
    ko: '답변은 휴대전화로 급하게 한 번 읽습니다. 긴 문장과 업무 용어는 넘기게 되고 이어진 질문은 하나만 답하게 되며, 느낌표가 이어지면 소리치는 것처럼 보입니다. 영어에서는 질문이 세 개까지면 `possible`입니다.',
  },
  langs: ['en', 'ko'],
  recommended: true,
  source: 'Mailchimp voice and tone; Shopify Polaris on plain words.',
  *check(draft) {
    for (const { start, end, text } of draft.sentences) {
      const count = words(text)
      if (count > LONG[draft.lang].sentence)
        yield {
          start,
          end,
          grade: 'possible',
          message: { en: `This sentence has ${count} words.`, ko: `한 문장이 ${count}어절입니다.` },
          suggestion: { en: 'Split it in two.', ko: '두 문장으로 나눠 주세요.' },
        }
    }
    for (const found of draft.masked.matchAll(SHOUTED)) {
      // a name in capitals is a name
      if (/\p{Lu}/u.test(found[0]) && !SPOKEN.test(found[0])) continue
      yield {
        start: found.index,
        end: found.index + found[0].length,
        grade: 'likely',
        message: { en: `“${found[0]}” reads as shouting.`, ko: `${quoted(found[0], '은')} 소리치는 것처럼 보입니다.` },
        suggestion: { en: 'Use lower case and a single punctuation mark.', ko: '문장 부호는 하나만 쓰고 대문자를 줄여 주세요.' },
      }
    }
    yield* walls(draft)
    yield* unclear(draft)
    yield* jargonIn(draft)
  },
  examples: [
    { lang: 'en', draft: 'YOUR TEA IS COMING!!!', reports: ['YOUR TEA IS COMING', '!!!'] },
    { lang: 'en', draft: 'The RMA for your cup is ready.', reports: ['RMA'] },
    { lang: 'en', draft: 'Your return label is ready. The UK box holds six cups!', reports: [] },
    {
      lang: 'en',
      draft: 'What is your order number? Which address was it sent to? When did you order?',
      reports: ['What is your order number? Which address was it sent to? When did you order?'],
    },
    { lang: 'en', draft: 'Just check your inbox.', reports: ['check your inbox'] },
    { lang: 'en', draft: 'I sent a return label at noon. Please check your inbox.', reports: [] },
    { lang: 'ko', draft: '찻잔은 금일 보내 드립니다!!!!', reports: ['!!!!', '금일'] },
    { lang: 'ko', draft: '메일함을 확인해 주세요.', reports: ['메일함을 확인해 주세요'] },
    { lang: 'ko', draft: '반품 라벨을 보내 드렸으니 메일함을 확인해 주세요.', reports: [] },
    { lang: 'ko', draft: '찻잔은 오늘 보내 드립니다!', reports: [] },
  ],
} satisfies Check
