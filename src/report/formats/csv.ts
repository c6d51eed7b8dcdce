import type { Group } from '../../metrics/metric.ts'
import type { Report } from '../../metrics/report.ts'
import { printable } from '../../text/printable.ts'
import { csvText } from '../../text/syntax/csv-writer.ts'
import type { Lang } from '../../text/text.ts'
import type { Renderer } from '../renderer.ts'

const noKey = '(none)'

/**
 * Tidy: one row for each value, so that a column never changes its meaning and a pivot table takes it as it is.
 * `metric,<dimensions>,value_name,value,partial,reason`: a dimension is blank in the row for the whole, `(none)` for the tickets
 * that have no such thing; what the export cannot give is one row with its reason; a comparison, what was left out (`exclusions`)
 * and a vendor's numbers come last. RFC 4180 (CRLF), UTF-8 without a byte order mark, full precision, no line breaks inside a cell;
 * a cell that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export default {
  title: 'CSV, one row for each value',
  async render(report, { lang }) {
    const dimensions = dimensionsOf(report)
    const header = ['metric', ...dimensions, 'value_name', 'value', 'partial', 'reason']
    const rows = report.results.flatMap(({ metric, group, values, partial, reason }) => {
      const row = (name: string, value: unknown) => [
        metric,
        ...keys(group, dimensions),
        name,
        value,
        partial ? 'true' : '',
        printable(reason?.[lang] ?? ''),
      ]
      const named = Object.entries(values)
      return named.length === 0
        ? [row('', '')]
        : named.map(([name, value]) => row(name, typeof value === 'string' ? printable(value) : (value ?? '')))
    })
    const more = [
      ...comparisonRows(report, dimensions),
      ...exclusionRows(report, dimensions.length),
      ...vendorRows(report, dimensions.length, lang),
    ]
    return csvText([header, ...rows, ...more], { defused: true })
  },
} satisfies Renderer

/** A comparison: `share.now`, `share.before`, `share.change`, `share.low`, … of a value, and of its groups `share.mix`, `share.within`. */
function comparisonRows({ comparison }: Report, dimensions: readonly string[]): unknown[][] {
  if (!comparison) return []
  const rows = (metric: string, group: Group, value: string, parts: Readonly<Record<string, unknown>>) =>
    Object.entries(parts).map(([name, part]) => [
      metric,
      ...keys(group, dimensions),
      `${value}.${name}`,
      typeof part === 'boolean' ? String(part) : (part ?? ''),
      '',
      '',
    ])
  return [
    ...comparison.changes.flatMap(({ metric, group, value, ...parts }) => rows(metric, group, value, parts)),
    ...comparison.mix.flatMap(({ metric, value, by, groups }) =>
      groups.flatMap(({ key, mix, within }) => rows(metric, { [by]: key }, value, { mix, within })),
    ),
  ]
}

/** The excluded tickets of each reason, and each headline number with and without them, `p50_s.spam.with`. */
function exclusionRows({ exclusions = [] }: Report, dimensions: number): unknown[][] {
  const blank = Array.from({ length: dimensions }, () => '')
  return exclusions.flatMap(({ reason, tickets, metrics }) => [
    ['exclusions', ...blank, `${reason}.tickets`, tickets, '', ''],
    ...metrics.flatMap(({ metric, value, ...numbers }) =>
      (['with', 'without'] as const).map((which) => [
        metric,
        ...blank,
        `${value}.${reason}.${which}`,
        numbers[which] ?? '',
        '',
        '',
      ]),
    ),
  ])
}

/** Blank: not grouped by it. */
const keys = (group: Group, dimensions: readonly string[]) =>
  dimensions.map((id) => (group[id] === null ? noKey : printable(group[id] ?? '')))

/** A vendor's numbers over the whole, `first-response (zendesk)`, and with them how many tickets it counts otherwise. */
function vendorRows({ as }: Report, dimensions: number, lang: Lang): unknown[][] {
  return (as?.metrics ?? []).flatMap(({ metric, theirs, reason, tickets }) => {
    const row = (name: string, value: unknown) => {
      const blank = Array.from({ length: dimensions }, () => '')
      return [`${metric} (${as!.vendor})`, ...blank, name, value, '', printable(reason?.[lang] ?? '')]
    }
    if (!theirs) return [row('', '')]
    return [...Object.entries(theirs).map(([name, value]) => row(name, value ?? '')), row('counted_otherwise', tickets)]
  })
}

/** What was asked for first, then what metrics bring themselves (`tag`), as they come. */
const dimensionsOf = ({ by, results, comparison }: Report) => [
  ...new Set([
    ...by,
    ...results.flatMap(({ group }) => Object.keys(group)),
    ...(comparison?.changes ?? []).flatMap(({ group }) => Object.keys(group)),
    ...(comparison?.mix ?? []).map(({ by }) => by),
  ]),
]
