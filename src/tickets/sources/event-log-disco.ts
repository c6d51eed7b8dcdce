import { closingActivities } from '../lexicons/closing-activity.ts'
import type { Source } from '../source.ts'

/** A process-mining event log as Disco and Celonis users write it: `Case ID`, `Activity`, `Complete Timestamp`. */
export default {
  title: 'Event log (Disco)',
  signatures: [['Case ID', 'Activity', 'Resource', 'Complete Timestamp', 'Variant', 'Variant index']],
  fields: {
    id: 'Case ID',
    agent: 'Resource',
    team: ['support_section', 'workgroup'],
    product: 'product',
    requester: 'customer',
  },
  events: {
    at: 'Complete Timestamp',
    solved: { column: 'Activity', is: closingActivities },
  },
  reference: 'fluxicon.com/disco, CSV export',
  examples: [
    {
      file: 'log.csv',
      zone: 'Asia/Seoul',
      text: [
        'Case ID,Activity,Resource,Complete Timestamp,Variant,Variant index,product',
        'Case 1,Assign seriousness,Jo Park,2026/10/09 14:50:17.000,Variant 12,12,Sejak',
        'Case 1,Closed,Jo Park,2026/10/10 14:50:17.000,Variant 12,12,Sejak',
      ].join('\n'),
      tickets: [{ id: 'Case 1', created_at: '2026-10-09T05:50:17Z', solved_at: '2026-10-10T05:50:17Z', product: 'Sejak' }],
    },
  ],
} satisfies Source
