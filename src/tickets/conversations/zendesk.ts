import { type ConversationSource, type Fields, fieldsOf, firstText, message, nameOf, recordsOf, textOf } from '../conversation.ts'

/** Written by a trigger, an automation or the system. */
const isAutomatic = (comment: Fields): boolean => {
  const via = fieldsOf(comment.via)
  const rel = textOf(fieldsOf(via.source).rel) ?? ''
  return (
    /^(?:rule|system)$/.test(textOf(via.channel) ?? '') ||
    /^(?:trigger|automation)$/.test(rel) ||
    textOf(comment.author_id) === '-1'
  )
}

export default {
  title: 'Zendesk',
  reference: 'developer.zendesk.com, Ticket Comments: public, author_id; users have the role end-user, agent or admin',
  read(record, people) {
    const comments = recordsOf(record.comments).filter((comment) => 'author_id' in comment || 'public' in comment)
    if (comments.length === 0) return undefined
    const requester = firstText(record.requester_id, fieldsOf(record.requester).id, comments[0]!.author_id)
    return {
      id: firstText(record.id, record.ticket_id, comments[0]!.ticket_id) ?? '',
      messages: comments.map((comment, i) => {
        const author = fieldsOf(comment.author)
        const id = firstText(comment.author_id, author.id)
        const known = people.get(id ?? '')
        const role = firstText(author.role, known?.role)
        const isAgent = role === undefined ? id !== undefined && id !== requester : role !== 'end-user'
        const text = firstText(comment.body, comment.plain_body)
        return message({
          id: firstText(comment.id) ?? String(i + 1),
          by: isAutomatic(comment) ? 'automation' : isAgent ? 'agent' : 'customer',
          sent: comment.public !== false && comment.public !== 'false',
          agent: firstText(nameOf(author), known?.name, id),
          at: firstText(comment.created_at),
          text: text ?? firstText(comment.html_body) ?? '',
          html: text === undefined,
        })
      }),
    }
  },
  examples: [
    {
      page: {
        tickets: [
          {
            id: 48102,
            requester_id: 7,
            comments: [
              { id: 1, author_id: 7, public: true, body: 'My teapot is late.' },
              { id: 2, author_id: 3, public: true, body: 'It left today.', created_at: '2026-10-05T02:00:00Z' },
              { id: 3, author_id: 3, public: false, body: 'Check row 4.' },
              { id: 4, author_id: 3, public: true, body: 'We got it.', via: { channel: 'rule' } },
            ],
          },
        ],
        users: [
          { id: 7, name: 'Mina', role: 'end-user' },
          { id: 3, name: 'Jo Park', role: 'agent' },
        ],
      },
      messages: [
        ['customer', true, undefined, 'My teapot is late.'],
        ['agent', true, 'Jo Park', 'It left today.'],
        ['agent', false, 'Jo Park', 'Check row 4.'],
        ['automation', true, undefined, 'We got it.'],
      ],
    },
    {
      page: {
        comments: [
          { id: 1, author_id: 7, public: true, html_body: '<p>Late.</p>' },
          { id: 2, author_id: 3, public: true, html_body: '<p>It left today.</p>' },
        ],
        count: 2,
      },
      messages: [
        ['customer', true, undefined, '<p>Late.</p>'],
        ['agent', true, '3', '<p>It left today.</p>'],
      ],
    },
  ],
} satisfies ConversationSource
