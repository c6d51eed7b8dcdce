import type { Shop } from '../shop.ts'
import { dailyCounts } from '../surges/daily-counts.ts'
import { findSurges } from '../surges/surges.ts'
import type { AskedTickets } from './asked.ts'
import type { Faq } from './faq.ts'
import { areaOf } from './features.ts'
import type { ShopArea } from './lexicons/shop-words.ts'

export const areas: readonly ShopArea[] = ['shipping', 'returns', 'billing', 'orders', 'accounts']

/** An area of a shop's questions, and what the FAQ says to it. */
export interface AreaOfQuestions {
  area: ShopArea
  customers: number
  tickets: number
  inOrderMonths: number
  /** newest first */
  ids: readonly string[]
  /** the first heading of the FAQ on it; undefined where there is none, or no FAQ was given */
  heading: string | undefined
  /** the newest rise of a tag of the area, where the FAQ is older than it */
  surge: { tag: string; since: string } | undefined
}

/** The five areas, each with who asks and what answers; tickets of none are left out. */
export async function areasOf(shop: Shop, { tickets, texts }: AskedTickets, faq: Faq | undefined): Promise<AreaOfQuestions[]> {
  const areaOfText = texts.map(({ text }) => areaOf(text))
  const day = faq?.dated ?? faq?.changed
  const rises = day === undefined ? [] : await risesOf(shop)
  return areas.map((area) => {
    const own = tickets.filter(({ text }) => text !== undefined && areaOfText[text] === area)
    const later = rises.filter((rise) => rise.area === area && rise.since > day!)
    return {
      area,
      customers: new Set(own.map(({ customer }) => customer)).size,
      tickets: own.length,
      inOrderMonths: new Set(own.filter(({ inOrderMonths }) => inOrderMonths).map(({ customer }) => customer)).size,
      ids: own.map(({ id }) => id),
      heading: faq?.entries.find((entry) => entry.area === area)?.heading,
      surge: later.sort((a, b) => b.since.localeCompare(a.since))[0],
    }
  })
}

/** Tags that rose, with the area that their name or label belongs to. */
async function risesOf(shop: Shop): Promise<{ area: ShopArea | undefined; tag: string; since: string }[]> {
  if (!shop.present('created_at') || !shop.present('tags')) return []
  const counts = await dailyCounts(shop)
  const found = counts && shop.days && findSurges(counts, shop.days.from)
  return (found?.surges ?? []).flatMap(({ name, is, since }) => {
    if (is !== 'rise' || name.kind !== 'tag' || name.name === null) return []
    const { label } = shop.tags.get(name.name) ?? {}
    const words = [name.name.replace(/[_:/.-]+/g, ' '), label?.en, label?.ko]
    const area = words.flatMap((one) => (one === undefined ? [] : [areaOf(one)])).find((one) => one !== undefined)
    return [{ area, tag: name.name, since }]
  })
}
