import type { Check, Stretch } from '../check.ts'

/** Function words that English does not share; a draft is read as a language where they outnumber English ones. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  french:
    'bonjour merci votre vos nous vous pour avec dans est sont être avons avez une des les du au aux ce cette ces qui que ne pas sur mais cordialement',
  german:
    'guten vielen dank ihre ihren ihr wir sie ich und der das den dem ein eine einen ist sind haben wurde nicht mit für auf bei zu zur zum grüße',
  spanish:
    'hola gracias su sus y en un nuestro nuestra ha ya muy nosotros usted para por con los las una del es está son hemos que no se le pero saludos cordiales',
  portuguese: 'olá obrigado obrigada seu sua você nós para por com os as uma do da não está são foi que em mas atenciosamente',
  italian: 'ciao buongiorno grazie suo sua vostro noi lei per con gli il una del della è sono abbiamo che non di cordiali saluti',
  dutch: 'hallo bedankt dank uw jouw wij we u je een het de en is zijn hebben wordt niet met voor op bij groet groeten',
  scandinavian:
    'hej tack tak din dit vi och og att är som på til till med det har ikke inte för av vänlig venlig hilsen hälsningar',
}
const ENGLISH = new Set(
  'the and you your we our is are was were to of in on for with it this that have has had will be been not a an at by from as can i my me if or so but'.split(
    ' ',
  ),
)
const OTHERS = Object.values(FUNCTION_WORDS).map((words) => new Set(words.split(' ').filter((word) => !ENGLISH.has(word))))

/** So few words are a name or a quotation. */
const FEWEST = 3
const SAMPLE = 20_000

/** Letters that neither English nor Korean is written in: kana, Chinese characters, Cyrillic, Arabic, Greek, Thai and others. */
const FOREIGN = /[^\P{L}\p{Script=Latin}\p{Script=Hangul}]/gu

/** Is most of a text in a language other than English and Korean? */
export function isForeign(text: string): boolean {
  const sample = text.slice(0, SAMPLE).normalize('NFC')
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if ((sample.match(FOREIGN)?.length ?? 0) > letters / 2) return true
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const share = (those: ReadonlySet<string>) => words.filter((word) => those.has(word)).length
  const english = share(ENGLISH)
  // Polish, Turkish, Vietnamese and more: accents in many words, and nothing English between them
  const accented = words.filter((word) => /[^\x00-\x7f\p{Script=Hangul}]/u.test(word)).length
  if (english === 0 && accented >= FEWEST && accented > words.length / 3) return true
  const most = Math.max(...OTHERS.map(share))
  return most >= FEWEST && most > 2 * english
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
  source:
    'Function words tell languages apart in a line or two: Grefenstette (1995), Comparing two language identification schemes.',
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
