import { openSession } from '../../duckdb/session.ts'
import { EXIT, UserError } from '../../errors.ts'
import { write } from '../../files/output.ts'
import { readOnly } from '../../metrics/filter.ts'
import { makePlan } from '../../plan/make-plan.ts'
import { partNames } from '../../plan/part.ts'
import { planRenderer, planRendererNames } from '../../report/plan-renderer.ts'
import { pageFor } from '../../terminal/page.ts'
import { printLong } from '../../terminal/pager.ts'
import { talk } from '../../terminal/talk.ts'
import { probe } from '../../tickets/probe/probe.ts'
import { stdinTwice, wrote } from '../messages/cli.ts'
import { calendarRequest, metricsRequest } from '../metrics/metrics-request.ts'
import { marked, openOutput } from '../output-format.ts'
import { fileOptions, knownId } from '../reading-options.ts'
import { filesNamed, loadSettings, type Run } from '../run.ts'
import { watchRun } from '../watch-run.ts'
import type { PlanFlags } from './flags.ts'
import { forecastIn } from './forecast-file.ts'
import { planSettings } from './plan-settings.ts'

/** `support-kit plan`: flags and config → question → plan → text. Returns the exit code. */
export async function runPlan(names: readonly string[], flags: PlanFlags, run: Run): Promise<number> {
  const { io } = run
  const files = await filesNamed(names, run)
  const config = await loadSettings(run, files[0], flags.config)
  const { lang } = run
  const only = flags.only.map(readOnly)
  const asked = only.flatMap(({ names }) => names.map((id) => knownId('--only', id, partNames())))
  const parts = asked.length > 0 ? [...new Set(asked)] : partNames()
  const settings = planSettings(config)
  const question = {
    ...(await metricsRequest({ ...flags, only: [] }, config)),
    only: only.flatMap(({ filters }) => filters),
    ...(await calendarRequest(flags, config, io.cwd)),
  }
  const forecast = await forecastIn(flags.forecast, run)
  const orderFiles = await filesNamed(flags.orders, run)
  if (files.includes('-') && orderFiles.includes('-')) throw new UserError(...stdinTwice)
  const options = await fileOptions(flags, config, run)
  const { to, format } = await openOutput(flags, { formats: planRendererNames(), usual: 'table' }, run)
  const render = (await planRenderer(format))!

  const session = await openSession()
  const line = await watchRun(run, flags.quiet, session, [...files, ...orderFiles], 'plan')
  try {
    const open = (named: readonly string[], sheet: string | undefined) =>
      Promise.all(named.map((file) => probe(file, { ...options, workbook: { ...options.workbook, sheet }, temp: session.temp })))
    const [tickets, orders] = [await open(files, flags.sheet), await open(orderFiles, flags.orderSheet)]
    const plan = await makePlan(session, {
      question: { ...question, tickets, orders, progress: line.show },
      ...{ parts, forecast, settings },
    })
    line.clear()
    const text = marked(await render.render(plan, pageFor(io, to !== undefined, lang)), format, flags.excel)
    if (to) write(to, text)
    else printLong(io, text)
    if (to && !flags.quiet) talk(io, wrote(to.name)[lang])
    return EXIT.ok
  } finally {
    line.clear()
    session.close()
  }
}
