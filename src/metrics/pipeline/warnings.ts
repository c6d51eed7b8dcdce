import type { Session } from '../../duckdb/session.ts'
import { boundaryWarnings } from '../../tickets/load/month-coverage.ts'
import { differingIds } from '../../tickets/load/rows/duplicate-ids.ts'
import { unmatchedExclusions } from '../../tickets/load/rows/evidence.ts'
import { footersOf } from '../../tickets/load/rows/footer-rows.ts'
import { rejectGroups } from '../../tickets/load/rows/rejected-rows.ts'
import { repairedRows, repairsOf, repairWarnings } from '../../tickets/load/rows/repaired-rows.ts'
import { zeroDurations } from '../../tickets/messages/durations.ts'
import { differingCreation, rejectedRows } from '../../tickets/messages/rows.ts'
import { invalidTimes, lateReplies, oldestWaiting, partialMonth, unknownWaits } from '../../tickets/messages/times.ts'
import type { Warning } from '../../tickets/warning.ts'
import { businessFromExport } from '../../time/messages/business.ts'
import { farOffTimes } from '../../time/messages/times.ts'
import { foldedLabels } from '../compute/tag-places.ts'
import { withTypedWords } from '../compute/words.ts'
import { nothingFiltered } from '../messages/filter.ts'
import { countedByLabel } from '../messages/measure.ts'
import { reviewsAmongTickets, starsAsSatisfaction } from '../messages/reviews.ts'
import type { ReportNumbers } from './count.ts'
import { exportBusinessTime, hasField } from './load.ts'

/** Ids in a warning, as many as a reader looks up. */
const shownIds = 5

/** The fourth stage: what somebody should know or look at, in the order in which it came up: settings, files, numbers, months. */
export async function reportWarnings(session: Session, numbers: ReportNumbers): Promise<Warning[]> {
  const { question, files, orderFiles, zone } = numbers
  return [
    ...(question.warnings ?? []),
    ...unmatchedExclusions(files, question.exclude),
    ...[...question.tickets, ...question.orders].flatMap((layout) => layout.warnings),
    ...[...files, ...orderFiles].flatMap((file) => file.warnings),
    ...(await rejectWarnings(session, numbers)),
    ...repairWarnings(await repairedRows(session, files), true),
    ...orderFiles.flatMap(({ open, raw }) => repairsOf(open.layout.file, raw)),
    ...[...files, ...orderFiles].flatMap(({ open, raw }) => footersOf(open.layout.file, raw)),
    ...(await repeatWarnings(session, numbers)),
    ...(await futureDateWarnings(session, numbers)),
    ...(await reviewWarnings(session, numbers)),
    ...(await invalidTimeWarnings(session, numbers)),
    ...(await doubtfulReplyWarnings(session, numbers)),
    ...businessTimeWarnings(numbers),
    ...(await labelWarnings(session, numbers)),
    ...numbers.comparisonWarnings,
    ...(await waitingWarnings(session, numbers)),
    ...(await boundaryWarnings(session, 'tickets', zone, files)),
    ...partialMonthWarnings(numbers),
    ...(await emptyWarnings(session, numbers)),
  ]
}

async function rejectWarnings(session: Session, { files }: ReportNumbers): Promise<Warning[]> {
  const groups = await rejectGroups(session, files)
  return groups.map(({ code, file, reason, count, lines }) => ({
    code: `rejected-${code}`,
    text: rejectedRows(file, reason, count, lines),
    count,
  }))
}

/** Ids that stand over rows with different creation times. */
async function repeatWarnings(session: Session, { rules }: ReportNumbers): Promise<Warning[]> {
  if (!rules.duplicates) return []
  const { count, ids } = await differingIds(session, shownIds)
  return count === 0 ? [] : [{ code: 'differing-creation', text: differingCreation, count, ids }]
}

/** Public reviews are no inquiries, and their stars no survey: told where files of them are read. */
async function reviewWarnings(session: Session, numbers: ReportNumbers): Promise<Warning[]> {
  if (!numbers.files.some(({ detected }) => detected.source.channel === 'review')) return []
  const { reviews, all } = await session.one(
    `SELECT count(*) FILTER (WHERE channel = 'review') AS reviews, count(*) AS "all" FROM tickets`,
  )
  const [count, n] = [reviews as number, all as number]
  if (count === 0) return []
  if (numbers.rules.apart.length > 0 && count < n)
    return [{ code: 'reviews-among-tickets', text: reviewsAmongTickets(count, n), count }]
  return wholeValues(numbers, 'csat')?.rated ? [{ code: 'stars-as-satisfaction', text: starsAsSatisfaction }] : []
}

const [fewAtMost, year] = [3, 365 * 86_400_000]

/** A few tickets with a time a year after all others: a slip of the year, up to which the waiting times would be counted. */
async function futureDateWarnings(session: Session, { question, asOf, created }: ReportNumbers): Promise<Warning[]> {
  if (question.asOf !== undefined || asOf === undefined) return []
  // all of them were created in that last year
  if (created.count > fewAtMost && created.low! > asOf - year) return []
  const latest = 'greatest(created_at, first_response_at, solved_at, updated_at, rated_at)'
  const late = `${latest} > epoch_ms(${asOf - year}::BIGINT)`
  const { few, all } = await session.one(
    `SELECT count(*) FILTER (WHERE ${late}) AS few, count(${latest}) AS "all" FROM untagged_tickets WHERE reject IS NULL`,
  )
  if ((few as number) > fewAtMost || (all as number) - (few as number) < 20) return []
  const ids = await idsOf(session, `all_tickets WHERE reject IS NULL AND ${late} ORDER BY ${latest} DESC`)
  const text = farOffTimes(new Date(asOf).toISOString().slice(0, 10))
  return [{ code: 'far-off-times', text, count: few as number, ids }]
}

