import { valueAt } from '../../text/syntax/tree.ts'
import { has, type MacroSource, textsAt, titleAt } from '../macros/macro-source.ts'

export default {
  title: 'Zammad',
  reference:
    'docs.zammad.org, text modules (API, CSV export and import) and macros, whose articles are notes: no action of a macro sends a reply',
  fills: [String.raw`#\{(?:ticket|user|config|article|current_user|avatar)\.[\w.]{1,200}\}`],
  liquid: false,
  read(macro) {
    const title = titleAt(macro, 'name')
    if (has(macro, 'name', 'content', 'keywords')) return { title, texts: textsAt(macro, ['content'], true) }
    const perform = valueAt(macro, 'perform')
    if (!title || perform?.is !== 'map') return undefined
    const article = valueAt(perform, 'article.note')
    return { title, texts: article?.is === 'map' ? textsAt(article, ['body'], true, true) : [] }
  },
  examples: [
    {
      macro: { name: 'Late', keywords: 'late', content: '<p>It left today.</p>', active: 'true' },
      title: 'Late',
      texts: [{ text: '<p>It left today.</p>', html: true }],
    },
    {
      macro: { name: 'Hand over', perform: { 'article.note': { body: 'Recount shelf 2.', internal: 'true' } } },
      title: 'Hand over',
      texts: [{ text: 'Recount shelf 2.', note: true, html: true }],
    },
  ],
} satisfies MacroSource
