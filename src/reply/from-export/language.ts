import type { Lang, Text } from '../../text/text.ts'

/** What a ticket says of its language. */
export interface LanguageClues {
  /** of the ticket or its requester, as the export writes it: `ko`, `ko-KR`, `Korean` */
  language?: string | undefined
  subject?: string | undefined
  name?: string | undefined
  tags?: readonly string[]
}

/** The language of a reply, and by what it was told. */
export interface ToldLanguage {
  /** undefined: another one than replies are written in */
  lang: Lang | undefined
  by: Text
}

const hangul = /[가-힣]/

/**
 * The language that the customer writes: what the export says, else the subject, else a name in Hangul, else
 * the tags. Undefined where
 * nothing tells: a name in Latin letters is no evidence.
 */
export function languageOf({ language, subject, name, tags = [] }: LanguageClues): ToldLanguage | undefined {
  const said = language?.trim().toLowerCase() ?? ''
  if (said !== '') {
    const by: Text = { en: `its language is ${language}`, ko: `문의 언어: ${language}` }
    if (/^(ko\b|ko_|kor|한국|국문)/.test(said)) return { lang: 'ko', by }
    return { lang: /^(en\b|en_|eng|영어|영문)/.test(said) ? 'en' : undefined, by }
  }
  if (subject !== undefined && hangul.test(subject))
    return { lang: 'ko', by: { en: 'its subject is Korean', ko: '문의 제목이 한국어' } }
  if (subject !== undefined && /[a-z]{2}/i.test(subject)) return undefined
  if (name !== undefined && hangul.test(name)) return { lang: 'ko', by: { en: 'the name is Korean', ko: '고객 이름이 한국어' } }
  // tags are in the language of the shop: they count only where there is nothing of the customer's
  return name === undefined && tags.some((tag) => hangul.test(tag))
    ? { lang: 'ko', by: { en: 'its tags are Korean', ko: '태그가 한국어' } }
    : undefined
}
