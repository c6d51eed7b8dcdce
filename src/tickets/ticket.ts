/**
 * The noun everything turns on: one row a ticket. Only `id` is required; what is NULL is "not in this export".
 * Instants are UTC and naive (DuckDB TIMESTAMP), durations are seconds.
 */
export const ticketFields = {
  id: 'text',
  created_at: 'instant',
  first_response_at: 'instant',
  first_response_s: 'duration', // calendar time
  first_response_business_s: 'duration', // the export's own business-hours column
  solved_at: 'instant',
  resolution_s: 'duration', // calendar time; only where the export has no solved_at
  handle_s: 'duration', // what agents worked on it, as the export measures it; 0: nobody measured
  updated_at: 'instant',
  rated_at: 'instant',
  status: 'word', // new | open | pending | hold | solved | closed
  channel: 'word', // email | chat | social | phone | form | review | sms | other
  csat: 'word', // good | neutral | bad, and whether a survey was offered
  csat_comment: 'text',
  ces: 'number', // customer effort as answered; only a declared scale says what it means
  subject: 'text',
  first_message: 'text', // what the customer wrote first, as the export has it: HTML, signatures and quotes too
  requester: 'text',
  agent: 'text',
  team: 'text',
  priority: 'text',
  product: 'text',
  brand: 'text',
  language: 'text',
  page: 'text', // where the customer was when they wrote
  order_ref: 'text',
  tags: 'list',
  replies: 'number', // public agent replies
  reopens: 'number',
  agent_initiated: 'flag',
  automated_first_response: 'flag',
  spam: 'flag',
  merged: 'flag',
  deleted: 'flag',
  test: 'flag',
} as const

export type TicketField = keyof typeof ticketFields
export type FieldKind = (typeof ticketFields)[TicketField]

export const statuses = ['new', 'open', 'pending', 'hold', 'solved', 'closed'] as const
export type Status = (typeof statuses)[number]

export const channels = ['email', 'chat', 'social', 'phone', 'form', 'review', 'sms', 'other'] as const
export type Channel = (typeof channels)[number]

/** `offered`: a survey was sent and not answered. `none`: no survey was sent. Neither is a bad answer. */
export const ratings = ['good', 'neutral', 'bad', 'offered', 'none'] as const
export type Rating = (typeof ratings)[number]

export type WordField = 'status' | 'channel' | 'csat'

const sqlTypes: Record<Exclude<FieldKind, 'word'>, string> = {
  text: 'VARCHAR',
  instant: 'TIMESTAMP',
  duration: 'DOUBLE',
  number: 'DOUBLE',
  flag: 'BOOLEAN',
  list: 'VARCHAR[]',
}

/** The type of a field in DuckDB. */
export const fieldType = (field: TicketField): string => {
  const kind = ticketFields[field]
  return kind === 'word' ? wordType(field as WordField) : sqlTypes[kind]
}

/** The type of a field of words. */
export const wordType = (field: WordField): string =>
  `ENUM(${{ status: statuses, channel: channels, csat: ratings }[field].map((word) => `'${word}'`).join(', ')})`

/**
 * Why a ticket leaves every metric; the names stand in `ledger.excluded`. One outside the period is counted as that, then one that
 * does not meet the filters (`--only`): the others are of the period's tickets that do, the first that applies.
 */
export const exclusions = ['filtered', 'spam', 'deleted', 'merged', 'test', 'agent_initiated', 'out_of_range'] as const
export type Exclusion = (typeof exclusions)[number]

/**
 * The table `tickets` that metrics and dimensions run on holds the counted tickets only, with the fields above
 * (tags VARCHAR[] with each tag once, flags BOOLEAN, numbers DOUBLE, durations DOUBLE seconds, words ENUM, the rest VARCHAR or TIMESTAMP) and
 * these besides:
 *
 * - `all_tags` VARCHAR[]: `tags`, and with a taxonomy the tags above them, each once
 * - `tag` VARCHAR: in a grouping by tag the one of `all_tags` that the row is for, else NULL
 * - `local_created` TIMESTAMP: the creation instant on the wall clock of the reporting zone
 * - `in_order_months` BOOLEAN: its month is complete and has orders; false without orders
 * - `reply` ENUM: `answered` | `waiting` | `closed_unanswered` | `invalid`, NULL where the export cannot tell
 * - `reply_s` DOUBLE: seconds to the first response where `reply = 'answered'`, else NULL
 * - `waited_s` DOUBLE: as-of minus creation where `reply` is `waiting` or `closed_unanswered`, else NULL
 * - `reply_business_s`, `waited_business_s`, `solve_business_s` DOUBLE: the same spans and that of `solve_s` in business seconds; NULL
 *   without business hours, but for `reply_business_s` where the export has a column of it and somebody asked for it
 * - `target_s` DOUBLE: the target of its channel, NULL where there is none or it is in business time
 * - `target_business_s` DOUBLE: the target of its channel in business seconds, NULL where it is not in business time
 * - `is_solved` BOOLEAN: solved or closed; NULL where its file does not say, and another one does
 * - `open_s` DOUBLE: as-of minus creation where it is neither solved nor closed, else NULL
 * - `solve_s` DOUBLE: seconds to the last solve, NULL where not solved or unknown
 * - `solve_invalid` BOOLEAN: a solved time before creation, or unreadable
 * - `effort` VARCHAR: `easy` | `neutral` | `hard`: what `ces` says on the declared scale, NULL off it or without one
 * - `stars` VARCHAR: what `csat` would be of a public review that stands beside tickets of another file, where its stars are no satisfaction
 * - `stars_only` BOOLEAN: a public review without a word: it asks for no answer, and `reply` is NULL
 * - `csat_offered` BOOLEAN: a survey was sent, answered or not; NULL where the export does not say
 * - `file_no` INTEGER, `row_no` BIGINT: where it was read
 *
 * The table `every_ticket` holds the excluded ones too, with `updated_at`, `rated_at` and these besides:
 *
 * - `excluded` ENUM: the first reason that applies, the period last, NULL where it is counted; `left_out` VARCHAR[]: all of them
 * - `first_reply_s` DOUBLE: seconds to the first reply, automatic or not; NULL where there is none, or it predates the ticket
 * - `reply_invalid` ENUM: why, where `reply` is `invalid`: `unreadable` | `before_creation` | `no_time` (replies, and no time of any)
 */
