import { fieldType, type TicketField, ticketFields } from '../../tickets/ticket.ts'

/**
 * What a table of tickets holds: the fields of a ticket, and what the command line knows of files, because it sees what each is.
 *
 * - `public_review`: of a review site. Beside tickets it is in no contact rate, and its stars are no satisfaction
 * - `stars_only`: a public review without a word: it asks for no answer
 */
export const warehouseFields = { ...ticketFields, public_review: 'flag', stars_only: 'flag' } as const

export type WarehouseField = keyof typeof warehouseFields

export const warehouseFieldNames = Object.keys(warehouseFields) as WarehouseField[]

/** The type of a field, as `dialect.ts` knows it: words are texts in a warehouse. */
export const warehouseType = (field: WarehouseField): string => {
  const kind = warehouseFields[field]
  return kind === 'word' ? 'VARCHAR' : kind === 'flag' ? 'BOOLEAN' : fieldType(field as TicketField)
}
