import { numberFormat } from '../../text/number-format.ts'
import { printable } from '../../text/printable.ts'
import type { Lang } from '../../text/text.ts'
import type { PageReview } from '../page-renderer.ts'
import { filterInWords } from '../view/filter.ts'
import { membersOf } from '../view/members.ts'
import { periodInWords } from '../view/period.ts'
import type { PageContext } from './section.ts'

/** What the sections are drawn from, with the definitions of all that they name; tags by the names of the tag list. */
export async function pageContext(review: PageReview, lang: Lang): Promise<PageContext> {
  const { metrics, dimensions } = await membersOf({ ...review.report, by: [...review.report.by, 'weekday', 'hour', 'tag'] })
  const label = (tag: string) => review.month.labels[tag] ?? { en: tag, ko: tag }
  const named = new Map([...dimensions].map(([id, one]) => [id, id === 'tag' ? { ...one, label } : one]))
  return { review, members: { metrics, dimensions: named }, format: numberFormat(lang) }
}

/** What the page is of: `Teahouse`, `October 2026`, and of which tickets alone. */
export function pageTitle({ review: { report }, format }: PageContext): string[] {
  const shop = report.shop ?? report.inputs[0]?.file.split(/[\\/]/).at(-1) ?? ''
  return [printable(shop), periodInWords(report.period, format.lang), filterInWords(report, format.lang)].filter(
    (part) => part !== undefined,
  )
}
