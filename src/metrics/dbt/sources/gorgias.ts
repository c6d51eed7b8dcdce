import { channelWords } from '../../../tickets/lexicons/channel.ts'
import { type DbtSource, starsSql, wordsSql } from '../dbt-source.ts'

const channels = [
  ...['email', 'chat', 'phone', 'sms', 'api', 'contact_form', 'contact-form', 'help-center', 'whatsapp', 'twitter', 'facebook'],
  ...['facebook-messenger', 'facebook-mention', 'facebook-recommendations', 'instagram-ad-comment', 'instagram-comment'],
  ...['instagram-direct-message', 'instagram-mention', 'twitter-direct-message', 'tiktok-shop'],
].filter((word) => word in channelWords)
const byPerson =
  "message.public AND message.from_agent AND coalesce(message.via, '') <> 'rule' AND coalesce(message.sent_datetime, message.created_datetime) > ticket.created_datetime"

export default {
  title: 'Gorgias',
  loader: 'Airbyte',
  schema: 'gorgias',
  gives: 'tickets',
  one: { table: 'tickets', id: 'id' },
  tables: {
    tickets: {
      what: { en: 'tickets as they are now', ko: '지금 상태의 문의' },
      columns: {
        ...{ id: 'text', created_datetime: 'instant', updated_datetime: 'instant', closed_datetime: 'instant' },
        ...{ status: 'text', channel: 'text', language: 'text', from_agent: 'flag', spam: 'flag' },
      },
    },
    messages: {
      what: { en: 'messages and notes', ko: '메시지와 메모' },
      columns: {
        ...{ ticket_id: 'text', public: 'flag', from_agent: 'flag', via: 'text' },
        ...{ created_datetime: 'instant', sent_datetime: 'instant' },
      },
    },
    satisfaction_surveys: {
      what: { en: 'surveys, one a ticket', ko: '설문, 문의마다 하나' },
      columns: { ticket_id: 'text', score: 'number', sent_datetime: 'instant', scored_datetime: 'instant' },
    },
  },
  steps: {
    replies: `
      SELECT ticket.id AS ticket_id, min(coalesce(message.sent_datetime, message.created_datetime)) AS first_at, count(*) AS replies
      FROM raw_tickets AS ticket
      JOIN raw_messages AS message ON message.ticket_id = ticket.id
      WHERE ${byPerson}
      GROUP BY ticket.id`,
    surveys: `
      SELECT ticket_id, max(score) AS score, max(sent_datetime) AS sent_at, max(scored_datetime) AS scored_at
      FROM raw_satisfaction_surveys GROUP BY ticket_id`,
    asked: 'SELECT count(sent_at) AS sent FROM surveys',
  },
  from: `raw_tickets AS ticket
    CROSS JOIN asked
    LEFT JOIN replies ON replies.ticket_id = ticket.id
    LEFT JOIN surveys AS survey ON survey.ticket_id = ticket.id`,
  fields: {
    id: 'ticket.id',
    created_at: 'ticket.created_datetime',
    first_response_at: 'replies.first_at',
    solved_at: 'ticket.closed_datetime',
    updated_at: 'ticket.updated_datetime',
    rated_at: 'survey.scored_at',
    status: "CASE WHEN ticket.status IN ('open', 'closed') THEN ticket.status END",
    channel: wordsSql('ticket.channel', channels, channelWords),
    csat: `coalesce(${starsSql('survey.score')}, CASE WHEN survey.sent_at IS NOT NULL THEN 'offered' WHEN asked.sent > 0 THEN 'none' END)`,
    language: 'ticket.language',
    replies: 'coalesce(replies.replies, 0)',
    agent_initiated: 'coalesce(ticket.from_agent, false)',
    spam: 'coalesce(ticket.spam, false)',
  },
  what: {
    en: 'Airbyte’s streams tickets, messages and satisfaction-surveys; the tables that Fivetran makes of Gorgias are not published. The first response is the first public message from the team that no rule sent. Scores are 1 to 5: 4 and 5 are good, 3 is neutral; a survey that was sent and not scored is no rating. Spam and tickets that the team began do not count. Not told here, because they stand in JSON: tags, customer, agent, team. Not told at all: reopenings, the order, and tickets that were put in the trash after they had been loaded.',
    ko: 'Airbyte의 tickets, messages, satisfaction-surveys 스트림입니다. Fivetran이 만드는 Gorgias 테이블은 공개되어 있지 않습니다. 첫 응답은 규칙(rule)이 아니라 팀이 보낸 첫 공개 메시지입니다. 점수는 1~5점이며 4점과 5점이 만족, 3점이 보통입니다. 보냈지만 답이 없는 설문은 평가로 세지 않습니다. 스팸과 팀이 시작한 문의는 세지 않습니다. JSON 안에 있어 읽지 않는 것: 태그, 고객, 상담원, 팀. 알 수 없는 것: 재오픈, 주문 번호, 불러온 뒤에 휴지통으로 옮긴 문의.',
  },
  reference:
    'docs.airbyte.com/integrations/sources/gorgias and the schemas of its streams (airbytehq/airbyte, source-gorgias/manifest.yaml, 2026): times are texts there; developers.gorgias.com, Ticket, TicketMessage and SatisfactionSurvey',
} satisfies DbtSource
