import type { Insight } from '../../../insights/insight.ts'
import type { Lang } from '../../../text/text.ts'
import { heads } from '../../messages/explain.ts'
import { type Page, record, type Section, table } from '../page.ts'

/** What an insight computes, what it needs, where its statistics come from, and an example with its rows. */
export function insightPage(id: string, { title, what, needs, reference, examples }: Insight, lang: Lang): Page {
  const h = heads(lang)
  return {
    title: `${title[lang]} (${id})`,
    what: what[lang],
    sections: [
      { head: h.needs, prose: needs.map((need) => [need].flat().join(' | ')).join(', ') || '–' },
      { head: h.reference, prose: reference },
      ...examples.filter(({ rows }) => rows && rows.length > 0).flatMap((example) => shown(example, lang)),
    ],
  }
}

/** Tickets of which an example shows this many: the rest is more of the same. */
const most = 6

function shown({ title, tickets, orders, rows = [] }: Insight['examples'][number], lang: Lang): Section[] {
  const h = heads(lang)
  const some = (list: readonly Record<string, unknown>[]) =>
    table(list.slice(0, most)) + (list.length > most ? `\n… ${list.length}` : '')
  return [
    { head: h.example, prose: title },
    { head: `${h.example}: ${h.tickets}`, verbatim: some(tickets), breaks: 'fields' },
    ...(orders ? [{ head: `${h.example}: ${h.orders}`, verbatim: some(orders), breaks: 'fields' as const }] : []),
    { head: `${h.example}: ${h.gives}`, verbatim: rows.map((row) => record(row)).join('\n'), breaks: 'fields' },
  ]
}
