import type { Dimension } from '../../../metrics/dimension.ts'
import type { Lang } from '../../../text/text.ts'
import { heads } from '../../messages/explain.ts'
import { type Page, record } from '../page.ts'

/** What a grouping groups by, and tickets with the keys they get. */
export function dimensionPage(id: string, { title, sql, needs, label, examples }: Dimension, lang: Lang): Page {
  const h = heads(lang)
  const shown = (key: string | null) =>
    key === null ? 'null' : label && label(key)[lang] !== key ? `${key} (${label(key)[lang]})` : key
  return {
    title: `${title[lang]} (--by ${id})`,
    sections: [
      { head: h.key, verbatim: sql },
      { head: h.needs, prose: needs.join(', ') },
      {
        head: h.example,
        pairs: examples.map(({ ticket, keys }) => [keys.map(shown).join(', '), record(ticket) || '–'] as const),
      },
    ],
  }
}
