import {
  type ConversationSource,
  type Fields,
  fieldsOf,
  firstText,
  type Message,
  message,
  nameOf,
  recordsOf,
  textOf,
} from '../conversation.ts'

const writers: Readonly<Record<string, Message['by']>> = {
  ...{
    admin: 'agent',
    teammate: 'agent',
    bot: 'automation',
    team: 'automation',
    user: 'customer',
    lead: 'customer',
    contact: 'customer',
  },
}

/** Parts with a text that goes out: an answer that also opens, closes or assigns. */
const replies = /^(?:comment|open|close|quick_reply|conversation_message)$/

function read(part: Fields, place: number, people: ReadonlyMap<string, { name?: string }>, sent: boolean): Message {
  const author = fieldsOf(part.author)
  const by = part.from_ai_agent === true ? 'automation' : (writers[textOf(author.type) ?? ''] ?? 'other')
  return message({
    id: firstText(part.id) ?? String(place),
    by,
    sent,
    agent: firstText(author.name, people.get(textOf(author.id) ?? '')?.name, nameOf(author)),
    at: firstText(part.created_at),
    text: textOf(part.body) ?? '',
    html: true,
  })
}

export default {
  title: 'Intercom',
  reference: 'developers.intercom.com, Conversation: source, conversation_parts with part_type comment or note',
  read(record, people) {
    const listed = fieldsOf(record.conversation_parts)
    const parts = recordsOf(listed.conversation_parts ?? record.conversation_parts)
    const source = fieldsOf(record.source)
    if (!('conversation_parts' in record) && !('delivered_as' in source && 'body' in source)) return undefined
    const campaign = /^(?:campaigns_initiated|automated|operator_initiated)$/.test(textOf(source.delivered_as) ?? '')
    const opening = textOf(source.body) ? [read(source, 0, people, true)] : []
    return {
      id: firstText(record.id) ?? '',
      messages: [
        ...opening.map((one): Message => (campaign ? { ...one, by: 'automation' } : one)),
        ...parts
          .filter((part) => textOf(part.body) !== undefined)
          .map((part, i) =>
            read(part, i + 1, people, replies.test(textOf(part.part_type) ?? 'comment') && part.redacted !== true),
          ),
      ],
    }
  },
  examples: [
    {
      page: {
        type: 'conversation.list',
        conversations: [
          {
            type: 'conversation',
            id: '215000',
            source: { id: '9', delivered_as: 'customer_initiated', body: '<p>Late.</p>', author: { type: 'user', id: 'u9' } },
            conversation_parts: {
              conversation_parts: [
                { id: '1', part_type: 'comment', body: '<p>Left today.</p>', author: { type: 'admin', id: '81', name: 'Jo' } },
                { id: '2', part_type: 'note', body: '<p>Row 4?</p>', author: { type: 'admin', id: '81', name: 'Jo' } },
                { id: '3', part_type: 'comment', body: '<p>Hello</p>', author: { type: 'bot', id: '1', name: 'Fin' } },
                { id: '4', part_type: 'close', body: null, author: { type: 'admin', id: '81', name: 'Jo' } },
              ],
            },
          },
        ],
      },
      messages: [
        ['customer', true, undefined, '<p>Late.</p>'],
        ['agent', true, 'Jo', '<p>Left today.</p>'],
        ['agent', false, 'Jo', '<p>Row 4?</p>'],
        ['automation', true, undefined, '<p>Hello</p>'],
      ],
    },
  ],
} satisfies ConversationSource
