import { valueAt } from '../../text/syntax/tree.ts'
import { has, itemsAt, type MacroSource, output, plainOrHtml, titleAt } from '../macros/macro-source.ts'

export default {
  title: 'Gorgias',
  reference: 'developers.gorgias.com, Macros; docs.gorgias.com, macro variables',
  fills: [output('ticket|current_user|message|survey')],
  liquid: false,
  read(macro) {
    const actions = itemsAt(macro, 'actions')
    if (!has(macro, 'name', 'actions') || !actions.every((action) => has(action, 'name') && !has(action, 'action_name')))
      return undefined
    const texts = actions.flatMap((action) => {
      const kind = titleAt(action, 'name')
      const given = valueAt(action, 'arguments')
      const note = /internal_?note/i.test(kind)
      if ((kind !== 'setResponseText' && !note) || given?.is !== 'map') return []
      return plainOrHtml(given, 'body_text', 'body_html', note)
    })
    return { title: titleAt(macro, 'name'), texts }
  },
  examples: [
    {
      macro: {
        name: 'Refund',
        language: 'en',
        actions: [
          { name: 'addTags', arguments: { tags: 'refund' } },
          { name: 'setResponseText', arguments: { body_text: 'I refunded the teapot.', body_html: '<div>I refunded …</div>' } },
          { name: 'addInternalNote', arguments: { body_html: '<div>Second refund.</div>' } },
        ],
      },
      title: 'Refund',
      texts: [{ text: 'I refunded the teapot.' }, { text: '<div>Second refund.</div>', note: true, html: true }],
    },
  ],
} satisfies MacroSource
