import { yamlText } from '../../text/syntax/yaml.ts'
import { exclusions } from '../../tickets/ticket.ts'
import type { Dialect } from '../dialect.ts'
import { instantSql } from '../warehouse/counted-tickets.ts'
import { portable } from '../warehouse/portable-sql.ts'
import { metricStatements } from '../warehouse/statements.ts'
import type { WarehouseField } from '../warehouse/warehouse-field.ts'
import type { WarehouseTable } from '../warehouse/warehouse-table.ts'
import { ownModel, sourceModel } from './canonical.ts'
import type { DbtSource } from './dbt-source.ts'
import { fieldsOf, type ProjectAsked } from './project-asked.ts'
import { modelProperties, sourceProperties } from './properties.ts'
import { readme } from './readme.ts'

/** Every model begins with this, so that none takes the place of a table that is there. */
export const prefix = 'support_kit_'
const ref = (name: string) => ({ written: `{{ ref('${prefix}${name}') }}` })

/**
 * A dbt project: sources, the table of tickets made of them, and a model of each metric, with tests and descriptions.
 * @returns path → text, paths with slashes
 */
export function dbtProject(asked: ProjectAsked): Map<string, string> {
  const { sources, own, metrics, words, lang } = asked
  const files = new Map<string, string>()
  const fields = fieldsOf(asked)
  const staged: { gives: DbtSource['gives']; name: string }[] = []
  const tickets =
    sources.filter(({ source }) => source.gives === 'tickets').length + own.filter(({ gives }) => gives === 'tickets').length
  for (const { id, source } of sources) {
    const name = `stg_${id}_${source.gives}`
    staged.push({ gives: source.gives, name })
    files.set(`models/staging/${prefix}${name}.sql`, sourceModel(id, source, words, tickets > 1 ? id : undefined))
    if (source.gives === 'tickets') files.set(`tests/${prefix}${name}_all_there.sql`, stagingTest(id, source, `${prefix}${name}`))
    files.set(`models/staging/${id}.yml`, yamlText(sourceProperties(id, source, `${prefix}${name}`, asked.dialect, lang)))
  }
  for (const { gives, name: parts, column } of own) {
    const name = `stg_own_${gives}`
    staged.push({ gives, name })
    const [table, schema] = [parts.at(-1)!, parts.slice(0, -1).join('.')]
    const from = { source: `own_${gives}`, table }
    files.set(`models/staging/${prefix}${name}.sql`, ownModel(from, gives, column, words))
    const properties = {
      version: 2,
      sources: [{ name: from.source, schema: schema || '{{ target.schema }}', tables: [{ name: table }] }],
    }
    files.set(`models/staging/own_${gives}.yml`, yamlText(properties))
  }
  for (const gives of ['tickets', 'orders'] as const) {
    const from = staged.filter((one) => one.gives === gives)
    if (from.length === 0) continue
    const arms = from.map(({ name }) => `SELECT * FROM {{ ref('${prefix}${name}') }}`)
    files.set(`models/${prefix}${gives}.sql`, `${arms.join('\nUNION ALL\n')}\n`)
  }
  const orders = staged.some(({ gives }) => gives === 'orders')
  if (fields.has('tags'))
    files.set(
      `models/${prefix}ticket_tags.sql`,
      `WITH tickets AS (\n  SELECT id, tags FROM ${ref('tickets').written}\n)\nSELECT DISTINCT id AS ticket_id, tag FROM ${words.unnest('tickets', 'tags', 'tag')} WHERE tag IS NOT NULL\n`,
    )
  files.set(`models/${prefix}ledger.sql`, ledgerModel(fields, asked))
  const table: WarehouseTable = {
    ...asked.table,
    name: ref('tickets'),
    column: (field: WarehouseField) => (fields.has(field) ? field : undefined),
    orders:
      orders && asked.table.whole.length > 0
        ? { table: ref('orders'), countCancelled: asked.table.countCancelled, whole: asked.table.whole }
        : undefined,
  }
  const models = metrics.flatMap(({ id, metric, groupings }) => {
    const statements = metricStatements(metric, groupings, table, words)
    return statements.map(({ kind, keys, sql, gives }) => {
      const several = statements.filter((one) => one.kind === kind).length > 1
      const ending = `${{ values: '', survival: '_waiting', orders: '_orders' }[kind]}${several && keys.length > 0 ? `_by_${keys.join('_')}` : ''}`
      const name = `${prefix}${id.replaceAll('-', '_')}${ending}`
      files.set(`models/metrics/${name}.sql`, `${header(words)}${sql}\n`)
      return { name, id, metric, kind, gives, keys }
    })
  })
  const volume = models.find(({ name }) => name === `${prefix}volume`)
  files.set('models/support_kit.yml', yamlText(modelProperties({ fields, orders, models, lang })))
  files.set(`tests/${prefix}ledger_adds_up.sql`, ledgerTest(volume && (volume.keys.length > 0 ? 'WHERE is_total = 1' : '')))
  files.set('dbt_project.yml', yamlText(projectFile(asked)))
  files.set(
    'README.md',
    readme(
      asked,
      models.map(({ name }) => name),
    ),
  )
  return files
}

