import { monthEnd, monthStart } from '../../time/months.ts'
import type { CentreQuestion } from '../centre.ts'
import { type MeasuredPromise, measurePromises } from './measure-promises.ts'

const recentMonths = 3

/**
 * Promises by the tickets of the last three months of the calendar up to the end of the export, the one that is running included: how
 * fast a team is is what it was lately.
 */
export function promisesOf({
  db,
  past,
  asOf,
  businessHours,
}: Pick<CentreQuestion, 'db' | 'past' | 'asOf' | 'businessHours'>): Promise<MeasuredPromise[]> {
  const { covered, zone } = past
  const to = monthEnd(covered.last)
  return measurePromises(db, {
    from: monthStart(covered.last, 1 - recentMonths),
    to,
    zone,
    asOf: asOf ?? covered.last,
    hours: businessHours,
  })
}
