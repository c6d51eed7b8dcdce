import type { Config } from '../../config/schemas/config.ts'
import { EXIT, UserError } from '../../errors.ts'
import type { Grouping } from '../../metrics/compute/aggregate.ts'
import { dialect, dialectNames } from '../../metrics/dialect.ts'
import { dimension } from '../../metrics/dimension.ts'
import { type Metric, metrics } from '../../metrics/metric.ts'
import type { Question } from '../../metrics/question.ts'
import { tableOfQuestion, wholeMonths } from '../../metrics/warehouse/table-of-question.ts'
import { type WarehouseField, warehouseFieldNames } from '../../metrics/warehouse/warehouse-field.ts'
import type { WarehouseTable } from '../../metrics/warehouse/warehouse-table.ts'
import { printLong } from '../../terminal/pager.ts'
import { talk } from '../../terminal/talk.ts'
import { parseMonthOfYear } from '../../time/asked-month.ts'
import { wrote } from '../messages/cli.ts'
import * as message from '../messages/sql.ts'
import { calendarRequest, metricsRequest } from '../metrics/metrics-request.ts'
import { idCalled } from '../named-member.ts'
import { knownId, pairs } from '../reading-options.ts'
import { loadSettings, type Run } from '../run.ts'
import type { SqlFlags } from './flags.ts'
import { statementsText } from './statement-text.ts'

/** `support-kit sql`: metrics → queries for a table of a warehouse. Returns the exit code. */
export async function runSql(names: readonly string[], flags: SqlFlags, run: Run): Promise<number> {
  const { io } = run
  const config = await loadSettings(run, undefined, flags.config)
  const { lang } = run
  if (names.length === 0) throw new UserError(...message.whichMetrics(metrics.names()))
  const ids = [...new Set(await Promise.all(names.map((name) => idCalled('sql', name, metrics))))]
  const words = (await dialect(knownId('--dialect', flags.dialect ?? 'duckdb', dialectNames())))!
  const question = await questionOf(flags, config, run)
  const table = warehouseTable(question, flags, config)
  const to = await run.files.output('--output', flags.output)
  if (config.exclude && !flags.quiet) talk(io, message.excludeNotInSql[lang])
  const texts = await Promise.all(
    ids.map(async (id) => {
      const metric = (await metrics.member(id))!
      mustBeAnswerable(id, metric, question)
      const asked = { id, metric, groupings: await groupings(metric, question.by) }
      // only a rate makes a table of orders necessary
      const orders = flags.ordersTable !== undefined || metric.needs.includes('orders') ? table.orders : undefined
      return statementsText(asked, { ...table, orders }, words, lang)
    }),
  )
  const text = [...(words.first ? [`${words.first}\n`] : []), ...texts].join('\n')
  if (to) {
    const { write } = await import('../../files/output.ts')
    write(to, text)
    if (!flags.quiet) talk(io, wrote(to.name)[lang])
  } else printLong(io, text)
  return EXIT.ok
}

type Asked = Omit<Question, 'tickets' | 'orders'>

/** @throws UserError for a value that cannot be understood, and for a month without a year: no data say which */
async function questionOf({ month, ...flags }: SqlFlags, config: Config, run: Run): Promise<Asked> {
  const days = month === undefined ? {} : parseMonthOfYear(month, '--month')
  const request = await metricsRequest({ ...flags, map: [], only: [], failIf: [] }, config)
  const inDays = Object.entries(request.targets).find(([, target]) => target?.days !== undefined)
  if (inDays) throw new UserError(...message.noDeadlines(`${inDays[0]}=${inDays[1]!.days}bd`))
  return { ...request, ...days, ...(await calendarRequest(flags, config, run.io.cwd)) }
}

/** Where the tickets are and how they count. @throws UserError for a field that there is not */
function warehouseTable(question: Asked, flags: SqlFlags, config: Config): WarehouseTable {
  const map = pairs('--map', flags.map)
  for (const field of Object.keys(map)) knownId('--map', field, warehouseFieldNames)
  const { from, to } = question
  // without days, those of the last year and this one
  const year = new Date().getUTCFullYear()
  const span = { from: from ?? Date.UTC(year - 1, 0), to: Math.max(to ?? Date.UTC(year + 1, 0), question.asOf ?? 0) }
  return {
    ...tableOfQuestion(question, span),
    name: (flags.table ?? 'tickets').split('.'),
    column: (field: WarehouseField) => (field in map ? map[field] || undefined : field),
    orders: {
      table: (flags.ordersTable ?? 'orders').split('.'),
      countCancelled: config.orders?.cancelled !== 'leave-out',
      whole: from === undefined || to === undefined ? [] : wholeMonths(from, to),
    },
  }
}

/** @throws UserError for what no query alone can answer */
function mustBeAnswerable(id: string, { needs }: Metric, { by, from, to, businessHours, ces }: Asked): void {
  const period = by.find((one) => ['month', 'week', 'day', 'hour', 'weekday'].includes(one))
  if (id === 'backlog' && period) throw new UserError(...message.backlogOfTimes(period))
  if (needs.includes('orders') && (from === undefined || to === undefined)) throw new UserError(...message.whichMonths(id))
  if (needs.includes('business_hours') && !businessHours) throw new UserError(...message.needsDeclared.business_hours(id))
  if (needs.includes('ces_scale') && !ces) throw new UserError(...message.needsDeclared.ces_scale(id))
}

async function groupings(metric: Metric, by: readonly string[]): Promise<Grouping[]> {
  const ids = metric.by && !by.includes(metric.by) ? [...by, metric.by] : by
  const grouping = await Promise.all(ids.map(async (id) => ({ id, dimension: (await dimension(id))! })))
  return grouping.length > 0 ? [[], grouping] : [[]]
}
