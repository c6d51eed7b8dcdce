import type { Grouping } from '../../metrics/compute/aggregate.ts'
import type { Dialect } from '../../metrics/dialect.ts'
import type { KeyFilter } from '../../metrics/filter.ts'
import type { Metric } from '../../metrics/metric.ts'
import { metricStatements, type Statement } from '../../metrics/warehouse/statements.ts'
import { tableName } from '../../metrics/warehouse/table-name.ts'
import type { WarehouseTable } from '../../metrics/warehouse/warehouse-table.ts'
import { widthFor } from '../../terminal/width.ts'
import { wrap } from '../../terminal/wrap.ts'
import type { Lang, Text } from '../../text/text.ts'
import { told } from '../messages/sql.ts'

/** The queries of a metric, each below a comment that says what it gives, over what, and where the definition comes from. */
export async function statementsText(
  { id, metric, groupings, filter }: { id: string; metric: Metric; groupings: readonly Grouping[]; filter: readonly KeyFilter[] },
  table: WarehouseTable,
  dialect: Dialect,
  lang: Lang,
): Promise<string> {
  const statements = metricStatements(metric, groupings, table, dialect)
  const width = await widthFor([metric.what[lang]])
  const comment = (texts: readonly (string | Text)[]) =>
    texts
      .flatMap((text) => (typeof text === 'string' ? text : text[lang]).split('\n'))
      .flatMap((line) => wrap(line, 97, width))
      .map((line) => `-- ${line}\n`)
      .join('')
  const grouped = groupings.some((grouping) => grouping.length > 0)
  const head = (statement: Statement, first: boolean): (string | Text)[] => {
    if (statement.kind === 'survival') return [`${metric.title[lang]} (${id})`, told.survival(statement.gives.join(', '))]
    if (statement.kind === 'orders') return [`${metric.title[lang]} (${id})`, told.orders]
    if (!first) return [`${metric.title[lang]} (${id}): ${statement.gives.join(', ')}`]
    return [
      `${metric.title[lang]} (${id})`,
      metric.what,
      `${told.source[lang]}: ${metric.reference}`,
      told.tickets(tableName(table.name, dialect), table.zone),
      ...(filter.length > 0 ? [told.only(filter)] : []),
      ...(grouped ? [told.total] : []),
      ...(metric.derived ? [told.derived(derivedNames(metric).join(', '), metric.derived)] : []),
      ...(table.business ? [businessSpan(table.business.rows)] : []),
      ...(dialect.proof === 'parsed' ? [told.parsed(dialect.title)] : []),
      ...(dialect.limits ? [dialect.limits] : []),
    ]
  }
  return statements.map((statement, i) => `${comment(head(statement, i === 0))}${statement.sql};\n`).join('\n')
}

const date = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)
const businessSpan = (rows: readonly (readonly number[])[]) => told.business(date(rows[0]![0]!), date(rows.at(-1)![0]!))

/** Values that the examples give and the SQL does not. */
function derivedNames({ values, survival, examples }: Metric): string[] {
  const computed = new Set([...Object.keys(values), ...Object.keys(survival?.percentiles ?? {})])
  return [...new Set(examples.flatMap((example) => Object.keys(example.values)))].filter((name) => !computed.has(name))
}
