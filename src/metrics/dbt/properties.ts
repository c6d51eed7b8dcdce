import type { Lang } from '../../text/text.ts'
import { channels, exclusions, ratings, statuses } from '../../tickets/ticket.ts'
import type { Metric } from '../metric.ts'
import type { Statement } from '../warehouse/statements.ts'
import { columnsOf, ticketColumns } from './canonical.ts'
import type { DbtSource } from './dbt-source.ts'
import { columnTexts, orderTexts, tableTexts, valueTexts } from './texts.ts'

/** A model of a metric. */
export interface MetricModel {
  name: string
  id: string
  metric: Metric
  kind: Statement['kind']
  gives: readonly string[]
  keys: readonly string[]
}

const words = { status: statuses, channel: channels, csat: ratings } as const
const accepted = (values: readonly string[]) => ({ accepted_values: { arguments: { values: [...values] } } })

/** Names that a database reads as words of its own. */
const reserved: Readonly<Record<string, readonly string[]>> = { snowflake: ['group', 'order', 'user'] }

/** The properties of a source: its tables and their columns, and the model made of them. */
export function sourceProperties(id: string, source: DbtSource, model: string, dialect: string, lang: Lang) {
  return {
    version: 2,
    sources: [
      {
        name: id,
        description: `${source.title} (${source.loader})`,
        schema: `{{ var('${id}_schema', '${source.schema}') }}`,
        tables: Object.entries(source.tables).map(([name, { what, columns }]) => ({
          name,
          ...(reserved[dialect]?.includes(name) && { identifier: name.toUpperCase(), quoting: { identifier: true } }),
          description: what[lang],
          columns: Object.keys(columns).map((column) => ({ name: column })),
        })),
      },
    ],
    models: [
      {
        name: model,
        description: source.what[lang],
        columns: [
          source.gives === 'orders'
            ? { name: 'id', description: orderTexts.id[lang], data_tests: ['not_null'] }
            : { name: 'id', description: columnTexts.id[lang], data_tests: ['not_null', 'unique'] },
        ],
      },
    ],
  }
}

/** The properties of the tables of tickets, orders and tags, of the ledger and the metrics. */
export function modelProperties(of: {
  fields: ReadonlySet<string>
  orders: boolean
  models: readonly MetricModel[]
  lang: Lang
}) {
  const { fields, orders, models, lang } = of
  return {
    version: 2,
    models: [
      {
        name: 'support_kit_tickets',
        description: tableTexts.tickets[lang],
        columns: ticketColumns.map((field) => ({
          name: field,
          description: `${columnTexts[field]![lang]}${fields.has(field) ? '' : ` ${tableTexts.absent[lang]}`}`,
          ...(field === 'id' && { data_tests: ['not_null', 'unique'] }),
          ...(field === 'created_at' && { data_tests: ['not_null'] }),
          ...(field in words && { data_tests: [accepted(words[field as keyof typeof words])] }),
        })),
      },
      ...(orders
        ? [
            {
              name: 'support_kit_orders',
              description: tableTexts.orders[lang],
              columns: Object.keys(columnsOf('orders')).map((field) => ({
                name: field,
                description: orderTexts[field as keyof typeof orderTexts][lang],
                ...(field === 'id' && { data_tests: ['not_null'] }),
              })),
            },
          ]
        : []),
      ...(fields.has('tags')
        ? [
            {
              name: 'support_kit_ticket_tags',
              description: tableTexts.tags[lang],
              columns: [
                {
                  name: 'ticket_id',
                  data_tests: ['not_null', { relationships: { arguments: { to: "ref('support_kit_tickets')", field: 'id' } } }],
                },
                { name: 'tag', data_tests: ['not_null'] },
              ],
            },
          ]
        : []),
      {
        name: 'support_kit_ledger',
        description: tableTexts.ledger[lang],
        columns: [
          {
            name: 'reason',
            data_tests: ['unique', accepted(['rejected', 'counted', ...exclusions.filter((one) => one !== 'filtered')])],
          },
          { name: 'tickets', data_tests: ['not_null'] },
        ],
      },
      ...models.map(({ name, id, metric, kind, gives, keys }) => ({
        name,
        description: [
          `${metric.title[lang]} (${id}).`,
          kind === 'orders' ? valueTexts.orders[lang] : metric.what[lang],
          `${valueTexts.source[lang]}: ${metric.reference}`,
          ...(kind === 'values' && metric.derived ? [`${valueTexts.notInSql[lang]}: ${metric.derived[lang]}.`] : []),
        ].join(' '),
        columns: [
          ...(keys.length > 0
            ? [{ name: 'is_total', description: valueTexts.total[lang], data_tests: ['not_null', accepted01] }]
            : []),
          ...keys.map((key) => ({ name: key })),
          ...gives.map((value) => ({ name: value })),
        ],
      })),
    ],
  }
}

const accepted01 = { accepted_values: { arguments: { values: [0, 1], quote: false } } }
