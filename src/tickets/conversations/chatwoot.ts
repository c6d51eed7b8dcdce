import { type ConversationSource, fieldsOf, firstText, message, nameOf, recordsOf, textOf } from '../conversation.ts'

/** By number in the API, by name in webhooks and dumps. */
const outgoing = /^(?:1|outgoing)$/
const template = /^(?:3|template)$/
const known = /^(?:[0-3]|incoming|outgoing|activity|template)$/

export default {
  title: 'Chatwoot',
  reference: 'Chatwoot API, messages: message_type 0 incoming, 1 outgoing, 2 activity, 3 template; private notes',
  read(record) {
    const listed = record.messages ?? record.payload
    const messages = recordsOf(listed).filter((one) => 'content' in one && known.test(textOf(one.message_type) ?? ''))
    if (messages.length === 0) return undefined
    return {
      id: firstText(record.display_id, record.id, messages[0]!.conversation_id) ?? '',
      messages: messages
        .filter((one) => textOf(one.content) !== undefined && !/^(?:2|activity)$/.test(textOf(one.message_type) ?? ''))
        .map((one, i) => {
          const type = textOf(one.message_type) ?? ''
          const sender = fieldsOf(one.sender)
          const automatic =
            /bot|captain/i.test(textOf(sender.type) ?? textOf(one.sender_type) ?? '') ||
            'automation_rule_id' in fieldsOf(one.content_attributes) ||
            template.test(type)
          return message({
            id: firstText(one.id) ?? String(i + 1),
            by: !outgoing.test(type) && !template.test(type) ? 'customer' : automatic ? 'automation' : 'agent',
            sent: one.private !== true && textOf(one.status) !== 'failed',
            agent: firstText(nameOf(sender), one.sender_id),
            at: firstText(one.created_at),
            text: textOf(one.content) ?? '',
            html: false,
          })
        }),
    }
  },
  examples: [
    {
      page: {
        data: {
          payload: [
            {
              id: 7,
              messages: [
                { id: 1, message_type: 0, content: '찻잔이 안 와요', private: false, sender: { name: '민아', type: 'contact' } },
                { id: 2, message_type: 1, content: '오늘 보냈습니다.', private: false, sender: { name: '김상담', type: 'user' } },
                { id: 3, message_type: 1, content: '선반 확인', private: true, sender: { name: '김상담', type: 'user' } },
                { id: 4, message_type: 1, content: '안녕하세요', private: false, sender: { name: '봇', type: 'agent_bot' } },
                { id: 5, message_type: 2, content: 'assigned', private: false },
              ],
            },
          ],
        },
      },
      messages: [
        ['customer', true, undefined, '찻잔이 안 와요'],
        ['agent', true, '김상담', '오늘 보냈습니다.'],
        ['agent', false, '김상담', '선반 확인'],
        ['automation', true, undefined, '안녕하세요'],
      ],
    },
  ],
} satisfies ConversationSource
