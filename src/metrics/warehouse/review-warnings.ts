import type { Warning } from '../../tickets/warning.ts'
import { reviewsAmongTickets, reviewsNotTold, starsAsSatisfaction } from '../messages/reviews.ts'
import type { Result } from '../report.ts'
import type { Counted } from './ledger.ts'
import type { WarehouseField } from './warehouse-field.ts'

/** Public reviews are no inquiries, and their stars no survey: told where a table has some, and where it does not say what they are. */
export function reviewWarnings(
  { ledger, reviews, publicReviews, ratedReviews }: Counted,
  { fields, together }: { fields: ReadonlySet<WarehouseField>; together: boolean },
  results: readonly Result[],
): Warning[] {
  if (reviews === 0) return []
  const rated = results.some(({ metric, group, values }) => metric === 'csat' && Object.keys(group).length === 0 && values.rated)
  const beside = reviews < ledger.counted
  const asked = beside ? (['stars_only', 'public_review'] as const) : (['stars_only'] as const)
  const untold = asked.filter((field) => !fields.has(field))
  const notTold: Warning[] =
    ratedReviews > 0 && untold.length > 0
      ? [{ code: 'reviews-not-told', text: reviewsNotTold(ratedReviews, untold), count: ratedReviews }]
      : []
  if (publicReviews === 0 && (beside || fields.has('public_review'))) return notTold
  if (beside && !together)
    return [...notTold, { code: 'reviews-among-tickets', text: reviewsAmongTickets(reviews, ledger.counted), count: reviews }]
  return [...notTold, ...(rated ? [{ code: 'stars-as-satisfaction', text: starsAsSatisfaction }] : [])]
}
