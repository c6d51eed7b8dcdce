import { englishSynonyms, koreanSynonyms } from '../lexicons/tag-synonym.ts'
import { isKorean } from './typo.ts'
import { singular, words } from './words.ts'

const longest = 200
const bare = (phrase: string) => phrase.replaceAll(' ', '')
const english = new Map(englishSynonyms.flatMap(([first, ...rest]) => rest.map((word): [string, string] => [word, first!])))
const korean = new Map(koreanSynonyms.flatMap(([first, ...rest]) => rest.map((word): [string, string] => [bare(word), first!])))
const anyOf = (phrases: Iterable<string>) => [...phrases].sort((a, b) => b.length - a.length).join('|')
const englishPhrase = new RegExp(`(?<= )(?:${anyOf(english.keys())})(?= )`, 'g')
// the first word of a group stands here too: 회원가입 must not have its 가입 replaced
const koreanPhrase = new RegExp(anyOf([...korean.keys(), ...koreanSynonyms.map(([first]) => first!)]), 'g')

/**
 * A name with every word in the form that stands for its group, words in alphabetical order: `money-back late` → `delay refund`.
 * Names of one meaning have one such form. Undefined for a name that is no name of a tag.
 */
export function meaning(id: string): string | undefined {
  if (id.length > longest) return undefined
  const spaced = ` ${words(id).map(singular).join(' ')} `
  const common = spaced.replace(englishPhrase, (phrase) => english.get(phrase)!).trim()
  if (common === '') return undefined
  if (!isKorean(common)) return [...new Set(common.split(' '))].sort().join(' ')
  return bare(common).replace(koreanPhrase, (phrase) => korean.get(phrase) ?? phrase)
}
