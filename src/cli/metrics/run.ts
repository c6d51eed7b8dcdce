import { openSession, type Session } from '../../duckdb/session.ts'
import { EXIT, UserError } from '../../errors.ts'
import { type Output, write } from '../../files/output.ts'
import { type Condition, failures, parseCondition } from '../../metrics/fail-if.ts'
import { metricNames } from '../../metrics/metric.ts'
import { type Answer, answer } from '../../metrics/pipeline.ts'
import type { Report } from '../../metrics/report.ts'
import { renderer, rendererNames } from '../../report/renderer.ts'
import type { Io } from '../../terminal/io.ts'
import { linked } from '../../terminal/link.ts'
import { pageFor } from '../../terminal/page.ts'
import { printLong } from '../../terminal/pager.ts'
import { talk } from '../../terminal/talk.ts'
import { csvText } from '../../text/syntax/csv-writer.ts'
import type { Lang, Text } from '../../text/text.ts'
import { rejectedRows } from '../../tickets/load/rows/rejected-rows.ts'
import { probe } from '../../tickets/probe/probe.ts'
import { metricNotAsked, noFile, stdinTwice, strictRejects, wrote, wroteRejects, wroteTickets } from '../messages/cli.ts'
import { deliver, marked, onlyHolds, openOutput } from '../output-format.ts'
import { fileOptions, knownId } from '../reading-options.ts'
import { filesNamed, loadSettings, type Run } from '../run.ts'
import { readTagList } from '../tag-list.ts'
import { watchRun } from '../watch-run.ts'
import { mustBeFiles, mustBeOfWarehouse, ofFiles, ordersBeside } from './beside-connect.ts'
import type { MetricsFlags } from './flags.ts'
import { calendarRequest, isCount, metricsRequest, ordersOfMonth } from './metrics-request.ts'

/** `support-kit metrics`: flags and config → question → answer → text. Returns the exit code. */
export async function runMetrics(names: readonly string[], flags: MetricsFlags, run: Run): Promise<number> {
  const { io } = run
  if (flags.connect !== undefined) return runConnected(names, flags, run)
  mustBeFiles(flags)
  if (names.length === 0) throw new UserError(...noFile('support-kit metrics tickets.csv --orders orders.csv'))
  const files = await filesNamed(names, run)
  const config = await loadSettings(run, files[0], flags.config)
  const { lang } = run
  const list = flags.list === undefined ? undefined : await (await import('./list.ts')).askedList(flags.list, flags)
  const request = {
    ...(await metricsRequest(list ? { ...flags, metric: [list.metric] } : flags, config)),
    ...(await calendarRequest(flags, config, io.cwd)),
    tagPlaces: (await readTagList(flags.taxonomy ?? config.taxonomy, io))?.places,
  }
  const conditions = flags.failIf.map((text) => condition(text, request.metrics))
  const monthly = ordersOfMonth(flags.orders.filter(isCount), flags.month)
  const orderFiles = await filesNamed(
    flags.orders.filter((value) => !isCount(value)),
    run,
  )
  if (files.includes('-') && orderFiles.includes('-')) throw new UserError(...stdinTwice)
  const options = await fileOptions(flags, config, run)
  const perTicket = flags.tickets === undefined ? undefined : (await import('./tickets-file.ts')).perTicket(flags.tickets)
  const formats = {
    formats: list?.formats ?? [...rendererNames(), 'xlsx'],
    usual: 'table',
    more: flags.rejects !== undefined || perTicket?.form === '.csv',
  }
  const { to, format } = await openOutput(flags, formats, run)
  const rejects = await run.files.output('--rejects', flags.rejects)
  await onlyHolds(rejects, 'csv')
  const toTickets = await run.files.output('--tickets', flags.tickets)
  const render = await renderer(format)

  const session = await openSession()
  const line = await watchRun(run, flags.quiet, session, [...files, ...orderFiles], 'metrics')
  const tell = (text: Text) => flags.quiet || talk(io, text[lang])
  try {
    const open = (named: readonly string[], sheet: string | undefined) =>
      Promise.all(named.map((file) => probe(file, { ...options, workbook: { ...options.workbook, sheet }, temp: session.temp })))
    const [tickets, orders] = [await open(files, flags.sheet), await open(orderFiles, flags.orderSheet)]
    const overview = !list && format === 'table' && asksNothing(flags)
    const asked = {
      ...request,
      overview,
      tickets,
      orders,
      ordersOfMonth: monthly,
      ...(perTicket && { fields: perTicket.fields }),
    }
    const found = await answer(session, { ...asked, progress: line.show })
    line.clear()
    if (rejects) tell(wroteRejects(rejects.name, await writeRejects(session, found, rejects, flags.excel)))
    if (perTicket && toTickets) {
      await perTicket.write(session, found.prepared, toTickets, flags.excel === true)
      tell(wroteTickets(toTickets.name, found.report.ledger.counted))
    }
    const page = { ...pageFor(io, to !== undefined, lang), rejectsKept: rejects !== undefined }
    const drawn = list ? await list.text(session, found, format, page) : await render?.render(found.report, page)
    deliver(to, drawn === undefined ? await asWorkbook(found.report, lang) : marked(drawn, format, flags.excel), run)
    if (to) tell(wrote(linked(to.name, io)))
    return verdict(found, conditions, flags.strict === true, lang, io)
  } finally {
    line.clear()
    session.close()
  }
}

