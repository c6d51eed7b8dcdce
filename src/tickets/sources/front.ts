import type { Source } from '../source.ts'

/** Front's message export: one row a message. "First response" is a mark on a message there, not a time. */
export default {
  title: 'Front',
  signatures: [
    [
      'Message ID',
      'Segment ID',
      'Segment',
      'Direction',
      'Inbox API ID',
      'Message date',
      'Autoreply',
      'Reaction time',
      'Total reply time',
      'Handle time',
      'Attributed to',
      'Contact handle',
      'Account names',
      'Message API ID',
      'Conversation API ID',
      'New Conversation',
      'Segment start',
      'Segment end',
      'Segment closed',
      'Ticket status category',
    ],
  ],
  fields: {
    id: 'Conversation ID',
    status: ['Ticket status category', 'Status'],
    requester: 'Contact handle',
    agent: 'Assignee',
    team: 'Inbox',
    subject: 'Subject',
    first_message: 'Extract',
    // of each reply: a conversation's are added up
    handle_s: { name: 'Handle time', unit: 's' },
    tags: 'Tags',
  },
  words: { status: { archived: 'solved', assigned: 'open', unassigned: 'new' } },
  tagSeparator: ',',
  events: {
    at: 'Message date',
    reply: { column: 'Direction', is: ['outbound'], unless: { column: 'Autoreply', is: ['true', 'yes', '1'] } },
  },
  reference: 'dev.frontapp.com, analytics exports (message export)',
  examples: [
    {
      file: 'messages.csv',
      zone: 'Asia/Seoul',
      text: [
        'Message ID,Segment ID,Conversation ID,Segment,Direction,Status,Inbox,Message date,Autoreply,Reaction time,Handle time,Assignee,Contact handle,Subject,Extract,Tags,Conversation API ID,Ticket status category',
        'msg_1,sg_1,cnv_1,1,Inbound,Archived,Tea,2026-10-05 09:30:00,No,,,,mina@example.com,Sejak,Where is it?,,cnv_a1,',
        'msg_2,sg_1,cnv_1,1,Outbound,Archived,Tea,2026-10-05 09:30:05,Yes,,,,mina@example.com,Re: Sejak,We got it.,,cnv_a1,',
        'msg_3,sg_1,cnv_1,1,Outbound,Archived,Tea,2026-10-05 10:00:00,No,1800,95,Jo Park,mina@example.com,Re: Sejak,At the depot.,carrier delay,cnv_a1,Resolved',
        'msg_3b,sg_1,cnv_1,1,Outbound,Archived,Tea,2026-10-05 10:30:00,No,,40,Jo Park,mina@example.com,Re: Sejak,With you today.,carrier delay,cnv_a1,Resolved',
        'msg_4,sg_2,cnv_2,1,Inbound,Unassigned,Tea,2026-10-05 11:00:00,No,,,,ben@example.com,,,,cnv_a2,Open',
      ].join('\n'),
      tickets: [
        {
          id: 'cnv_1',
          created_at: '2026-10-05T00:30:00Z',
          first_response_at: '2026-10-05T01:00:00Z',
          status: 'solved',
          requester: 'mina@example.com',
          agent: 'Jo Park',
          team: 'Tea',
          subject: 'Sejak',
          first_message: 'Where is it?',
          tags: ['carrier delay'],
          replies: 2,
          handle_s: 135,
        },
        { id: 'cnv_2', created_at: '2026-10-05T02:00:00Z', first_response_at: null, status: 'open', agent: null, replies: 0 },
      ],
    },
    {
      // the shop wrote first: its message is no answer, and the conversation is not a contact by a customer
      file: 'outbound.csv',
      zone: 'UTC',
      text: [
        'Message ID,Segment ID,Conversation ID,Direction,Inbox,Message date,Autoreply,Contact handle,Conversation API ID',
        'msg_8,sg_8,cnv_8,Outbound,Tea,2026-10-05 09:00:00,No,ana@example.com,cnv_a8',
        'msg_9,sg_8,cnv_8,Inbound,Tea,2026-10-05 09:30:00,No,ana@example.com,cnv_a8',
      ].join('\n'),
      tickets: [{ id: 'cnv_8', agent_initiated: true }],
    },
  ],
} satisfies Source
