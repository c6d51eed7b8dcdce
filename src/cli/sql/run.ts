import type { Config } from '../../config/schemas/config.ts'
import { EXIT, UserError } from '../../errors.ts'
import { asksForReviews, understood } from '../../metrics/compute/filter-keys.ts'
import { dialect, dialectNames } from '../../metrics/dialect.ts'
import type { KeyFilter } from '../../metrics/filter.ts'
import { metrics } from '../../metrics/metric.ts'
import { filterCondition, keysSaid, leavesMonth } from '../../metrics/warehouse/filter.ts'
import { wholeMonths } from '../../metrics/warehouse/table-of-question.ts'
import { type WarehouseField, warehouseFieldNames } from '../../metrics/warehouse/warehouse-field.ts'
import type { WarehouseTable } from '../../metrics/warehouse/warehouse-table.ts'
import { printLong } from '../../terminal/pager.ts'
import { talk } from '../../terminal/talk.ts'
import type { TicketField } from '../../tickets/ticket.ts'
import { wrote } from '../messages/cli.ts'
import { onlyWithProject } from '../messages/dbt-project.ts'
import * as message from '../messages/sql.ts'
import { idCalled } from '../named-member.ts'
import { knownId, pairs } from '../reading-options.ts'
import { loadSettings, type Run } from '../run.ts'
import type { SqlFlags } from './flags.ts'
import { type Asked, groupings, questionOf, tableFor, unanswerable } from './request.ts'
import { statementsText } from './statement-text.ts'

/** `support-kit sql`: metrics → queries for a table of a warehouse. Returns the exit code. */
export async function runSql(names: readonly string[], flags: SqlFlags, run: Run): Promise<number> {
  const { io } = run
  const config = await loadSettings(run, undefined, flags.config)
  const { lang } = run
  const ids = [...new Set(await Promise.all(names.map((name) => idCalled('sql', name, metrics))))]
  if (flags.project === undefined) mustBeOfQuery(ids, flags)
  const words = (await dialect(knownId('--dialect', flags.dialect ?? 'duckdb', dialectNames())))!
  const question = await questionOf(flags, config, run)
  if (flags.project !== undefined) return (await import('./project.ts')).runProject(ids, flags, question, config, run)
  const { table, filter } = await warehouseTable(question, flags, config)
  const to = await run.files.output('--output', flags.output)
  if (config.exclude && !flags.quiet) talk(io, message.excludeNotInSql[lang])
  const texts = await Promise.all(
    ids.map(async (id) => {
      const metric = (await metrics.member(id))!
      const why = unanswerable(id, metric, question)
      if (why) throw new UserError(...why)
      const asked = { id, metric, groupings: await groupings(metric, question.by) }
      // only a rate makes a table of orders necessary
      const orders = flags.ordersTable !== undefined || metric.needs.includes('orders') ? table.orders : undefined
      return statementsText({ ...asked, filter }, { ...table, orders }, words, lang)
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

/** @throws UserError where no metric is named, and for flags of a project */
function mustBeOfQuery(ids: readonly string[], { source, force }: SqlFlags): void {
  if (source !== undefined) throw new UserError(...onlyWithProject('--source'))
  if (force) throw new UserError(...onlyWithProject('--force'))
  if (ids.length === 0) throw new UserError(...message.whichMetrics(metrics.names()))
}

/** Where the tickets are and how they count. @throws UserError for a field that there is not */
async function warehouseTable(
  question: Asked,
  flags: SqlFlags,
  config: Config,
): Promise<{ table: WarehouseTable; filter: readonly KeyFilter[] }> {
  const map = pairs('--map', flags.map)
  for (const field of Object.keys(map)) knownId('--map', field, warehouseFieldNames)
  const { from, to, only = [] } = question
  const column = (field: WarehouseField) => (field in map ? map[field] || undefined : field)
  const fields = new Set(warehouseFieldNames.filter(column) as TicketField[])
  const filter = await understood(only, { fields, columns: () => fields, tagPlaces: undefined }, keysSaid(only))
  const months = from === undefined || to === undefined ? [] : wholeMonths(from, to)
  const table = {
    ...tableFor(question),
    ...{ name: (flags.table ?? 'tickets').split('.'), column },
    ...{ only: await filterCondition(filter), together: asksForReviews(filter) },
    orders: {
      table: (flags.ordersTable ?? 'orders').split('.'),
      countCancelled: config.orders?.cancelled !== 'leave-out',
      whole: months.filter(leavesMonth(filter)),
    },
  }
  return { table, filter }
}
