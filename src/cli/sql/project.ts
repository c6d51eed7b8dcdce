import { readdirSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import type { Config } from '../../config/schemas/config.ts'
import { EXIT, UserError } from '../../errors.ts'
import { isThere } from '../../files/files.ts'
import { folder as makeFolder, type Output, writeAll } from '../../files/output.ts'
import { dbtSources } from '../../metrics/dbt/dbt-source.ts'
import { dbtProject } from '../../metrics/dbt/project.ts'
import { fieldsOf, type OwnTable, type ProjectAsked } from '../../metrics/dbt/project-asked.ts'
import { dialect } from '../../metrics/dialect.ts'
import { type Metric, metrics, type Need } from '../../metrics/metric.ts'
import { wholeMonths } from '../../metrics/warehouse/table-of-question.ts'
import { warehouseFieldNames } from '../../metrics/warehouse/warehouse-field.ts'
import { talk } from '../../terminal/talk.ts'
import * as message from '../messages/dbt-project.ts'
import { excludeNotInSql, needsDeclared } from '../messages/sql.ts'
import { knownId, pairs } from '../reading-options.ts'
import type { Run } from '../run.ts'
import type { SqlFlags } from './flags.ts'
import { type Asked, groupings, tableFor, timed, unanswerable } from './request.ts'

/**
 * `support-kit sql --project dbt`: a folder with a dbt project. Nothing is written where one is already, unless `force`.
 * @throws UserError for what is missing, and for a metric asked for that these tables cannot give
 */
export async function runProject(
  ids: readonly string[],
  flags: SqlFlags,
  asked: Asked,
  config: Config,
  run: Run,
): Promise<number> {
  const { io, lang } = run
  if (flags.output === undefined || flags.output === '-') throw new UserError(...message.whichFolder)
  if (flags.dialect === undefined) throw new UserError(...message.whichDialect)
  if (flags.only.length > 0) throw new UserError(...message.noFilters)
  const names = [...new Set(flags.source)]
  const sources = await Promise.all(
    names.map(async (name) => ({ id: name, source: (await dbtSources.member(knownId('--source', name, dbtSources.names())))! })),
  )
  const own = ownTables(
    flags,
    sources.some(({ source }) => source.gives === 'tickets'),
  )
  const { from, to } = asked
  const table = {
    ...tableFor(asked),
    whole: from === undefined || to === undefined ? [] : wholeMonths(from, to),
    countCancelled: config.orders?.cancelled !== 'leave-out',
  }
  const words = (await dialect(flags.dialect))!
  const orders = sources.some(({ source }) => source.gives === 'orders') || own.some(({ gives }) => gives === 'orders')
  const given = { sources, own }
  const fields = fieldsOf(given)
  const wanted = await Promise.all(
    (ids.length > 0 ? ids : metrics.names()).map(async (id) => ({ id, metric: (await metrics.member(id))! })),
  )
  const chosen: ProjectAsked['metrics'][number][] = []
  const left: string[] = []
  for (const { id, metric } of wanted) {
    // a backlog stands at an end: the project has that of now
    const by = id === 'backlog' && ids.length === 0 ? asked.by.filter((one) => !timed.includes(one)) : asked.by
    const why = unanswerable(id, metric, { ...asked, by }) ?? lacking(id, metric, { fields, orders, asked })
    if (why && ids.length > 0) throw new UserError(...why)
    if (why) left.push(id)
    else chosen.push({ id, metric, groupings: await groupings(metric, by) })
  }
  const files = dbtProject({ ...given, metrics: chosen, table, dialect: flags.dialect, words, lang })
  const older = await writeProject(flags.output, files, flags.force === true, run)
  if (!flags.quiet) {
    if (config.exclude) talk(io, excludeNotInSql[lang])
    talk(io, message.wroteProject(flags.output, files.size, chosen.length)[lang])
    // whoever names a source of orders alone may think that it has the tickets too
    if (sources.length > 0 && own.some(({ gives }) => gives === 'tickets') && flags.table === undefined)
      talk(io, message.ownTickets[lang])
    if (left.length > 0) talk(io, message.leftOut(left)[lang])
    if (older.length > 0) talk(io, message.olderModels(older)[lang])
  }
  return EXIT.ok
}

/** Tables of your own: that of tickets where no helpdesk is named, that of orders where one is. */
function ownTables({ table, ordersTable, map }: SqlFlags, helpdesk: boolean): OwnTable[] {
  const said = pairs('--map', map)
  for (const field of Object.keys(said)) knownId('--map', field, warehouseFieldNames)
  if (helpdesk && (table !== undefined || map.length > 0)) throw new UserError(...message.tableAndSource(table ?? '--map'))
  const named = { ...(map.length > 0 && { id: 'id', created_at: 'created_at' }), ...said }
  const column = (field: string) => (map.length === 0 ? field : named[field as keyof typeof named] || undefined)
  return [
    ...(helpdesk ? [] : [{ gives: 'tickets' as const, name: (table ?? 'tickets').split('.'), column }]),
    ...(ordersTable === undefined
      ? []
      : [{ gives: 'orders' as const, name: ordersTable.split('.'), column: (field: string) => field }]),
  ]
}

/** Why these tables cannot give a metric. */
function lacking(
  id: string,
  { needs }: Metric,
  { fields, orders, asked }: { fields: ReadonlySet<string>; orders: boolean; asked: Asked },
) {
  const met = (need: Need) => {
    if (need === 'orders') return orders
    if (need === 'business_hours') return asked.businessHours !== undefined
    if (need === 'ces_scale') return asked.ces !== undefined
    return fields.has(need)
  }
  const unmet = needs.map((need) => [need].flat() as Need[]).find((ways) => !ways.some(met))
  if (!unmet) return undefined
  return unmet.includes('business_hours') ? needsDeclared.business_hours(id) : message.notInSources(id, unmet[0]!)
}

/** @returns models and tests that stood there before and are not of this project, which dbt would run too */
async function writeProject(name: string, files: ReadonlyMap<string, string>, force: boolean, run: Run): Promise<string[]> {
  const { cwd } = run.io
  const there = [...files.keys()].find((file) => isThere(resolve(cwd, name, file)))
  if (there && !force) throw new UserError(...message.projectThere(join(name, there)))
  for (const folder of new Set([...files.keys()].map(dirname))) makeFolder('--output', join(name, folder), cwd)
  const ready: { to: Output; text: string }[] = []
  for (const [file, text] of files) ready.push({ to: await run.files.rewrites('--output', join(name, file)), text })
  writeAll(ready)
  return ['models', 'tests'].flatMap((folder) =>
    readdirSync(resolve(cwd, name, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.split(sep).join('/')}`)
      .filter((file) => /\.(?:sql|yml)$/.test(file) && !files.has(file))
      .map((file) => join(name, file)),
  )
}
