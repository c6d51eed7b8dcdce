import { plainSums } from '../../../duckdb/exact-sums.ts'
import { asItCounts, secondHand } from '../../../metrics/messages/vendor.ts'
import { metric } from '../../../metrics/metric.ts'
import { type Vendor, type VendorMetricId, vendorMetrics } from '../../../metrics/vendor.ts'
import { contributionsSql } from '../../../metrics/vendor-comparison.ts'
import type { Lang } from '../../../text/text.ts'
import { heads } from '../../messages/explain.ts'
import { type Page, record, type Section, table } from '../page.ts'

/** How a vendor counts, metric by metric, where that was read, and its examples. */
export async function vendorPage(id: string, vendor: Vendor, lang: Lang): Promise<Page> {
  const h = heads(lang)
  const sections = await Promise.all(
    (Object.keys(vendorMetrics) as VendorMetricId[]).map((one) => metricSections(one, vendor, lang)),
  )
  return {
    title: `${asItCounts(vendor.title)[lang]} (--as ${id})`,
    what: vendor.what[lang],
    sections: [
      ...sections.flat(),
      {
        head: h.reference,
        prose: vendor.cited
          .map((c) => `${c.says} ${c.source} (${c.read}${c.secondHand ? `, ${secondHand[lang]}` : ''})`)
          .join('\n'),
      },
      ...vendor.examples.flatMap(({ title, tickets, metric, values, ids }): Section[] => [
        { head: `${h.example}: ${metric}`, prose: title },
        { head: `${h.example}: ${h.tickets}`, verbatim: table(tickets), breaks: 'fields' as const },
        { head: `${h.example}: ${h.gives}`, prose: `${record(values)}; ${ids.length > 0 ? ids.join(', ') : '–'}` },
      ]),
    ],
  }
}

async function metricSections(id: VendorMetricId, vendor: Vendor, lang: Lang): Promise<Section[]> {
  const { title, contribution } = (await metric(id))!
  const theirs = vendor.metrics[id]
  const head = `${title[lang]} (${id})`
  if ('reason' in theirs) return [{ head, prose: theirs.reason[lang] }]
  const values = Object.entries(theirs.values).map(([name, sql]) => `  ${plainSums(sql)} AS ${name}`)
  const each = contributionsSql(contribution!, theirs, undefined, undefined).replaceAll('\n', '\n  ')
  return [
    { head, prose: [theirs.why[lang], theirs.limits?.[lang]].filter(Boolean).join('\n') },
    {
      head: `SQL: ${id}`,
      verbatim: `SELECT\n${values.join(',\n')}\nFROM (SELECT theirs AS it FROM (\n  ${each}))`,
      breaks: 'sql',
    },
  ]
}
