import { type ConversationSource, type Fields, firstText, message, recordsOf, textOf } from '../conversation.ts'

const bodyOf = (record: Fields, plain: string, markup: string) => {
  const text = textOf(record[plain])
  return { text: text ?? textOf(record[markup]) ?? '', html: text === undefined }
}

export default {
  title: 'Freshdesk',
  reference:
    'developers.freshdesk.com, Conversations: incoming, private, source 0 is a reply and 2 a note; the ticket has the first message',
  read(record, people) {
    const conversations = recordsOf(record.conversations).filter((one) => 'incoming' in one && 'private' in one)
    if (conversations.length === 0) return undefined
    const opening = firstText(record.description_text, record.description)
    return {
      id: firstText(record.id, conversations[0]!.ticket_id) ?? '',
      messages: [
        ...(opening === undefined
          ? []
          : [message({ id: '0', by: 'customer', sent: true, ...bodyOf(record, 'description_text', 'description') })]),
        ...conversations.map((one, i) => {
          const user = textOf(one.user_id)
          return message({
            id: firstText(one.id) ?? String(i + 1),
            by: one.incoming === true ? 'customer' : user === undefined ? 'automation' : 'agent',
            sent: one.private !== true && (one.incoming === true || textOf(one.source) !== '2'),
            agent: firstText(people.get(user ?? '')?.name, user),
            at: firstText(one.created_at),
            ...bodyOf(one, 'body_text', 'body'),
          })
        }),
      ],
    }
  },
  examples: [
    {
      page: [
        {
          id: 5,
          description_text: 'Late.',
          conversations: [
            { id: 1, incoming: false, private: false, source: 0, user_id: 3, body_text: 'Left today.' },
            { id: 2, incoming: false, private: true, source: 2, user_id: 3, body: '<p>Row 4?</p>' },
          ],
        },
      ],
      messages: [
        ['customer', true, undefined, 'Late.'],
        ['agent', true, '3', 'Left today.'],
        ['agent', false, '3', '<p>Row 4?</p>'],
      ],
    },
  ],
} satisfies ConversationSource