/** Tickets that a metric had to leave out of its times; asked for only where a metric counted some. */
async function invalidTimeWarnings(session: Session, numbers: ReportNumbers): Promise<Warning[]> {
  const kinds = [
    ['reply', 'first-response', "reply = 'invalid'"],
    ['solve', 'resolution', 'solve_invalid'],
  ] as const
  const warnings: Warning[] = []
  for (const [what, metric, where] of kinds) {
    const count = wholeValues(numbers, metric)?.invalid
    if (!count) continue
    const ids = await idsOf(session, `tickets WHERE ${where} ORDER BY file_no, row_no, id`)
    warnings.push({ code: `invalid-${what}`, text: invalidTimes(what), count: count as number, ids })
  }
  return warnings
}

/** Replies after 0 seconds that were read as none, and replies after the solve, which count. */
async function doubtfulReplyWarnings(session: Session, numbers: ReportNumbers): Promise<Warning[]> {
  const measures = ['first-response', 'first-response-business', 'within-target']
  if (!measures.some((metric) => wholeValues(numbers, metric))) return []
  const kinds = [
    ['zero-response', zeroDurations, 'judged WHERE excluded IS NULL AND first_response_zero'],
    ['reply-after-solve', lateReplies, "tickets WHERE reply = 'answered' AND reply_s > solve_s"],
  ] as const
  const warnings: Warning[] = []
  for (const [code, text, from] of kinds) {
    const { count } = await session.one(withTypedWords(`SELECT count(*) AS count FROM ${from}`))
    if (count === 0) continue
    warnings.push({ code, text, count: count as number, ids: await idsOf(session, `${from} ORDER BY file_no, row_no, id`) })
  }
  return warnings
}

/** Names that count as another tag though nobody declared it: by the label that the list gives that tag. */
async function labelWarnings(session: Session, { rules }: ReportNumbers): Promise<Warning[]> {
  const folded = rules.tagLists ? await foldedLabels(session) : []
  if (folded.length === 0) return []
  return [{ code: 'tags-by-label', text: countedByLabel(folded), count: folded.reduce((n, { tickets }) => n + tickets, 0) }]
}

const businessTimeWarnings = ({ wantsExportBusinessTime, files }: ReportNumbers): Warning[] =>
  wantsExportBusinessTime && files.some((file) => hasField(file, exportBusinessTime))
    ? [{ code: 'business-from-export', text: businessFromExport }]
    : []

/** The tickets that have waited longest for an answer, oldest first, and those whose wait is not known; asked for only where some wait. */
async function waitingWarnings(session: Session, numbers: ReportNumbers): Promise<Warning[]> {
  const values = wholeValues(numbers, 'first-response')
  if (!values?.waiting) return []
  const ids = await idsOf(
    session,
    `tickets WHERE reply = 'waiting' AND waited_s IS NOT NULL ORDER BY waited_s DESC, created_at, id, file_no`,
  )
  return [
    ...(ids.length > 0 ? [{ code: 'oldest-waiting', text: oldestWaiting, count: values.waiting as number, ids }] : []),
    ...(values.longest_waiting_s === null ? [await unknownWaitWarning(session)] : []),
  ]
}

async function unknownWaitWarning(session: Session): Promise<Warning> {
  const { n } = await session.one(`SELECT count(*) AS n FROM tickets WHERE reply = 'waiting' AND waited_s IS NULL`)
  return { code: 'unknown-wait', text: unknownWaits, count: Number(n) }
}

/** Filters that each let some ticket through, and together none. */
async function emptyWarnings(session: Session, { filter }: ReportNumbers): Promise<Warning[]> {
  if (filter.length === 0) return []
  const { n } = await session.one('SELECT count(*) AS n FROM tickets')
  return n === 0 ? [{ code: 'nothing-filtered', text: nothingFiltered }] : []
}

/** Months that the tickets cut, then those that only the orders do. */
export function partialMonthWarnings({
  covered,
  partialOrderMonths,
}: Pick<ReportNumbers, 'covered' | 'partialOrderMonths'>): Warning[] {
  const tickets = covered?.partial ?? []
  const orders = partialOrderMonths.filter((month) => !tickets.includes(month))
  return [
    ...tickets.map((month) => ({ code: 'partial-month', text: partialMonth(month, 'tickets') })),
    ...orders.map((month) => ({ code: 'partial-orders', text: partialMonth(month, 'orders') })),
  ]
}

const wholeValues = ({ results }: ReportNumbers, metric: string) =>
  results.find((r) => r.metric === metric && Object.keys(r.group).length === 0)?.values

async function idsOf(session: Session, from: string): Promise<string[]> {
  const rows = await session.rows(withTypedWords(`SELECT id FROM ${from} LIMIT ${shownIds}`))
  return rows.map((row) => row.id as string)
}
