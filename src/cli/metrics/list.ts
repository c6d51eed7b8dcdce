import type { Session } from '../../duckdb/session.ts'
import { UserError } from '../../errors.ts'
import { noSuchList, nothingToList } from '../../metrics/messages/ticket-list.ts'
import { type Metric, metric, metricNames } from '../../metrics/metric.ts'
import type { Answer } from '../../metrics/pipeline.ts'
import { countIn, countsOf, type ListRequest, listTickets, readList } from '../../metrics/ticket-list.ts'
import { type ListFormat, listFormats, ticketListText } from '../../report/ticket-list.ts'
import type { Page } from '../../terminal/page.ts'
import { nearest } from '../../text/nearest.ts'
import { listAlone } from '../messages/cli.ts'
import type { MetricsFlags } from './flags.ts'

/** What `--list` asks for: the metric to compute, and what stands in place of the report. */
export interface AskedList {
  metric: string
  formats: readonly string[]
  /** @throws UserError where the export cannot give the metric */
  text(session: Session, found: Answer, format: string, page: Page): Promise<string>
}

/** @throws UserError for a metric or a count that there is not, and beside flags that ask for a report */
export async function askedList(said: string, flags: MetricsFlags): Promise<AskedList> {
  const others: readonly [string, boolean][] = [
    ['--metric', flags.metric !== undefined],
    ['--by', flags.by !== undefined],
    ['--compare', flags.compare !== undefined],
    ['--as', flags.as !== undefined],
    ['--fail-if', flags.failIf.length > 0],
  ]
  const other = others.find(([, given]) => given)
  if (other) throw new UserError(...listAlone(other[0]))
  const id = said.split('.')[0]!
  if (!metricNames().includes(id)) throw new UserError(...noSuchList(said, await likely(said), metricNames()))
  const listed = (await metric(id))!
  const request = readList(said, id, listed)
  return {
    metric: id,
    formats: listFormats,
    text: (session, found, format, page) =>
      listText(session, found, { id, metric: listed, ...request }, format as ListFormat, page),
  }
}

/** The list that a word alone was meant for (`waiting`: `first-response.waiting`), or the metric that is spelled so. */
async function likely(said: string): Promise<string | undefined> {
  const ids = metricNames()
  const names = (await Promise.all(ids.map(async (id) => countsOf(id, (await metric(id))!)))).flat().map(({ name }) => name)
  const lastOf = (name: string) => name.split('.').at(-1)!
  const word = nearest(said, names.map(lastOf))
  return nearest(said, [...ids, ...names]) ?? names.find((name) => lastOf(name) === word)
}

async function listText(
  session: Session,
  { report }: Answer,
  { id, metric, counts, count }: ListRequest & { id: string; metric: Metric },
  format: ListFormat,
  page: Page,
): Promise<string> {
  const numbers = counts.map((one) => ({ list: one.name, ...countIn(report.results, id, one) }))
  const asked = count ? [countIn(report.results, id, count)] : numbers
  const reason = asked.every((one) => one.count === null) && asked.find((one) => one.reason)?.reason
  if (reason) throw new UserError(...nothingToList(count?.name ?? id, reason))
  if (!count) {
    const told = numbers.flatMap(({ list, count }) => (count === null ? [] : [{ list, count }]))
    return ticketListText({ report, counts: told }, format, page)
  }
  const whole = report.results.find((one) => one.metric === id && Object.keys(one.group).length === 0)
  const tickets = await listTickets(session, metric, count, whole?.reason === undefined)
  return ticketListText({ report, list: count.name, columns: Object.keys(metric.ticket ?? {}), tickets }, format, page)
}
