import type { Column, Source } from '../source.ts'

/** A report names the module behind each column, `Status (Ticket)`; the backup does not. */
const inBoth = (...names: string[]): Column[] => names.flatMap((name) => [`${name} (Ticket)`, `${name} (Tickets)`, name])

/** Zoho Desk: the backup's `Cases` file, a report's CSV, and the API. */
export default {
  title: 'Zoho Desk',
  signatures: [
    // report
    [
      'Ticket Id (Ticket)',
      'Request Id (Ticket)',
      'Status (Ticket)',
      'Priority (Ticket)',
      'Channel (Ticket)',
      'Subject (Ticket)',
      'Product Name (Ticket)',
      'Ticket Owner (Ticket)',
      'Created Time (Ticket)',
      'Ticket Closed Time (Ticket)',
      'Ticket Closed Time',
      'Email (Contact)',
      'Happiness Rating',
      'SLA Violation Type',
    ],
    // backup
    [
      'Request Id',
      'Ticket Owner',
      'Ticket Closed Time',
      'Happiness Rating',
      'SLA Violation Type',
      'SLA Name',
      'Is Escalated',
      'Classifications',
      'Status updated time',
      'Request reopen time',
      'Assigned time',
      'First assigned time',
      'Agent Responded Time',
      'Customer Response Time',
      'Time to Respond',
      'Number of Threads',
      'Number of Comments',
      'Ticket On Hold Time',
      'Layout',
      'Child Ticket Count',
    ],
    // API
    [
      'ticketNumber',
      'departmentId',
      'contactId',
      'assigneeId',
      'layoutId',
      'statusType',
      'customerResponseTime',
      'responseDueDate',
      'threadCount',
      'closedTime',
      'channelRelatedInfo',
      'isOverDue',
      'webUrl',
    ],
  ],
  fields: {
    id: ['ticketNumber', ...inBoth('Ticket Number', 'Request Id', 'Ticket Id', 'ID')],
    created_at: inBoth('Created Time'),
    // Agent Responded Time, Customer Response Time and Time to Respond are the latest ones or a deadline: not read
    first_response_s: inBoth('First Response Time').map((name) => ({ name: name as string, unit: 'hms' as const })),
    first_response_business_s: inBoth('First Response Time in Business Hours').map((name) => ({
      name: name as string,
      unit: 'hms' as const,
    })),
    solved_at: inBoth('Ticket Closed Time', 'Closed Time'),
    updated_at: inBoth('Modified Time'),
    status: ['statusType', ...inBoth('Status')],
    channel: inBoth('Channel'),
    csat: inBoth('Happiness Rating'),
    requester: ['Email (Contact)', 'Email (Ticket)', 'Email', 'Contact ID', 'Contact Name'],
    agent: [...inBoth('Ticket Owner'), 'assigneeId'],
    team: [...inBoth('Department', 'Team Id'), 'departmentId'],
    priority: inBoth('Priority'),
    product: inBoth('Product Name', 'Product ID'),
    language: inBoth('Language'),
    tags: inBoth('Tags'),
  },
  categories: [...inBoth('Category'), ...inBoth('Sub Category')],
  flags: { spam: { column: 'isSpam', is: ['true'] } },
  tagSeparator: ',',
  reference: 'help.zoho.com, Desk data backup and report columns; desk.zoho.com/DeskAPIDocument, Ticket',
  examples: [
    {
      file: 'report.csv',
      zone: 'Asia/Seoul',
      text: [
        'Ticket Id (Ticket),Status (Ticket),Priority (Ticket),Channel (Ticket),Product Name (Ticket),Created Time (Ticket),Ticket Closed Time (Ticket),Email (Contact),Happiness Rating,SLA Violation Type',
        '#801,Closed,High,Email,Sejak 50 g,05 Oct 2026 09:30 AM,06 Oct 2026 01:15 PM,mina@example.com,100%,Not Violated',
        '#802,On Hold,-,Phone,-,05 Oct 2026 11:05 PM,-,ben@example.com,-,Resolution Violation',
      ].join('\n'),
      tickets: [
        {
          id: '#801',
          created_at: '2026-10-05T00:30:00Z',
          solved_at: '2026-10-06T04:15:00Z',
          status: 'closed',
          channel: 'email',
          csat: 'good',
          product: 'Sejak 50 g',
          requester: 'mina@example.com',
        },
        {
          id: '#802',
          created_at: '2026-10-05T14:05:00Z',
          solved_at: null,
          status: 'hold',
          channel: 'phone',
          csat: null,
          priority: null,
          product: null,
        },
      ],
    },
    {
      file: 'Cases__1.csv',
      zone: 'UTC',
      text: [
        'ID,Department,Contact ID,Email,Subject,Status,Ticket Owner,Created Time,Modified Time,Request Id,Priority,Channel,Category,Ticket Closed Time,Is Escalated,Happiness Rating,Agent Responded Time,SLA Violation Type,Tags',
        '4000123,Tea,71,ana@example.com,Lid,Closed,Jo Park,2026-10-05 09:30:00,2026-10-05 12:00:00,811,Low,Web,Damage,2026-10-05 12:00:00,false,Okay,2026-10-05 11:00:00,Not Violated,"lid,teapot"',
      ].join('\n'),
      tickets: [
        {
          id: '811',
          created_at: '2026-10-05T09:30:00Z',
          solved_at: '2026-10-05T12:00:00Z',
          channel: 'form',
          csat: 'neutral',
          tags: ['lid', 'teapot'],
        },
      ],
    },
  ],
} satisfies Source
