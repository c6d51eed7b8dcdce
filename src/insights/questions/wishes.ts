import { shopThings, stem, tellingWords } from './features.ts'
import { type Spoken, sharedBy } from './group-words.ts'

/** Ways to ask whether a shop has something, or will have it. */
const wish =
  /(?:do|will|would|could|can) you (?:also |ever |still )?(?:have|sell|stock|carry|make|offer|do|bring)|(?:are|is) there (?:any |a |an )|(?:any|have you got any) plans? (?:to|for)|would love (?:a|an|to see|to have)|looking for (?:a|an|some)|(?:will|is|does) .{1,40}(?:come|available|exist) in|(?:파|판매하|팔)(?:나요|시나요|는지|아요|세요)|(?:있나요|있을까요|있는지|없나요|없을까요)|(?:나오|출시|입점|판매|취급)(?:나요|하나요|되나요|할 ?계획|예정)|(?:만들어|출시해|들여와|팔아) ?(?:주세요|주시면|주실)/i

/** Words of the ways to ask, not of what is asked for. */
const asking =
  /^(?:sell|stock|carry|offer|plan|plans|love|bring|version|come|available|exist|order|orders|buy|shop|store|파나요|파시|판매|팔아|나오나|출시|입점|취급|계획|예정|만들|들여|주문|구매|상품|제품|물건)/

/** What several customers ask for and no order line has. */
export interface Wish {
  words: readonly string[]
  customers: number
  /** places in the list that was given */
  of: readonly number[]
}

/** Of the customers that ask for something, the share that must use a further word for it to stand beside the first. */
const together = 0.6
const mostWishes = 10

/**
 * What is asked for that the shop does not sell: of texts that ask whether the shop has something, words that no order line has and
 * that at least three customers use; the one that most use first, with those that most of the same customers use.
 */
export function wishes(spoken: readonly Spoken[], sold: ReadonlySet<string>, bare: (word: string) => string): Wish[] {
  const left = new Map(
    spoken.flatMap(({ text, customer }, at) => {
      // a question about an order or a parcel is none about a product
      if (!wish.test(text) || [...shopThings(text)].some(({ area }) => area !== undefined)) return []
      const words = new Set(
        tellingWords(text)
          .filter((word) => !asking.test(word) && !sold.has(stem(word)) && !isSold(word, sold))
          .map(bare),
      )
      return words.size > 0 ? [[at, { words, customer }] as const] : []
    }),
  )
  const found: Wish[] = []
  while (found.length < mostWishes) {
    const users = usersOf([...left.values()])
    const [first] = [...users].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
    if (!first || first[1].size < sharedBy) break
    const of = [...left].filter(([, { words }]) => words.has(first[0])).map(([at]) => at)
    const further = [...usersOf(of.map((at) => left.get(at)!))]
      .filter(([word, by]) => word !== first[0] && by.size >= Math.max(sharedBy, together * first[1].size))
      .map(([word]) => word)
    found.push({ words: [first[0], ...further].slice(0, 3), customers: first[1].size, of })
    for (const at of of) left.delete(at)
  }
  return found
}

/** A Korean word with an ending: 우전이 is sold where 우전 is. */
const isSold = (word: string, sold: ReadonlySet<string>): boolean =>
  /^[가-힣]/.test(word) && [1, 2].some((ending) => word.length - ending >= 2 && sold.has(word.slice(0, -ending)))

function usersOf(texts: readonly { words: ReadonlySet<string>; customer: string }[]): Map<string, Set<string>> {
  const users = new Map<string, Set<string>>()
  for (const { words, customer } of texts) for (const word of words) users.set(word, (users.get(word) ?? new Set()).add(customer))
  return users
}
