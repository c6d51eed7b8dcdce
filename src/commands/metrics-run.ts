import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { loadConfig } from '../config.ts'
import { dimensionNames } from '../dimension.ts'
import { rejectedRows } from '../engine/rejects.ts'
import { parseScale } from '../engine/satisfaction.ts'
import { openSession, type Session } from '../engine/session.ts'
import { EXIT, UserError } from '../errors.ts'
import { failures, parseCondition } from '../fail-if.ts'
import { expand } from '../io/files.ts'
import type { Io } from '../io/io.ts'
import { langOf } from '../io/lang.ts'
import { progress } from '../io/progress.ts'
import { style } from '../io/style.ts'
import { strictRejects, unknownMember } from '../messages/cli.ts'
import { metricNames } from '../metric.ts'
import { nearest } from '../nearest.ts'
import { type Answer, answer, type Question } from '../pipeline.ts'
import { probe } from '../probe/probe.ts'
import { renderer, rendererNames } from '../renderer.ts'
import type { Config } from '../schema/config.ts'
import { parseTargets } from '../targets.ts'
import type { Text } from '../text.ts'
import { parseDay, parseInstant, parseMonth } from '../time/day.ts'
import { checkZone, systemZone } from '../time/zone.ts'
import type { MetricsFlags } from './metrics.ts'
import { pairs } from './pairs.ts'

/** `support-kit metrics`: flags and config → question → answer → text. Returns the exit code. */
export async function runMetrics(names: readonly string[], flags: MetricsFlags, io: Io): Promise<number> {
  const files = await expand(names, io.cwd)
  const config = await loadConfig(io.cwd, files[0], flags.config)
  const lang = flags.lang ?? config.lang ?? langOf([], io.env)
  const asked = question(flags, config)
  const conditions = flags.failIf.map(parseCondition)
  const render = (await renderer(known('--format', flags.format, rendererNames())))!
  const numbers = flags.orders.filter((o) => /^\d+$/.test(o))
  const orderFiles = await expand(
    flags.orders.filter((o) => !numbers.includes(o)),
    io.cwd,
  )

  const session = await openSession()
  const line = progress(io, flags.quiet === true, lang)
  try {
    const open = (file: string) => probe(file, { cwd: io.cwd, stdin: io.stdin, temp: session.temp })
    const tickets = await Promise.all(files.map(open))
    const orders = await Promise.all(orderFiles.map(open))
    const found = await answer(session, {
      ...asked,
      tickets,
      orders,
      ordersOfMonth: ordersOfMonth(numbers, flags.month),
      progress: line.show,
    })
    line.clear()
    await writeRejects(session, found, flags.rejects, io)
    const toFile = flags.output !== undefined
    const page = { lang, style: style(io.outIsTerminal && !toFile, io.env), width: toFile || !io.outIsTerminal ? 80 : io.width }
    const text = await render.render(found.report, page)
    if (toFile) writeFileSync(resolve(io.cwd, flags.output!), text)
    else io.out(text)
    return verdict(found, conditions.length === 0 ? [] : failures(found.report, conditions), flags.strict === true, lang, io)
  } finally {
    line.clear()
    session.close()
  }
}

/** Everything the flags and the config say; flags win. @throws UserError for what cannot be understood */
function question(flags: MetricsFlags, config: Config): Omit<Question, 'tickets' | 'orders'> {
  const month = flags.month === undefined ? undefined : parseMonth(flags.month)
  const from = flags.from === undefined ? month?.from : parseDay(flags.from, '--from').from
  const to = flags.to === undefined ? month?.to : parseDay(flags.to, '--to').to
  if (from !== undefined && to !== undefined && from >= to)
    throw new UserError({ en: '--from is after --to.', ko: '--from이 --to보다 뒤입니다.' })
  const configTargets =
    typeof config.targets === 'string'
      ? [config.targets]
      : Object.entries(config.targets ?? {}).map(([channel, time]) => `${channel}=${time}`)
  return {
    shop: config.shop,
    metrics: (flags.metric ?? metricNames()).map((id) => known('--metric', id, metricNames())),
    by: [...new Set((flags.by ?? []).map((id) => known('--by', id, dimensionNames())))],
    zone: checkZone(flags.zone ?? config.timeZone ?? systemZone()),
    from,
    to,
    asOf: flags.asOf === undefined ? undefined : parseInstant(flags.asOf, '--as-of'),
    per: flags.per ?? config.per ?? 'orders',
    countCancelled: config.orders?.cancelled !== 'leave-out',
    countAutoReplies: flags.countAutoReplies === true,
    targets: parseTargets([...configTargets, ...flags.target]),
    source: flags.source ?? config.source,
    map: { ...config.map, ...pairs('--map', flags.map) },
    csatScale: config.csat && parseScale(config.csat.scale),
    exclude: config.exclude,
    orderSource: flags.orderSource ?? config.orders?.source,
    orderMap: { ...config.orders?.map, ...pairs('--order-map', flags.orderMap) },
    dateOrder: flags.dateOrder,
  }
}

/** The id itself if the room has it. */
function known(flag: string, id: string, ids: readonly string[]): string {
  if (ids.includes(id)) return id
  throw new UserError(...unknownMember(flag, id, ids, nearest(id, ids)))
}

function ordersOfMonth(numbers: readonly string[], month: string | undefined): Question['ordersOfMonth'] {
  if (numbers.length === 0) return undefined
  if (month === undefined || numbers.length > 1)
    throw new UserError(
      { en: `--orders ${numbers[0]}: of which month?`, ko: `--orders ${numbers[0]}: 어느 달의 주문 수인가요?` },
      { en: `Add --month 2026-10, or give a table: month,orders.`, ko: '--month 2026-10을 붙이거나 month,orders 표를 주세요.' },
    )
  return { month, orders: Number(numbers[0]) }
}

async function writeRejects(session: Session, found: Answer, file: string | undefined, io: Io): Promise<void> {
  if (file === undefined) return
  const [rows, { stringify }] = await Promise.all([rejectedRows(session, found.files), import('csv-stringify/sync')])
  const columns = ['file', 'line', 'reason', 'row']
  const text = stringify(
    rows.map((r) => [r.file, r.line, r.code, r.row]),
    { header: true, columns, escape_formulas: true },
  )
  writeFileSync(resolve(io.cwd, file), text)
}

/** What the run comes to: rows rejected under `--strict`, conditions of `--fail-if` that hold, or nothing to say. */
function verdict({ report }: Answer, failed: readonly Text[], strict: boolean, lang: 'en' | 'ko', io: Io): number {
  for (const text of failed) io.err(`--fail-if ${text[lang]}\n`)
  if (strict && report.ledger.rejected > 0) throw new UserError(...strictRejects(report.ledger.rejected))
  return failed.length > 0 ? EXIT.findings : EXIT.ok
}
