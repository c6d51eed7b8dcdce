import { type ConversationSource, fieldsOf, firstText, message, nameOf, recordsOf, textOf } from '../conversation.ts'

const kinds = /^(?:customer|message|reply|note|chat|beaconchat|phone|forwardchild|forwardparent|lineitem)$/

export default {
  title: 'Help Scout',
  reference: 'developer.helpscout.com, threads: type message or chat of a user is a reply, note a note; state draft is not sent',
  read(record) {
    const embedded = fieldsOf(record._embedded)
    const threads = recordsOf(embedded.threads ?? (Array.isArray(record.threads) ? record.threads : undefined))
    if (threads.length === 0 || !threads.every(({ type }) => kinds.test(textOf(type) ?? ''))) return undefined
    return {
      id: firstText(record.id, record.number) ?? '',
      messages: threads
        .filter(({ body }) => textOf(body) !== undefined)
        .map((thread, i) => {
          const author = fieldsOf(thread.createdBy ?? thread.created_by)
          const isCustomer = textOf(author.type) === 'customer' || /^(?:customer|beaconchat)$/.test(textOf(thread.type) ?? '')
          const automatic = /workflow|automatic|auto-?reply/i.test(
            `${textOf(fieldsOf(thread.source).type)} ${textOf(fieldsOf(thread.action).type)}`,
          )
          return message({
            id: firstText(thread.id) ?? String(i + 1),
            by: isCustomer ? 'customer' : automatic ? 'automation' : 'agent',
            sent:
              /^(?:customer|message|reply|chat|beaconchat)$/.test(textOf(thread.type) ?? '') &&
              (textOf(thread.state) ?? 'published') === 'published',
            agent: nameOf(author),
            at: firstText(thread.createdAt, thread.created_at),
            text: textOf(thread.body) ?? '',
            html: true,
          })
        }),
    }
  },
  examples: [
    {
      page: {
        _embedded: {
          conversations: [
            {
              id: 10,
              number: 3,
              _embedded: {
                threads: [
                  { id: 1, type: 'customer', state: 'published', body: 'Late.', createdBy: { type: 'customer', first: 'Mina' } },
                  {
                    id: 2,
                    type: 'message',
                    state: 'published',
                    body: 'Left<br>today.',
                    createdBy: { type: 'user', first: 'Jo', last: 'Park' },
                  },
                  {
                    id: 3,
                    type: 'note',
                    state: 'published',
                    body: 'Row 4?',
                    createdBy: { type: 'user', first: 'Jo', last: 'Park' },
                  },
                  {
                    id: 4,
                    type: 'message',
                    state: 'draft',
                    body: 'Soon',
                    createdBy: { type: 'user', first: 'Jo', last: 'Park' },
                  },
                ],
              },
            },
          ],
        },
      },
      messages: [
        ['customer', true, undefined, 'Late.'],
        ['agent', true, 'Jo Park', 'Left<br>today.'],
        ['agent', false, 'Jo Park', 'Row 4?'],
        ['agent', false, 'Jo Park', 'Soon'],
      ],
    },
  ],
} satisfies ConversationSource
