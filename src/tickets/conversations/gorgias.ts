import { type ConversationSource, fieldsOf, firstText, message, nameOf, recordsOf, textOf } from '../conversation.ts'

export default {
  title: 'Gorgias',
  reference: 'developers.gorgias.com, Ticket message: from_agent, public, rule_id, stripped_text',
  read(record) {
    const messages = recordsOf(record.messages).filter((one) => 'from_agent' in one)
    if (messages.length === 0) return undefined
    return {
      id: firstText(record.id, messages[0]!.ticket_id) ?? '',
      messages: messages.map((one, i) => {
        const plain = firstText(one.stripped_text, one.body_text)
        const note = /internal-note/.test(`${textOf(one.channel)} ${textOf(fieldsOf(one.source).type)}`)
        const automatic = textOf(one.rule_id) !== undefined || textOf(one.via) === 'rule'
        return message({
          id: firstText(one.id) ?? String(i + 1),
          by: one.from_agent !== true ? 'customer' : automatic ? 'automation' : 'agent',
          sent: one.public !== false && !note && textOf(one.failed_datetime) === undefined,
          agent: nameOf(fieldsOf(one.sender)),
          at: firstText(one.sent_datetime, one.created_datetime),
          text: plain ?? firstText(one.stripped_html, one.body_html) ?? '',
          html: plain === undefined,
        })
      }),
    }
  },
  examples: [
    {
      page: {
        data: [
          {
            id: 901,
            messages: [
              { id: 1, from_agent: false, public: true, body_text: 'Late.', sender: { id: 5, name: 'Mina' } },
              { id: 2, from_agent: true, public: true, stripped_text: 'Left today.', sender: { id: 2, name: 'Jo' } },
              {
                id: 3,
                from_agent: true,
                public: false,
                channel: 'internal-note',
                body_text: 'Row 4?',
                sender: { id: 2, name: 'Jo' },
              },
              { id: 4, from_agent: true, public: true, rule_id: 8, body_text: 'We got it.', sender: { id: 2, name: 'Jo' } },
            ],
          },
        ],
      },
      messages: [
        ['customer', true, undefined, 'Late.'],
        ['agent', true, 'Jo', 'Left today.'],
        ['agent', false, 'Jo', 'Row 4?'],
        ['automation', true, undefined, 'We got it.'],
      ],
    },
  ],
} satisfies ConversationSource
