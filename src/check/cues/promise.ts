import type { Draft, Sentence, Stretch, Words } from '../check.ts'
import { lexicon } from '../draft/lexicon.ts'
import { arrivals, notParcels } from '../lexicons/arrivals.ts'
import { guarantees, hedges, neverAgain, notPromised, wordsGiven } from '../lexicons/promises.ts'
import { times } from '../lexicons/times.ts'
import { blankMatches, memoize, stretchOf } from './cue.ts'

/** A reply promises an outcome, gives its word, says that a mistake will not come back, when a carrier arrives or how long it takes. */
export type PromiseKind = 'guarantee' | 'word' | 'never-again' | 'arrival' | 'transit'

/** What a sentence promises although no shop controls it. Negated promises, efforts and hedged times are none. */
export const promiseIn = memoize(
  (sentence, { lang }: Pick<Draft, 'lang'>, words): (Stretch & { kind: PromiseKind }) | undefined => {
    if (sentence.question) return undefined
    const text = blankMatches(sentence.text, lexicon(notPromised, lang))
    const said = { ...sentence, text }
    const never = stretchOf(said, lexicon(neverAgain, lang))
    if (never && !EFFORT[lang].test(sentence.text)) return { ...never, kind: 'never-again' }
    const guarantee = stretchOf(said, lexicon(guarantees, lang, words['reply-guarantees']))
    if (guarantee) return { ...guarantee, kind: 'guarantee' }
    const arrival = arrivalIn(sentence, lang, words)
    if (arrival) return arrival
    const given = stretchOf(said, lexicon(wordsGiven, lang))
    return given && { ...given, kind: 'word' }
  },
)

const EFFORT = {
  en: /\b(?:cannot|can['’]t|can not|could not|couldn['’]t|unable to|not able to) (?:\w+ )?(?:guarantee|promise)\b|\b(?:our|my|very) (?:best|hardest|utmost)\b|\b(?:try|trying|hope|hoping|strive|striving|aim|aiming|work(?:ing)? (?:hard )?to)\b/i,
  ko: /노력|최선|힘쓰|힘쓸|애쓰|애쓸|만전|기울이|다하겠/u,
} as const

/** 1-2일, 3 to 5 days */
const RANGE = /\d\s?(?:-|–|~|to|or)\s?\d/u

/** An arrival with its time and no hedge. A range of days alone is no hedge, but may only tell what a carrier takes. */
function arrivalIn(sentence: Sentence, lang: Draft['lang'], words: Words): (Stretch & { kind: PromiseKind }) | undefined {
  const hedge = lexicon(hedges, lang, words['reply-hedges'])
  const wired = lexicon(notParcels, lang)
  for (const part of partsOf(sentence)) {
    const arrival = stretchOf(part, lexicon(arrivals, lang))
    if (!arrival || hedge.test(part.text) || wired.test(part.text)) continue
    if (lexicon(times, lang).test(part.text)) return { ...arrival, kind: RANGE.test(part.text) ? 'transit' : 'arrival' }
  }
  return undefined
}

/** A sentence at its semicolons, colons and brackets: a hedge covers what it stands with. */
function partsOf(sentence: Sentence): (Stretch & { text: string })[] {
  let start = sentence.start
  return sentence.text.split(/(?<=[;:]\s)/).map((text) => {
    const part = { start, end: start + text.length, text }
    start += text.length
    return part
  })
}
