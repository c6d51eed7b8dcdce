import { type ConversationSource, firstText, message, recordsOf, textOf } from '../conversation.ts'

const writers = { Agent: 'agent', Customer: 'customer', System: 'automation' } as const

export default {
  title: 'Zammad',
  reference: 'docs.zammad.org, Articles: sender Agent, Customer or System; internal; type note is no reply',
  read(record, people) {
    const articles = recordsOf(record.articles).filter((one) => 'internal' in one && 'body' in one)
    if (articles.length === 0) return undefined
    return {
      id: firstText(record.number, record.id, articles[0]!.ticket_id) ?? '',
      messages: articles.map((one, i) => {
        const by = writers[(textOf(one.sender) ?? '') as keyof typeof writers] ?? 'other'
        return message({
          id: firstText(one.id) ?? String(i + 1),
          by,
          sent: one.internal !== true && (by !== 'agent' || textOf(one.type) !== 'note'),
          agent: firstText(people.get(textOf(one.created_by_id) ?? '')?.name, one.created_by, one.from),
          at: firstText(one.created_at),
          text: textOf(one.body) ?? '',
          html: /html/.test(textOf(one.content_type) ?? ''),
        })
      }),
    }
  },
  examples: [
    {
      page: {
        id: 4,
        number: '4004',
        articles: [
          { id: 1, sender: 'Customer', type: 'email', internal: false, body: 'Late.', content_type: 'text/plain' },
          {
            id: 2,
            sender: 'Agent',
            type: 'email',
            internal: false,
            body: '<p>Left.</p>',
            content_type: 'text/html',
            created_by: 'jo@tea.example',
          },
          {
            id: 3,
            sender: 'Agent',
            type: 'note',
            internal: true,
            body: 'Row 4?',
            content_type: 'text/plain',
            created_by: 'jo@tea.example',
          },
        ],
      },
      messages: [
        ['customer', true, undefined, 'Late.'],
        ['agent', true, 'jo@tea.example', '<p>Left.</p>'],
        ['agent', false, 'jo@tea.example', 'Row 4?'],
      ],
    },
  ],
} satisfies ConversationSource
