import { closingActivities } from '../lexicons/closing-activity.ts'
import type { Source } from '../source.ts'

/** A process-mining event log (XES saved as CSV): one row an event of a case. It shows no replies, so no first response either. */
export default {
  title: 'Event log (XES)',
  signatures: [
    [
      'case:concept:name',
      'concept:name',
      'time:timestamp',
      'lifecycle:transition',
      'org:resource',
      'case:variant',
      'case:variant-index',
    ],
  ],
  fields: {
    id: 'case:concept:name',
    agent: ['org:resource', 'Resource'],
    channel: 'case:channel',
    product: 'case:product',
    priority: 'case:priority',
  },
  events: {
    at: 'time:timestamp',
    solved: { column: 'concept:name', is: closingActivities },
  },
  reference: 'xes-standard.org (IEEE 1849); pm4py, CSV export',
  examples: [
    {
      file: 'log.csv',
      zone: 'Asia/Seoul',
      text: [
        'concept:name,lifecycle:transition,org:resource,time:timestamp,case:concept:name',
        'Assign seriousness,complete,Jo Park,2026-10-05 00:40:25+00:00,Case 11',
        'Resolve ticket,complete,Jo Park,2026-10-07 02:00:00+00:00,Case 11',
        'Closed,complete,Ana Roy,2026-10-20 09:00:00+00:00,Case 11',
        'Insert ticket,complete,Jo Park,2026-10-06 08:00:00+00:00,Case 12',
        'Wait,complete,Jo Park,2026-10-06 09:00:00+00:00,Case 12',
      ].join('\n'),
      tickets: [
        { id: 'Case 11', created_at: '2026-10-05T00:40:25Z', solved_at: '2026-10-20T09:00:00Z', agent: 'Ana Roy' },
        { id: 'Case 12', created_at: '2026-10-06T08:00:00Z', solved_at: null, agent: 'Jo Park' },
      ],
    },
  ],
} satisfies Source
