import type { Source } from '../source.ts'

/** ServiceNow Customer Service Management: a list of cases. Its states have other numbers than those of incidents. */
export default {
  title: 'ServiceNow (cases)',
  signatures: [
    [
      'account',
      'contact',
      'consumer',
      'asset',
      'product',
      'needs_attention',
      'resolution_code',
      'probable_cause',
      'opened_at',
      'resolved_at',
      'contact_type',
      'assignment_group',
      'short_description',
    ],
  ],
  fields: {
    id: 'number',
    created_at: ['opened_at', 'sys_created_on'],
    solved_at: ['resolved_at', 'closed_at'],
    updated_at: 'sys_updated_on',
    status: 'state',
    channel: 'contact_type',
    requester: ['contact', 'consumer'],
    agent: 'assigned_to',
    team: 'assignment_group',
    priority: 'priority',
    subject: 'short_description',
    first_message: 'description',
    product: 'product',
    reopens: 'reopen_count',
  },
  categories: ['category', 'subcategory'],
  words: {
    status: {
      '1': 'new',
      '10': 'open',
      '18': 'pending',
      'awaiting info': 'pending',
      '6': 'solved',
      '3': 'closed',
      '7': 'closed',
    },
  },
  reference: 'docs.servicenow.com, Customer Service Management, case form and its states',
  examples: [
    {
      file: 'cases.csv',
      zone: 'UTC',
      text: [
        'number,account,contact,opened_at,resolved_at,state,contact_type,category,assignment_group,assigned_to,short_description',
        'CS001,Teahouse,Mina,2026-10-05 09:00:00,2026-10-05 12:00:00,3,email,Orders,Desk,Jo,Cold tea',
        'CS002,Teahouse,Ben,2026-10-06 09:00:00,,18,phone,Orders,Desk,Jo,Cold tea',
      ].join('\n'),
      tickets: [
        { id: 'CS001', status: 'closed', solved_at: '2026-10-05T12:00:00Z', requester: 'Mina', channel: 'email' },
        { id: 'CS002', status: 'pending', solved_at: null, team: 'Desk', tags: ['Orders'] },
      ],
    },
  ],
} satisfies Source
