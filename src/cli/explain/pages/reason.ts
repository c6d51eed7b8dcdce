import type { Lang } from '../../../text/text.ts'
import type { Reason } from '../../../todo/reason.ts'
import { heads } from '../../messages/explain.ts'
import { type Page, table } from '../page.ts'

/** Which tickets a reason lists, by which SQL, what it needs, and an example with those that are listed. */
export function reasonPage(id: string, { title, what, needed, reference, select, examples }: Reason, lang: Lang): Page {
  const h = heads(lang)
  const rules = { asOf: 0, today: '2026-10-31', recentDays: 14 }
  const sql = select(rules).replaceAll('epoch_ms(0::BIGINT)', '$as_of')
  return {
    title: `${title[lang]} (${id})`,
    what: what[lang],
    sections: [
      { head: h.needs, prose: needed[lang] },
      { head: h.sql, verbatim: sql.trim(), breaks: 'sql' as const },
      { head: h.reference, prose: reference },
      ...examples.slice(0, 1).flatMap(({ title, tickets, lists, asOf }) => [
        { head: h.example, prose: `${title} (${asOf} UTC)` },
        { head: `${h.example}: ${h.tickets}`, verbatim: table(tickets), breaks: 'fields' as const },
        { head: `${h.example}: ${h.gives}`, verbatim: lists.map(([ticket, since]) => `${ticket}, ${since}`).join('\n') },
      ]),
    ],
  }
}
