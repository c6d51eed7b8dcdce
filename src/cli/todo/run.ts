import { openSession } from '../../duckdb/session.ts'
import { EXIT, UserError } from '../../errors.ts'
import { readOnly } from '../../metrics/filter.ts'
import { todoRenderer, todoRendererNames } from '../../report/todo-renderer.ts'
import { linked } from '../../terminal/link.ts'
import { pageFor } from '../../terminal/page.ts'
import { talk } from '../../terminal/talk.ts'
import { nearest } from '../../text/nearest.ts'
import type { Lang } from '../../text/text.ts'
import { probe } from '../../tickets/probe/probe.ts'
import { parseDuration } from '../../time/duration.ts'
import { findTodo, usualRecentDays } from '../../todo/find-todo.ts'
import { reasonNames } from '../../todo/reason.ts'
import type { TodoList } from '../../todo/todo.ts'
import { sameName } from '../../todo/todo-lines.ts'
import { stdinTwice, wrote } from '../messages/cli.ts'
import { nobody, somebodyMustAct } from '../messages/todo.ts'
import { calendarRequest, metricsRequest } from '../metrics/metrics-request.ts'
import { deliver, marked, openOutput } from '../output-format.ts'
import { fileOptions, knownId } from '../reading-options.ts'
import { filesNamed, loadSettings, type Run } from '../run.ts'
import { readTagList } from '../tag-list.ts'
import { watchRun } from '../watch-run.ts'
import type { TodoFlags } from './flags.ts'
import { promisesIn } from './promises.ts'
import { withTemplates } from './templates.ts'

const day = 86_400

/** `support-kit todo`: flags and config → question → the list → text. Returns the exit code. */
export async function runTodo(names: readonly string[], flags: TodoFlags, run: Run): Promise<number> {
  const { io } = run
  const files = await filesNamed(names, run)
  const config = await loadSettings(run, files[0], flags.config)
  const { lang } = run
  const only = flags.only.map(readOnly)
  const asked = only.flatMap(({ names }) => names.map((id) => knownId('--only', id, reasonNames())))
  const reasons = asked.length > 0 ? [...new Set(asked)] : reasonNames()
  const tags = await readTagList(flags.taxonomy ?? config.taxonomy, io)
  const question = {
    ...(await metricsRequest({ ...flags, only: [] }, config)),
    only: only.flatMap(({ filters }) => filters),
    ...(await calendarRequest(flags, config, io.cwd)),
    tagPlaces: tags?.places,
  }
  const recentDays = flags.recent === undefined ? usualRecentDays : parseDuration(flags.recent) / day
  const orderFiles = await filesNamed(flags.orders, run)
  if (files.includes('-') && orderFiles.includes('-')) throw new UserError(...stdinTwice)
  const options = await fileOptions(flags, config, run)
  run.files.reads(flags.conversations)
  const { to, format } = await openOutput(flags, { formats: [...todoRendererNames(), 'xlsx'], usual: 'table' }, run)
  const render = await todoRenderer(format)
  const promises = reasons.includes('promised') ? await promisesIn(flags.conversations, files, question.zone, io) : undefined

  const session = await openSession()
  const line = await watchRun(run, flags.quiet, session, [...files, ...orderFiles], 'todo')
  try {
    const open = (named: readonly string[], sheet: string | undefined) =>
      Promise.all(named.map((file) => probe(file, { ...options, workbook: { ...options.workbook, sheet }, temp: session.temp })))
    const [tickets, orders] = [await open(files, flags.sheet), await open(orderFiles, flags.orderSheet)]
    const found = await findTodo(session, {
      question: { ...question, tickets, orders, progress: line.show },
      ...{ reasons, recentDays, promises, agents: flags.agent, teams: flags.team, showText: flags.showText === true },
    })
    refuseUnknown('--agent', flags.agent, found.people.agents)
    refuseUnknown('--team', flags.team, found.people.teams)
    const list = { ...found.list, items: await withTemplates(found, config, run) }
    const page = { ...pageFor(io, to !== undefined, lang), inFull: flags.all === true }
    const drawn = await render?.render(list, page)
    line.clear()
    deliver(to, drawn === undefined ? await asWorkbook(list, lang) : marked(drawn, format, flags.excel), run)
    const tell = (said: string) => flags.quiet || talk(io, said)
    if (to) tell(wrote(linked(to.name, io))[lang])
    if (!flags.failIfAny || list.items.length === 0) return EXIT.ok
    tell(somebodyMustAct(list.items.length)[lang])
    return EXIT.findings
  } finally {
    line.clear()
    session.close()
  }
}

/** Loaded for those who ask for it. */
async function asWorkbook(list: TodoList, lang: Lang): Promise<Uint8Array> {
  const { todoSheets } = await import('../../report/workbook/todo.ts')
  const { workbook } = await import('../../text/syntax/workbook-writer.ts')
  return workbook(todoSheets(list, lang))
}

/** A name that nobody has would give an empty list that looks like a good day. */
function refuseUnknown(flag: string, named: readonly string[], people: readonly string[]): void {
  const unknown = named.find((name) => !people.some((one) => sameName(one, name)))
  if (unknown !== undefined) throw new UserError(...nobody(flag, unknown, nearest(unknown, people), people))
}
