import { valueAt } from '../../text/syntax/tree.ts'
import { filledWord, has, itemsAt, type MacroSource, output, textsAt, titleAt } from '../macros/macro-source.ts'

export default {
  title: 'Chatwoot',
  reference: 'Chatwoot API: canned responses; macros, whose actions send a message or add a private note',
  fills: [output('contact|conversation|agent|inbox|account')],
  liquid: true,
  read(macro) {
    if (has(macro, 'short_code', 'content'))
      return { title: titleAt(macro, 'short_code'), texts: textsAt(macro, ['content'], false) }
    const actions = itemsAt(macro, 'actions')
    if (!has(macro, 'name') || actions.length === 0 || !actions.every((action) => has(action, 'action_name'))) return undefined
    const texts = actions.flatMap((action) => {
      const kind = titleAt(action, 'action_name')
      const given = valueAt(action, 'action_params')
      const word = filledWord(given?.is === 'list' ? given.items[0] : given)
      if (!word || !/^(?:send_message|add_private_note)$/.test(kind)) return []
      return [{ word, html: false, note: kind === 'add_private_note' }]
    })
    return { title: titleAt(macro, 'name'), texts }
  },
  examples: [
    {
      macro: { id: 1, short_code: '배송지연', content: '찻잔은 오늘 보내 드렸습니다.' },
      title: '배송지연',
      texts: [{ text: '찻잔은 오늘 보내 드렸습니다.' }],
    },
    {
      macro: {
        name: 'Close',
        visibility: 'global',
        actions: [
          { action_name: 'send_message', action_params: ['The teapot is with you.'] },
          { action_name: 'add_private_note', action_params: ['Closed by macro.'] },
          { action_name: 'resolve_conversation', action_params: [] },
        ],
      },
      title: 'Close',
      texts: [{ text: 'The teapot is with you.' }, { text: 'Closed by macro.', note: true }],
    },
  ],
} satisfies MacroSource
