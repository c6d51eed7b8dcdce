/** What has become of a ticket, as SQL conditions over `tickets`: one definition for the numbers and for lists of tickets. */

/** unanswered, and neither solved nor closed */
export const isWaiting = "reply = 'waiting'"
export const isClosedUnanswered = "reply = 'closed_unanswered'"
/** Of a ticket that waits: longer than the target. It has one, in calendar or in business time: comparing with the other is unknown. */
export const isPastTarget = '(waited_s > target_s OR waited_business_s > target_business_s)'
/** a public review with words */
export const isWrittenReview = "(channel = 'review' AND coalesce(csat_comment, first_message) IS NOT NULL)"
/** a public review without a word */
export const asksNothing = 'coalesce(stars_only, false)'
export const isRatedBad = "csat = 'bad'"
/** solved once, and open again after that, whatever it is now */
export const wasReopened = 'reopens > 0'
