import { columnNames as names } from '../lexicons/column.ts'
import { noWords, yesWords } from '../lexicons/flag.ts'
import { sheetExamples } from '../sheet-examples.ts'
import { sheetsAbroad } from '../sheets-abroad.ts'
import type { Column, Flag, Source } from '../source.ts'

const marked = (...columns: string[]): Flag[] => columns.map((column) => ({ column, is: yesWords }))

/** A category is a name as it stands, `Billing, refunds` too. */
const whole = (name: string): Column => ({ name, separator: '' })

// "Resolution" alone is often a text about what was done: only with a unit behind it is it a duration
const resolutionWithUnit: Column[] = [
  { name: 'resolution s', unit: 's' },
  { name: 'resolution seconds', unit: 's' },
  { name: 'resolution minutes', unit: 'min' },
  { name: 'resolution mins', unit: 'min' },
  { name: 'resolution hours', unit: 'h' },
  { name: 'resolution hrs', unit: 'h' },
  { name: 'resolution days', unit: 'd' },
  { name: 'resolution (h)', unit: 'h' },
  { name: 'resolution (min)', unit: 'min' },
  { name: 'resolution (s)', unit: 's' },
  { name: 'resolution (d)', unit: 'd' },
]

/** Home-made sheets and data sets, in English, Korean and a little Spanish, Portuguese and Japanese. The fallback when no helpdesk matches. */
export default {
  title: 'Sheet',
  signatures: [
    names.id,
    names.created,
    names.firstResponse,
    names.solved,
    names.status,
    names.channel,
    names.csat,
    names.tags,
    names.category,
  ],
  fields: {
    id: names.id,
    created_at: names.created,
    first_response_at: names.firstResponse,
    first_response_s: names.firstResponse,
    first_response_business_s: names.businessResponse,
    solved_at: [...names.solved, ...names.resolution],
    resolution_s: [...names.resolution, ...resolutionWithUnit],
    handle_s: [...names.handle, { name: 'handle s', unit: 's' }],
    updated_at: names.updated,
    rated_at: names.rated,
    status: names.status,
    channel: names.channel,
    csat: names.csat,
    csat_comment: names.csatComment,
    ces: names.ces,
    subject: names.subject,
    first_message: names.firstMessage,
    requester: names.requester,
    agent: names.agent,
    team: names.team,
    priority: names.priority,
    product: names.product,
    brand: names.brand,
    language: names.language,
    page: names.page,
    order_ref: names.order,
    tags: names.tags,
    replies: names.replies,
    reopens: names.reopens,
  },
  categories: names.category.map(whole),
  flags: {
    spam: marked('spam', 'is spam', '스팸', '스팸여부'),
    merged: marked('merged', 'is merged', '병합', '병합여부'),
    deleted: marked('deleted', 'is deleted', '삭제', '삭제여부'),
    test: marked('test', 'is test', '테스트', '테스트여부'),
    agent_initiated: marked('agent initiated', 'created by agent', 'created by an agent', 'outbound', 'is outbound'),
    automated_first_response: marked(
      'automated first response',
      'first response automated',
      'auto reply',
      '자동응답',
      '자동응답여부',
    ),
  },
  words: {
    // columns that ask "answered?" (답변여부, 처리여부)
    status: {
      ...Object.fromEntries(yesWords.filter((word) => !/^\d/.test(word)).map((word) => [word, 'solved' as const])),
      ...Object.fromEntries(noWords.filter((word) => !/^\d/.test(word)).map((word) => [word, 'open' as const])),
    },
  },
  tagSeparator: ',;|\r\n',
  // of the rows whose channel is a review
  reviewText: [...names.csatComment, ...names.firstMessage],
  reference: 'column names of published ticket data sets, shop admin screens and complaint logs',
  examples: [
    {
      file: 'inquiries.csv',
      zone: 'Asia/Seoul',
      text: [
        '접수번호,접수일시,최초응답일시,처리완료일시,문의유형,채널,상담원,만족도,처리상태',
        'K-1,2026. 10. 5. 오전 9:30,2026. 10. 5. 오전 9:48,2026. 10. 5. 오후 1:05,배송 지연,카카오톡,박지오,매우 만족,처리완료',
        'K-2,2026. 10. 5. 오후 3:20,,,"교환, 반품",이메일,,,답변대기',
        'K-3,2026. 10. 6. 오전 12:10,2026. 10. 6. 오전 9:00,,결제 오류,전화,박지오,보통,보류',
      ].join('\r\n'),
      tickets: [
        {
          id: 'K-1',
          created_at: '2026-10-05T00:30:00Z',
          first_response_at: '2026-10-05T00:48:00Z',
          solved_at: '2026-10-05T04:05:00Z',
          status: 'solved',
          channel: 'chat',
          csat: 'good',
          agent: '박지오',
          tags: ['배송 지연'],
        },
        {
          id: 'K-2',
          created_at: '2026-10-05T06:20:00Z',
          first_response_at: null,
          status: 'open',
          channel: 'email',
          csat: null,
          tags: ['교환, 반품'],
        },
        { id: 'K-3', created_at: '2026-10-05T15:10:00Z', status: 'hold', channel: 'phone', csat: 'neutral' },
      ],
    },
    {
      file: 'tickets.csv',
      zone: 'UTC',
      text: [
        'ticket_id,created_date,channel,category,tags,agent,first_response_minutes,resolution_hours,status,csat_score,Resolution',
        'T-1,2026-10-05 09:30:00,Chat,Delivery,carrier-delay; gift,Jo,1.5,2,Resolved,5.0,Sent again',
        'T-2,2026-10-05 10:00:00,Social Media,Payment,,Jo,,,In Progress,,',
      ].join('\n'),
      tickets: [
        {
          id: 'T-1',
          created_at: '2026-10-05T09:30:00Z',
          first_response_s: 90,
          resolution_s: 7200,
          status: 'solved',
          channel: 'chat',
          csat: 'good',
          tags: ['carrier-delay', 'gift'],
        },
        { id: 'T-2', first_response_s: null, status: 'open', channel: 'social', csat: null, tags: [] },
      ],
    },
    {
      // a complaint log: no id, categories in two levels, header cells with line breaks
      file: 'complaints.csv',
      zone: 'Asia/Seoul',
      text: [
        '고객관리사,신청일시,대분류,중분류,"처리\n담당","완료\n일자",처리구분',
        '안서연(고객센터),2026-10-05 17:45:07,배송,분실,박지오,2026-10-06 10:54:27,완료',
        '안서연(고객센터),2026-10-05 18:00:00,결제,결제,,,처리중',
      ].join('\r\n'),
      tickets: [
        {
          created_at: '2026-10-05T08:45:07Z',
          solved_at: '2026-10-06T01:54:27Z',
          status: 'solved',
          agent: '박지오',
          tags: ['배송', '분실'],
        },
        { created_at: '2026-10-05T09:00:00Z', solved_at: null, status: 'open', agent: '안서연(고객센터)', tags: ['결제'] },
      ],
    },
    {
      // the same words, an instant this time
      file: 'support.csv',
      zone: 'UTC',
      text: 'Ticket ID,Ticket Status,Ticket Channel,Created,First Response Time,Time to Resolution\n1,Pending Customer Response,Phone,2026-10-05 09:30:00,2026-10-05 10:00:00,2026-10-06 09:30:00\n',
      tickets: [
        {
          id: '1',
          status: 'pending',
          channel: 'phone',
          first_response_at: '2026-10-05T10:00:00Z',
          solved_at: '2026-10-06T09:30:00Z',
        },
      ],
    },
    {
      // states and directions of what no customer began; a repeated inquiry is one all the same
      file: 'calls.csv',
      zone: 'UTC',
      text: [
        '접수번호,접수일시,처리상태,수발신구분,채널',
        '1,2026-10-05 09:00,병합 완료,수신,전화',
        '2,2026-10-05 10:00,휴지통,수신,이메일',
        '3,2026-10-05 11:00,중복문의,수신,전화',
        '4,2026-10-05 12:00,완료,내부,전화',
        '5,2026-10-05 13:00,스팸,수신,이메일',
        '6,2026-10-05 13:00,완료,수신,아웃바운드콜',
      ].join('\n'),
      tickets: [
        { id: '1', merged: true, deleted: false, spam: false, agent_initiated: false },
        { id: '2', merged: false, deleted: true },
        { id: '3', merged: false, deleted: false, spam: false, agent_initiated: false, status: 'closed' },
        { id: '4', agent_initiated: true, status: 'solved' },
        { id: '5', spam: true, status: 'closed' },
        { id: '6', agent_initiated: true, channel: 'phone' },
      ],
    },
    ...sheetsAbroad,
    {
      // JSON:API
      file: 'resources.json',
      text: JSON.stringify({
        data: ['1', '2'].map((id) => ({
          type: 'ticket',
          id,
          attributes: { created_at: `2026-10-0${id}T09:00:00Z`, status: 'solved', channel: 'email', solved_at: null },
          relationships: {},
        })),
        included: [1, 2, 3].map((id) => ({ type: 'user', id, attributes: { name: 'Jo' } })),
      }),
      tickets: [
        { id: '1', created_at: '2026-10-01T09:00:00Z', status: 'solved', channel: 'email' },
        { id: '2', created_at: '2026-10-02T09:00:00Z' },
      ],
    },
    ...sheetExamples,
  ],
} satisfies Source
