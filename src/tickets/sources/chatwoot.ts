import type { Source } from '../source.ts'

/** Chatwoot: the satisfaction download (one row an answered survey, a "Reporting period" line at the end) and the API. */
export default {
  title: 'Chatwoot',
  signatures: [
    [
      'Agent name',
      'Rating',
      'Feedback Comment',
      'Contact Name',
      'Contact Email Address',
      'Contact Phone Number',
      'Link to the conversation',
      'Recorded date',
      'Review Notes',
    ],
    [
      'inbox_id',
      'first_reply_created_at',
      'first_human_reply_created_at',
      'cached_label_list',
      'inbox_name',
      'team_name',
      'waiting_since',
      'snoozed_until',
      'agent_last_seen_at',
      'assignee_last_seen_at',
      'contact_last_seen_at',
      'last_activity_at',
      'last_non_activity_message.id',
      'meta.channel',
      'meta.sender.id',
      'can_reply',
      'unread_count',
    ],
  ],
  fields: {
    id: ['Link to the conversation', 'id'],
    created_at: 'created_at',
    // the first reply may be a bot's; the other column is a person's
    first_response_at: ['first_human_reply_created_at', 'first_reply_created_at'],
    updated_at: ['updated_at', 'last_activity_at'],
    rated_at: 'Recorded date',
    status: 'status',
    channel: ['meta.channel', 'channel', 'inbox_name'],
    csat: 'Rating',
    csat_comment: 'Feedback Comment',
    requester: ['meta.sender.id', 'contact_id', 'Contact Email Address', 'Contact Name'],
    agent: ['Agent name', 'meta.assignee.name'],
    team: ['meta.team.name', 'team_name', 'inbox_id'],
    priority: 'priority',
    subject: ['additional_attributes.mail_subject', 'mail_subject'],
    tags: ['labels', 'cached_label_list'],
  },
  words: {
    // an inbox goes by whatever name the shop gave it; these are common ones
    channel: { 'website live chat': 'chat', website: 'chat', 'live chat': 'chat', widget: 'chat' },
  },
  tagSeparator: ',',
  csatScale: { high: 5 },
  zone: 'UTC',
  reference: 'chatwoot/chatwoot, csat_survey_responses/download.csv.erb and the conversations API',
  examples: [
    {
      file: 'conversations.csv',
      zone: 'UTC',
      text: [
        'id,account_id,inbox_id,inbox_name,team_name,status,cached_label_list,created_at,updated_at,contact_id,contact_last_seen_at,agent_last_seen_at,assignee_last_seen_at,first_reply_created_at,first_human_reply_created_at',
        '9001,1,11,Webchat,Orders,resolved,"late, refund",2026-10-05 09:00:00.000,2026-10-05 12:00:00.000,55,,,,2026-10-05 09:00:30.000,2026-10-05 10:00:00.000',
        '9002,1,12,E-mail,Orders,open,late,2026-10-05 10:00:00.000,2026-10-05 10:05:00.000,56,,,,,',
      ].join('\n'),
      tickets: [
        {
          id: '9001',
          first_response_at: '2026-10-05T10:00:00Z',
          channel: 'chat',
          team: 'Orders',
          requester: '55',
          status: 'solved',
          tags: ['late', 'refund'],
        },
        { id: '9002', first_response_at: null, channel: 'email', tags: ['late'] },
      ],
    },
    {
      file: 'csat.csv',
      zone: 'Asia/Seoul',
      text: [
        'Agent name,Rating,Feedback Comment,Contact Name,Contact Email Address,Contact Phone Number,Link to the conversation,Recorded date',
        'Jo Park,5,"Quick, kind",Mina Kim,mina@example.com,,https://chat.teahouse.example/app/accounts/1/conversations/71,2026-10-05 00:30:00 UTC',
        'Jo Park,2,,Ben Ito,ben@example.com,,https://chat.teahouse.example/app/accounts/1/conversations/72,2026-10-06 10:11:12 UTC',
        '"Reporting period 2026-10-01 - 2026-10-31"',
      ].join('\n'),
      tickets: [
        {
          id: 'https://chat.teahouse.example/app/accounts/1/conversations/71',
          rated_at: '2026-10-05T00:30:00Z',
          csat: 'good',
          csat_comment: 'Quick, kind',
          agent: 'Jo Park',
          requester: 'mina@example.com',
        },
        { id: 'https://chat.teahouse.example/app/accounts/1/conversations/72', csat: 'bad', csat_comment: null },
      ],
    },
    {
      file: 'conversations.json',
      text: JSON.stringify([
        {
          id: 71,
          inbox_id: 3,
          status: 'resolved',
          created_at: 1791160200, // 2026-10-05T00:30:00Z
          first_reply_created_at: 1791160245,
          last_activity_at: 1791163800,
          waiting_since: 0,
          snoozed_until: null,
          priority: null,
          labels: ['배송-지연', 'gift'],
          meta: {
            channel: 'Channel::WebWidget',
            sender: { id: 9, email: 'mina@example.com' },
            assignee: { id: 2, name: 'Jo Park' },
          },
          can_reply: true,
          unread_count: 0,
        },
      ]),
      tickets: [
        {
          id: '71',
          created_at: '2026-10-05T00:30:00Z',
          first_response_at: '2026-10-05T00:30:45Z',
          status: 'solved',
          channel: 'chat',
          requester: '9',
          agent: 'Jo Park',
          tags: ['배송-지연', 'gift'],
        },
      ],
    },
  ],
} satisfies Source
