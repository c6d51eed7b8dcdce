import { channelWords } from '../../../tickets/lexicons/channel.ts'
import { type DbtSource, starsSql, wordsSql } from '../dbt-source.ts'

const channels = [
  ...['conversation', 'messenger', 'chat', 'email', 'facebook', 'twitter', 'instagram', 'whatsapp', 'sms', 'phone_call', 'api'],
]
const byAdmin = "part.author_type = 'admin' AND part.part_type IN ('comment', 'assignment') AND part.body IS NOT NULL"

export default {
  title: 'Intercom',
  loader: 'Fivetran',
  schema: 'intercom',
  gives: 'tickets',
  one: { table: 'conversation_history', id: 'id' },
  tables: {
    conversation_history: {
      what: { en: 'versions of conversations; the active one counts', ko: '대화의 판. 지금 판만 셉니다' },
      columns: {
        ...{ id: 'text', created_at: 'instant', updated_at: 'instant', state: 'text', source_type: 'text' },
        ...{
          source_author_id: 'text',
          source_delivered_as: 'text',
          assignee_id: 'text',
          assignee_type: 'text',
          priority: 'text',
        },
        ...{ conversation_rating_value: 'number', conversation_rating_created_at: 'instant', _fivetran_active: 'flag' },
      },
    },
    conversation_part_history: {
      what: { en: 'replies, notes and changes', ko: '답변, 메모, 변경 기록' },
      columns: {
        ...{ id: 'text', conversation_id: 'text', part_type: 'text', author_type: 'text', body: 'text' },
        ...{ created_at: 'instant', _fivetran_active: 'flag' },
      },
    },
    conversation_tag_history: {
      what: { en: 'tags of conversations', ko: '대화의 태그' },
      columns: { conversation_id: 'text', tag_id: 'text', _fivetran_active: 'flag' },
    },
    tag: { what: { en: 'names of tags', ko: '태그 이름' }, columns: { id: 'text', name: 'text' } },
    admin: { what: { en: 'teammates', ko: '상담원' }, columns: { id: 'text', name: 'text' } },
    team: { what: { en: 'teams', ko: '팀' }, columns: { id: 'text', name: 'text' } },
  },
  steps: {
    conversations: 'SELECT * FROM raw_conversation_history WHERE coalesce(_fivetran_active, true)',
    parts: `
      SELECT conversation.id AS conversation_id,
        min(CASE WHEN ${byAdmin} AND part.created_at > conversation.created_at THEN part.created_at END) AS first_at,
        count(CASE WHEN ${byAdmin} AND part.created_at > conversation.created_at THEN 1 END) AS replies,
        max(CASE WHEN part.part_type = 'close' THEN part.created_at END) AS closed_at,
        count(CASE WHEN part.part_type = 'open' THEN 1 END) AS reopens
      FROM conversations AS conversation
      JOIN raw_conversation_part_history AS part ON part.conversation_id = conversation.id
      WHERE coalesce(part._fivetran_active, true)
      GROUP BY conversation.id`,
    tag_lists: `
      SELECT tagged.conversation_id, list_of(tag.name) AS tags
      FROM raw_conversation_tag_history AS tagged
      JOIN raw_tag AS tag ON tag.id = tagged.tag_id
      WHERE coalesce(tagged._fivetran_active, true)
      GROUP BY tagged.conversation_id`,
  },
  from: `conversations AS conversation
    LEFT JOIN parts ON parts.conversation_id = conversation.id
    LEFT JOIN tag_lists ON tag_lists.conversation_id = conversation.id
    LEFT JOIN raw_admin AS admin ON admin.id = conversation.assignee_id AND conversation.assignee_type = 'admin'
    LEFT JOIN raw_team AS team ON team.id = conversation.assignee_id AND conversation.assignee_type = 'team'`,
  fields: {
    id: 'conversation.id',
    created_at: 'conversation.created_at',
    first_response_at: 'parts.first_at',
    solved_at: 'parts.closed_at',
    updated_at: 'conversation.updated_at',
    rated_at: 'conversation.conversation_rating_created_at',
    status:
      "CASE WHEN conversation.state = 'snoozed' THEN 'pending' WHEN conversation.state IN ('open', 'closed') THEN conversation.state END",
    channel: wordsSql('conversation.source_type', channels, channelWords),
    csat: starsSql('conversation.conversation_rating_value'),
    requester: 'conversation.source_author_id',
    agent: 'admin.name',
    team: 'team.name',
    priority: 'conversation.priority',
    tags: 'tag_lists.tags',
    replies: 'coalesce(parts.replies, 0)',
    reopens: 'coalesce(parts.reopens, 0)',
    agent_initiated:
      "coalesce(conversation.source_delivered_as IN ('admin_initiated', 'campaigns_initiated', 'automated'), false)",
  },
  what: {
    en: 'The first response is the first comment, or assignment with a text, by a teammate after the creation; bots and operators are none. Solved is the last close. Ratings are 1 to 5: 4 and 5 are good, 3 is neutral. Conversations that a teammate or a campaign began do not count. A conversation has an agent or a team, whichever it is assigned to. Not told: who was asked for a rating and did not answer, spam, the order.',
    ko: '첫 응답은 대화가 시작된 뒤 상담원이 남긴 첫 댓글 또는 글이 있는 배정입니다. 봇은 넣지 않습니다. 해결 시각은 마지막으로 닫은 때입니다. 평가는 1~5점이며 4점과 5점이 만족, 3점이 보통입니다. 상담원이나 캠페인이 시작한 대화는 세지 않습니다. 상담원이나 팀은 배정된 쪽 하나만 있습니다. 알 수 없는 것: 설문을 받고 답하지 않은 고객, 스팸, 주문 번호.',
  },
  reference: 'github.com/fivetran/dbt_intercom, macros/staging',
} satisfies DbtSource
