import { type Mapping, valueAt } from '../../text/syntax/tree.ts'
import { filledWord, has, isNo, itemsAt, type MacroSource, output, textsAt, titleAt, wordAt } from '../macros/macro-source.ts'

const comments = ['comment_value', 'comment_value_html']

/** Texts by action: the last action that says who sees the comment holds for all of them. A value is its text, or `[channel, text]`. */
function inActions(macro: Mapping) {
  const actions = itemsAt(macro, 'actions').map((action) => {
    const value = valueAt(action, 'value')
    return { field: titleAt(action, 'field'), word: filledWord(value?.is === 'list' ? value.items.at(-1) : value) }
  })
  const note = isNo(actions.findLast(({ field }) => field === 'comment_mode_is_public')?.word)
  return actions.flatMap(({ field, word }) =>
    word && comments.includes(field) ? [{ word, html: field === 'comment_value_html', note }] : [],
  )
}

export default {
  title: 'Zendesk',
  reference: 'developer.zendesk.com, Macros: comment_mode_is_public takes true or false, as a boolean or in quotes',
  fills: [output('ticket|current_user|agent|user|dc|satisfaction|organization|brand|account')],
  liquid: true,
  elsewhere: output('dc'),
  read(macro) {
    const title = titleAt(macro, 'title')
    if (has(macro, 'title', 'actions') && itemsAt(macro, 'actions').every((action) => has(action, 'field')))
      return { title, texts: inActions(macro) }
    // a table of macros, one column an action
    if (!has(macro, 'title') || !comments.some((field) => has(macro, field))) return undefined
    const note = isNo(wordAt(macro, 'comment_mode_is_public'))
    return {
      title,
      texts: [...textsAt(macro, ['comment_value'], false, note), ...textsAt(macro, ['comment_value_html'], true, note)],
    }
  },
  examples: [
    {
      macro: {
        title: 'Parcel::Late',
        active: true,
        actions: [
          { field: 'status', value: 'pending' },
          { field: 'comment_value', value: ['channel:all', 'Your tea left today.'] },
        ],
      },
      title: 'Parcel::Late',
      texts: [{ text: 'Your tea left today.' }],
    },
    {
      macro: {
        title: 'Ask the kiln',
        actions: [
          { field: 'comment_value_html', value: '<p>Is row 4 empty?</p>' },
          { field: 'comment_mode_is_public', value: false },
        ],
      },
      title: 'Ask the kiln',
      texts: [{ text: '<p>Is row 4 empty?</p>', note: true, html: true }],
    },
    {
      macro: { title: 'Count', comment_value: 'Recount shelf 2.', comment_mode_is_public: 'False' },
      title: 'Count',
      texts: [{ text: 'Recount shelf 2.', note: true }],
    },
  ],
} satisfies MacroSource
