import { plainSums } from '../../../duckdb/exact-sums.ts'
import type { Dimension } from '../../../metrics/dimension.ts'
import { comparedHead, methods } from '../../../metrics/messages/compare.ts'
import type { Metric, Need } from '../../../metrics/metric.ts'
import { kaplanMeierSql } from '../../../metrics/statistics/kaplan-meier.ts'
import { countsOf } from '../../../metrics/ticket-list.ts'
import type { Lang } from '../../../text/text.ts'
import { alsoBy, everyTicket, heads } from '../../messages/explain.ts'
import { type Page, record, type Section, table } from '../page.ts'

/** What a metric means, over whom, its SQL, where it comes from, and an example with its numbers. */
export function metricPage(id: string, metric: Metric, lang: Lang): Page {
  const h = heads(lang)
  const derived = derivedNames(metric)
  const counts = countsOf(id, metric)
  return {
    title: `${metric.title[lang]} (${id})`,
    what: metric.what[lang],
    sections: [
      ...(metric.also ? [{ head: h.also, prose: metric.also.join(', ') }] : []),
      { head: h.population, prose: (metric.where ?? everyTicket[lang]) + (metric.by ? alsoBy(metric.by)[lang] : '') },
      { head: h.needs, prose: metric.needs.map((need) => alternatives(need)).join(', ') || '–' },
      ...(derived.length > 0 ? [{ head: h.derived, prose: `${derived.join(', ')}: ${metric.derived![lang]}` }] : []),
      ...(counts.length > 0 ? [{ head: h.lists, prose: counts.map(({ name }) => name).join(', ') }] : []),
      ...(metric.ticket ? [{ head: h.ticket, prose: Object.keys(metric.ticket).join(', ') }] : []),
      ...statements(metric).map(
        ({ name, sql }): Section => ({ head: name ? `${h.sql}: ${name}` : h.sql, verbatim: sql, breaks: 'sql' }),
      ),
      { head: h.reference, prose: metric.reference },
      ...(metric.compare
        ? [{ head: comparedHead[lang], pairs: metric.compare.map(({ value, is }) => [value, methods[is][lang]] as const) }]
        : []),
      ...example(metric, lang),
    ],
  }
}

const alternatives = (need: Need | readonly Need[]) => [need].flat().join(' | ')

/** Values that the examples give and the SQL does not. */
function derivedNames({ values, survival, each, examples }: Metric): string[] {
  const computed = new Set([...Object.keys(values), ...Object.keys(survival?.percentiles ?? {})])
  for (const row of each?.rows ?? []) for (const name of Object.keys({ ...row.values, ...row.constants })) computed.add(name)
  return [...new Set(examples.flatMap((e) => Object.keys(e.values)))].filter((name) => !computed.has(name))
}

/** One query and that of the percentiles with those who wait, or one for each statement of `each`: what runs over the table `tickets`, without the groups of `--by`. */
export function statements({ values, where, survival, each }: Metric): { name?: string; sql: string }[] {
  if (!each)
    return [
      { sql: select(values, where) },
      ...(survival ? [{ name: Object.keys(survival.percentiles).join(', '), sql: kaplanMeierSql(survival, [[]]) }] : []),
    ]
  return each.rows.map((row) => {
    const constants = Object.entries(row.constants ?? {}).map(([name, value]) => [name, String(value)])
    const condition = [where, row.where]
      .filter((c) => c && c !== 'true')
      .map((c) => (where && row.where !== 'true' ? `(${c})` : c))
    return { name: row.key, sql: select({ ...values, ...row.values, ...Object.fromEntries(constants) }, condition.join(' AND ')) }
  })
}

const select = (values: Record<string, string>, where: string | undefined) =>
  `SELECT\n${Object.entries(values)
    .map(([name, sql]) => `  ${plainSums(sql)} AS ${name}`)
    .join(',\n')}\nFROM tickets${where ? `\nWHERE ${where}` : ''}`

/** The richest example: the one with the most tickets. */
function example({ examples }: Metric, lang: Lang): Section[] {
  const [richest] = [...examples].sort((a, b) => b.tickets.length - a.tickets.length)
  if (!richest) return []
  const h = heads(lang)
  const group = richest.group && Object.keys(richest.group).length > 0 ? ` ${record(richest.group)}` : ''
  return [
    { head: h.example, prose: richest.title },
    { head: `${h.example}: ${h.tickets}`, verbatim: table(richest.tickets), breaks: 'fields' },
    ...(richest.orders
      ? [{ head: `${h.example}: ${h.orders}`, verbatim: table(richest.orders), breaks: 'fields' as const }]
      : []),
    {
      head: `${h.example}: ${h.gives}${group}`,
      pairs: Object.entries(richest.values).map(([name, value]) => [name, String(value)] as const),
    },
  ]
}

/** What a grouping groups by, and tickets with the keys they get. */
export function dimensionPage(id: string, { title, sql, needs, label, examples }: Dimension, lang: Lang): Page {
  const h = heads(lang)
  const shown = (key: string | null) =>
    key === null ? 'null' : label && label(key)[lang] !== key ? `${key} (${label(key)[lang]})` : key
  return {
    title: `${title[lang]} (--by ${id}, --only ${id}=…)`,
    sections: [
      { head: h.key, verbatim: sql, breaks: 'sql' },
      { head: h.needs, prose: needs.join(', ') },
      {
        head: h.example,
        pairs: examples.map(({ ticket, keys }) => [keys.map(shown).join(', '), record(ticket) || '–'] as const),
      },
    ],
  }
}
