import type { AskedTickets } from './asked.ts'
import { clusters, medoid } from './clusters.ts'
import { areaOf } from './features.ts'
import { bareForms, groupNames, sharedBy } from './group-words.ts'
import type { ShopArea } from './lexicons/shop-words.ts'
import { type Vector, vectorsOf } from './vectors.ts'

/** What several customers asked alike. */
export interface QuestionGroup {
  /** words that several of its customers share; none where they share none */
  words: readonly string[]
  area: ShopArea | undefined
  /** the tag that most of its tickets have, if at least a third have it */
  tag: string | undefined
  customers: number
  tickets: number
  /** customers who wrote in months that orders are known of */
  inOrderMonths: number
  /** tickets whose text asks something */
  asking: number
  /** solved tickets with a known number of replies, and those with one reply */
  solved: number
  oneTouch: number
  /** newest first */
  ids: readonly string[]
  /** its most typical text, masked; to be shown only if asked for */
  text: string
  vectors: readonly Vector[]
  /** indices of its tickets */
  of: readonly number[]
}

export interface Grouped {
  /** those of at least three customers, the most customers first */
  groups: readonly QuestionGroup[]
  /** tickets that belong to no such group */
  alone: number
  vectorOf: (text: string) => Vector
  /** a word as it stands in the names of groups */
  bare: (word: string) => string
}

/** Groups tickets by what their customers asked. @param progress as `Shop` has it */
export async function questionGroups(
  { tickets, texts }: AskedTickets,
  progress?: (share: number) => Promise<void>,
): Promise<Grouped> {
  const plain = texts.map(({ text }) => text)
  const { vectors, vectorOf } = vectorsOf(plain)
  const byText: number[][] = texts.map(() => [])
  for (const [at, { text }] of tickets.entries()) if (text !== undefined) byText[text]!.push(at)
  const counts = byText.map(({ length }) => length)
  const found = await clusters(vectors, counts, progress)
  const bare = bareForms(plain)
  const nameOf = groupNames(plain, bare)
  const groups = found.flatMap((members): QuestionGroup[] => {
    const of = members.flatMap((text) => byText[text]!).sort((a, b) => a - b)
    const own = of.map((at) => tickets[at]!)
    const customers = distinct(own.map(({ customer }) => customer))
    if (customers < sharedBy) return []
    const known = own.filter(({ oneTouch }) => oneTouch !== null)
    return [
      {
        words: nameOf(own.map(({ text, customer }) => ({ text: plain[text!]!, customer }))),
        area: mostOf(own.map(({ text }) => areaOf(plain[text!]!)))?.value,
        tag: tagOf(own),
        ...{ customers, tickets: own.length },
        inOrderMonths: distinct(own.filter(({ inOrderMonths }) => inOrderMonths).map(({ customer }) => customer)),
        asking: own.filter(({ text }) => texts[text!]!.asks).length,
        ...{ solved: known.length, oneTouch: known.filter(({ oneTouch }) => oneTouch).length },
        ids: own.map(({ id }) => id),
        text: plain[medoid(members, vectors, counts)]!,
        ...{ vectors: members.map((member) => vectors[member]!), of },
      },
    ]
  })
  groups.sort((a, b) => b.customers - a.customers || b.tickets - a.tickets || a.of[0]! - b.of[0]!)
  return { groups, alone: tickets.length - groups.reduce((sum, { tickets }) => sum + tickets, 0), vectorOf, bare }
}

const distinct = (values: readonly unknown[]): number => new Set(values).size

/** The value that stands most often; of several, the one that stands first. */
function mostOf<T>(values: readonly T[]): { value: T; n: number } | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most && { value: most[0], n: most[1] }
}

function tagOf(own: readonly { tags: readonly string[] }[]): string | undefined {
  const most = mostOf(own.flatMap(({ tags }) => tags))
  return most && most.n >= own.length / 3 ? most.value : undefined
}
