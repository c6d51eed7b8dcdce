import { instantSql, type Reason } from '../reason.ts'

export default {
  title: { en: 'promised by today', ko: '약속한 날' },
  what: {
    en: 'Tickets whose last reply says what the shop will do by a day ("I will write to you by Thursday 29 October"), and that day is today or past: nobody has written since. A parcel that is to arrive, and what depends on an "if", are no promise. Solved or not: the promise stands. Days that can be read in two ways (11/12) are not read. Due at the end of that day; with business hours at the close of that day, or of the next one that is open.',
    ko: '마지막 답변에 언제까지 무엇을 하겠다는 말이 있고("10월 29일(목)까지 연락드리겠습니다"), 그날이 오늘이거나 지났는데 그 뒤로 아무도 답하지 않은 문의입니다. 도착 예정일이나 ‘~하면’이 붙은 말은 약속으로 보지 않습니다. 해결 처리되었어도 약속은 남습니다. 두 가지로 읽히는 날짜(11/12)는 읽지 않습니다. 기한은 그날 끝, 업무 시간을 정했으면 그날(쉬는 날이면 다음 업무일) 마감입니다.',
  },
  reference: 'Next steps with a day as the check `dated-next-step` finds them, in the last reply that an agent sent.',
  needs: [],
  needed: {
    en: 'the texts of sent replies (conversations as JSON: --conversations)',
    ko: '보낸 답변의 본문(대화 JSON: --conversations)',
  },
  promises: true,
  select: ({ asOf, today }) =>
    `SELECT file_no, row_no, sent_at AS since, due FROM todo_tickets JOIN promises ON promises.ticket = todo_tickets.id WHERE due <= DATE '${today}' AND sent_at <= ${instantSql(asOf)}`,
  deadline: 'promise',
  examples: [
    {
      title: 'due yesterday, today, tomorrow; a promise of a ticket that is not in the export',
      asOf: '2026-10-31 09:00:00',
      tickets: [
        { id: '1', created_at: '2026-10-20 09:00:00' },
        { id: '2', created_at: '2026-10-20 09:00:00' },
        { id: '3', created_at: '2026-10-20 09:00:00' },
      ],
      promises: [
        { ticket: '1', sent_at: '2026-10-28 09:00:00', due: '2026-10-30' },
        { ticket: '2', sent_at: '2026-10-29 09:00:00', due: '2026-10-31' },
        { ticket: '3', sent_at: '2026-10-30 09:00:00', due: '2026-11-01' },
        { ticket: '9', sent_at: '2026-10-28 09:00:00', due: '2026-10-30' },
      ],
      lists: [
        ['1', '2026-10-28 09:00:00'],
        ['2', '2026-10-29 09:00:00'],
      ],
    },
  ],
} satisfies Reason
