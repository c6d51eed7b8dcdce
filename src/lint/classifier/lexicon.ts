import { tagAsks } from '../lexicons/tag-ask.ts'
import { tagCauses } from '../lexicons/tag-cause.ts'
import { tagServiceCauses } from '../lexicons/tag-cause-service.ts'
import type { Role, TagEntry } from '../lexicons/tag-entry.ts'
import { tagFailures } from '../lexicons/tag-failure.ts'
import { tagServiceFailures } from '../lexicons/tag-failure-service.ts'
import { tagFeelings } from '../lexicons/tag-feeling.ts'
import { tagParties } from '../lexicons/tag-party.ts'
import { tagSteps } from '../lexicons/tag-step.ts'
import { tagThings } from '../lexicons/tag-thing.ts'
import { tagEverydayThings } from '../lexicons/tag-thing-everyday.ts'
import { tagLeisureThings } from '../lexicons/tag-thing-leisure.ts'
import { tagMoneyThings } from '../lexicons/tag-thing-money.ts'
import { tagPublicThings } from '../lexicons/tag-thing-public.ts'
import { tagServiceThings } from '../lexicons/tag-thing-service.ts'
import { tagTopics } from '../lexicons/tag-topic.ts'
import { tagVague } from '../lexicons/tag-vague.ts'
import { readName } from './name.ts'

/** What a word can be: a word may do several things (`order` is a thing and a verb). */
export type Lexicon = ReadonlyMap<string, readonly TagEntry[]>

/**
 * A team's own words by role, for `lint.lexicon` in the config. `word = owner` names who can fix it:
 * `{ party: ['Teahouse Express = carrier'], thing: ['teapot', '다관'] }`. A word given here means only what is said here.
 */
export type OwnWords = Readonly<Partial<Record<Role, readonly string[]>>>

const shipped = [
  ...tagParties,
  ...tagCauses,
  ...tagServiceCauses,
  ...tagSteps,
  ...tagFailures,
  ...tagServiceFailures,
  ...tagAsks,
  ...tagTopics,
  ...tagThings,
  ...tagServiceThings,
  ...tagPublicThings,
  ...tagMoneyThings,
  ...tagLeisureThings,
  ...tagEverydayThings,
  ...tagFeelings,
  ...tagVague,
]
let built: Map<string, TagEntry[]> | undefined

/** The shipped words, indexed once. A Korean phrase is found with its blanks and without. */
function shippedLexicon(): Map<string, TagEntry[]> {
  if (built) return built
  const index = new Map<string, TagEntry[]>()
  const add = (word: string, entry: TagEntry) => {
    const known = index.get(word)
    if (!known) index.set(word, [entry])
    else if (known.at(-1) !== entry) known.push(entry)
  }
  for (const entry of shipped) {
    for (const part of entry.en.split(',')) {
      const word = part.trim()
      if (word) add(word, entry)
    }
    for (const part of entry.ko.split(',')) {
      const word = part.trim()
      if (word) add(word, entry)
      if (word.includes(' ')) add(word.replaceAll(' ', ''), entry)
    }
  }
  built = index
  return index
}

/** The shipped words with a team's own over them. */
export function buildLexicon(own: OwnWords = {}): Lexicon {
  if (Object.keys(own).length === 0) return shippedLexicon()
  const lexicon = new Map<string, readonly TagEntry[]>(shippedLexicon())
  for (const [role, list] of Object.entries(own) as [Role, readonly string[]][]) {
    for (const line of list) {
      const [written = '', owner] = line.split('=').map((part) => part.trim())
      const word = readName(written).flat().join(' ')
      const entry: TagEntry = { role, grade: 'sure', source: 'config', en: word, ko: '', ...(owner ? { owner } : {}) }
      if (word) lexicon.set(word, [entry])
    }
  }
  return lexicon
}

/** A plain English singular: parcels → parcel, deliveries → delivery, boxes → box. Words of three letters stay. */
export function singular(word: string): string {
  if (word.length < 4 || !/^[a-z]+s$/.test(word) || /(ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return /(ss|sh|ch|x)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}

/** What a word or phrase can be; undefined if it is not known in this form or in the singular. */
export const lookUp = (lexicon: Lexicon, phrase: string): readonly TagEntry[] | undefined =>
  lexicon.get(phrase) ?? lexicon.get(phrase.split(' ').map(singular).join(' '))
