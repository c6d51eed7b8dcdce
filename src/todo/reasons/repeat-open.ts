import { knownCustomers } from '../../insights/customers/customer.ts'
import { sequenceSql } from '../../insights/customers/sequence.ts'
import { hiddenCustomers } from '../../insights/messages/repeats.ts'
import type { Reason } from '../reason.ts'

export default {
  title: { en: 'wrote again', ko: '다시 문의' },
  what: {
    en: 'Open tickets after which the same customer wrote another one: answer both in one. A message within an hour on another channel is the same issue, and no repeat. Since the customer wrote again.',
    ko: '아직 열려 있는데 같은 고객이 또 문의한 건입니다. 한 번에 묶어 답해 주세요. 한 시간 안에 다른 채널로 온 문의는 같은 건으로 봅니다. 다시 문의한 때부터 셉니다.',
  },
  reference: 'Customers and what follows what as in the insight `repeats`; open as in `metrics`: neither solved nor closed.',
  needs: ['created_at', 'requester', ['status', 'solved_at', 'resolution_s']],
  needed: {
    en: 'who wrote (an address or id), and the status of tickets',
    ko: '누가 문의했는지(이메일이나 고객 번호)와 문의 상태',
  },
  unclear: async (db) => {
    const { known, all, customers } = await knownCustomers(db)
    return known < all / 2 || customers < known / 50 ? hiddenCustomers(known, all) : undefined
  },
  select: () =>
    `SELECT file_no, row_no, next_at AS since FROM todo_tickets JOIN (${sequenceSql()}) AS chain USING (id, created_at) WHERE next_at IS NOT NULL AND NOT is_solved`,
  examples: [
    {
      title: 'open and again next day, the second one the last; solved before; another channel within the hour',
      asOf: '2026-10-31 09:00:00',
      tickets: [
        { id: '1', requester: 'Ana@x.example', created_at: '2026-10-01 09:00:00', reply: 'waiting', is_solved: false },
        { id: '2', requester: 'ana@x.example', created_at: '2026-10-02 09:00:00', reply: 'waiting', is_solved: false },
        {
          id: '3',
          requester: 'bo@x.example',
          created_at: '2026-10-01 09:00:00',
          reply: 'answered',
          reply_s: 60,
          is_solved: true,
        },
        {
          id: '4',
          requester: 'bo@x.example',
          created_at: '2026-10-05 09:00:00',
          reply: 'answered',
          reply_s: 60,
          is_solved: false,
        },
        { id: '5', requester: 'cy@x.example', created_at: '2026-10-06 09:00:00', channel: 'email', is_solved: false },
        { id: '6', requester: 'cy@x.example', created_at: '2026-10-06 09:30:00', channel: 'chat', is_solved: false },
      ],
      lists: [['1', '2026-10-02 09:00:00']],
    },
  ],
} satisfies Reason
