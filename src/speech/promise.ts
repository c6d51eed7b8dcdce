import type { Draft, Sentence, Stretch, Words } from '../check.ts'
import { arrivals, notParcels } from '../lexicons/reply-arrivals.ts'
import { guarantees, hedges, neverAgain, notPromised } from '../lexicons/reply-promises.ts'
import { times } from '../lexicons/reply-times.ts'
import { patterns } from './pattern.ts'
import { spot, without } from './spot.ts'

/** A reply promises an outcome, that a mistake will not come back, or when a carrier arrives. */
export type PromiseKind = 'guarantee' | 'never-again' | 'arrival'

/** What a sentence promises although no shop controls it. Negated promises, efforts and hedged times are none. */
export function promiseIn(
  sentence: Sentence,
  { lang }: Pick<Draft, 'lang'>,
  words: Words,
): (Stretch & { kind: PromiseKind }) | undefined {
  if (sentence.question) return undefined
  const text = without(sentence.text, patterns(notPromised[lang], undefined, lang))
  const said = { ...sentence, text }
  const never = spot(said, patterns(neverAgain[lang], undefined, lang))
  if (never && !EFFORT[lang].test(sentence.text)) return { ...never, kind: 'never-again' }
  const guarantee = spot(said, patterns(guarantees[lang], words['reply-guarantees'], lang))
  if (guarantee) return { ...guarantee, kind: 'guarantee' }
  const arrival = arrivalIn(sentence, lang, words)
  return arrival && { ...arrival, kind: 'arrival' }
}

const EFFORT = {
  en: /\b(?:our|my|very) (?:best|hardest|utmost)\b|\b(?:try|trying|hope|hoping|strive|striving|aim|aiming|work(?:ing)? (?:hard )?to)\b/i,
  ko: /노력|최선|힘쓰|힘쓸|애쓰|애쓸|만전|기울이|다하겠/u,
} as const

/** An arrival with its time and no hedge. A range of days alone is no hedge. */
function arrivalIn(sentence: Sentence, lang: Draft['lang'], words: Words): Stretch | undefined {
  const hedge = patterns(hedges[lang], words['reply-hedges'], lang)
  const wired = patterns(notParcels[lang], undefined, lang)
  for (const part of partsOf(sentence)) {
    const arrival = spot(part, patterns(arrivals[lang], undefined, lang))
    if (!arrival || hedge.test(part.text) || wired.test(part.text)) continue
    if (patterns(times[lang], undefined, lang).test(part.text)) return arrival
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
