import type { Part } from '../../../plan/part.ts'
import type { Lang } from '../../../text/text.ts'
import { heads } from '../../messages/explain.ts'
import { type Page, record, table } from '../page.ts'

/** Tickets and rows of an example that are shown: the rest is more of the same. */
const most = 6

/** What a part of the plan computes, where its formulas come from, and an example with what is set and its rows. */
export function partPage(id: string, { title, what, reference, examples }: Part, lang: Lang): Page {
  const h = heads(lang)
  const [example] = examples.filter(({ rows }) => rows && rows.length > 0)
  const some = (list: readonly Readonly<Record<string, unknown>>[]) =>
    table(list.slice(0, most)) + (list.length > most ? `\n… ${list.length}` : '')
  return {
    title: `${title[lang]} (${id})`,
    what: what[lang],
    sections: [
      { head: h.reference, prose: reference },
      ...(example
        ? [
            { head: h.example, prose: example.title },
            { head: `${h.example}: ${h.tickets}`, verbatim: some(example.tickets), breaks: 'fields' as const },
            ...(example.set
              ? [{ head: `${h.example}: ${h.options}`, verbatim: record({ ...example.set }), breaks: 'fields' as const }]
              : []),
            { head: `${h.example}: ${h.gives}`, verbatim: some(example.rows!), breaks: 'fields' as const },
          ]
        : []),
    ],
  }
}
