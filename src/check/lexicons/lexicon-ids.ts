/** The lists of phrases that a team adds to in its settings (`check.words`). */
export const replyLists = [
  'reply-apologies',
  'reply-causes',
  'reply-commands',
  'reply-cushions',
  'reply-feelings',
  'reply-guarantees',
  'reply-hedges',
  'reply-non-apologies',
  'reply-outcomes',
  'reply-praise',
  'reply-problems',
  'reply-rebukes',
  'reply-refusals',
  'reply-remedies',
  'reply-requests',
] as const