/** Loaded for those who ask for it. */
async function asWorkbook(report: Report, lang: Lang): Promise<Uint8Array> {
  const { metricsSheets } = await import('../../report/workbook/metrics.ts')
  const { workbook } = await import('../../text/syntax/workbook-writer.ts')
  return workbook(await metricsSheets(report, lang))
}

/** The same numbers where the tickets are: nothing is read here, and no engine is opened. Returns the exit code. */
async function runConnected(names: readonly string[], flags: MetricsFlags, run: Run): Promise<number> {
  const { connected } = await import('./connected.ts')
  const { answerInWarehouse } = await import('../../metrics/warehouse/answer.ts')
  const { io } = run
  mustBeOfWarehouse(names, flags, [...ofFiles, 'list', 'as', 'rejects', 'tickets', 'strict', 'showText'])
  const config = await loadSettings(run, undefined, flags.config)
  const { lang } = run
  const request = {
    ...(await metricsRequest(flags, config)),
    ...(await calendarRequest(flags, config, io.cwd)),
    ordersOfMonth: ordersBeside(flags),
    tagPlaces: (await readTagList(flags.taxonomy ?? config.taxonomy, io))?.places,
  }
  const conditions = flags.failIf.map((text) => condition(text, request.metrics))
  const { to, format } = await openOutput(flags, { formats: rendererNames(), usual: 'table' }, run)
  const render = (await renderer(format))!
  const asked = { ...request, overview: format === 'table' && asksNothing(flags) }
  const { report } = await connected(flags, asked, ({ rows, words, tables, question }) =>
    answerInWarehouse(rows, words, tables, question),
  )
  const text = marked(await render.render(report, pageFor(io, to !== undefined, lang)), format, flags.excel)
  if (to) write(to, text)
  else printLong(io, text)
  if (to && !flags.quiet) talk(io, wrote(to.name)[lang])
  return verdict({ report }, conditions, false, lang, io)
}

/** Nothing in particular: no numbers, groups, days or comparison of its own. */
const asksNothing = ({ metric, by, from, to, compare, as, full }: MetricsFlags): boolean =>
  [metric, by, from, to, compare, as, full].every((flag) => flag === undefined)

/** A condition on a metric of this run: what cannot be judged is said before the files are read. */
function condition(text: string, metrics: readonly string[]): Condition {
  const parsed = parseCondition(text)
  knownId('--fail-if', parsed.metric, metricNames())
  if (!metrics.includes(parsed.metric)) throw new UserError(...metricNotAsked(parsed.said, parsed.metric, metrics))
  return parsed
}

async function writeRejects(session: Session, found: Answer, to: Output, excel?: boolean): Promise<number> {
  const rows = await rejectedRows(session, found.files)
  const cells = rows.map((r) => [r.file, r.line, r.code, r.row, r.readAs ?? ''])
  write(to, await csvText([['file', 'line', 'reason', 'row', 'read_as'], ...cells], { defused: true, excel }))
  return rows.length
}

/** What the run comes to: rows rejected under `--strict`, conditions of `--fail-if` that hold, or nothing to say. */
function verdict(
  { report }: Pick<Answer, 'report'>,
  conditions: readonly Condition[],
  strict: boolean,
  lang: Lang,
  io: Io,
): number {
  const failed = conditions.length > 0 ? failures(report, conditions) : []
  for (const text of failed) talk(io, text[lang])
  const { rejected, repaired } = report.ledger
  if (strict && rejected + repaired > 0) throw UserError.of('missing-data', strictRejects(rejected, repaired))
  return failed.length > 0 ? EXIT.findings : EXIT.ok
}
