import type { Session } from '../../duckdb/session.ts'
import { UserError } from '../../errors.ts'
import { matchFields } from '../../tickets/load/columns/match-columns.ts'
import { type Coverage, coverageOf, reportingZone } from '../../tickets/load/month-coverage.ts'
import { isEventLog, markDuplicates } from '../../tickets/load/rows/duplicate-ids.ts'
import { type FieldSurvey, surveyFields } from '../../tickets/load/rows/survey-fields.ts'
import type { TicketFile } from '../../tickets/load/ticket-file.ts'
import { eventLog, noTickets } from '../../tickets/messages/detection.ts'
import { daysOf } from '../../time/asked-month.ts'
import { monthDays } from '../../time/day.ts'
import { targetNeedsHours } from '../../time/messages/business.ts'
import { type Offsets, wallOf } from '../../time/zone.ts'
import type { BusinessSecondsSql } from '../compute/business-clock.ts'
import { countTickets, timeTickets } from '../compute/counted-tickets.ts'
import type { CountingRules } from '../compute/counting-rules.ts'
import { asksForReviews, filterSql, findKeys, monthSql } from '../compute/filter-keys.ts'
import { type ExclusionCount, markExclusions, placedSql } from '../compute/mark-exclusions.ts'
import { countOrders, placeOrders } from '../compute/order-table.ts'
import { listTags } from '../compute/tag-places.ts'
import type { KeyFilter } from '../filter.ts'
import { isThere, type Need } from '../metric.ts'
import type { Question } from '../question.ts'
import { exportBusinessTime, hasField, type LoadedFiles } from './load.ts'

/** The second stage: the view `tickets` has the tickets that count, the table `order_months` the orders they are divided by. */
export interface PreparedTickets extends LoadedFiles {
  /** instant, epoch ms: `--as-of`, else the latest of the export */
  asOf: number | undefined
  created: FieldSurvey['created']
  zone: Offsets
  covered: Coverage | undefined
  /** months (`2026-10`) that the orders do not cover whole */
  partialOrderMonths: readonly string[]
  rules: CountingRules
  exclusions: readonly ExclusionCount[]
  /** the filters as they were understood */
  filter: readonly KeyFilter[]
  /** which needs of metrics the files meet */
  present: (need: Need) => boolean
}

/** Rows of which a query is planned longer than it runs. */
const few = 20_000

/** @throws UserError where no row is a ticket, or rows are events and not tickets */
export async function prepareTickets(session: Session, loaded: LoadedFiles): Promise<PreparedTickets> {
  const { files, ids, hasOrders } = loaded
  if (ids.rows === 0) {
    const { read } = await session.one('SELECT count(*) AS read FROM all_tickets')
    throw UserError.of(
      'missing-data',
      noTickets(
        loaded.question.tickets.map((t) => t.file),
        Number(read),
      ),
    )
  }
  const repeats = await markDuplicates(session, ids)
  if (isEventLog(ids, repeats, files)) throw UserError.of('missing-data', eventLog(ids.ids, ids.rows))
  const { fields, latest, created } = await surveyFields(session)
  const asOf = loaded.question.asOf ?? latest
  const zone = await reportingZone(session, loaded.question.zone, created, hasOrders)
  const asOfWall = asOf === undefined ? undefined : wallOf(zone, asOf)
  const coverage = coverageOf(session, 'untagged_tickets', zone)
  const question = await ofMonth(loaded.question, () => coverage({ from: undefined, to: undefined, asOf: asOfWall }))
  const { from, to, countCancelled, countAutoReplies, targets, tagPlaces } = question
  const covered = await coverage({ from, to, asOf: asOfWall })
  if (tagPlaces) await listTags(session, tagPlaces)
  const [duplicates, tagLists] = [repeats.repeated > 0, tagPlaces !== undefined]
  const rows = placedSql({ duplicates, tagLists, zone })
  const columns = () => new Set([...fields, ...files.flatMap((file) => [...fieldsOf(file, question)])])
  const filter = await findKeys(session, question.only ?? [], { rows, fields, columns, tagPlaces })
  const onlyMonths = monthSql(filter)
  if (hasOrders) await placeOrders(session, { zone, countCancelled, ofMonth: question.ordersOfMonth })
  const orders = hasOrders ? coverageOf(session, 'all_orders', zone) : undefined
  const partialOrderMonths = orders ? await countOrders(session, { orders, from, to, tickets: covered, onlyMonths }) : []
  const numbersOf = (some: (file: TicketFile) => boolean) => files.filter(some).map((file) => file.number)
  const rules: CountingRules = {
    ...{ zone, asOf, from, to, countAutoReplies, targets },
    ...{ fields, few: ids.rows <= few, duplicates, coverage, orders, tagLists, onlyMonths, ces: question.ces },
    only: filter.length > 0 ? await filterSql(filter) : undefined,
    deadlineDay: await deadlines(session, question),
    business: await businessSeconds(session, question, asOf),
    answering: numbersOf(hasResponseTimes),
    answeringInBusiness: numbersOf((file) => !hasResponseTimes(file) && hasField(file, exportBusinessTime)),
    surveying: numbersOf((file) => file.surveys),
    solving: numbersOf(tellsSolved),
    apart: reviewsApart(files, filter),
  }
  const exclusions = await markExclusions(session, rules)
  await timeTickets(session, rules)
  await countTickets(session, rules)
  const present = presentNeeds(rules)
  const metrics = question.usual
    ? loaded.metrics.filter(({ metric }) => !metric.quiet || isThere(metric, present))
    : loaded.metrics
  return { ...loaded, question, metrics, asOf, created, zone, covered, partialOrderMonths, rules, exclusions, filter, present }
}

