import { openSession } from '../../duckdb/session.ts'
import { EXIT, UserError } from '../../errors.ts'
import { write } from '../../files/output.ts'
import { reviewMonth } from '../../insights/month-review.ts'
import { sectionsOf } from '../../report/page/section.ts'
import { pageRenderer, pageRendererNames } from '../../report/page-renderer.ts'
import { linked } from '../../terminal/link.ts'
import { probe } from '../../tickets/probe/probe.ts'
import { insightSettings } from '../insights/insight-settings.ts'
import { stdinTwice, wrote } from '../messages/cli.ts'
import { toWrite } from '../messages/report.ts'
import { calendarRequest, isCount, metricsRequest, ordersOfMonth } from '../metrics/metrics-request.ts'
import { openOutput } from '../output-format.ts'
import { fileOptions } from '../reading-options.ts'
import { filesNamed, loadSettings, type Run } from '../run.ts'
import { readTagList } from '../tag-list.ts'
import { watchRun } from '../watch-run.ts'
import type { ReportFlags } from './flags.ts'
import { logoOf } from './logo.ts'

/** `support-kit report`: flags and config → one reading → a month → a page. Returns the exit code. */
export async function runReport(names: readonly string[], flags: ReportFlags, run: Run): Promise<number> {
  const { io } = run
  const files = await filesNamed(names, run)
  const config = await loadSettings(run, files[0], flags.config)
  const { lang } = run
  const tags = await readTagList(flags.taxonomy ?? config.taxonomy, io)
  const question = {
    ...(await metricsRequest(flags, config)),
    ...(await calendarRequest(flags, config, io.cwd)),
    tagPlaces: tags?.places,
    ordersOfMonth: ordersOfMonth(flags.orders.filter(isCount), flags.month),
  }
  const orderFiles = await filesNamed(
    flags.orders.filter((value) => !isCount(value)),
    run,
  )
  if (files.includes('-') && orderFiles.includes('-')) throw new UserError(...stdinTwice)
  const { sections, color, logo } = config.report ?? {}
  const settings = { sections, color, ...(logo !== undefined && { logo: await logoOf(logo, io.cwd) }) }
  const options = await fileOptions(flags, config, run)
  // a page of HTML is nothing to read on a terminal
  const usual = io.outIsTerminal && flags.output === undefined ? 'markdown' : 'html'
  const { to, format } = await openOutput(flags, { formats: pageRendererNames(), usual }, run)
  const render = (await pageRenderer(format))!
  const insights = await insightsShown(format === 'html' ? sections : ['answer'])

  const session = await openSession()
  const line = await watchRun(run, flags.quiet, session, [...files, ...orderFiles], 'report')
  try {
    const open = (named: readonly string[], sheet: string | undefined) =>
      Promise.all(named.map((file) => probe(file, { ...options, workbook: { ...options.workbook, sheet }, temp: session.temp })))
    const [tickets, orders] = [await open(files, flags.sheet), await open(orderFiles, flags.orderSheet)]
    const review = await reviewMonth(session, {
      question: { ...question, tickets, orders, progress: line.show },
      ...{ ...insights, tags: tags?.facts ?? new Map(), settings: insightSettings(flags, config) },
    })
    line.clear()
    const page = await render.render(review, lang, settings)
    if (to) write(to, page)
    else io.out(page)
    const hint = usual === 'markdown' && flags.format === undefined ? toWrite : undefined
    const told = to ? wrote(linked(to.name, io)) : hint
    if (told && !flags.quiet) io.err(`${told[lang]}\n`)
    return EXIT.ok
  } finally {
    line.clear()
    session.close()
  }
}

/** What the sections of the page need, each once. */
async function insightsShown(chosen: readonly string[] | undefined): Promise<{ month: string[]; history: string[] }> {
  const sections = await sectionsOf(chosen)
  const of = (when: 'month' | 'history') => [...new Set(sections.flatMap((section) => section[when] ?? []))]
  return { month: of('month'), history: of('history') }
}
