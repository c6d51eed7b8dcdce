import type { Role, TagEntry } from '../lexicons/tag-entry.ts'
import { telling } from '../lexicons/tag-modifier.ts'
import type { Lexicon } from './lexicon.ts'

const source = 'how the word is made'
const entry = (role: Role, as?: string): readonly TagEntry[] => [
  { role, grade: 'possible', source, en: '', ko: '', ...(as ? { as } : {}) },
]
const [asking, done, cause, undone, thing] = [
  entry('ask'),
  entry('done'),
  entry('cause'),
  entry('trouble', 'undone'),
  entry('thing'),
] as const

/** Prefixes that may turn a word round, or into a failure: never guessed to be harmless. */
const turning = /^(?:un|dis|mis|mal|ir|il|im|in|non|over|under|anti|de|sub|counter)/

const abstract = /.{3}(?:tion|sion|ment|ness|ity|ship|ology|ance|ence|ency|ancy|hood|ware)$/

/** What `opening` or `opened` was made of: open; `scheduling`: schedule; `shipping`: ship. */
const stems = (word: string, ending: string): string[] => {
  const stem = word.slice(0, -ending.length)
  return [
    stem,
    `${stem}e`,
    ...(/(.)\1$/.test(stem) ? [stem.slice(0, -1)] : []),
    ...(/i$/.test(stem) ? [`${stem.slice(0, -1)}y`] : []),
  ]
}

const has = (lexicon: Lexicon, word: string, ...roles: readonly Role[]) =>
  lexicon.get(word)?.some(({ role }) => roles.includes(role)) ?? false

function english(word: string, lexicon: Lexicon): readonly TagEntry[] | undefined {
  const made = /(?:ed|ing)$/.exec(word)?.[0]
  if (/^mis(?!s)/.test(word) && word.length > 7 && (made || lexicon.has(word.slice(3)))) return cause
  if (/^(?:over(?!st|see|view|la[pyi]|hear|ha[nu])|under(?!st|lin|go|tak|pin|l[ayi]))/.test(word) && word.length > 8 && made)
    return cause
  if (/^un(?!der).{4,}ed$/.test(word)) return undone
  const verbs = made ? stems(word, made) : []
  if (made === 'ing' && verbs.some((verb) => has(lexicon, verb, 'ask'))) return asking
  if (made === 'ed' && verbs.some((verb) => has(lexicon, verb, 'ask', 'done', 'change'))) return done
  if (/^(?:re|pre)/.test(word) && word.length > 6 && has(lexicon, word.replace(/^(?:re|pre)/, ''), 'thing', 'change'))
    return word.startsWith('re') ? entry('change') : thing
  return abstract.test(word) && !turning.test(word) ? thing : undefined
}

/** Papers, rooms, places, fees and machines, by their last syllable: 명세서, 역무실, 임산부석, 자동발매기. */
const named =
  /^[가-힣]+(?:(?<![해아어워라져려])서|세|료|(?<![변낭])비|(?<![과분손부상파])실|(?<!고)장|석|관|권|(?<![통염병]|가려움|어지럼)증|(?<!감)소|[수출매급기열전]기|함|대|율|률|제)$/u

/**
 * What a word that is in no lexicon may be, by how it is made: `restoring` asks, `misordered` is a cause, `residency` and 재산세 are
 * things; undefined where its form tells nothing.
 */
export function guessed(word: string, lexicon: Lexicon): readonly TagEntry[] | undefined {
  if (/^[a-z]{5,}$/.test(word)) return english(word, lexicon)
  return word.length > 2 && named.test(word) ? thing : undefined
}

/** Last syllables of what tells how a thing is: 깨진, 뒤집힌, 싱거운. Nouns that end in them (지진) stay unknown: nobody can tell. */
const adnominal = /[한된진린운힌킨난긴친른든쁜큰픈둔꾼뀐뉜휜센샌깬뗀낸뺀챈튄짠썬싼탄찐낀삔닌딘띈쓴뜬튼슨춘펀쌘]$/u

/** What goes wrong or goes down, though papers, fees and rooms end alike: 통증, 낭비, 감소, 파실. */
const amiss = /(?:[통염병]증|[두복치요]통|[변낭]비|[감축]소|[손분유과파]실|증가|하락)$/u

/** May an unknown word before a thing say no more than which one it is? `council tax`, 차내 온도 yes; `leaky tap`, 무단 가입 no. */
export const mayNarrow = (word: string): boolean =>
  /^[a-z]{3,}$/.test(word)
    ? !telling.has(word) &&
      !turning.test(word) &&
      !/(?:ed|ing|en|less|ful|ous|able|ible|ly|(?<!t)y|(?<!m)ent|ant|ish|est)$/.test(word)
    : /^[가-힣]{2,}$/.test(word) &&
      !adnominal.test(word) &&
      !amiss.test(word) &&
      !/^[불부무미비과오허악난재급]|(?:[은는던할함됨음임림침김짐힘게고인요다죠]|치기|[아어해]서)$/.test(word)

/** May an unknown word that is a whole name be that of a thing: 노면표시, 원룸, `whiplash`? Shorter ones may be shorthand for anything. */
export const mayName = (word: string): boolean => /^(?:[a-z]{6,}|[가-힣]{2,})$/.test(word) && mayNarrow(word)

/** May an unknown word be the thing that stands behind another noun: `spray`, 스프레이, but not `biting`, 나옴? */
export const mayBeThing = (word: string): boolean => (/^[a-z]+$/.test(word) ? !/(?:ed|ing|ly)$/.test(word) : mayNarrow(word))

/** Is all that is known of a word what its form tells? */
export const isGuess = (entries: readonly TagEntry[]): boolean =>
  entries.length > 0 && entries.every((known) => known.source === source)

/** Does an unknown English word look like one that tells what is wrong: `unsuitable timing`, `wasteful use`? */
export const saysMore = (word: string): boolean =>
  telling.has(word) ||
  /^(?:un|dis|mis|mal|ir|il)[a-z]{4,}(?:ed|able|ible|al|ate|ful|ing)$/.test(word) ||
  /(?:ful|less|ous)$/.test(word)
