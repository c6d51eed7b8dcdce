import { type ConversationSource, fieldsOf, firstText, message, nameOf, recordsOf, textOf } from '../conversation.ts'

export default {
  title: 'Front',
  reference: 'dev.frontapp.com, Message: is_inbound, is_draft, author is the teammate; comments are kept apart',
  read(record) {
    const messages = recordsOf(record.messages ?? record._results).filter((one) => 'is_inbound' in one)
    if (messages.length === 0) return undefined
    return {
      id: firstText(record.id, textOf(fieldsOf(record._links).self)?.match(/cnv_\w+/)?.[0]) ?? '',
      messages: messages.map((one, i) => {
        const plain = firstText(one.text)
        const author = fieldsOf(one.author)
        const teammate = Object.keys(author).length > 0
        return message({
          id: firstText(one.id) ?? String(i + 1),
          by: one.is_inbound === true ? 'customer' : teammate ? 'agent' : 'automation',
          sent: one.is_draft !== true && textOf(one.error_type) === undefined,
          agent: firstText(nameOf(author), author.username),
          at: firstText(one.created_at),
          text: plain ?? textOf(one.body) ?? '',
          html: plain === undefined,
        })
      }),
    }
  },
  examples: [
    {
      page: {
        id: 'cnv_1',
        messages: [
          { id: 'msg_1', is_inbound: true, is_draft: false, body: '<p>Late.</p>', author: null },
          {
            id: 'msg_2',
            is_inbound: false,
            is_draft: false,
            text: 'Left today.',
            author: { first_name: 'Jo', last_name: 'Park' },
          },
          { id: 'msg_3', is_inbound: false, is_draft: true, text: 'Soon', author: { first_name: 'Jo', last_name: 'Park' } },
        ],
      },
      messages: [
        ['customer', true, undefined, '<p>Late.</p>'],
        ['agent', true, 'Jo Park', 'Left today.'],
        ['agent', false, 'Jo Park', 'Soon'],
      ],
    },
  ],
} satisfies ConversationSource
