import { atLeast } from '../../metrics/statistics/count-distribution.ts'
import type { Shop } from '../shop.ts'
import { falseDiscoveryLimit } from '../statistics/p-values.ts'
import type { AskedTickets } from './asked.ts'
import { stem, tellingWords } from './features.ts'

/** A product of the orders' lines, and in how many orders it is. */
export interface Sold {
  product: string
  orders: number
}

/** What was ordered. */
export interface Catalog {
  sold: readonly Sold[]
  /** distinct orders with a line that names a product */
  orders: number
  /** the words of the names */
  words: ReadonlySet<string>
}

/** The products of the orders' lines, as far as the orders name them; undefined where they do not. */
export async function catalogOf({ session, hasOrders }: Pick<Shop, 'session' | 'hasOrders'>): Promise<Catalog | undefined> {
  if (!hasOrders) return undefined
  const sold = (await session.rows(
    `SELECT product, count(DISTINCT id)::DOUBLE AS orders FROM order_lines WHERE product IS NOT NULL GROUP BY product ORDER BY product`,
  )) as unknown as Sold[]
  if (sold.length === 0) return undefined
  const [{ orders }] = (await session.rows(
    'SELECT count(DISTINCT id)::DOUBLE AS orders FROM order_lines WHERE product IS NOT NULL',
  )) as unknown as [{ orders: number }]
  return { sold, orders, words: new Set(sold.flatMap(({ product }) => tellingWords(product).map(stem))) }
}

const squeezed = (text: string): string =>
  ` ${text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
/** Sizes and counts at the end of a line's name: `Sencha 80 g`, `찻잔 (2개)`. */
const amount = /(?:[\s,(/·-]+\d[\d.,]*\s?(?:g|kg|ml|l|cm|mm|m|oz|lb|pcs|pack|ea|개|입|매|병|팩|세트|인치)?\)?)+\s*$/iu

/** The name of a product without its size, as customers write it. */
export const baseName = (product: string): string => product.replace(amount, '').trim() || product

/**
 * Finds the product that a text names: the longest base name of a line that stands in it, in Korean also where an ending follows.
 * Names of two letters or less are taken for no names.
 */
export function productFinder({ sold }: Catalog): (text: string) => string | undefined {
  const names = [...new Set(sold.map(({ product }) => baseName(product)))]
    .map((name) => ({ name, squeezed: squeezed(name) }))
    .filter(({ squeezed }) => squeezed.length > 4 || /[가-힣]{2}/.test(squeezed))
    .sort((a, b) => b.squeezed.length - a.squeezed.length || (a.name < b.name ? -1 : 1))
  const byStart = new Map<string, typeof names>()
  for (const one of names) byStart.set(startOf(one.squeezed), [...(byStart.get(startOf(one.squeezed)) ?? []), one])
  return (text) => {
    const whole = squeezed(text)
    let best: (typeof names)[number] | undefined
    for (let at = whole.indexOf(' '); at >= 0 && at < whole.length - 1; at = whole.indexOf(' ', at + 1))
      for (const one of byStart.get(startOf(whole.slice(at, at + 3))) ?? []) {
        if (best && one.squeezed.length <= best.squeezed.length) break
        // 우전은, 우전이: a Korean name may have an ending
        const wanted = /[가-힣] $/.test(one.squeezed) ? one.squeezed.slice(0, -1) : one.squeezed
        if (whole.startsWith(wanted, at)) best = one
      }
    return best?.name
  }
}

const startOf = (text: string): string => text.slice(0, 3)

/** Who asks something about a product. */
export interface ProductAsked {
  customers: ReadonlySet<string>
  ids: readonly string[]
}

/** Of each group, who of it names which product (base names): in the ticket's own field, else in its text. */
export function productsAsked(
  { tickets, texts }: AskedTickets,
  groups: readonly { of: readonly number[] }[],
  catalog: Catalog,
): ReadonlyMap<string, ProductAsked>[] {
  const named = productFinder(catalog)
  const ofText = texts.map(({ text }) => named(text))
  const ofField = new Map<string, string | undefined>()
  const field = (product: string): string | undefined => {
    if (!ofField.has(product)) ofField.set(product, named(product))
    return ofField.get(product)
  }
  return groups.map(({ of }) => {
    const found = new Map<string, { customers: Set<string>; ids: string[] }>()
    for (const at of of) {
      const { id, customer, product, text } = tickets[at]!
      const name = (product !== null ? field(product) : undefined) ?? ofText[text!]
      if (name === undefined) continue
      const own = found.get(name) ?? { customers: new Set(), ids: [] }
      found.set(name, own)
      own.customers.add(customer)
      own.ids.push(id)
    }
    return found
  })
}

/** A product that more of those who ask something name than its share of orders lets expect. */
export interface PageToMend {
  group: number
  product: string
  observed: number
  expected: number
  p: number
}

/** Fewer customers say nothing of a page. */
export const fewestOfPage = 5
const falseDiscoveries = 0.1

/**
 * Product × question above the product's own share of orders: exact Poisson test, at least 5 customers, Benjamini and Hochberg at
 * 10 % over all pairs.
 *
 * @param groups of each group, who asks about each product (base names)
 */
export function pagesToMend(groups: readonly ReadonlyMap<string, ProductAsked>[], { sold, orders }: Catalog): PageToMend[] {
  const ordered = new Map<string, number>()
  for (const { product, orders } of sold) ordered.set(baseName(product), (ordered.get(baseName(product)) ?? 0) + orders)
  const pairs = groups.flatMap((products, group) => {
    const all = [...products.values()].reduce((sum, { customers }) => sum + customers.size, 0)
    return [...products].flatMap(([product, { customers }]) => {
      const observed = customers.size
      const expected = all * Math.min(1, (ordered.get(product) ?? 0) / orders)
      return observed < fewestOfPage || expected === 0
        ? []
        : [{ group, product, observed, expected, p: atLeast({ mean: expected, dispersion: 1 }, observed) }]
    })
  })
  const limit = falseDiscoveryLimit(
    pairs.map(({ p }) => p),
    falseDiscoveries,
  )
  return pairs
    .filter(({ p, observed, expected }) => p <= limit && observed > expected)
    .sort((a, b) => b.observed - b.expected - (a.observed - a.expected) || (a.product < b.product ? -1 : 1))
}
