import { fieldsAsked } from '../tickets/exclude.ts'
import type { TicketField } from '../tickets/ticket.ts'
import type { Dimension } from './dimension.ts'
import type { Question } from './question.ts'

/** Fields that are not loaded unless a grouping asks for them, those that only orders ask for, and one that only some metrics do. */
const onlyForGroups: readonly TicketField[] = ['agent', 'team', 'priority', 'product', 'brand', 'language', 'csat_comment']
const onlyWithOrders: readonly TicketField[] = ['requester', 'order_ref']
export const ownBusiness: TicketField = 'first_response_business_s'

/** Fields that nothing asks for: not loaded. */
export function unasked(
  { exclude, fields = [] }: Pick<Question, 'exclude' | 'fields'>,
  by: readonly { dimension: Dimension }[],
  hasOrders: boolean,
  wantsOwnBusiness: boolean,
): ReadonlySet<TicketField> {
  const needed = new Set([...by.flatMap((g) => g.dimension.needs), ...fieldsAsked(exclude), ...fields])
  return new Set(
    [...onlyForGroups, ...(hasOrders ? [] : onlyWithOrders), ...(wantsOwnBusiness ? [] : [ownBusiness])].filter(
      (field) => !needed.has(field),
    ),
  )
}
