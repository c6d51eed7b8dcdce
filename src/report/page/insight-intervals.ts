import type { InsightRow } from '../../insights/insight.ts'
import { shown } from '../view/value.ts'
import type { Html } from './html.ts'
import { placeOf, type ShownInsight } from './insight-block.ts'
import { intervalsPicture } from './pictures/intervals.ts'
import type { PageContext } from './section.ts'

/** Shares of some rows of an insight side by side, each with its interval; nothing where no row has one. */
export function insightIntervals(
  { format }: PageContext,
  one: ShownInsight,
  caption: string,
  rows: readonly InsightRow[],
  { value, low, high, name }: { value: string; low: string; high: string; name: (row: InsightRow) => string },
): { caption: string; drawn: Html } | undefined {
  const limit = (n: unknown) => (typeof n === 'number' ? n : null)
  const drawn = rows.flatMap((row) => {
    const share = row[value]
    return typeof share === 'number'
      ? [
          {
            name: name(row),
            value: share,
            low: limit(row[low]),
            high: limit(row[high]),
            text: shown('share', share, format),
            of: placeOf(one, row, value),
          },
        ]
      : []
  })
  return drawn.length > 0 ? { caption, drawn: intervalsPicture(caption, drawn) } : undefined
}
