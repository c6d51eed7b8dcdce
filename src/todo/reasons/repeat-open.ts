import { customerSql, knownCustomers } from '../../insights/customers/customer.ts'
import { sequenceSql } from '../../insights/customers/sequence.ts'
import { hiddenCustomers } from '../../insights/messages/repeats.ts'
import { asksNothing } from '../../metrics/compute/ticket-states.ts'
import { writeForOthers } from '../messages/todo.ts'
import type { Reason } from '../reason.ts'

/** More open tickets than this no customer has: it is an account that writes for others (a marketplace, a form, a colleague). */
const mostOpen = 10
const who = customerSql('requester')
const ofAccounts = `${who} IN (SELECT ${who} FROM todo_tickets WHERE NOT is_solved AND requester IS NOT NULL GROUP BY ALL HAVING count(*) > ${mostOpen})`

export default {
  title: { en: 'wrote again', ko: '다시 문의' },
  what: {
    en: 'Open tickets after which the same customer wrote another one: answer both in one. A message within an hour on another channel is the same issue, and no repeat. A sender with more than ten open tickets is an account that writes for others (a marketplace, a form, a colleague), and no customer. Since the customer wrote again.',
    ko: '아직 열려 있는데 같은 고객이 또 문의한 건입니다. 한 번에 묶어 답해 주세요. 한 시간 안에 다른 채널로 온 문의는 같은 건으로 봅니다. 열린 문의가 열 건이 넘는 사람은 여러 고객을 대신해 접수하는 계정(마켓, 문의 양식, 동료)으로 보고 넣지 않습니다. 다시 문의한 때부터 셉니다.',
  },
  reference: 'Customers and what follows what as in the insight `repeats`; open as in `metrics`: neither solved nor closed.',
  needs: ['created_at', 'requester', ['status', 'solved_at', 'resolution_s']],
  needed: {
    en: 'who wrote (an address or id), and the status of tickets',
    ko: '누가 문의했는지(이메일이나 고객 번호)와 문의 상태',
  },
  unclear: async (db) => {
    const { known, all, customers } = await knownCustomers(db)
    if (known < all / 2 || customers < known / 50) return hiddenCustomers(known, all)
    const [open] = await db.rows(
      `SELECT count(*) FILTER (WHERE ${ofAccounts})::DOUBLE AS theirs, count(*)::DOUBLE AS n FROM todo_tickets WHERE NOT is_solved`,
    )
    const { theirs, n } = open as { theirs: number; n: number }
    return theirs > n / 2 ? writeForOthers(theirs, n, mostOpen) : undefined
  },
  select: () =>
    `SELECT file_no, row_no, next_at AS since FROM todo_tickets JOIN (${sequenceSql()}) AS chain USING (id, created_at) WHERE next_at IS NOT NULL AND NOT is_solved AND NOT ${asksNothing} AND (${ofAccounts}) IS NOT TRUE`,
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
    {
      title: 'an account with eleven open tickets, and a customer with two; a review of stars alone',
      asOf: '2026-10-31 09:00:00',
      tickets: [
        ...Array.from({ length: 11 }, (_, i) => ({
          ...{ id: `a${i}`, requester: 'desk@x.example', created_at: `2026-10-${10 + i} 09:00:00`, is_solved: false },
        })),
        { id: '1', requester: 'ana@x.example', created_at: '2026-10-01 09:00:00', is_solved: false },
        { id: '2', requester: 'ana@x.example', created_at: '2026-10-03 09:00:00', is_solved: true },
        { id: '3', requester: 'bo@x.example', created_at: '2026-10-01 09:00:00', is_solved: false, stars_only: true },
        { id: '4', requester: 'bo@x.example', created_at: '2026-10-02 09:00:00', is_solved: true },
      ],
      lists: [['1', '2026-10-03 09:00:00']],
    },
  ],
} satisfies Reason