/** Functions that a model needs stand before its statement, where dbt puts what `sql_header` holds. */
const header = ({ first }: Dialect): string => (first ? `{% call set_sql_header(config) %}\n${first}\n{%- endcall %}\n` : '')

/** Every row of the table of tickets under what becomes of it, as in the ledger of `metrics`. */
function ledgerModel(fields: ReadonlySet<string>, { table: { from, to }, words }: ProjectAsked): string {
  const flags = exclusions.filter((reason) => fields.has(reason))
  const outside = [
    ...(from === undefined ? [] : [`created_at < ${instantSql(from)}`]),
    ...(to === undefined ? [] : [`created_at >= ${instantSql(to)}`]),
  ]
  const arms = [
    "WHEN id IS NULL OR created_at IS NULL THEN 'rejected'",
    ...(outside.length > 0 ? [`WHEN ${outside.join(' OR ')} THEN 'out_of_range'`] : []),
    ...flags.map((flag) => `WHEN coalesce(${flag}, false) THEN '${flag}'`),
  ]
  return `WITH judged AS (\n  ${portable(`SELECT CASE ${arms.join(' ')} ELSE 'counted' END AS reason`, words)}\n  FROM ${ref('tickets').written}\n)\nSELECT reason, count(*) AS tickets FROM judged GROUP BY reason\n`
}

/** A join loses no ticket, and makes no second one of it. */
const stagingTest = (id: string, { one }: DbtSource, model: string): string =>
  `SELECT * FROM (\n  SELECT (SELECT count(DISTINCT ${one.id}) FROM {{ source('${id}', '${one.table}') }}) AS brought,\n    (SELECT count(*) FROM {{ ref('${model}') }}) AS staged\n) AS sums\nWHERE brought <> staged\n`

/** No row of the table is lost, and what counts is what the metric counts. */
function ledgerTest(whole: string | undefined): string {
  const one = (name: string, sql: string) => `(${sql}) AS ${name}`
  const parts = [
    one('all_rows', `SELECT count(*) FROM ${ref('tickets').written}`),
    one('in_ledger', `SELECT coalesce(sum(tickets), 0) FROM ${ref('ledger').written}`),
    ...(whole !== undefined
      ? [
          one('counted', `SELECT coalesce(max(tickets), 0) FROM ${ref('ledger').written} WHERE reason = 'counted'`),
          one('volume', `SELECT max(tickets) FROM ${ref('volume').written} ${whole}`),
        ]
      : []),
  ]
  return `SELECT * FROM (\n  SELECT ${parts.join(',\n    ')}\n) AS sums\nWHERE all_rows <> in_ledger${whole !== undefined ? ' OR counted <> volume' : ''}\n`
}

const projectFile = ({ words }: ProjectAsked) => ({
  name: 'support_kit',
  version: '1.0.0',
  'config-version': 2,
  'require-dbt-version': '>=1.10.8',
  profile: 'support_kit',
  'model-paths': ['models'],
  'test-paths': ['tests'],
  models: {
    support_kit: {
      '+materialized': 'table',
      ...(words.utc && { '+pre-hook': [words.utc] }),
      staging: { '+materialized': 'view' },
    },
  },
})
