import { politeEnglish, politeKorean } from './lexicons/polite.ts'
import { englishShopWords, koreanShopWords, type ShopArea } from './lexicons/shop-words.ts'

const hangul = /^[가-힣]/
const word = /[\p{L}\p{M}]+/gu

/** What stands for masked personal data. */
const masks = /\[(?:link|address|name|number|이름)\]/g

/** Words of a text in lower case, apostrophes gone. */
const wordsOf = (text: string): string[] => text.replace(masks, ' ').toLowerCase().replace(/['’]/g, '').match(word) ?? []

/** What begins with the same letter. */
function byFirstLetter<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly (readonly [string, T])[]> {
  const found = new Map<string, (readonly [string, T])[]>()
  for (const entry of entries) found.set(entry[0][0]!, [...(found.get(entry[0][0]!) ?? []), entry])
  return found
}

const polite = byFirstLetter(politeKorean.map((start) => [start, true] as const))

const isPolite = (one: string): boolean =>
  hangul.test(one) ? (polite.get(one[0]!)?.some(([start]) => one.startsWith(start)) ?? false) : politeEnglish.has(one)

/** The words of a text without those that any message has. */
export const tellingWords = (text: string): string[] => wordsOf(text).filter((one) => one.length > 1 && !isPolite(one))

/** A thing of a shop, and the area that it belongs to. */
export interface ShopThing {
  name: string
  area: ShopArea | undefined
}

const things = (lists: typeof englishShopWords): (readonly [string, ShopThing])[] =>
  Object.entries(lists).flatMap(([area, lists]) =>
    lists.flatMap((words) => {
      const thing = { name: words[0]!, area: area === 'none' ? undefined : (area as ShopArea) }
      return words.map((phrase) => [phrase, thing] as const)
    }),
  )
const english = things(englishShopWords)
const single = new Map(english.filter(([phrase]) => !phrase.includes(' ')))
const several = new Map<string, (readonly [string, ShopThing])[]>()
for (const entry of english.filter(([phrase]) => phrase.includes(' '))) {
  const first = entry[0].split(' ')[0]!
  several.set(first, [...(several.get(first) ?? []), entry])
}
const starts = byFirstLetter([...things(koreanShopWords)].sort(([a], [b]) => b.length - a.length))

/** Things of a shop that a text names, by whatever word. */
export function shopThings(text: string): Set<ShopThing> {
  const words = wordsOf(text)
  const found = new Set<ShopThing>()
  let plain: string | undefined
  words.forEach((one, at) => {
    for (const [phrase, thing] of several.get(one) ?? []) {
      plain ??= ` ${words.join(' ')} `
      if (plain.includes(` ${phrase} `)) found.add(thing)
    }
    const own = starts.get(one[0]!)
    // a phrase may go on in the next word: 안 왔어요
    const onward = own && one + (words[at + 1] ?? '')
    const thing = single.get(one) ?? single.get(one.replace(/s$/, '')) ?? own?.find(([start]) => onward!.startsWith(start))?.[1]
    if (thing) found.add(thing)
  })
  return found
}

/** Whether a Korean word is one of the things of a shop as it stands. */
export const isShopWord = (word: string): boolean => starts.get(word[0]!)?.some(([start]) => start === word) ?? false

/** Of areas with as many things in a text, the one that says more of what is asked. */
const order: readonly ShopArea[] = ['returns', 'billing', 'accounts', 'orders', 'shipping']

/** Things that leave their area open: where is the refund, a wrong address, a changed card. */
const faint = new Set(['where', 'wrong', 'change', '언제오', '변경'])

/** The area that most things of a text belong to; undefined where it names none. */
export function areaOf(text: string): ShopArea | undefined {
  const votes = new Map<ShopArea, number>()
  for (const { name, area } of shopThings(text)) if (area) votes.set(area, (votes.get(area) ?? 0) + (faint.has(name) ? 0.5 : 1))
  const most = Math.max(...votes.values())
  return order.find((area) => votes.get(area) === most) ?? (/\borders?\b|주문/i.test(text) ? 'orders' : undefined)
}

/** English without the endings of plurals and verbs, roughly: both sides of a comparison are cut alike. */
export const stem = (one: string): string =>
  one.length < 5 ? one : one.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s)$/, '')

/** What a text shares with another counts: a thing of the shop most, trigrams of an English word least, as it has many. */
const share = { thing: 2, word: 0.7, english: 0.35, korean: 0.5 }

/**
 * What a word is compared by: its trigrams, with a mark at both ends, so that a syllable pair that begins a word counts; an English
 * word whole, too. As feature → how much it counts.
 */
export function wordFeatures(one: string): Map<string, number> {
  const korean = hangul.test(one)
  const body = korean ? one : stem(one)
  const found = new Map<string, number>()
  if (!korean) found.set(`w ${body}`, share.word)
  const marked = `_${body}_`
  for (let at = 0; at + 3 <= marked.length; at++)
    found.set(`t ${marked.slice(at, at + 3)}`, korean ? share.korean : share.english)
  return found
}

/** What a thing of the shop is compared by. */
export const thingFeature = ({ name }: ShopThing): readonly [string, number] => [`s ${name}`, share.thing]
