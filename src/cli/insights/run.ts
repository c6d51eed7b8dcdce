import { openSession } from '../../duckdb/session.ts'
import { EXIT, UserError } from '../../errors.ts'
import { findInsights, type InsightReport } from '../../insights/find-insights.ts'
import { insightNames } from '../../insights/insight.ts'
import { failures, parseCondition } from '../../metrics/fail-if.ts'
import { readOnly } from '../../metrics/filter.ts'
import { insightRenderer, insightRendererNames } from '../../report/insight-renderer.ts'
import { linked } from '../../terminal/link.ts'
import { pageFor } from '../../terminal/page.ts'
import { talk } from '../../terminal/talk.ts'
import type { Lang } from '../../text/text.ts'
import { probe } from '../../tickets/probe/probe.ts'
import { metricNotAsked, stdinTwice, wrote } from '../messages/cli.ts'
import { calendarRequest, metricsRequest } from '../metrics/metrics-request.ts'
import { deliver, marked, openOutput } from '../output-format.ts'
import { fileOptions, knownId } from '../reading-options.ts'
import { filesNamed, loadSettings, type Run } from '../run.ts'
import { readTagList } from '../tag-list.ts'
import { watchRun } from '../watch-run.ts'
import type { InsightsFlags } from './flags.ts'
import { insightSettings } from './insight-settings.ts'
import { readFaqFile, usualInsights } from './usual-insights.ts'

/** `support-kit insights`: flags and config → question → insights → text. Returns the exit code. */
export async function runInsights(names: readonly string[], flags: InsightsFlags, run: Run): Promise<number> {
  const { io } = run
  const files = await filesNamed(names, run)
  const config = await loadSettings(run, files[0], flags.config)
  const { lang } = run
  const only = flags.only.map(readOnly)
  const named = only.flatMap(({ names }) => names).map((id) => knownId('--only', id, insightNames()))
  const { insights, warnings } = usualInsights(named, files, flags, run)
  const conditions = flags.failIf.map((text) => {
    const condition = parseCondition(text)
    knownId('--fail-if', condition.metric, insightNames())
    if (!insights.includes(condition.metric)) throw new UserError(...metricNotAsked(condition.said, condition.metric, insights))
    return condition
  })
  const tags = await readTagList(flags.taxonomy ?? config.taxonomy, io)
  // of metrics it would ask for the comments of ratings
  const { showText, ...counting } = flags
  const question = {
    ...(await metricsRequest({ ...counting, only: [] }, config)),
    only: only.flatMap(({ filters }) => filters),
    ...(await calendarRequest(flags, config, io.cwd)),
    tagPlaces: tags?.places,
  }
  const faq = await readFaqFile(flags.faq, insights.includes('questions') ? config.faq : undefined, run)
  const orderFiles = await filesNamed(flags.orders, run)
  if (files.includes('-') && orderFiles.includes('-')) throw new UserError(...stdinTwice)
  const options = await fileOptions(flags, config, run)
  const { to, format } = await openOutput(flags, { formats: [...insightRendererNames(), 'xlsx'], usual: 'table' }, run)
  const render = await insightRenderer(format)

  const session = await openSession()
  const line = await watchRun(run, flags.quiet, session, [...files, ...orderFiles], 'insights')
  try {
    const open = (named: readonly string[], sheet: string | undefined) =>
      Promise.all(named.map((file) => probe(file, { ...options, workbook: { ...options.workbook, sheet }, temp: session.temp })))
    const [tickets, orders] = [await open(files, flags.sheet), await open(orderFiles, flags.orderSheet)]
    const report = await findInsights(session, {
      question: { ...question, tickets, orders, progress: line.show, warnings: [...(question.warnings ?? []), ...warnings] },
      ...{
        insights,
        tags: tags?.facts ?? new Map(),
        settings: { ...insightSettings(flags, config), faq, showText: showText === true },
      },
    })
    line.clear()
    const drawn = await render?.render(report, pageFor(io, to !== undefined, lang))
    deliver(to, drawn === undefined ? await asWorkbook(report, lang) : marked(drawn, format, flags.excel), run)
    if (to && !flags.quiet) talk(io, wrote(linked(to.name, io))[lang])
    const failed = failures(asResults(report), conditions)
    for (const text of failed) talk(io, text[lang])
    return failed.length > 0 ? EXIT.findings : EXIT.ok
  } finally {
    line.clear()
    session.close()
  }
}

/** Loaded for those who ask for it. */
async function asWorkbook(report: InsightReport, lang: Lang): Promise<Uint8Array> {
  const { insightsSheets } = await import('../../report/workbook/insights.ts')
  const { workbook } = await import('../../text/syntax/workbook-writer.ts')
  return workbook(insightsSheets(report, lang))
}

/** The numbers of insights in the shape that conditions are judged on. */
const asResults = ({ insights }: InsightReport) => ({
  results: insights.map(({ insight, values, cannotTell }) => ({
    metric: insight,
    group: {},
    values,
    ...(cannotTell && { reason: cannotTell }),
  })),
})