/** The question with the edges of its month, of those that the files have. @throws UserError for a month of which they have nothing */
async function ofMonth(question: Question, coverage: () => Promise<Coverage | undefined>): Promise<Question> {
  if (!question.month) return question
  const covered = await coverage()
  if (!covered)
    return 'year' in question.month ? { ...question, ...monthDays(question.month.year, question.month.month) } : question
  const days = daysOf(question.month, covered)
  return { ...question, from: question.from ?? days?.from, to: question.to ?? days?.to }
}

/** The fields that a file has a column for, those that were not loaded too. */
const fieldsOf = ({ headings, detected, open }: TicketFile, { map }: Question) =>
  matchFields(headings, detected, map, open.layout.file).keys()

/** Files of public reviews beside others, unless somebody asked for reviews by name. */
function reviewsApart(files: readonly TicketFile[], filter: readonly KeyFilter[]): number[] {
  const reviews = files.filter(({ detected }) => detected.source.channel === 'review')
  return asksForReviews(filter) || reviews.length === files.length ? [] : reviews.map(({ number }) => number)
}

/** Reviews are neither open nor solved, and neither are the tickets of a file that does not say. */
const tellsSolved = (file: TicketFile): boolean =>
  (['status', 'solved_at', 'resolution_s'] as const).some((field) => hasField(file, field)) ||
  file.detected.source.events?.solved !== undefined

/** A first response counts from the creation, or comes as a duration of its own. */
function hasResponseTimes(file: TicketFile): boolean {
  const at = hasField(file, 'first_response_at') || file.detected.source.events?.reply !== undefined
  return hasField(file, 'first_response_s') || ((at || file.unanswered) && hasField(file, 'created_at'))
}

/** The deadlines of targets in business days. */
async function deadlines(session: Session, { targets, businessHours, zone }: Question): Promise<string | undefined> {
  const counts = [...new Set(Object.values(targets).flatMap((target) => target?.days ?? []))]
  if (counts.length === 0) return undefined
  if (!businessHours) throw new UserError(...targetNeedsHours(`${counts[0]}bd`))
  const { businessDeadlines } = await import('../compute/business-days.ts')
  return businessDeadlines(session, businessHours, zone, counts)
}

async function businessSeconds(
  session: Session,
  { businessHours, zone }: Question,
  asOf: number | undefined,
): Promise<BusinessSecondsSql | undefined> {
  if (!businessHours) return undefined
  const { businessClock, clockBlocks } = await import('../compute/business-clock.ts')
  return businessClock(session, businessHours, zone, await clockBlocks(session, asOf))
}

/** Which needs of metrics can be met. */
const presentNeeds =
  ({ answering, orders, business, fields, ces }: CountingRules) =>
  (need: Need): boolean => {
    if (need === 'orders') return orders !== undefined
    if (need === 'ces_scale') return ces !== undefined
    if (need === 'business_hours') return business !== undefined && fields.has('created_at')
    if (need === 'first_response_at' || need === 'first_response_s') return answering.length > 0
    return fields.has(need)
  }
