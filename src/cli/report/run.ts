import { openSession } from '../../duckdb/session.ts'
import { EXIT, UserError } from '../../errors.ts'
import { write } from '../../files/output.ts'
import { reviewMonth } from '../../insights/month-review.ts'
import { renderPage } from '../../report/page/page.ts'
import { sectionsOf } from '../../report/page/section.ts'
import { progress } from '../../terminal/progress.ts'
import { probe } from '../../tickets/probe/probe.ts'
import { insightSettings } from '../insights/insight-settings.ts'
import { stdinTwice, wrote } from '../messages/cli.ts'
import { calendarRequest, isCount, metricsRequest, ordersOfMonth } from '../metrics/metrics-request.ts'
import { openOutput } from '../output-format.ts'
import { fileOptions } from '../reading-options.ts'
import { filesNamed, loadSettings, type Run } from '../run.ts'
import { readTagList } from '../tag-list.ts'
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
  const insights = await insightsShown(sections)
  const options = await fileOptions(flags, config, run)
  const { to } = await openOutput(flags, { formats: ['html'], usual: 'html' }, run)

  const session = await openSession()
  const line = progress(io, flags.quiet === true, lang)
  try {
    const open = (named: readonly string[], sheet: string | undefined) =>
      Promise.all(named.map((file) => probe(file, { ...options, workbook: { ...options.workbook, sheet }, temp: session.temp })))
    const [tickets, orders] = [await open(files, flags.sheet), await open(orderFiles, flags.orderSheet)]
    const review = await reviewMonth(session, {
      question: { ...question, tickets, orders, progress: line.show },
      ...{ ...insights, tags: tags?.facts ?? new Map(), settings: insightSettings(flags, config) },
    })
    line.clear()
    const page = await renderPage(review, lang, settings)
    if (to) write(to, page)
    else io.out(page)
    if (to && !flags.quiet) io.err(`${wrote(to.name)[lang]}\n`)
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
