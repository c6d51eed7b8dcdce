import type { Source } from '../source.ts'

/** HubSpot's ticket table as a warehouse loader (Fivetran) writes it: `property_*`, times in UTC without saying so. */
export default {
  title: 'HubSpot (Fivetran table)',
  signatures: [
    [
      '_fivetran_synced',
      'property_createdate',
      'property_closed_date',
      'property_first_agent_reply_date',
      'property_hs_pipeline',
      'property_hs_pipeline_stage',
      'property_hs_ticket_category',
      'property_hs_ticket_priority',
      'property_hubspot_owner_id',
      'property_subject',
      'property_content',
    ],
  ],
  fields: {
    id: 'id',
    created_at: 'property_createdate',
    first_response_at: 'property_first_agent_reply_date',
    solved_at: 'property_closed_date',
    status: 'property_hs_pipeline_stage',
    channel: 'property_source_type',
    agent: 'property_hubspot_owner_id',
    priority: 'property_hs_ticket_priority',
    subject: 'property_subject',
    first_message: 'property_content',
  },
  categories: ['property_hs_ticket_category'],
  flags: { deleted: { column: 'is_deleted', is: ['true'] } },
  words: { status: { '1': 'new', '2': 'pending', '3': 'open', '4': 'closed' } },
  zone: 'UTC',
  reference: 'fivetran/dbt_hubspot, table `ticket`',
  examples: [
    {
      file: 'ticket.csv',
      zone: 'Asia/Seoul',
      text: [
        '_fivetran_synced,id,is_deleted,property_closed_date,property_createdate,property_first_agent_reply_date,property_hs_pipeline,property_hs_pipeline_stage,property_hs_ticket_priority',
        '2026-10-06 18:51:39,3075,FALSE,2026-10-05 20:31:05,2026-10-05 14:54:50,2026-10-05 15:00:00,0,4,HIGH',
        '2026-10-06 18:51:39,3076,TRUE,,2026-10-05 15:02:38,,0,1,',
      ].join('\n'),
      tickets: [
        {
          id: '3075',
          created_at: '2026-10-05T14:54:50Z',
          first_response_at: '2026-10-05T15:00:00Z',
          solved_at: '2026-10-05T20:31:05Z',
          status: 'closed',
          deleted: false,
        },
        { id: '3076', status: 'new', deleted: true },
      ],
    },
  ],
} satisfies Source
