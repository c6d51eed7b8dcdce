import { openSession } from '../../duckdb/session.ts'
import { EXIT, UserError } from '../../errors.ts'
import { reviewMonth } from '../../insights/month-review.ts'
import { planOf, withFieldsOfPlan } from '../../plan/make-plan.ts'
import { sectionsOf } from '../../report/page/section.ts'
import { pageRenderer, pageRendererNames } from '../../report/page-renderer.ts'
import { linked } from '../../terminal/link.ts'
import { talk } from '../../terminal/talk.ts'
import { probe } from '../../tickets/probe/probe.ts'
import { todoOf, usualRecentDays, withFieldsOfReasons } from '../../todo/find-todo.ts'
import { reasonNames } from '../../todo/reason.ts'
import { insightSettings } from '../insights/insight-settings.ts'
import { usualInsights } from '../insights/usual-insights.ts'
import { noFile, stdinTwice, wrote } from '../messages/cli.ts'
import { examples } from '../messages/examples.ts'
import { toWrite } from '../messages/report.ts'
import { mustBeFiles } from '../metrics/beside-connect.ts'
import { calendarRequest, isCount, metricsRequest, ordersOfMonth } from '../metrics/metrics-request.ts'
import { deliver, openOutput } from '../output-format.ts'
import { forecastIn } from '../plan/forecast-file.ts'
import { planSettings } from '../plan/plan-settings.ts'
import { fileOptions } from '../reading-options.ts'
import { filesNamed, loadSettings, type Run } from '../run.ts'
import { readTagList } from '../tag-list.ts'
import { promisesIn } from '../todo/promises.ts'
import { watchRun } from '../watch-run.ts'
import type { ReportFlags } from './flags.ts'
import { logoOf } from './logo.ts'

/** `support-kit report`: flags and config → one reading → a month → a page. Returns the exit code. */
export async function runReport(names: readonly string[], flags: ReportFlags, run: Run): Promise<number> {
  const { io } = run
  if (flags.connect !== undefined) return (await import('./connected.ts')).runConnected(names, flags, run)
  mustBeFiles(flags)
  if (names.length === 0) throw new UserError(...noFile(examples.report![0]!.line))
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
  const whole = format === 'html' || format === 'json'
  const { todo, plan, warnings, ...insights } = await askedFor(whole ? sections : ['answer'], sections, files, run)
  const forecast = await forecastIn(flags.forecast, run)
  const promises = todo.includes('promised') ? await promisesIn([], files, question.zone, io) : undefined

  const session = await openSession()
  const line = await watchRun(run, flags.quiet, session, [...files, ...orderFiles], 'report')
  try {
    const open = (named: readonly string[], sheet: string | undefined) =>
      Promise.all(named.map((file) => probe(file, { ...options, workbook: { ...options.workbook, sheet }, temp: session.temp })))
    const [tickets, orders] = [await open(files, flags.sheet), await open(orderFiles, flags.orderSheet)]
    const asked = { ...question, tickets, orders, progress: line.show, warnings: [...(question.warnings ?? []), ...warnings] }
    const ofReasons = todo.length > 0 ? await withFieldsOfReasons(todo, asked) : asked
    const { review, found } = await reviewMonth(session, {
      question: plan.length > 0 ? withFieldsOfPlan(ofReasons) : ofReasons,
      ...{ ...insights, tags: tags?.facts ?? new Map(), settings: insightSettings(flags, config) },
    })
    const list =
      todo.length > 0
        ? await todoOf(
            session,
            found,
            { reasons: todo, recentDays: usualRecentDays, promises, agents: [], teams: [], showText: false },
            { from: undefined, to: undefined },
          )
        : undefined
    const toCome =
      plan.length > 0 ? await planOf(session, found, { parts: plan, forecast, settings: planSettings(config) }) : undefined
    line.clear()
    const page = await render.render(
      { ...review, ...(list && { todo: list.list }), ...(toCome && { plan: toCome }) },
      lang,
      settings,
    )
    deliver(to, page, run)
    const hint = usual === 'markdown' && flags.format === undefined ? toWrite : undefined
    const told = to ? wrote(linked(to.name, io)) : hint
    if (told && !flags.quiet) talk(io, told[lang])
    return EXIT.ok
  } finally {
    line.clear()
    session.close()
  }
}

/**
 * What the sections of the page need, each once; what customers wrote only where the files are not large, or the settings name the
 * section.
 */
async function askedFor(
  shown: readonly string[] | undefined,
  named: readonly string[] | undefined,
  files: readonly string[],
  run: Run,
) {
  const { insights, warnings } = usualInsights([], files, {}, run)
  const sections = await sectionsOf(shown)
  const may = (id: string) => insights.includes(id) || named?.includes(id)
  const of = (when: 'month' | 'history') => [...new Set(sections.flatMap((section) => section[when] ?? []))].filter(may)
  const wanted = sections.some(({ id }) => id === 'questions') && !named?.includes('questions')
  const todo = sections.some((section) => section.todo) ? reasonNames() : []
  const plan = [...new Set(sections.flatMap((section) => section.plan ?? []))]
  return { month: of('month'), history: of('history'), todo, plan, warnings: wanted ? warnings : [] }
}
