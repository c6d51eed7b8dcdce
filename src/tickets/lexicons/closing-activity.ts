/** Activities of an event log that end a ticket, lower case. */
export const closingActivities: readonly string[] = [
  'closed',
  'close',
  'close ticket',
  'ticket closed',
  'case closed',
  'resolved',
  'resolve',
  'resolve ticket',
  'ticket resolved',
  'solved',
  'solve ticket',
]
