import { channelWords } from '../../../tickets/lexicons/channel.ts'
import { satisfactionWords } from '../../../tickets/lexicons/satisfaction.ts'
import { type DbtSource, wordsSql } from '../dbt-source.ts'

const channels = [
  ...[
    'email',
    'web',
    'mobile_sdk',
    'api',
    'chat',
    'native_messaging',
    'messaging',
    'phone',
    'voice',
    'sms',
    'twitter',
    'facebook',
  ],
  ...['whatsapp', 'line', 'instagram', 'wechat', 'telegram'],
]
const scores = ['good', 'good_with_comment', 'bad', 'bad_with_comment', 'offered', 'unoffered']

export default {
  title: 'Zendesk Support',
  loader: 'Fivetran',
  schema: 'zendesk',
  gives: 'tickets',
  one: { table: 'ticket', id: 'id' },
  tables: {
    ticket: {
      what: { en: 'tickets as they are now', ko: '지금 상태의 문의' },
      columns: {
        ...{
          id: 'text',
          created_at: 'instant',
          updated_at: 'instant',
          status: 'text',
          via_channel: 'text',
          requester_id: 'text',
        },
        ...{ assignee_id: 'text', group_id: 'text', brand_id: 'text', priority: 'text' },
      },
    },
    ticket_comment: {
      what: { en: 'replies and notes', ko: '답변과 메모' },
      columns: { ticket_id: 'text', user_id: 'text', created: 'instant', public: 'flag' },
    },
    ticket_field_history: {
      what: { en: 'every change of a field', ko: '항목이 바뀐 기록' },
      columns: { ticket_id: 'text', field_name: 'text', value: 'text', updated: 'instant' },
    },
    ticket_tag: { what: { en: 'tags of tickets', ko: '문의의 태그' }, columns: { ticket_id: 'text', tag: 'text' } },
    user: {
      what: { en: 'customers and agents', ko: '고객과 상담원' },
      columns: { id: 'text', name: 'text', role: 'text', locale: 'text' },
    },
    group: { what: { en: 'teams', ko: '팀' }, columns: { id: 'text', name: 'text' } },
    brand: { what: { en: 'brands', ko: '브랜드' }, columns: { id: 'text', name: 'text' } },
  },
  steps: {
    replies: `
      SELECT ticket.id AS ticket_id, min(comment.created) AS first_at, count(*) AS replies
      FROM raw_ticket AS ticket
      JOIN raw_ticket_comment AS comment ON comment.ticket_id = ticket.id
      JOIN raw_user AS author ON author.id = comment.user_id
      WHERE comment.public AND author.role IN ('agent', 'admin') AND comment.created > ticket.created_at
      GROUP BY ticket.id`,
    statuses: `
      SELECT ticket_id, updated, value,
        lag(value) OVER (PARTITION BY ticket_id ORDER BY updated) AS before_it
      FROM raw_ticket_field_history WHERE field_name = 'status'`,
    solves: `
      SELECT ticket_id,
        coalesce(max(CASE WHEN value = 'solved' THEN updated END), max(CASE WHEN value = 'closed' THEN updated END)) AS last_at,
        sum(CASE WHEN before_it = 'solved' AND value IN ('new', 'open', 'pending', 'hold') THEN 1 ELSE 0 END) AS reopens
      FROM statuses GROUP BY ticket_id`,
    scores: `
      SELECT ticket_id, value, updated,
        row_number() OVER (PARTITION BY ticket_id ORDER BY updated DESC) AS place
      FROM raw_ticket_field_history WHERE field_name = 'satisfaction_score' AND value IS NOT NULL`,
    asked: 'SELECT count(*) AS scores FROM scores',
    tag_lists: `
      SELECT ticket_id, list_of(tag) AS tags, max(CASE WHEN tag = 'closed_by_merge' THEN 1 ELSE 0 END) AS merged
      FROM raw_ticket_tag GROUP BY ticket_id`,
  },
  from: `raw_ticket AS ticket
    CROSS JOIN asked
    LEFT JOIN replies ON replies.ticket_id = ticket.id
    LEFT JOIN solves ON solves.ticket_id = ticket.id
    LEFT JOIN scores AS score ON score.ticket_id = ticket.id AND score.place = 1
    LEFT JOIN tag_lists ON tag_lists.ticket_id = ticket.id
    LEFT JOIN raw_user AS customer ON customer.id = ticket.requester_id
    LEFT JOIN raw_user AS agent ON agent.id = ticket.assignee_id
    LEFT JOIN raw_group AS team ON team.id = ticket.group_id
    LEFT JOIN raw_brand AS brand ON brand.id = ticket.brand_id`,
  fields: {
    id: 'ticket.id',
    created_at: 'ticket.created_at',
    first_response_at: 'replies.first_at',
    solved_at: 'solves.last_at',
    updated_at: 'ticket.updated_at',
    rated_at: "CASE WHEN score.value IN ('good', 'good_with_comment', 'bad', 'bad_with_comment') THEN score.updated END",
    status: "CASE WHEN ticket.status = 'deleted' THEN 'closed' ELSE ticket.status END",
    channel: wordsSql('ticket.via_channel', channels, channelWords),
    csat: `coalesce(${wordsSql('score.value', scores, satisfactionWords)}, CASE WHEN asked.scores > 0 THEN 'none' END)`,
    requester: 'ticket.requester_id',
    agent: 'agent.name',
    team: 'team.name',
    priority: 'ticket.priority',
    brand: 'brand.name',
    language: 'customer.locale',
    tags: 'tag_lists.tags',
    replies: 'coalesce(replies.replies, 0)',
    reopens: 'coalesce(solves.reopens, 0)',
    merged: 'coalesce(tag_lists.merged, 0) = 1',
    deleted: "coalesce(ticket.status = 'deleted', false)",
  },
  what: {
    en: 'The first response is the first public comment after the creation by somebody who is an agent or admin today; Zendesk’s columns in business hours are not used. Solved is the last change of the status to solved, else to closed. Satisfaction is the latest score in the field history (good or bad); surveys with stars are in other tables. Merged tickets are those with the tag closed_by_merge. Not told: which comments a trigger or bot wrote under an agent’s name, suspended (spam) tickets, tickets that an agent began, the order.',
    ko: '첫 응답은 접수 뒤에 지금 상담원이나 관리자인 사람이 남긴 첫 공개 댓글입니다. Zendesk의 업무 시간 열은 쓰지 않습니다. 해결 시각은 상태가 마지막으로 solved(없으면 closed)로 바뀐 때입니다. 만족도는 항목 기록의 마지막 점수(good, bad)이며, 별점 설문은 다른 테이블에 있습니다. closed_by_merge 태그가 있으면 병합된 문의입니다. 알 수 없는 것: 트리거나 봇이 상담원 이름으로 남긴 댓글, 보류된 스팸 문의, 상담원이 시작한 문의, 주문 번호.',
  },
  reference: 'github.com/fivetran/dbt_zendesk, macros/staging; fivetran.com/docs, Zendesk Support schema',
} satisfies DbtSource
