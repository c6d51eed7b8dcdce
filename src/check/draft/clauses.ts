import type { Lang } from '../../text/text.ts'
import type { Sentence } from '../check.ts'

const JOINTS = {
  en: /[,;:]\s|\s[–—-]\s|\s(?=(?:and|but|so|while|whereas|although|though|because|since|which|who) )|\sand\s(?=(?:i|we|it|they|the|a|an|your|our|you)\b)/iu,
  ko: /[,;:]\s|\s[–—-]\s/u,
} as const

/** What a sentence says one after the other: a refusal in one clause does not take back the apology in another. */
export const clausesOf = (sentence: Pick<Sentence, 'text'>, lang: Lang) =>
  sentence.text.split(JOINTS[lang]).filter((clause) => clause.trim())
