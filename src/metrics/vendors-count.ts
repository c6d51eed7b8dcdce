import type { Session } from '../duckdb/session.ts'
import { instantOf } from '../time/zone.ts'
import { asVendor } from './compute/as-vendor.ts'
import type { Need } from './metric.ts'
import type { Question } from './question.ts'
import type { AsVendor } from './report.ts'
import { vendor } from './vendor.ts'

/** The metrics that a vendor defines, over the whole. */
export async function vendorsCount(
  session: Session,
  id: string,
  q: Question,
  present: (need: Need) => boolean,
): Promise<AsVendor> {
  const known = (await vendor(id))!
  const instant = (wall: number | undefined) => (wall === undefined ? undefined : instantOf(q.zone, wall))
  const metrics = await asVendor(session, { vendor: known, present, from: instant(q.from), to: instant(q.to) })
  return { vendor: id, title: known.title, cited: known.cited, metrics }
}
