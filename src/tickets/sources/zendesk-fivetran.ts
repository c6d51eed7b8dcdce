import type { Source } from '../source.ts'

/** Zendesk's ticket table as a warehouse loader (Fivetran) writes it: names as in the API, but times are UTC without saying so. */
export default {
  title: 'Zendesk (Fivetran table)',
  signatures: [
    [
      '_fivetran_synced',
      'via_channel',
      'via_source_rel',
      'via_source_from_address',
      'via_source_to_address',
      'allow_channelback',
      'requester_id',
      'submitter_id',
      'assignee_id',
      'organization_id',
      'group_id',
      'external_id',
      'brand_id',
      'ticket_form_id',
      'has_incidents',
      'is_public',
      'due_at',
      'merged_ticket_ids',
    ],
  ],
  fields: {
    id: 'id',
    created_at: 'created_at',
    updated_at: 'updated_at',
    status: 'status',
    channel: 'via_channel',
    requester: 'requester_id',
    agent: 'assignee_id',
    team: 'group_id',
    priority: 'priority',
    subject: ['subject', 'raw_subject'],
    first_message: 'description',
    brand: 'brand_id',
  },
  flags: { deleted: { column: 'status', is: ['deleted'] } },
  words: { status: { deleted: 'closed' }, channel: { sample_ticket: 'other' } },
  zone: 'UTC',
  reference: 'fivetran/dbt_zendesk, table `ticket`',
  examples: [
    {
      file: 'ticket.csv',
      zone: 'Asia/Seoul',
      text: [
        'id,_fivetran_synced,allow_channelback,assignee_id,brand_id,created_at,group_id,is_public,organization_id,priority,requester_id,status,submitter_id,ticket_form_id,updated_at,via_channel,via_source_rel,merged_ticket_ids',
        '1595,2026-10-09 02:32:49.426,FALSE,41,36,2026-10-08 01:54:52,5,TRUE,,high,396,solved,396,9,2026-10-09 01:55:11,web,,[]',
        '1596,2026-10-09 02:32:49.426,FALSE,,36,2026-10-08 02:10:00,5,TRUE,,,397,deleted,397,9,2026-10-08 02:11:00,email,,[1595]',
      ].join('\n'),
      tickets: [
        { id: '1595', created_at: '2026-10-08T01:54:52Z', status: 'solved', channel: 'form', agent: '41', requester: '396' },
        { id: '1596', created_at: '2026-10-08T02:10:00Z', channel: 'email', deleted: true },
      ],
    },
  ],
} satisfies Source
