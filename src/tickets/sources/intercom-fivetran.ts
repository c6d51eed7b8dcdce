import type { Source } from '../source.ts'

/** Intercom's conversation table as a warehouse loader (Fivetran) writes it: versions of a conversation, times in UTC without saying so. */
export default {
  title: 'Intercom (Fivetran table)',
  signatures: [
    [
      '_fivetran_synced',
      '_fivetran_active',
      'conversation_rating_value',
      'conversation_rating_remark',
      'conversation_rating_created_at',
      'first_contact_reply_created_at',
      'source_delivered_as',
      'source_author_id',
      'source_author_type',
      'source_type',
      'assignee_type',
      'waiting_since',
      'snoozed_until',
      'sla_status',
    ],
  ],
  fields: {
    id: 'id',
    created_at: 'created_at',
    updated_at: 'updated_at',
    rated_at: 'conversation_rating_created_at',
    status: 'state',
    channel: 'source_type',
    csat: 'conversation_rating_value',
    csat_comment: 'conversation_rating_remark',
    requester: 'source_author_id',
    agent: 'assignee_id',
    priority: 'priority',
    subject: 'source_subject',
    first_message: 'source_body',
  },
  flags: { agent_initiated: { column: 'source_delivered_as', is: ['admin_initiated', 'campaigns_initiated', 'automated'] } },
  zone: 'UTC',
  csatScale: { high: 5 },
  reference: 'fivetran/dbt_intercom, table `conversation_history`',
  examples: [
    {
      file: 'conversation_history.csv',
      zone: 'Asia/Seoul',
      text: [
        'id,updated_at,_fivetran_synced,assignee_id,assignee_type,conversation_rating_remark,conversation_rating_value,created_at,state,source_author_id,source_delivered_as,source_type,_fivetran_active',
        '5501,2026-10-05 01:10:00,2026-10-06 00:00:00,,,,,2026-10-05 00:59:37,open,u4,customer_initiated,conversation,false',
        '5501,2026-10-05 03:38:27,2026-10-06 00:00:00,407,admin,lovely,5,2026-10-05 00:59:37,closed,u4,customer_initiated,conversation,true',
      ].join('\n'),
      tickets: [
        {
          id: '5501',
          created_at: '2026-10-05T00:59:37Z',
          updated_at: '2026-10-05T03:38:27Z',
          status: 'closed',
          channel: 'chat',
          csat: 'good',
          csat_comment: 'lovely',
          agent: '407',
          agent_initiated: false,
        },
      ],
    },
  ],
} satisfies Source
