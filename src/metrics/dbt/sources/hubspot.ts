import { channelWords } from '../../../tickets/lexicons/channel.ts'
import { type DbtSource, wordsSql } from '../dbt-source.ts'

const channels = ['email', 'chat', 'form', 'phone', 'facebook', 'whatsapp', 'sms']

export default {
  title: 'HubSpot Service',
  loader: 'Fivetran',
  schema: 'hubspot',
  gives: 'tickets',
  one: { table: 'ticket', id: 'id' },
  tables: {
    ticket: {
      what: { en: 'tickets, their properties as columns', ko: '문의. 속성이 열로 있습니다' },
      columns: {
        ...{ id: 'text', is_deleted: 'flag', property_createdate: 'instant', property_closed_date: 'instant' },
        ...{ property_first_agent_reply_date: 'instant', property_hs_pipeline: 'text', property_hs_pipeline_stage: 'text' },
        ...{ property_hs_ticket_category: 'text', property_hs_ticket_priority: 'text', property_hubspot_owner_id: 'text' },
        property_source_type: 'text',
      },
    },
    ticket_pipeline_stage: {
      what: { en: 'stages of pipelines', ko: '파이프라인 단계' },
      columns: { pipeline_id: 'text', stage_id: 'text', ticket_state: 'text' },
    },
    ticket_contact: {
      what: { en: 'contacts of tickets', ko: '문의의 고객' },
      columns: { ticket_id: 'text', contact_id: 'text' },
    },
    owner: {
      what: { en: 'users', ko: '사용자' },
      columns: { owner_id: 'text', first_name: 'text', last_name: 'text', email: 'text' },
    },
  },
  steps: {
    stages:
      'SELECT pipeline_id, stage_id, max(ticket_state) AS ticket_state FROM raw_ticket_pipeline_stage GROUP BY pipeline_id, stage_id',
    contacts: 'SELECT ticket_id, min(contact_id) AS contact_id FROM raw_ticket_contact GROUP BY ticket_id',
    categories:
      'SELECT id AS ticket_id, list_of(property_hs_ticket_category) AS tags FROM raw_ticket WHERE property_hs_ticket_category IS NOT NULL GROUP BY id',
    owners: `
      SELECT owner_id, max(CASE WHEN coalesce(first_name, '') = '' AND coalesce(last_name, '') = '' THEN email WHEN coalesce(last_name, '') = '' THEN first_name WHEN coalesce(first_name, '') = '' THEN last_name ELSE first_name || ' ' || last_name END) AS name
      FROM raw_owner GROUP BY owner_id`,
  },
  from: `raw_ticket AS ticket
    LEFT JOIN stages ON stages.pipeline_id = ticket.property_hs_pipeline AND stages.stage_id = ticket.property_hs_pipeline_stage
    LEFT JOIN contacts ON contacts.ticket_id = ticket.id
    LEFT JOIN categories ON categories.ticket_id = ticket.id
    LEFT JOIN owners ON owners.owner_id = ticket.property_hubspot_owner_id`,
  fields: {
    id: 'ticket.id',
    created_at: 'ticket.property_createdate',
    first_response_at: 'ticket.property_first_agent_reply_date',
    solved_at: 'ticket.property_closed_date',
    // a stage of any name is open or closed; without its row, the closing date tells
    status: `CASE WHEN lower(stages.ticket_state) = 'closed' THEN 'closed' WHEN lower(stages.ticket_state) = 'open' THEN 'open' WHEN ticket.property_closed_date IS NOT NULL THEN 'closed' ELSE 'open' END`,
    channel: wordsSql('lower(ticket.property_source_type)', channels, channelWords),
    requester: 'contacts.contact_id',
    agent: 'owners.name',
    priority: 'ticket.property_hs_ticket_priority',
    tags: 'categories.tags',
    deleted: 'coalesce(ticket.is_deleted, false)',
  },
  what: {
    en: 'The first response is HubSpot’s first agent reply date, solved its closed date; a stage is open or closed, whatever its name. The category stands for a tag. Not told: satisfaction, how many replies and reopenings, which replies were automatic, team, spam, the order. property_source_type and property_hs_ticket_category are there if Fivetran syncs those properties.',
    ko: '첫 응답은 HubSpot의 첫 상담원 답변 시각, 해결 시각은 종료 시각입니다. 단계는 이름과 관계없이 열림 또는 닫힘으로 봅니다. 카테고리를 태그로 씁니다. 알 수 없는 것: 만족도, 답변 수와 재오픈 수, 자동 답변, 팀, 스팸, 주문 번호. property_source_type과 property_hs_ticket_category는 Fivetran이 그 속성을 동기화할 때 있습니다.',
  },
  reference: 'github.com/fivetran/dbt_hubspot_source, macros',
} satisfies DbtSource
