import { type ConversationSource, type Fields, firstText, type Message, message, recordsOf, textOf } from '../conversation.ts'

const writers: Readonly<Record<string, Message['by']>> = { manager: 'agent', user: 'customer', bot: 'automation' }

const textIn = (one: Fields): string =>
  firstText(
    one.plainText,
    recordsOf(one.blocks)
      .map(({ value }) => textOf(value) ?? '')
      .join('\n'),
  ) ?? ''

export default {
  title: 'Channel Talk',
  reference: 'developers.channel.io, user chat messages: personType manager, user or bot; the option private is for the team',
  read(record, people) {
    const messages = recordsOf(record.messages).filter((one) => 'personType' in one)
    if (messages.length === 0) return undefined
    return {
      id: firstText(messages[0]!.chatId, record.id) ?? '',
      messages: messages
        .filter((one) => textIn(one) !== '')
        .map((one, i) =>
          message({
            id: firstText(one.id) ?? String(i + 1),
            by: writers[textOf(one.personType) ?? ''] ?? 'other',
            sent: !(Array.isArray(one.options) && one.options.includes('private')),
            agent: firstText(people.get(textOf(one.personId) ?? '')?.name, one.personId),
            at: firstText(one.createdAt),
            text: textIn(one),
            html: false,
          }),
        ),
    }
  },
  examples: [
    {
      page: {
        messages: [
          { id: 'm1', chatId: 'c1', personType: 'user', personId: 'u1', plainText: '찻잔이 안 와요' },
          { id: 'm2', chatId: 'c1', personType: 'manager', personId: '12', plainText: '오늘 보냈습니다.' },
          { id: 'm3', chatId: 'c1', personType: 'manager', personId: '12', plainText: '선반 확인', options: ['private'] },
          { id: 'm4', chatId: 'c1', personType: 'bot', personId: '9', blocks: [{ type: 'text', value: '안녕하세요' }] },
        ],
        managers: [{ id: '12', name: '김상담' }],
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
